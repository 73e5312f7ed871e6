import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMessage } from './message.ts';
import { createParser, parse } from './parser.ts';
import { LAYERS, type Draft } from './types.ts';

const TAGS = [...LAYERS, 'answer', 'empathy_think', 'think'].flatMap((name) => [`<${name}>`, `</${name}>`]);

/** Messages as models write them at their worst. */
const anyMessage = fc
  .array(
    fc.oneof(
      fc.constantFrom(...TAGS),
      fc.constantFrom(
        '<',
        '</',
        '<L',
        '</answe',
        '<b>',
        '<L5>',
        '< L1>',
        '<l2>',
        '</ANSWER>',
        ' ',
        '\n',
        '你好',
        '😀',
        '\ud83d',
        '\ude00',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

function inPieces(message: string, cuts: readonly number[]): Draft {
  const parser = createParser();
  const at = [...new Set(cuts.map((cut) => cut % (message.length + 1)))].sort((a, b) => a - b);
  for (const [i, start] of [0, ...at].entries()) parser.push(message.slice(start, at[i]));
  return parser.end();
}

describe('a message in the format', () => {
  const layers = { L1: '委屈，「没人问我」。', L2: '可能觉得…', L3: '想被理解', L4: '先听' };
  it('is read part by part', () => {
    const draft = parse(formatMessage(layers, '我在听。\n\n你说。'));
    for (const layer of LAYERS) expect(draft.layers[layer]).toEqual({ text: layers[layer], state: 'closed' });
    expect(draft.answer).toEqual({ text: '我在听。\n\n你说。', state: 'closed' });
    expect(draft.outside).toBe('');
  });

  it('comes back whatever the texts are, as long as they hold no tag', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((value) => value.replaceAll('<', '').trim())
      .filter((value) => value !== '');
    fc.assert(
      fc.property(fc.record({ L1: text, L2: text, L3: text, L4: text }), text, (parts, answer) => {
        const draft = parse(formatMessage(parts, answer));
        for (const layer of LAYERS) expect(draft.layers[layer].text).toBe(parts[layer]);
        expect(draft.answer.text).toBe(answer);
        expect(draft.outside).toBe('');
      }),
    );
  });

  it('leaves out white space around the parts', () => {
    const draft = parse(
      '\n<empathy_think>\n<L1>\n a  b \n</L1>\n</empathy_think>\n\n<answer>\nc\n</answer>\n',
    );
    expect(draft.layers.L1.text).toBe('a  b');
    expect(draft.answer.text).toBe('c');
    expect(draft.outside).toBe('');
  });
});

describe('while it streams', () => {
  it('shows no part of a tag and no half character', () => {
    const message = '<empathy_think><L1>好😀</L1></empathy_think><answer>a < b</answer>';
    const parser = createParser();
    const seen = Array.from({ length: message.length }, (_, i) => parser.push(message.charAt(i)));
    for (const draft of seen) {
      expect('好😀'.startsWith(draft.layers.L1.text)).toBe(true);
      expect(['', '好', '好😀']).toContain(draft.layers.L1.text);
      expect('a < b'.startsWith(draft.answer.text)).toBe(true);
      expect(draft.outside).toBe('');
    }
    expect(seen.at(-1)?.answer).toEqual({ text: 'a < b', state: 'closed' });
  });

  it('marks the part being written as open', () => {
    const parser = createParser();
    expect(parser.push('<empathy_think>').layers.L1.state).toBe('absent');
    expect(parser.push('<L1>我').layers.L1).toEqual({ text: '我', state: 'open' });
    expect(parser.push('</L1').layers.L1.state).toBe('open');
    expect(parser.push('>').layers.L1.state).toBe('closed');
  });

  it('ends the same however it is cut into pieces', () => {
    fc.assert(
      fc.property(anyMessage, fc.array(fc.nat(), { maxLength: 40 }), (message, cuts) => {
        expect(inPieces(message, cuts)).toEqual(parse(message));
      }),
      { numRuns: 400 },
    );
  });

  it('never throws and keeps every character', () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        const draft = parse(message);
        expect(draft.raw).toBe(message);
        // What is not a tag stands in one of the texts, white space and a tag cut at the end apart.
        const bare = (text: string): string => text.replaceAll(/\s/g, '');
        const tags = new RegExp(
          TAGS.filter((tag) => !tag.includes('think>') || tag.includes('empathy')).join('|'),
          'gi',
        );
        const texts = [...LAYERS.map((layer) => draft.layers[layer].text), draft.answer.text, draft.outside];
        const kept = bare(texts.join('')).replaceAll(tags, '').length;
        const written = bare(message).replaceAll(tags, '').length;
        expect(kept).toBeLessThanOrEqual(written);
        expect(kept).toBeGreaterThanOrEqual(written - '</empathy_think'.length);
      }),
      { numRuns: 400 },
    );
  });

  it('takes time in proportion to the length', () => {
    // 200,000 pushes: a parser that reads everything again each time would not come back.
    const parser = createParser();
    parser.push('<L1>');
    for (let i = 0; i < 200_000; i += 1) parser.push('<');
    expect(parser.end().layers.L1.text).toHaveLength(200_000);
  });
});

describe('a message that is not as it should be', () => {
  it.each<[string, string, Partial<Record<'L1' | 'L2' | 'answer' | 'outside', string>>]>([
    ['is empty', '', { outside: '', answer: '' }],
    ['has no tags at all', '我在听。', { answer: '我在听。', outside: '' }],
    ['has no chain tag', '<L1>a</L1><L2>b</L2><answer>c</answer>', { L1: 'a', L2: 'b', answer: 'c' }],
    ['lacks an end tag', '<L1>a<L2>b</L2><answer>c', { L1: 'a', L2: 'b', answer: 'c' }],
    ['closes with another layer’s tag', '<L1>a</L2><L2>b</L1>', { L1: 'a', L2: 'b' }],
    ['closes the chain with a layer open', '<L1>a</empathy_think><answer>c', { L1: 'a', answer: 'c' }],
    ['closes what was never open', '</L2></answer><L1>a</L1>', { L1: 'a', outside: '' }],
    ['repeats a layer', '<L1>a</L1><L1> b</L1>', { L1: 'a\nb' }],
    ['repeats the answer', '<answer>a</answer><answer>b</answer>', { answer: 'a\nb' }],
    ['has layers out of order', '<L2>b</L2><L1>a</L1>', { L1: 'a', L2: 'b' }],
    ['answers first', '<answer>c</answer><L1>a</L1>', { L1: 'a', answer: 'c' }],
    ['has a layer in the answer', '<answer>c<L1>a</L1>d</answer>', { L1: 'a', answer: 'cd' }],
    ['ends the answer in a layer', '<answer>c<L1>a</answer>d', { L1: 'a', answer: 'c', outside: 'd' }],
    ['has foreign tags in a part', '<L1>a<b>c</b><L9></L1>', { L1: 'a<b>c</b><L9>' }],
    ['shouts its tags', '<l1>a</l1><ANSWER>c</Answer>', { L1: 'a', answer: 'c' }],
    [
      'talks around the chain',
      'Sure!<L1>a</L1>so<answer>c</answer>bye',
      { L1: 'a', answer: 'c', outside: 'Sure!\nso\nbye' },
    ],
    [
      'forgets the answer’s tag',
      'Sure!<L1>a</L1></empathy_think>\n\nc',
      { L1: 'a', answer: 'c', outside: 'Sure!' },
    ],
    ['stops in the chain', 'Sure!<L1>a', { L1: 'a', answer: '', outside: 'Sure!' }],
    ['stops in a tag', '<answer>c</ans', { answer: 'c' }],
    ['ends with a lone <', '<answer>c <', { answer: 'c <' }],
    [
      'thinks first',
      '<think>\nuse <L1>x</L1>\n</think>\n<L1>a</L1><answer>c',
      { L1: 'a', answer: 'c', outside: '<think>\nuse <L1>x</L1>\n</think>' },
    ],
    ['thinks, then just answers', '<think>hm</think>c', { answer: 'c', outside: '<think>hm</think>' }],
    ['only closes its thoughts', 'hm</think>c', { answer: 'c', outside: 'hm</think>' }],
    ['never stops thinking', '<think>hm <answer>c', { answer: '', outside: '<think>hm <answer>c' }],
    ['has thoughts in the answer', '<answer><think>c</think>', { answer: '<think>c</think>' }],
  ])('%s', (_, message, expected) => {
    const draft = parse(message);
    const got = {
      L1: draft.layers.L1.text,
      L2: draft.layers.L2.text,
      answer: draft.answer.text,
      outside: draft.outside,
    };
    expect(got).toMatchObject(expected);
    expect(draft.raw).toBe(message);
  });

  it('keeps a part without an end tag open', () => {
    const draft = parse('<L1>a<L2>b');
    expect(draft.layers.L1.state).toBe('closed');
    expect(draft.layers.L2.state).toBe('open');
    expect(draft.answer.state).toBe('absent');
  });

  it('is told from nothing while it has no tags yet', () => {
    expect(createParser().push('我在听').answer.state).toBe('absent');
    expect(createParser().push('我在听').outside).toBe('我在听');
    expect(parse('我在听').answer.state).toBe('closed');
  });
});
