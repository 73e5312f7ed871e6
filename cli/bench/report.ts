import type { Response } from '../../src/app/runner/api.ts';
import type { OtherRound, OursRound } from './measure.ts';

export interface Whole {
  readonly engine: string;
  readonly threads: number;
  readonly response: Response;
}

export interface Measured {
  readonly model: string;
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGiB: number;
  readonly browser: string;
  readonly date: string;
  readonly postCharacters: number;
  readonly decodeTokens: number;
  readonly typingSeconds: number;
  readonly rounds: readonly (OursRound | OtherRound)[];
  readonly wholes: readonly Whole[];
  readonly longTasks: readonly number[];
}

/** The report as Markdown; of several rounds the median, with least and most. */
export function reportOf(measured: Measured): string {
  const { rounds, wholes } = measured;
  const ours = rounds.filter((round) => round.kind === 'ours');
  const others = rounds.filter((round) => round.kind !== 'ours');
  const keys = [...new Set(ours.map(({ engine, threads }) => `${engine}, ${threads}`))];
  const lines = [
    '# Bench',
    '',
    `Written by \`npm run bench\` on ${measured.date}. ${measured.model} on ${measured.cpu} (${measured.cores} cores, ${measured.memoryGiB} GiB), ${measured.browser}.`,
    `A post of ${measured.postCharacters} characters; ${measured.decodeTokens} tokens decoded in each run. Median of the rounds (least to most); the`,
    'rounds measure everything once in turn. Our pipeline decodes under the grammar and includes workers, sampling and text;',
    '“bare” is the same runtime with the same graph and weights and nothing around it. All read as many tokens, the peer the same prompt.',
    '',
    '## Rates, tokens a second',
    '',
    '| | threads | prefill | decode | peak memory MB |',
    '| --- | --- | --- | --- | --- |',
  ];
  for (const key of keys) {
    const [engine, threads] = key.split(', ');
    const mine = ours.filter((round) => round.engine === engine && String(round.threads) === threads);
    lines.push(row(`ours, ${engine ?? ''}`, threads, mine));
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
  for (const key of keys) {
    const [engine, threads] = key.split(', ');
    const mine = ours.filter((round) => round.engine === engine && String(round.threads) === threads);
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
      `| ${engine ?? ''} | ${threads ?? ''} | ${first('cold')} | ${first('prefix')} | ${first('typed')} | ${load} | ${steady} |`,
    );
  }
  lines.push('', '## The whole reply', '');
  for (const { engine, threads, response } of wholes) {
    const { usage, timings } = response;
    lines.push(
      `- ${engine}, ${threads} threads: ${(timings.totalMs / 1000).toFixed(0)} s for ${usage.completionTokens} written and ${usage.forcedTokens} given tokens after a prompt of ${usage.promptTokens}${endOf(response)}.`,
    );
  }
  lines.push('', '## Bars', '', ...bars(ours, others, measured.longTasks), '');
  return lines.join('\n');
}

/** What is worth saying of how a reply ended. */
function endOf({ finish, tries }: Response): string {
  if (finish === 'runaway') return ', stopped by the loop guard twice';
  return tries > 1 ? ', at the second try' : '';
}

function bars(
  ours: readonly OursRound[],
  others: readonly OtherRound[],
  longTasks: readonly number[],
): string[] {
  const most = Math.max(...ours.filter(({ engine }) => engine === 'cpu').map(({ threads }) => threads));
  const cpu = ours.filter(({ engine, threads }) => engine === 'cpu' && threads === most);
  const other = (kind: OtherRound['kind']): readonly OtherRound[] =>
    others.filter((round) => round.kind === kind && round.threads === most);
  const ratio = (key: 'prefillRate' | 'decodeRate', kind: OtherRound['kind']): number =>
    median(cpu.map((round) => round[key])) / median(other(kind).map((round) => round[key]));
  const typed = median(cpu.map(({ firstMs }) => firstMs.typed)) / 1000;
  const longest = Math.max(0, ...longTasks);
  return [
    bar('decode rate under the grammar against the bare runtime', ratio('decodeRate', 'bare'), 0.95, 'least'),
    bar('prefill rate against the peer', ratio('prefillRate', 'peer'), 8, 'least'),
    bar('decode rate against the peer', ratio('decodeRate', 'peer'), 1.5, 'least'),
    bar('seconds to the first character after typing', typed, 2, 'most'),
    bar('longest task of the page while streaming, ms', longest, 50, 'most'),
  ];
}

function bar(what: string, value: number, limit: number, side: 'least' | 'most'): string {
  if (!Number.isFinite(value)) return `- ${what}: not measured (bar: at ${side} ${limit})`;
  const holds = side === 'least' ? value >= limit : value <= limit;
  return `- ${what}: ${value.toFixed(2)} (bar: at ${side} ${limit}) ${holds ? 'holds' : '**does not hold**'}`;
}

function row(name: string, threads: string | undefined, rounds: readonly (OursRound | OtherRound)[]): string {
  const rates = (key: 'prefillRate' | 'decodeRate'): string =>
    spread(
      rounds.map((round) => round[key]),
      1,
    );
  const peak = megabytes(rounds.map((round) => round.peakBytes));
  return `| ${name} | ${threads ?? ''} | ${rates('prefillRate')} | ${rates('decodeRate')} | ${peak} |`;
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

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}
