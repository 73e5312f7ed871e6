/** When the app locks by itself; private, so that nobody who looks at the disk sees it either. */
import * as v from 'valibot';
import { privateSetting } from '../../vault/private.ts';

/** Minutes without a touch, a key or a wheel; 0: never. */
export const IDLE_MINUTES = [0, 1, 5, 15, 60] as const;

const lockSettings = v.object({
  idleMinutes: v.picklist(IDLE_MINUTES),
  whenHidden: v.boolean(),
});

export type LockSettings = Readonly<v.InferOutput<typeof lockSettings>>;

export const LOCK_SETTINGS = privateSetting('lock', lockSettings);

export const LOCK_DEFAULTS: LockSettings = { idleMinutes: 15, whenHidden: false };
