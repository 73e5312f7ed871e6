/** What the measured numbers are held against. */
import { median } from './median.ts';
import type { OtherRound, OursRound } from './measure.ts';

/** 10⁹ products a second and core of onnxruntime-web's int8 kernel, for a chunk of a prompt (docs/model-format.md). */
const KERNEL = 31;

/**
 * Lines of Markdown, of the most threads that were measured.
 *
 * @param weights int8 weights that every token of a prompt is multiplied by
 */
export function barsOf(
  ours: readonly OursRound[],
  others: readonly OtherRound[],
  longTasks: readonly number[],
  weights: number,
): readonly string[] {
  const threads = Math.max(...ours.filter(({ engine }) => engine === 'cpu').map((round) => round.threads));
  const cpu = ours.filter((round) => round.engine === 'cpu' && round.threads === threads);
  const rate = (rounds: readonly (OursRound | OtherRound)[], key: 'prefillRate' | 'decodeRate'): number =>
    median(rounds.map((round) => round[key]));
  const other = (kind: OtherRound['kind']): readonly OtherRound[] =>
    others.filter((round) => round.kind === kind && round.threads === threads);
  const peerPrefill = rate(other('peer'), 'prefillRate');
  return [
    bar(
      'decode rate under the grammar against the bare runtime',
      rate(cpu, 'decodeRate') / rate(other('bare'), 'decodeRate'),
      { least: 0.95 },
    ),
    bar(
      'prefill rate against the peer',
      rate(cpu, 'prefillRate') / peerPrefill,
      { least: 8 },
      prefillBound(peerPrefill, threads, weights),
    ),
    bar('decode rate against the peer', rate(cpu, 'decodeRate') / rate(other('peer'), 'decodeRate'), {
      least: 1.5,
    }),
    bar(
      'seconds to the first character after typing',
      median(cpu.map(({ firstMs }) => firstMs.typed)) / 1000,
      {
        most: 2,
      },
    ),
    bar('longest task of the page while streaming, ms', Math.max(0, ...longTasks), { most: 50 }),
  ];
}

/** What the kernel alone allows, whatever is around it. */
function prefillBound(peer: number, threads: number, weights: number): string {
  const bound = (threads * KERNEL * 1e9) / weights;
  return (
    `A token is multiplied by ${(weights / 1e9).toFixed(1)}·10⁹ weights, and onnxruntime-web's int8 product does ${KERNEL}·10⁹ a second and core ` +
    `(docs/model-format.md): ${threads} ${threads === 1 ? 'thread ends' : 'threads end'} at ${bound.toFixed(0)} tokens a second, ${(bound / peer).toFixed(1)} times the peer. ` +
    'The build on npm has no relaxed SIMD, whose dot product would double it.'
  );
}

/** @param otherwise what is said where it does not hold */
function bar(
  what: string,
  value: number,
  limit: { readonly least: number } | { readonly most: number },
  otherwise?: string,
): string {
  const asked = 'least' in limit ? `at least ${limit.least}` : `at most ${limit.most}`;
  if (!Number.isFinite(value)) return `- ${what}: not measured (bar: ${asked})`;
  const holds = 'least' in limit ? value >= limit.least : value <= limit.most;
  const measured = `- ${what}: ${Number(value.toFixed(2))} (bar: ${asked})`;
  if (holds) return `${measured} holds`;
  return `${measured} **does not hold**${otherwise === undefined ? '' : `. ${otherwise}`}`;
}
