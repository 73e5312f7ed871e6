/** What the measured numbers are held against. */
import { median } from './median.ts';
import type { OtherRound, OursRound } from './measure.ts';

/** 10⁹ products a second and core of onnxruntime-web's int8 kernel, for a chunk of a prompt (docs/model-format.md). */
const KERNEL = 31;

/** Faster than what it is built on cannot be: so much above it is what the machine did meanwhile. */
const NOISE = 1.05;

type Rate = 'prefillRate' | 'decodeRate';

/** What is measured once for all ways. */
interface Measured {
  /** Milliseconds. */
  readonly longTasks: readonly number[];
  /** int8 weights that every token of a prompt is multiplied by. */
  readonly weights: number;
  /** Of all files that the CPU engine loads. */
  readonly cpuBytes: number;
}

/** Lines of Markdown: every bar for every way that was measured. */
export function barsOf(
  ours: readonly OursRound[],
  others: readonly OtherRound[],
  { longTasks, weights, cpuBytes }: Measured,
): readonly string[] {
  const cpu = ours.filter(({ engine }) => engine === 'cpu');
  const threads = [...new Set(cpu.map((round) => round.threads))];
  const rate = (rounds: readonly (OursRound | OtherRound)[], key: Rate, count: number): number =>
    median(rounds.filter((round) => round.threads === count).map((round) => round[key]));
  const those = (kind: OtherRound['kind']): readonly OtherRound[] =>
    others.filter((round) => round.kind === kind);
  const against = (kind: OtherRound['kind'], key: Rate, count: number): number =>
    rate(cpu, key, count) / rate(those(kind), key, count);
  const ways = [...new Set(ours.map(wayOf))];
  const prefill = threads.map((count) => ({ count, value: against('peer', 'prefillRate', count) }));
  return [
    ...threads.map((count) => {
      const value = against('bare', 'decodeRate', count);
      const noise = `. Above 1 can be noise${cpu.length === threads.length ? ' of a single round' : ''}: ours does all that the bare runtime does, and more`;
      return (
        bar(`decode rate under the grammar against the bare runtime, ${inThreads(count)}`, value, {
          least: 0.95,
        }) + (value > NOISE ? noise : '')
      );
    }),
    ...prefill.map(({ count, value }) =>
      bar(`prefill rate against the peer, ${inThreads(count)}`, value, { least: 8 }),
    ),
    ...threads.map((count) =>
      bar(`decode rate against the peer, ${inThreads(count)}`, against('peer', 'decodeRate', count), {
        least: 1.5,
      }),
    ),
    ...ways.map((way) => {
      const typed = ours.filter((round) => wayOf(round) === way).map(({ firstMs }) => firstMs.typed);
      return bar(`seconds to the first character after typing, ${way}`, median(typed) / 1000, { most: 2 });
    }),
    ...threads.map((count) => {
      const peaks = cpu
        .filter((round) => round.threads === count)
        .map(({ pagePeakBytes }) => pagePeakBytes ?? NaN);
      const what = `peak memory of the page's process while it loads, against the files, ${inThreads(count)}`;
      return bar(what, Math.max(...peaks) / cpuBytes, { most: 1.3 });
    }),
    bar('longest task of the page while streaming, ms', Math.max(0, ...longTasks), { most: 50 }),
    ...(prefill.some(({ value }) => value < 8)
      ? ['', prefillBound(threads, (count) => rate(those('peer'), 'prefillRate', count), weights)]
      : []),
  ];
}

/** An engine, and its threads where it has such. */
export function wayOf({ engine, threads }: Pick<OursRound, 'engine' | 'threads'>): string {
  return engine === 'cpu' ? `${engine}, ${inThreads(threads)}` : engine;
}

function inThreads(count: number): string {
  return `${count} ${count === 1 ? 'thread' : 'threads'}`;
}

/** What the kernel alone allows the prompt, whatever is around it. */
function prefillBound(threads: readonly number[], peer: (count: number) => number, weights: number): string {
  const ends = threads.map((count) => {
    const bound = (count * KERNEL * 1e9) / weights;
    return `${inThreads(count)} at ${bound.toFixed(0)} tokens a second, ${(bound / peer(count)).toFixed(1)} times the peer`;
  });
  return (
    `The prompt's rate has an end: a token is multiplied by ${(weights / 1e9).toFixed(1)}·10⁹ weights, and onnxruntime-web's int8 product does ${KERNEL}·10⁹ a second and core ` +
    `(docs/model-format.md). That is ${ends.join('; ')}. ` +
    'The build on npm has no relaxed SIMD, whose dot product would double it.'
  );
}

function bar(
  what: string,
  value: number,
  limit: { readonly least: number } | { readonly most: number },
): string {
  const asked = 'least' in limit ? `at least ${limit.least}` : `at most ${limit.most}`;
  if (!Number.isFinite(value)) return `- ${what}: not measured (bar: ${asked})`;
  const holds = 'least' in limit ? value >= limit.least : value <= limit.most;
  return `- ${what}: ${Number(value.toFixed(2))} (bar: ${asked}) ${holds ? 'holds' : '**does not hold**'}`;
}
