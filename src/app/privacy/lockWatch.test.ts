import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LockWatch } from './lockWatch.ts';
import type { LockSettings } from './lockSettings.ts';

const FIVE: LockSettings = { idleMinutes: 5, whenHidden: false };
const MINUTE = 60_000;

interface Tab {
  readonly watch: LockWatch;
  readonly locks: () => number;
  readonly readings: () => number;
  /** What the page is told, a movement of the pointer where nothing is said. */
  touch(event?: string): void;
}

const opened: LockWatch[] = [];

/** A tab with its own events; Node has neither a window nor a document. */
function tab(locked: () => Promise<void> = () => new Promise(() => undefined)): Tab {
  const page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
  let locks = 0;
  let readings = 0;
  const watch = new LockWatch(
    () => {
      locks++;
      return locked();
    },
    () => {
      readings++;
    },
  );
  watch.follow(FIVE);
  opened.push(watch);
  return {
    watch,
    locks: () => locks,
    readings: () => readings,
    touch: (event = 'pointermove') => {
      page.dispatchEvent(new Event(event));
    },
  };
}

/** What the tabs have told each other has come. */
async function heard(): Promise<void> {
  const from = new BroadcastChannel('empathy-r1-activity.test');
  const to = new BroadcastChannel('empathy-r1-activity.test');
  for (let round = 0; round < 3; round++)
    await new Promise((resolve) => {
      to.onmessage = resolve;
      from.postMessage(null);
    });
  from.close();
  to.close();
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'performance', 'setInterval', 'clearInterval'] });
});
afterEach(() => {
  for (const watch of opened.splice(0)) watch.follow(null);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the idle lock', () => {
  it('locks when nothing was touched for as long as was set, and not before', () => {
    const one = tab();
    vi.advanceTimersByTime(4 * MINUTE);
    one.touch();
    vi.advanceTimersByTime(4 * MINUTE);
    expect(one.locks()).toBe(0);
    vi.advanceTimersByTime(2 * MINUTE);
    expect(one.locks()).toBe(1);
  });

  it.each(['wheel', 'touchstart', 'touchmove', 'keydown', 'pointerdown'])(
    'waits while a person reads, who moves the page now and then (%s)',
    (event) => {
      const one = tab();
      for (let minute = 0; minute < 12; minute += 4) {
        vi.advanceTimersByTime(4 * MINUTE);
        one.touch(event);
      }
      expect(one.locks()).toBe(0);
    },
  );

  it('does not wait for a page that scrolls by itself', () => {
    const one = tab();
    for (let second = 0; second < 6 * 60; second++) {
      vi.advanceTimersByTime(1000);
      one.touch('scroll');
    }
    expect(one.locks()).toBe(1);
  });

  it('is not put off by the first touch after the computer has slept', () => {
    const one = tab();
    // No timer runs meanwhile.
    vi.setSystemTime(Date.now() + 8 * 60 * MINUTE);
    one.touch();
    expect(one.locks()).toBe(1);
    one.touch();
    vi.advanceTimersByTime(MINUTE);
    expect(one.locks()).toBe(1);
  });

  it('tries again after the whole time where something could not be saved', async () => {
    const one = tab(() => Promise.resolve());
    vi.advanceTimersByTime(6 * MINUTE);
    await heard();
    expect(one.locks()).toBe(1);
    vi.advanceTimersByTime(4 * MINUTE);
    expect(one.locks()).toBe(1);
    vi.advanceTimersByTime(2 * MINUTE);
    expect(one.locks()).toBe(2);
  });

  it('is read anew where another tab has set when to lock', async () => {
    const one = tab();
    const other = tab();
    other.watch.tellOthers();
    await heard();
    expect([one.readings(), other.readings()]).toEqual([1, 0]);
  });

  it('waits while another tab is in use, and no longer', async () => {
    const idle = tab();
    const used = tab();
    for (let minute = 0; minute < 12; minute++) {
      vi.advanceTimersByTime(MINUTE);
      used.touch();
      await heard();
    }
    expect([idle.locks(), used.locks()]).toEqual([0, 0]);
    vi.advanceTimersByTime(6 * MINUTE);
    expect(idle.locks()).toBe(1);
  });
});
