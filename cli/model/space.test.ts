import { describe, expect, it } from 'vitest';
import { refuseShortage } from './space.ts';

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
