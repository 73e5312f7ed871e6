import { describe, expect, it } from 'vitest';
import { parse } from '../../src/coe/parser.ts';
import type { Response } from '../../src/app/runner/api.ts';
import type { OtherRound, OursRound } from './measure.ts';
import { reportOf, type Measured } from './report.ts';

const NOTHING = parse('');

const RESPONSE: Response = {
  lang: 'zh',
  screening: { level: 'none', kind: null, evidence: [] },
  whose: 'self',
  model: 'm',
  engine: 'cpu',
  raw: '',
  coe: NOTHING.layers,
  answer: NOTHING.answer,
  finish: 'stop',
  withheld: null,
  tries: 2,
  usage: { promptTokens: 820, reusedTokens: 0, completionTokens: 430, forcedTokens: 70 },
  timings: {
    prefillMs: 0,
    firstPieceMs: 0,
    decodeMs: 0,
    firstLayerMs: 0,
    totalMs: 151_600,
  },
};

const ours = (threads: number, prefillRate: number): OursRound => ({
  kind: 'ours',
  engine: 'cpu',
  threads,
  promptTokens: 820,
  loadMs: 11_000,
  prefillRate,
  decodeRate: 7.4,
  firstMs: { cold: 22_000, prefix: 12_000, typed: 900 },
  peakBytes: 2.5e9,
  pagePeakBytes: 1.8e9,
  steadyBytes: undefined,
});

const other = (kind: OtherRound['kind'], threads: number, prefillRate: number): OtherRound => ({
  kind,
  threads,
  prefillRate,
  decodeRate: 5,
  peakBytes: 2.7e9,
});

const MEASURED: Measured = {
  model: 'Model 1.5B',
  weights: 1.3e9,
  cpuBytes: 1.5e9,
  cpu: 'A processor',
  cores: 2,
  memoryGiB: 24,
  browser: 'Chrome/1',
  date: '2026-11-28',
  postCharacters: 600,
  decodeTokens: 64,
  typingSeconds: 60,
  graphics: { name: 'google swiftshader', fallback: true },
  rounds: [ours(2, 36), other('bare', 2, 35), other('peer', 2, 6)],
  wholes: [{ engine: 'cpu', threads: 2, tries: [{ seed: 1, response: RESPONSE }] }],
  longTasks: [51, 120],
};

describe('the report of a bench', () => {
  it('gives every number with its unit and its bar', () => {
    const report = reportOf(MEASURED);
    for (const line of [
      'A post of 600 characters; 64 tokens decoded in each run. One round.',
      '| ours, cpu | 2 | 36.0 | 7.4 | 2500 |',
      '| bare onnxruntime-web | 2 | 35.0 | 5.0 | 2700 |',
      '| cpu | 2 | 22.00 | 12.00 | 0.90 | 11.0 | – |',
      '- cpu, 2 threads: 152 s for 430 written and 70 given tokens after a prompt of 820, at the second try; seed 1.',
      'WebGPU was not measured: the browser computes it on the processor here (google swiftshader), which counts as none.',
      'decode rate against the peer, 2 threads: 1.48 (bar: at least 1.5) **does not hold**',
      "page's process while it loads, against the files, 2 threads: 1.2 (bar: at most 1.3) holds",
      'longest task of the page while streaming, ms: 120 (bar: at most 50) **does not hold**',
    ])
      expect(report).toContain(line);
  });

  it('says of several rounds the median, least and most', () => {
    const rounds = [ours(1, 20), ours(2, 30), ours(2, 40), ours(2, 44), other('peer', 2, 5)];
    const report = reportOf({ ...MEASURED, rounds });
    expect(report).toContain('Median of 3 rounds');
    expect(report).toContain('| ours, cpu | 2 | 40.0 (30.0 to 44.0) | 7.4 (7.4 to 7.4) | 2500 |');
    expect(report).toContain('prefill rate against the peer, 2 threads: 8 (bar: at least 8) holds\n');
    expect(report).toContain(
      'decode rate under the grammar against the bare runtime, 2 threads: not measured',
    );
  });

  it('says of a reply that never came to its end how far it came', () => {
    const response: Response = { ...RESPONSE, finish: 'runaway' };
    const whole = (...tries: readonly Response[]): string =>
      reportOf({
        ...MEASURED,
        wholes: [
          {
            engine: 'cpu',
            threads: 1,
            tries: tries.map((one, index) => ({ seed: index + 1, response: one })),
          },
        ],
      });
    const ran = 'stopped by the loop guard twice, the second time after 430 tokens, 152 s in all';
    expect(whole(response)).toContain(
      `- cpu, 1 thread: **not measured**, the reply did not come to its end (seed 1: ${ran}).`,
    );
    expect(whole(response, response)).toContain(
      `- cpu, 1 thread: **not measured**, no reply came to its end (seed 1: ${ran}; seed 2: ${ran}).`,
    );
    expect(whole(response, RESPONSE)).toContain(`at the second try; seed 2 (seed 1: ${ran}).`);
  });

  it('holds every way against the bars, not only the fastest', () => {
    const slow = { ...ours(1, 20), decodeRate: 4.2, firstMs: { cold: 1, prefix: 1, typed: 2400 } };
    const rounds = [ours(2, 36), slow, other('bare', 2, 35), other('bare', 1, 20), other('peer', 1, 4)];
    const report = reportOf({ ...MEASURED, rounds });
    for (const line of [
      'bare runtime, 1 thread: 0.84 (bar: at least 0.95) **does not hold**\n',
      'bare runtime, 2 threads: 1.48 (bar: at least 0.95) holds. Above 1 can be noise of a single round',
      'prefill rate against the peer, 1 thread: 5 (bar: at least 8) **does not hold**',
      'after typing, cpu, 2 threads: 0.9 (bar: at most 2) holds',
      'after typing, cpu, 1 thread: 2.4 (bar: at most 2) **does not hold**',
    ])
      expect(report).toContain(line);
  });

  it('has a row for WebGPU where it was measured, and says nothing of its lack', () => {
    const webllm: OursRound = { ...ours(1, 300), engine: 'webllm' };
    const report = reportOf({ ...MEASURED, rounds: [...MEASURED.rounds, webllm] });
    expect(report).toContain('| ours, webllm | – | 300.0 | 7.4 | 2500 |');
    expect(report).toContain('after typing, webllm: 0.9');
    expect(report).not.toContain('WebGPU was not measured');
  });

  it('says why the rate of the prompt is out of reach', () => {
    const report = reportOf(MEASURED);
    expect(report).toContain('1.3·10⁹ weights');
    expect(report).toContain('That is 2 threads at 48 tokens a second, 7.9 times the peer.');
  });
});
