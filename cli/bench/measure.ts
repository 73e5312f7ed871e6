import type { Response } from '../../src/app/runner/api.ts';
import type { EngineId } from '../../src/models/engines/engines.ts';
import type { Runner } from '../browser.ts';
import type { BenchOptions } from './options.ts';
import { peakBytes, treeBytes } from './memory.ts';
import type { RunTimes } from './page/api.ts';
import { POST } from './post.ts';

/** What one round tells of our pipeline. Rates are tokens a second, times milliseconds. */
export interface OursRound {
  readonly kind: 'ours';
  readonly engine: EngineId;
  readonly threads: number;
  readonly promptTokens: number;
  readonly loadMs: number;
  readonly prefillRate: number;
  readonly decodeRate: number;
  /** To the first character of the first layer: nothing cached, the fixed prefix cached, read along while typed. */
  readonly firstMs: { readonly cold: number; readonly prefix: number; readonly typed: number };
  /** While the model was loaded: of the whole browser, and of the page's process alone, in which the engine runs. */
  readonly peakBytes: number | undefined;
  readonly pagePeakBytes: number | undefined;
  readonly steadyBytes: number | undefined;
}

/** A runtime without our pipeline. */
export interface OtherRound {
  readonly kind: 'bare' | 'peer';
  readonly threads: number;
  readonly prefillRate: number;
  readonly decodeRate: number;
  readonly peakBytes: number | undefined;
}

/** Our pipeline, freshly loaded, on the three ways to a first character. */
export async function measureOurs(
  runner: Runner,
  pid: number | undefined,
  { model, decodeTokens, typingSeconds }: BenchOptions,
  engine: EngineId,
  threads: number,
): Promise<OursRound> {
  const { value: loaded, peak } = await peakBytes(pid, () =>
    runner.call('load', [model, engine, { threads }]),
  );
  const steady = await treeBytes(pid);
  const respond = (): Promise<Response> => runner.call('respond', [POST, { maxTokens: decodeTokens }]);
  const cold = await respond();
  await runner.call('prefill', ['嗯']);
  const prefix = await respond();
  await runner.call('prefill', ['嗯']);
  await type(runner, typingSeconds);
  const typed = await respond();
  await runner.page.evaluate(() => window.empathy.unload());
  const { promptTokens, reusedTokens, completionTokens } = cold.usage;
  return {
    kind: 'ours',
    engine,
    threads,
    promptTokens,
    loadMs: loaded.loadMs,
    prefillRate: rate(promptTokens - reusedTokens, cold.timings.prefillMs),
    decodeRate: rate(completionTokens, cold.timings.decodeMs),
    firstMs: {
      cold: cold.timings.firstLayerMs,
      prefix: prefix.timings.firstLayerMs,
      typed: typed.timings.firstLayerMs,
    },
    peakBytes: peak?.all,
    pagePeakBytes: peak?.largest,
    steadyBytes: steady,
  };
}

/** One way's whole reply, as long as the model wants it: each seed that was tried, until one came to its end. */
export interface Whole {
  readonly engine: EngineId;
  readonly threads: number;
  readonly tries: readonly { readonly seed: number; readonly response: Response }[];
}

/** Seeds of the whole reply: some run in circles, and their time is not that of a reply. */
const SEEDS = [1, 2, 3];

export async function measureWhole(
  runner: Runner,
  model: string,
  engine: EngineId,
  threads: number,
): Promise<Whole> {
  await runner.call('load', [model, engine, { threads }]);
  const tries: Whole['tries'][number][] = [];
  for (const seed of SEEDS) {
    const response = await runner.call('respond', [POST, { seed }]);
    tries.push({ seed, response });
    if (response.finish === 'stop') break;
  }
  await runner.page.evaluate(() => window.empathy.unload());
  return { engine, threads, tries };
}

export async function measureOther(
  kind: OtherRound['kind'],
  threads: number,
  pid: number | undefined,
  run: () => Promise<RunTimes>,
): Promise<OtherRound> {
  const { value, peak } = await peakBytes(pid, run);
  return {
    kind,
    threads,
    prefillRate: rate(value.promptTokens, value.prefillMs),
    decodeRate: rate(value.decodeTokens, value.decodeMs),
    peakBytes: peak?.all,
  };
}

/** Hands the growing post to the page as the composer does: after each pause, the last reading dropped if it still runs. */
async function type(runner: Runner, seconds: number): Promise<void> {
  const pauses = seconds;
  const started = performance.now();
  for (let pause = 1; pause <= pauses; pause++) {
    const due = started + (pause / pauses) * seconds * 1000;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    await runner.page.evaluate(() => {
      window.empathy.abort();
    });
    void runner.call('prefill', [POST.slice(0, Math.ceil((pause / pauses) * POST.length))]);
  }
  // The pause in which a person reads their text once more before pressing send.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await runner.page.evaluate(() => {
    window.empathy.abort();
  });
}

function rate(tokens: number, ms: number): number {
  return ms > 0 ? tokens / (ms / 1000) : 0;
}
