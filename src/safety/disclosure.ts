/** When it must be said again that this is a program. */
export type DisclosureReason = 'first-use' | 'three-hours' | 'back-after-away';

/** What the app remembers about use; all times are milliseconds since the epoch, null: never. */
export interface DisclosureState {
  /** When the disclosure was last shown. */
  readonly shownAt: number | null;
  /** The person's last act (a key, a tap, a message). */
  readonly activeAt: number | null;
}

export interface Disclosure {
  readonly reason: DisclosureReason;
  /** When to show it; not after `nowMs` means now. */
  readonly at: number;
}

const THREE_HOURS = 3 * 60 * 60 * 1000;
const AWAY = 30 * 60 * 1000;

/**
 * When the next disclosure is due and why: at first use, three hours after the last one, and on return after 30 minutes away.
 * Call it before noting a new act in `activeAt`, and set a timer for `at`. A clock that went back counts as now.
 */
export function nextDisclosure({ shownAt, activeAt }: DisclosureState, nowMs: number): Disclosure {
  if (shownAt === null) return { reason: 'first-use', at: nowMs };
  const last = Math.max(shownAt, activeAt ?? shownAt);
  if (nowMs - last >= AWAY) return { reason: 'back-after-away', at: nowMs };
  const due = shownAt > nowMs ? nowMs : shownAt + THREE_HOURS;
  return { reason: 'three-hours', at: Math.max(due, nowMs) };
}
