import { armor } from 'age-encryption';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutArmour } from './armour.ts';
import { linesOf } from './lines.ts';

/** Some are longer than what is decoded at once. */
const bytes = fc.oneof(
  fc.uint8Array({ minLength: 1, maxLength: 200 }),
  fc.integer({ min: 48 * 1022, max: 48 * 1027 }).map((size) => new Uint8Array(size).fill(size % 251)),
);

async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield await Promise.resolve(text.slice(at, at + size));
}

async function bare(text: string, size = 1000): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of withoutArmour(linesOf(inPieces(text, size)))) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}

describe('the text form of an age file', () => {
  it('gives the same bytes as the library does, however long it is and however it comes in', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, fc.integer({ min: 1, max: 9000 }), fc.boolean(), async (whole, size, crlf) => {
        const text = armor.encode(whole);
        const given = crlf ? `\r\n${text.replaceAll('\n', '\r\n')}\r\n` : text;
        expect(Buffer.compare(await bare(given, size), whole)).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['has no end', (text: string) => text.slice(0, text.lastIndexOf('-----END'))],
    ['goes on behind its end', (text: string) => `${text}more`],
    ['has a line that is no base64', (text: string) => text.replace(/\n\w/, '\n!')],
    ['has a line that is too short', (text: string) => text.replace(/\n\w{4}/, '\n')],
  ])('that %s is damaged', async (_, breaking) => {
    const text = armor.encode(new Uint8Array(48 * 2000).fill(7));
    await expect(bare(breaking(text))).rejects.toMatchObject({ code: 'damaged' });
  });
});
