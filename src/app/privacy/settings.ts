/** Every private setting of the app, for whatever takes them in from outside: a backup above all. */
import { CONTACT } from '../../help/contact.ts';
import type { PrivateSetting } from '../../vault/private.ts';
import { LOCK_SETTINGS } from './lockSettings.ts';

/** One that is not named here is in no backup that is restored; a test looks for that. */
export const PRIVATE_SETTINGS: readonly PrivateSetting<unknown>[] = [CONTACT, LOCK_SETTINGS];
