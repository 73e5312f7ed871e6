/**
 * Locks the app by itself: after minutes without a touch or a key in any of its tabs, or as soon as its tab is hidden.
 */
import type { LockSettings } from './lockSettings.ts';

/**
 * What a person does who is there; whoever reads a long reply moves it by one of these. Not `scroll`: a page that follows a
 * reply as it comes scrolls by itself, before an empty chair as well.
 */
const ACTIVITY = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'touchmove'] as const;

/** How often it is looked whether the time is up, ms. */
const LOOK_MS = 2000;

/** How often the other tabs hear at most that this one is in use, ms. */
const TELL_MS = 1000;

/** On it a tab says that it is in use, or that it was set when to lock; nothing else. */
const CHANNEL = 'empathy-r1-activity';

type Told = 'touched' | 'settings';

export class LockWatch {
  #settings: LockSettings | null = null;
  #timer: ReturnType<typeof setInterval> | null = null;
  #channel: BroadcastChannel | null = null;
  #told = -Infinity;
  #wall = Date.now();
  #steady = performance.now();
  #locking = false;

  /**
   * @param lock resolves when the page is on its way out, or when it could not be locked
   * @param readAnew another tab has set when to lock
   */
  constructor(
    private readonly lock: () => Promise<void>,
    private readonly readAnew: () => void,
  ) {}

  /** null: there is nothing to lock with. */
  follow(settings: LockSettings | null): void {
    const before = this.#settings;
    this.#settings = settings;
    if (settings !== null && before === null) this.#start();
    if (settings === null && before !== null) this.#stop();
  }

  /** It was set here when to lock: the other tabs keep to it as well. */
  tellOthers(): void {
    this.#channel?.postMessage('settings' satisfies Told);
  }

  #start(): void {
    this.#beginAnew();
    this.#channel = new BroadcastChannel(CHANNEL);
    this.#channel.onmessage = ({ data }: MessageEvent<Told>) => {
      if (data === 'settings') this.readAnew();
      // Whoever was touched has looked at its own clock first: it was not too late there.
      else if (!this.#locking) this.#beginAnew();
    };
    for (const event of ACTIVITY) addEventListener(event, this.#touched, { passive: true, capture: true });
    document.addEventListener('visibilitychange', this.#onVisibility);
    this.#timer = setInterval(this.#look, LOOK_MS);
  }

  #stop(): void {
    for (const event of ACTIVITY) removeEventListener(event, this.#touched, { capture: true });
    document.removeEventListener('visibilitychange', this.#onVisibility);
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
    this.#channel?.close();
    this.#channel = null;
  }

  #beginAnew(): void {
    this.#wall = Date.now();
    this.#steady = performance.now();
  }

  readonly #touched = (): void => {
    // After sleep the first touch comes before the first look.
    this.#look();
    if (this.#locking) return;
    this.#beginAnew();
    if (this.#steady - this.#told < TELL_MS) return;
    this.#told = this.#steady;
    this.#channel?.postMessage('touched' satisfies Told);
  };

  readonly #look = (): void => {
    const minutes = this.#settings?.idleMinutes ?? 0;
    // The steady clock may stand still while the computer sleeps, and the wall clock may be set back: the longer counts.
    const idle = Math.max(Date.now() - this.#wall, performance.now() - this.#steady);
    if (minutes > 0 && idle >= minutes * 60_000) this.#lockNow();
  };

  readonly #onVisibility = (): void => {
    if (document.visibilityState === 'hidden' && this.#settings?.whenHidden === true) this.#lockNow();
    // Back from sleep: not one look at the screen before it is locked.
    else this.#look();
  };

  #lockNow(): void {
    if (this.#locking) return;
    this.#locking = true;
    void this.lock().finally(() => {
      // Still here: something could not be saved. The person gets the whole time to see to it.
      this.#locking = false;
      this.#beginAnew();
    });
  }
}
