import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Bytes } from './age.ts';
import { guessed, isGarbled, textOf } from './text.ts';

function streamOf(pieces: readonly Uint8Array[]): Bytes {
  return new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(new Uint8Array(piece));
      controller.close();
    },
  });
}

/** The bytes, cut at these places. */
async function read(bytes: Uint8Array, places: readonly number[] = []): Promise<string> {
  const cuts = [0, ...places.map((at) => at % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  const pieces = cuts.slice(1).map((end, at) => bytes.subarray(cuts[at], end));
  let text = '';
  for await (const piece of textOf(streamOf(pieces))) text += piece;
  return text;
}

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
const places = fc.array(fc.nat(), { maxLength: 8 });
const character = fc.oneof(
  fc.constantFrom('\n', '\ufffd', '\ufeff', '甲', '🙂'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
);
const text = fc.string({ unit: character, maxLength: 60 });

it('is the text that was written, however its bytes come in', async () => {
  await fc.assert(
    fc.asyncProperty(text, places, async (written, cuts) => {
      expect(await read(encoded(written), cuts)).toBe(written.replace(/^\ufeff/u, ''));
    }),
  );
});

it('loses one mark of the byte order and no second, where the first comes alone', async () => {
  expect(await read(encoded('\ufeff\ufeff甲'), [3])).toBe('\ufeff甲');
});

it('a byte that is no text garbles its own line and no other, however the bytes come in', async () => {
  const bad = fc.constantFrom(0xff, 0xc0, 0x80, 0xe4, 0xf5);
  await fc.assert(
    fc.asyncProperty(text, fc.nat(), bad, places, async (written, where, byte, cuts) => {
      const clean = written.replaceAll('\ufeff', '');
      const characters = Array.from(clean);
      const at = where % (characters.length + 1);
      const before = characters.slice(0, at).join('');
      const bytes = new Uint8Array([
        ...encoded(before),
        // Behind the second one nothing can make a character of the first.
        byte,
        0xff,
        ...encoded(characters.slice(at).join('')),
      ]);
      const lines = (await read(bytes, cuts)).split('\n');
      const broken = before.split('\n').length - 1;
      expect(lines.map(isGarbled)).toEqual(lines.map((_, line) => line === broken));
      const wanted = clean.split('\n');
      expect(lines.filter((_, line) => line !== broken)).toEqual(wanted.filter((_, line) => line !== broken));
    }),
  );
});

it('bytes of any kind come to an end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), places, async (bytes, cuts) => {
      const lines = (await read(bytes, cuts)).split('\n');
      expect(lines).toHaveLength(bytes.filter((byte) => byte === 0x0a).length + 1);
    }),
  );
});

it('of a garbled line what can be guessed serves as a name', async () => {
  const bytes = new Uint8Array([...encoded('{"title":"昨晚"}'), 0xff, 0x0a]);
  expect(guessed(await read(bytes))).toBe('{"title":"昨晚"}\ufffd\n');
});
