/** Text out of the bytes of a file, which may be broken in places. */
import { BackupError } from './errors.ts';
import type { Bytes } from './age.ts';

/**
 * Stands behind what could not be read as it was written. A lone surrogate comes out of no UTF-8, so that no text can
 * hold it by itself.
 */
const GARBLED = '\udfff';

const LINE_END = 0x0a;

/** Whether some byte of a text was no UTF-8. */
export function isGarbled(text: string): boolean {
  return text.includes(GARBLED);
}

/** A garbled text as far as it can be guessed: good for a name on screen, and for nothing that is kept. */
export function guessed(text: string): string {
  return text.replaceAll(GARBLED, '');
}

/**
 * The text of bytes, as they come. Bytes that are no UTF-8 garble their own line and no other.
 * @throws BackupError `damaged` where the stream fails
 */
export async function* textOf(bytes: Bytes): AsyncGenerator<string> {
  const reader = bytes.getReader();
  let begun = false;
  let rest = new Uint8Array();
  for (;;) {
    const { done, value } = await reader.read().catch((reason: unknown) => {
      throw reason instanceof BackupError ? reason : new BackupError('damaged', String(reason));
    });
    const all = done ? rest : joined(rest, value);
    const end = done ? all.length : wholeCharacters(all);
    rest = all.slice(end);
    let text = decoded(all.subarray(0, end));
    // A mark of the byte order may stand at the very start (Unicode 3.10), and is no part of the text.
    const first: boolean = !begun && text !== '';
    begun ||= first;
    if (first && text.startsWith('\ufeff')) text = text.slice(1);
    if (text !== '') yield text;
    if (done) return;
  }
}

function decoded(bytes: Uint8Array): string {
  try {
    return strictly(bytes);
  } catch (reason) {
    if (!(reason instanceof TypeError)) throw reason;
    return linesIn(bytes)
      .map((line) => {
        const guess = new TextDecoder('utf-8', { ignoreBOM: true }).decode(line);
        return isUtf8(line) ? guess : guess.replace(/\n?$/u, `${GARBLED}$&`);
      })
      .join('');
  }
}

/** @throws TypeError */
function strictly(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    strictly(bytes);
    return true;
  } catch (reason) {
    if (reason instanceof TypeError) return false;
    throw reason;
  }
}

/** Each with its end; a byte that ends a line is part of no longer character. */
function linesIn(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let at = 0; at < bytes.length;) {
    const found = bytes.indexOf(LINE_END, at);
    const end = found < 0 ? bytes.length : found + 1;
    lines.push(bytes.subarray(at, end));
    at = end;
  }
  return lines;
}

/** How many of the bytes make up whole characters, as far as their beginnings say (RFC 3629: four bytes at most). */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    if (length > back) return bytes.length - back;
    // Neither the beginning of a character nor a part of one.
    if (byte < 0x80 || byte >= 0xc0) break;
  }
  return bytes.length;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
