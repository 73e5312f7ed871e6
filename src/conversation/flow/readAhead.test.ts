import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReadAhead } from './readAhead.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A reading that takes a second and notes what it read and whether it was let finish. */
function reader(): { readonly ahead: ReadAhead; readonly read: string[]; readonly aborted: string[] } {
  const read: string[] = [];
  const aborted: string[] = [];
  const ahead = new ReadAhead(
    (text, signal) =>
      new Promise((resolve) => {
        read.push(text);
        const timer = setTimeout(resolve, 1000);
        signal.addEventListener('abort', () => {
          aborted.push(text);
          clearTimeout(timer);
          resolve();
        });
      }),
  );
  return { ahead, read, aborted };
}

async function type(ahead: ReadAhead, text: string, msPerCharacter: number): Promise<void> {
  for (let end = 1; end <= text.length; end++) {
    ahead.typed(text.slice(0, end));
    await vi.advanceTimersByTimeAsync(msPerCharacter);
  }
}

describe('ReadAhead', () => {
  it('waits for a pause', async () => {
    const { ahead, read } = reader();
    await type(ahead, '我今天', 100);
    expect(read).toEqual([]);
    await vi.advanceTimersByTimeAsync(400);
    expect(read).toEqual(['我今天']);
  });

  it('reads on while someone types without a pause, and never aborts what is still right', async () => {
    const { ahead, read, aborted } = reader();
    await type(ahead, '字'.repeat(100), 100);
    expect(read.length).toBeGreaterThan(2);
    expect(aborted).toEqual([]);
    await vi.advanceTimersByTimeAsync(3000);
    expect(read.at(-1)).toBe('字'.repeat(100));
  });

  it('drops a reading when its text was changed, and reads the new one', async () => {
    const { ahead, read, aborted } = reader();
    ahead.typed('我今天很累');
    await vi.advanceTimersByTimeAsync(500);
    ahead.typed('他今天很累');
    await vi.advanceTimersByTimeAsync(500);
    expect(aborted).toEqual(['我今天很累']);
    expect(read).toEqual(['我今天很累', '他今天很累']);
  });

  it('stops for good when the message is sent', async () => {
    const { ahead, read, aborted } = reader();
    ahead.typed('我今天');
    await vi.advanceTimersByTimeAsync(500);
    ahead.typed('我今天很累');
    ahead.stop();
    await vi.advanceTimersByTimeAsync(5000);
    expect(read).toEqual(['我今天']);
    expect(aborted).toEqual(['我今天']);
  });
});
