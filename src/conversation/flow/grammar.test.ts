import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { findEvidence } from '../../coe/evidence.ts';
import { Grammars } from '../../engine/decode/grammar.ts';
import { Tokenizer } from '../../engine/decode/tokenizer.ts';
import { modelManifest, type ModelManifest } from '../../models/manifest.ts';
import { draftOf, writtenThrough, type Task } from './chain.ts';
import { grammarFor } from './grammar.ts';

const NANO = join(import.meta.dirname, '../../../models/nano');

let model: ModelManifest;
let tokenizer: Tokenizer;
let grammars: Grammars;
beforeAll(async () => {
  model = v.parse(modelManifest, JSON.parse(await readFile(join(NANO, 'manifest.json'), 'utf8')));
  tokenizer = await Tokenizer.load(new Uint8Array(await readFile(join(NANO, 'tokenizer.json'))));
  grammars = await Grammars.create(tokenizer, model.architecture.vocab, model.stopTokens);
});

const taskOf = (message: string): Task => ({ past: [], message, lang: 'zh', level: 'none' });

/** Tokens of `written` that its grammar does not take, as the decoder feeds them. */
async function refused(message: string, written: string): Promise<number> {
  const constraint = await grammars.constrain(grammarFor(taskOf(message), model, written));
  const tokens = tokenizer.encode(written);
  const taken = tokens.findIndex((token) => !constraint.takes(token));
  constraint.dispose();
  return taken === -1 ? 0 : tokens.length - taken;
}

const decomposed = [
  'cafe\u0301',
  '\u1112\u1161\u11ab\u1100\u1173\u11af',
  '\uf914',
  '\ud83d',
  '\udc00',
  'o\u0308\u0323',
];

describe('what stands of a message', () => {
  it.each(decomposed)('goes on with %j in a layer that a person rewrote', async (word) => {
    const written = writtenThrough(draftOf(''), { layer: 'L1', text: `来访者说${word}，很累。` });
    expect(await refused('我很累，昨天又没睡好。', written)).toBe(0);
  });

  it.each(decomposed)('goes on within a quote of a text with %j', async (word) => {
    const post = `我在${word}里坐了一夜，没人来。`;
    const written = `<empathy_think><L1>来访者很累，「我在${word}里坐`;
    expect(await refused(post, written)).toBe(0);
  });

  it('is taken token by token, whatever it is', { timeout: 120_000 }, async () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        ...decomposed,
        '我很累',
        '「',
        '」',
        '"',
        '\\',
        '<',
        '</L1>',
        '<answer>',
        '\u0338',
        '\n',
        '<|im_end|>',
      ),
    );
    const text = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, text, async (post, layer) => {
        expect(await refused(post, `<empathy_think><L1>${layer}`)).toBe(0);
      }),
      { numRuns: 40 },
    );
  });
});

it('a quote of composed letters is found in the text of decomposed ones', () => {
  for (const word of decomposed.filter((text) => text.isWellFormed())) {
    const post = `昨天在${word}里，坐了一夜。`;
    const [span] = findEvidence(`在${word}里`.normalize('NFC'), post);
    expect(span && post.slice(span.start, span.end)).toBe(`在${word}里`);
  }
});
