import { describe, expect, it } from 'vitest';
import { peakBytes, treeBytes } from './memory.ts';

describe.runIf(process.platform === 'linux')('the memory of a process tree', () => {
  it('grows with what a process holds', async () => {
    const before = (await treeBytes(process.pid)) ?? 0;
    const held = Buffer.alloc(200 << 20, 1);
    const after = (await treeBytes(process.pid)) ?? 0;
    expect(held.length).toBe(200 << 20);
    expect(after - before).toBeGreaterThan(150 << 20);
  });

  it('has a peak at least as high as now, and passes the result on', async () => {
    const { value, peak } = await peakBytes(process.pid, async () => {
      const held = Buffer.alloc(100 << 20, 1);
      await new Promise((resolve) => setTimeout(resolve, 600));
      return held.length;
    });
    expect(value).toBe(100 << 20);
    expect(peak?.largest).toBeGreaterThan(100 << 20);
    expect(peak?.all).toBeGreaterThanOrEqual(peak?.largest ?? Infinity);
  });
});
