/** Locks the app by itself: after minutes without a touch or a key, or as soon as its tab is hidden. */
import type { LockSettings } from './lockSettings.ts';

const ACTIVITY = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'scroll'] as const;

/** How often it is looked whether the time is up, ms. */
const LOOK_MS = 2000;

export class LockWatch {
  #settings: LockSettings | null = null;
  #timer: ReturnType<typeof setInterval> | null = null;
  #wall = Date.now();
  #steady = performance.now();

  constructor(private readonly lock: () => void) {}

  /** null: there is nothing to lock with. */
  follow(settings: LockSettings | null): void {
    const before = this.#settings;
    this.#settings = settings;
    if (settings !== null && before === null) this.#start();
    if (settings === null && before !== null) this.#stop();
  }

  #start(): void {
    this.#touched();
    for (const event of ACTIVITY) addEventListener(event, this.#touched, { passive: true, capture: true });
    document.addEventListener('visibilitychange', this.#onVisibility);
    this.#timer = setInterval(this.#look, LOOK_MS);
  }

  #stop(): void {
    for (const event of ACTIVITY) removeEventListener(event, this.#touched, { capture: true });
    document.removeEventListener('visibilitychange', this.#onVisibility);
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
  }

  readonly #touched = (): void => {
    this.#wall = Date.now();
    this.#steady = performance.now();
  };

  readonly #look = (): void => {
    const minutes = this.#settings?.idleMinutes ?? 0;
    // The steady clock may stand still while the computer sleeps, and the wall clock may be set back: the longer counts.
    const idle = Math.max(Date.now() - this.#wall, performance.now() - this.#steady);
    if (minutes > 0 && idle >= minutes * 60_000) this.lock();
  };

  readonly #onVisibility = (): void => {
    if (document.visibilityState === 'hidden' && this.#settings?.whenHidden === true) this.lock();
    // Back from sleep: not one look at the screen before it is locked.
    else this.#look();
  };
}
