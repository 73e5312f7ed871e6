import { describe, expect, it } from 'vitest';
import { duration, MEGABYTES, Progress, progressLine } from './progress.ts';

function recorder(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, columns: 60, written, write: (text: string) => written.push(text) };
}

describe('Progress', () => {
  it('overwrites one line of a terminal, and keeps notes above it', () => {
    let now = 0;
    const output = recorder(true);
    const progress = new Progress(output, 'Downloading', 100e6, MEGABYTES, () => now);
    progress.update(0);
    now = 100;
    progress.update(1e6);
    now = 2000;
    progress.update(20e6);
    progress.note('another source');
    now = 4000;
    progress.finish();
    expect(output.written).toEqual([
      '\rDownloading  0%  0 MB of 100 MB\x1b[K',
      '\rDownloading  20%  20 MB of 100 MB  10 MB/s  8 s left\x1b[K',
      '\r\x1b[K',
      'another source\n',
      '\rDownloading  100%  100 MB of 100 MB  25 MB/s\x1b[K',
      '\n',
    ]);
  });

  it('never wraps on a narrow terminal', () => {
    const output = { ...recorder(true), columns: 20 };
    new Progress(output, 'A rather long label', 10, undefined, () => 0).update(5);
    expect(output.written).toEqual(['\rA rather long label\x1b[K']);
  });

  it('writes plain lines now and then where output is kept', () => {
    let now = 0;
    const output = recorder(false);
    const progress = new Progress(output, 'Packing', 1, undefined, () => now);
    for (; now <= 25_000; now += 100) progress.update(now / 50_000);
    progress.finish();
    expect(output.written).toEqual([
      'Packing  0%\n',
      'Packing  20%  40 s left\n',
      'Packing  40%  30 s left\n',
      'Packing  100%\n',
    ]);
  });

  it('tells the rate of the last minute', () => {
    let now = 0;
    const output = recorder(false);
    const progress = new Progress(output, 'x', 1000e6, MEGABYTES, () => now);
    progress.update(0);
    for (now = 1000; now <= 120_000; now += 1000)
      progress.update(now < 30_000 ? now * 10e3 : 300e6 + (now - 30_000) * 1e3);
    expect(output.written.at(-1)).toContain('1 MB/s  10 min left');
  });
});

describe('progressLine', () => {
  it('says nothing of time before a rate is known', () => {
    expect(progressLine('x', 0, 10, 0, undefined)).toBe('x  0%');
  });
});

describe('duration', () => {
  it('rounds as an estimate should', () => {
    expect([0.2, 89, 100, 3600, 7200].map(duration)).toEqual(['1 s', '89 s', '2 min', '60 min', '2.0 h']);
  });
});
