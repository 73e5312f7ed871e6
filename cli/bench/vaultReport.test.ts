import { expect, it } from 'vitest';
import { vaultReport, type VaultRound } from './vaultReport.ts';

const round = (by: number): VaultRound => ({
  alone: { openAndList: 90 * by, openSession: 8, search: 20, listed: 5000, found: 1 },
  empty: { screen: 100 * by, list: Number.NaN },
  none: { screen: 300 * by, list: Number.NaN },
  one: { screen: 310 * by, list: 330 * by, open: 40, search: 10 },
  many: {
    screen: 320 * by,
    list: 450 * by,
    open: 60,
    search: 30,
    heapBytes: 8 * 2 ** 20,
    treeBytes: undefined,
  },
});

it('sets every time beside its floor in the same round', () => {
  const report = vaultReport({
    cpu: 'a processor',
    cores: 2,
    memoryGiB: 8,
    sessions: 5000,
    turns: 20,
    fillMs: 1000,
    agent: 'Chrome/1',
    date: '2026-01-01',
    busy: 1.26,
    // A round in which all was twice as slow changes the times and not what the scale costs.
    rounds: [round(1), round(2), round(1)],
  });
  const cells = (words: string): string[] =>
    (report.split('\n').find((line) => line.startsWith(`| ${words}`)) ?? '')
      .split('|')
      .map((cell) => cell.trim());
  expect(cells('with 5,000, until they are listed').slice(2, 6)).toEqual([
    'below 300',
    '450.0',
    '450.0 to 900.0',
    '4.50',
  ]);
  expect(report).toContain('not quiet: in the minute before it began 1.3 processes');
  expect(cells('an empty page')[5]).toBe('1.00');
  expect(cells('open one of 20 turns')[5]).toBe('1.50');
  expect(cells('a key in the search box, 5,000')[5]).toBe('3.00');
});
