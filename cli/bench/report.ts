import type { Response } from '../../src/app/runner/api.ts';
import { barsOf, wayOf } from './bars.ts';
import { isReal, type Graphics } from './graphics.ts';
import type { Machine } from './machine.ts';
import { median } from './median.ts';
import type { OtherRound, OursRound, Whole } from './measure.ts';

export interface Measured extends Machine {
  readonly model: string;
  /** int8 weights of the CPU engine that every token of a prompt is multiplied by. */
  readonly weights: number;
  /** Bytes of all files that the CPU engine loads. */
  readonly cpuBytes: number;
  readonly browser: string;
  readonly date: string;
  readonly postCharacters: number;
  readonly decodeTokens: number;
  readonly typingSeconds: number;
  readonly graphics: Graphics | null;
  readonly rounds: readonly (OursRound | OtherRound)[];
  readonly wholes: readonly Whole[];
  readonly longTasks: readonly number[];
}

/** The report as Markdown, as it stands in `docs/bench.md`; of several rounds the median, with least and most. */
export function reportOf(measured: Measured): string {
  const { rounds, wholes } = measured;
  const ours = rounds.filter((round) => round.kind === 'ours');
  const others = rounds.filter((round) => round.kind !== 'ours');
  const ways = [...new Set(ours.map(wayOf))].map((way) => ours.filter((round) => wayOf(round) === way));
  const lines = [
    '# Bench',
    '',
    `Written by \`npm run bench\` on ${measured.date}. ${measured.model} on ${measured.cpu} (${measured.cores} cores, ${measured.memoryGiB} GiB), ${measured.browser}.`,
    '',
    `A post of ${measured.postCharacters} characters; ${measured.decodeTokens} tokens decoded in each run. ${roundsOf(ours)}`,
    '',
    '- Our pipeline decodes under the grammar and includes workers, sampling and text.',
    '- “Bare” is the same runtime with the same graph and weights and nothing around it.',
    '- All read as many tokens, the peer the same prompt.',
    '- The first character is counted from what the model writes: the words that the grammar begins L1 with are there at once.',
    '- Memory is that of all the browser’s processes together: ours at its peak while it loads and right after, the others’ at the peak of their whole run.',
    ...(ours.some(({ engine }) => engine === 'webllm') ? [] : [`- ${withoutWebgpu(measured.graphics)}`]),
    '',
    '## Rates, tokens a second',
    '',
    '| | threads | prefill | decode | peak memory MB |',
    '| --- | --- | --- | --- | --- |',
  ];
  for (const mine of ways) {
    const { engine, threads } = nameOf(mine);
    lines.push(row(`ours, ${engine}`, threads, mine));
  }
  for (const kind of ['bare', 'peer'] as const) {
    const name = kind === 'bare' ? 'bare onnxruntime-web' : 'llama.cpp (wllama), base GGUF';
    for (const threads of [...new Set(others.map((round) => round.threads))]) {
      const mine = others.filter((round) => round.kind === kind && round.threads === threads);
      if (mine.length > 0) lines.push(row(name, String(threads), mine));
    }
  }
  lines.push(
    '',
    '## From send to the first character of the first layer, seconds',
    '',
    `| | threads | nothing cached | prefix cached | read along while typed (${measured.typingSeconds} s) | load | steady memory MB |`,
    '| --- | --- | --- | --- | --- | --- | --- |',
  );
  for (const mine of ways) {
    const { engine, threads } = nameOf(mine);
    const first = (way: keyof OursRound['firstMs']): string =>
      spread(
        mine.map(({ firstMs }) => firstMs[way] / 1000),
        2,
      );
    const load = spread(
      mine.map(({ loadMs }) => loadMs / 1000),
      1,
    );
    const steady = megabytes(mine.map(({ steadyBytes }) => steadyBytes));
    lines.push(
      `| ${engine} | ${threads} | ${first('cold')} | ${first('prefix')} | ${first('typed')} | ${load} | ${steady} |`,
    );
  }
  lines.push('', '## The whole reply', '');
  for (const whole of wholes) lines.push(`- ${wayOf(whole)}: ${wholeOf(whole)}`);
  lines.push('', '## Bars', '', ...barsOf(ours, others, measured));
  return [...lines, ''].join('\n');
}

function roundsOf(ours: readonly OursRound[]): string {
  const ways = ours.map(wayOf);
  const count = Math.max(...ways.map((way) => ways.filter((other) => other === way).length));
  if (count === 1) return 'One round.';
  return `Median of ${count} rounds (least to most), each of which measures everything once in turn.`;
}

function withoutWebgpu(graphics: Graphics | null): string {
  if (graphics === null) return 'WebGPU was not measured: the browser has none here.';
  if (isReal(graphics)) return 'WebGPU was not measured: the model has no files for it.';
  return `WebGPU was not measured: the browser computes it on the processor here (${graphics.name}), which counts as none.`;
}

/** Engine and threads of rounds that share them; only the CPU engine has threads of ours. */
function nameOf([first]: readonly OursRound[]): { readonly engine: string; readonly threads: string } {
  if (first === undefined) throw new Error('a way without a round');
  return { engine: first.engine, threads: first.engine === 'cpu' ? String(first.threads) : '–' };
}

function wholeOf({ tries }: Whole): string {
  const before = tries.filter(({ response }) => response.finish !== 'stop');
  const unfinished = before.map(({ seed, response }) => `seed ${seed}: ${unfinishedOf(response)}`).join('; ');
  const done = tries.find(({ response }) => response.finish === 'stop');
  if (done === undefined) {
    const none = tries.length === 1 ? 'the reply did not come' : 'no reply came';
    return `**not measured**, ${none} to its end (${unfinished}).`;
  }
  const { usage, timings, tries: runs } = done.response;
  const again = runs > 1 ? ', at the second try' : '';
  return (
    `${secondsOf(timings.totalMs)} for ${usage.completionTokens} written and ${usage.forcedTokens} given tokens after a prompt of ${usage.promptTokens}${again}; ` +
    `seed ${done.seed}${unfinished === '' ? '' : ` (${unfinished})`}.`
  );
}

/** How a reply ended that came to no end of its own. */
const ENDS: Readonly<Record<Exclude<Response['finish'], 'stop'>, string>> = {
  runaway: 'stopped by the loop guard twice, the second time',
  withheld: 'stopped by the reply check',
  length: 'cut at its greatest length',
  aborted: 'stopped',
  held: 'not begun, the screen saw danger',
};

function unfinishedOf({ finish, usage, timings }: Response): string {
  const how = finish === 'stop' ? '' : ENDS[finish];
  return `${how} after ${usage.completionTokens} tokens, ${secondsOf(timings.totalMs)} in all`;
}

function secondsOf(ms: number): string {
  return `${(ms / 1000).toFixed(0)} s`;
}

function row(name: string, threads: string, rounds: readonly (OursRound | OtherRound)[]): string {
  const rates = (key: 'prefillRate' | 'decodeRate'): string =>
    spread(
      rounds.map((round) => round[key]),
      1,
    );
  const peak = megabytes(rounds.map((round) => round.peakBytes));
  return `| ${name} | ${threads} | ${rates('prefillRate')} | ${rates('decodeRate')} | ${peak} |`;
}

function spread(values: readonly number[], digits: number): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const middle = median(values).toFixed(digits);
  return values.length < 2 ? middle : `${middle} (${least.toFixed(digits)} to ${most.toFixed(digits)})`;
}

function megabytes(values: readonly (number | undefined)[]): string {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? '–' : (Math.max(...known) / 1e6).toFixed(0);
}
