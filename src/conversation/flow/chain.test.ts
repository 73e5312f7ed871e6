import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAYERS } from '../../coe/types.ts';
import { draftOf, readLayer, writtenThrough } from './chain.ts';

const WHOLE =
  '<empathy_think><L1>累，「站了一天」</L1><L2>怕丢工作</L2><L3>想被听懂</L3><L4>先接住</L4></empathy_think><answer>你站了一天。</answer>';

describe('writtenThrough', () => {
  it('keeps the layers before, puts the person’s words in, and leaves the rest to be written', () => {
    const written = writtenThrough(draftOf(WHOLE), { layer: 'L2', text: '不是怕，是气' });
    expect(written).toBe('<empathy_think><L1>累，「站了一天」</L1><L2>不是怕，是气</L2>');
  });

  it('reads back as closed layers, whatever the person writes', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
    const withTags = fc.array(fc.oneof(words, fc.constantFrom('</L1>', '<answer>', '<think>')), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.constantFrom(...LAYERS), withTags, (layer, parts) => {
        const { layers, answer } = draftOf(writtenThrough(draftOf(WHOLE), { layer, text: parts.join('') }));
        const at = LAYERS.indexOf(layer);
        for (const [i, one] of LAYERS.entries())
          expect(layers[one].state).toBe(i <= at ? 'closed' : 'absent');
        expect(answer.state).toBe('absent');
      }),
    );
  });
});

describe('readLayer', () => {
  it('gives every character back, and says where each quote lies', () => {
    const post = '我今天站了一天。';
    const pieces = readLayer('L1', '累，「站了一天」，「没有这句」。', post);
    expect(pieces.map(({ text }) => text).join('')).toBe('累，「站了一天」，「没有这句」。');
    const quotes = pieces.flatMap((piece) => (piece.kind === 'quote' ? [piece.quote] : []));
    expect(quotes).toEqual([
      { layer: 'L1', index: 0, span: { start: 3, end: 7 } },
      { layer: 'L1', index: 1, span: null },
    ]);
  });

  it('loses nothing of any text', () => {
    const text = fc.string({ unit: fc.constantFrom('「', '」', '"', '一', 'a', ' ', '😀'), maxLength: 40 });
    fc.assert(
      fc.property(text, text, (layer, post) => {
        const back = readLayer('L1', layer, post).map((piece) => piece.text);
        expect(back.join('')).toBe(layer);
      }),
    );
  });
});
