/** A text as it came from a file, and what had to be done to read it. */
export interface ReadText {
  readonly text: string;
  readonly encoding: Encoding;
}

type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/**
 * Decodes a text file: UTF-8 where it is valid, by its byte order mark where there is one, else GB18030, in which
 * much Chinese text still lies.
 * @returns undefined when it is none of these (a picture, say)
 */
export function decodeText(bytes: Uint8Array): ReadText | undefined {
  for (const encoding of encodingsOf(bytes)) {
    const text = decode(bytes, encoding);
    if (text !== undefined && !text.includes('\0')) return { text, encoding };
  }
  return undefined;
}

function encodingsOf([first, second]: Uint8Array): readonly Encoding[] {
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  return ['utf-8', 'gb18030'];
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
