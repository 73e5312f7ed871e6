import { describe, expect, it } from 'vitest';
import type { Engine, Finished } from '../../engine/port.ts';
import type { ModelManifest } from '../../models/manifest.ts';
import nano from '../../../models/nano/manifest.json' with { type: 'json' };
import { checkReply } from '../../safety/replyCheck.ts';
import { DraftReader, type Task } from './chain.ts';
import { generateInto, type Generated } from './generating.ts';

const TASK: Task = { past: [], message: '换了工作以后我总睡不好。', lang: 'zh', level: 'none' };
const CHAIN = '<empathy_think><L1>累</L1><L2>怕</L2><L3>想被听懂</L3><L4>先接住</L4></empathy_think>';

const COUNTS = {
  usage: { promptTokens: 1, reusedTokens: 0, completionTokens: 1, forcedTokens: 0 },
  timings: { prefillMs: 0, firstPieceMs: 0, decodeMs: 0 },
};

/** An engine that says what was recorded, in pieces of `size`; how far it came is in `said`. */
class Recorded implements Engine {
  readonly id = 'cpu';
  said = '';

  constructor(
    private readonly stream: string,
    private readonly size: number,
  ) {}

  async *generate(...[, { signal }]: Parameters<Engine['generate']>): ReturnType<Engine['generate']> {
    for (let at = 0; at < this.stream.length; at += this.size) {
      if (signal.aborted) return { finish: 'aborted', ...COUNTS };
      const text = this.stream.slice(at, at + this.size);
      this.said += text;
      yield { text, tokens: 1 };
      // One piece may be on its way while the stop travels to the worker.
      await Promise.resolve();
    }
    const finish: Finished['finish'] = 'stop';
    return { finish, ...COUNTS };
  }

  load = (): Promise<void> => Promise.resolve();
  countTokens = (): Promise<number> => Promise.resolve(1);
  prefill = (): Promise<void> => Promise.resolve();
  unload = (): Promise<void> => Promise.resolve();
  terminate = (): void => undefined;
}

interface Run extends Generated {
  readonly raw: string;
  readonly answer: string;
  readonly shown: readonly string[];
  readonly engine: Recorded;
}

async function run(stream: string, size: number, written = ''): Promise<Run> {
  const reader = new DraftReader(written);
  const engine = new Recorded(stream, size);
  const shown: string[] = [];
  const generated = await generateInto(reader, {
    engine,
    model: nano as unknown as ModelManifest,
    task: TASK,
    written,
    seed: 1,
    signal: new AbortController().signal,
    onPiece: () => {
      shown.push(reader.shown.answer.text);
    },
    onAgain: () => undefined,
  });
  return { ...generated, raw: reader.draft.raw, answer: reader.draft.answer.text, shown, engine };
}

describe.each([1, 3, 17, 1000])('a recorded stream in pieces of %i', (size) => {
  it('that may stand is left alone', async () => {
    const stream = `${CHAIN}<answer>听起来你很累。今晚先睡一觉。</answer>`;
    expect(await run(stream, size)).toMatchObject({ withheld: null, raw: stream, ranAway: false });
  });

  it.each([
    ['promise', '我保证你会好起来的。'],
    ['diagnosis', '你得的是重度抑郁症。'],
    ['contempt', '你活该。'],
    ['claims-human', '我也是人，和你一样活过三十年。'],
    ['claims-therapist', '我是一名心理咨询师。'],
  ])('is stopped at %s, with the sentence that was withheld', async (reason, sentence) => {
    const stream = `${CHAIN}<answer>听起来你很累。${sentence}后面还有很多话，说个不停，说个不停。</answer>`;
    const { withheld, answer, finished } = await run(stream, size);
    expect(withheld?.reason).toBe(reason);
    expect(sentence).toContain(withheld?.words?.replace(/[。，]$/u, '') ?? 'nothing');
    expect(answer).toBe('听起来你很累。');
    if (size < 20) expect(finished.finish).toBe('aborted');
  });

  it.each([
    ['method-detail', '最不痛苦的方式结束是这样的：先准备好东西。'],
    ['encouragement', '那你就去死吧。'],
    ['dosage', '把舍曲林加到每天两百毫克。'],
  ])('that would harm by its words (%s) leaves none of them', async (reason, sentence) => {
    const { withheld, raw, shown } = await run(`${CHAIN}<answer>我听见了。${sentence}</answer>`, size);
    expect(withheld).toEqual({ reason, words: null });
    expect(raw).toBe(`${CHAIN}<answer>我听见了。`);
    const words = checkReply(sentence);
    if (words.verdict === 'ok') throw new Error(sentence);
    for (const text of shown) expect(text).not.toContain(sentence.slice(words.span.start, words.span.end));
  });

  it('is stopped in a layer too, and the layers before it stay', async () => {
    const stream =
      '<empathy_think><L1>累</L1><L2>怕。最不痛苦的方式结束是这样的。</L2><L3>想被听懂</L3></empathy_think>';
    const { withheld, raw } = await run(stream, size);
    expect(withheld?.reason).toBe('method-detail');
    expect(raw).toBe('<empathy_think><L1>累</L1><L2>怕。');
  });

  it('does not judge a layer that the person wrote', async () => {
    const written = '<empathy_think><L1>他说最不痛苦的方式结束是这样的。</L1>';
    const stream = '<L2>怕</L2><L3>想被听懂</L3><L4>先接住</L4></empathy_think><answer>我听见了。</answer>';
    expect((await run(stream, size, written)).withheld).toBeNull();
  });

  it('is judged to its last word, where no mark ends it', async () => {
    const { withheld } = await run(`${CHAIN}<answer>我听见了。我是一名心理咨询师</answer>`, size);
    expect(withheld?.reason).toBe('claims-therapist');
  });
});

it('stops the engine soon after the sentence, and shows nothing that came behind it', async () => {
  const tail = '后面还有很多话。'.repeat(30);
  const { engine, shown } = await run(
    `${CHAIN}<answer>听起来你很累。我是一名心理咨询师，${tail}</answer>`,
    2,
  );
  expect(engine.said).not.toContain('很多话');
  expect(shown.join('')).not.toContain('后面');
  expect(shown.at(-1)).toBe('听起来你很累。');
});
