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
  cpu: 'A processor',
  cores: 2,
  memoryGiB: 24,
  browser: 'Chrome/1',
  date: '2026-11-28',
  postCharacters: 600,
  decodeTokens: 64,
  typingSeconds: 60,
  rounds: [ours(2, 36), other('bare', 2, 35), other('peer', 2, 6)],
  wholes: [{ engine: 'cpu', threads: 2, response: RESPONSE }],
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
      'cpu, 2 threads: 152 s for 430 written and 70 given tokens after a prompt of 820, at the second try.',
      'decode rate against the peer: 1.48 (bar: at least 1.5) **does not hold**',
      'longest task of the page while streaming, ms: 120 (bar: at most 50) **does not hold**',
    ])
      expect(report).toContain(line);
  });

  it('says of several rounds the median, least and most, of the most threads', () => {
    const rounds = [ours(1, 20), ours(2, 30), ours(2, 40), ours(2, 44), other('peer', 2, 5)];
    const report = reportOf({ ...MEASURED, rounds });
    expect(report).toContain('Median of 3 rounds');
    expect(report).toContain('| ours, cpu | 2 | 40.0 (30.0 to 44.0) | 7.4 (7.4 to 7.4) | 2500 |');
    expect(report).toContain('prefill rate against the peer: 8 (bar: at least 8) holds\n');
    expect(report).toContain('decode rate under the grammar against the bare runtime: not measured');
  });

  it('says of a reply that never came to its end how far it came', () => {
    const response: Response = { ...RESPONSE, finish: 'runaway' };
    const report = reportOf({ ...MEASURED, wholes: [{ engine: 'cpu', threads: 1, response }] });
    expect(report).toContain(
      '- cpu, 1 thread: stopped by the loop guard twice, the second time after 430 tokens; 152 s in all.',
    );
  });

  it('says why the rate of the prompt is out of reach', () => {
    const report = reportOf(MEASURED);
    expect(report).toContain('1.3·10⁹ weights');
    expect(report).toContain('2 threads end at 48 tokens a second, 7.9 times the peer');
  });
});
