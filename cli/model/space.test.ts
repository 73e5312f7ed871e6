import { describe, expect, it } from 'vitest';
import { memoryToBeHad, refuseShortage } from './space.ts';

describe('refuseShortage', () => {
  const needed = { disk: 4.5e9, memory: 1e9 };

  it('says what is needed, what is free and what to do', () => {
    expect(() => {
      refuseShortage(needed, { disk: 1.23e9, memory: 8e9 }, 'here');
    }).toThrow('takes 4.5 GB of disk below here, and 1.2 GB are free. Free some, or set EMPATHY_CACHE');
    expect(() => {
      refuseShortage(needed, { disk: 5e9, memory: 0.4e9 }, 'here');
    }).toThrow('about 1.0 GB of memory, and 0.4 GB are free. Close other programs');
  });

  it('lets enough pass', () => {
    expect(() => {
      refuseShortage(needed, needed, 'here');
    }).not.toThrow();
  });
});

describe('memoryToBeHad', () => {
  it('takes no word for it where only empty pages are named', () => {
    expect(memoryToBeHad({ platform: 'darwin', free: 80e6, limit: 0 })).toBe(Infinity);
  });

  it('is what is free, within what a container may have', () => {
    expect(memoryToBeHad({ platform: 'win32', free: 6e9, limit: 0 })).toBe(6e9);
    expect(memoryToBeHad({ platform: 'linux', free: 6e9, limit: 2 ** 64 })).toBe(6e9);
    expect(memoryToBeHad({ platform: 'linux', free: 6e9, limit: 0.5e9 })).toBe(0.5e9);
    expect(memoryToBeHad({ platform: 'linux', free: 0.5e9, limit: 2e9 })).toBe(0.5e9);
  });
});
