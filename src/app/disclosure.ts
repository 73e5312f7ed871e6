/**
 * When the disclosure stands on screen: at first use, after three hours and on return after 30 minutes away. Only two
 * moments are remembered, no secret, so they lie in localStorage, which all tabs share.
 */
import * as v from 'valibot';
import { create } from 'zustand';
import { nextDisclosure, type DisclosureReason } from '../safety/disclosure.ts';

const KEY = 'empathy-disclosure';
/** Acts are many and a moment is small: written down no more often than this, ms. */
const NOTE_EVERY_MS = 30_000;

const moment = v.nullable(v.number());
const stored = v.object({ shownAt: moment, activeAt: moment });
type Moments = v.InferOutput<typeof stored>;

const NEVER: Moments = { shownAt: null, activeAt: null };

function read(): Moments {
  try {
    const text = localStorage.getItem(KEY);
    return text === null ? NEVER : v.parse(v.fallback(stored, NEVER), JSON.parse(text));
  } catch (reason) {
    console.warn('the moments of the disclosure could not be read', reason);
    return NEVER;
  }
}

function write(moments: Moments): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(moments));
  } catch (reason) {
    console.warn('the moments of the disclosure could not be kept', reason);
  }
}

/** Why the disclosure stands on screen now; null: it does not. */
export const useDisclosure = create<{ readonly due: DisclosureReason | null }>(() => ({ due: null }));

let moments = NEVER;
let notedAt = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Looks whether the disclosure is due, and comes back when it will be. It stays until the person has put it away. */
function look(): void {
  clearTimeout(timer);
  if (useDisclosure.getState().due !== null) return;
  const now = Date.now();
  const { reason, at } = nextDisclosure(moments, now);
  if (at <= now) useDisclosure.setState({ due: reason });
  else timer = setTimeout(look, at - now);
}

/** The person does something: first it is seen whether they were away. */
function act(): void {
  look();
  const now = Date.now();
  moments = { ...moments, activeAt: now };
  if (Math.abs(now - notedAt) < NOTE_EVERY_MS) return;
  notedAt = now;
  write(moments);
}

/** The person has read it. */
export function putAway(): void {
  const now = Date.now();
  moments = { shownAt: now, activeAt: now };
  write(moments);
  useDisclosure.setState({ due: null });
  look();
}

/** Begins to watch; call once. */
export function watchDisclosure(): void {
  moments = read();
  for (const type of ['pointerdown', 'keydown', 'wheel', 'focus'] as const) {
    addEventListener(type, act, { passive: true, capture: true });
  }
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') act();
    else write(moments);
  });
  // Another tab: what was read there was read, and acts there are acts.
  addEventListener('storage', ({ key }) => {
    if (key !== KEY) return;
    const before = moments.shownAt;
    moments = read();
    if (moments.shownAt !== before) useDisclosure.setState({ due: null });
    look();
  });
  act();
}
