/**
 * Small private data of any part of the app, such as an emergency contact: encrypted, backed up and erased with the
 * sessions. The part that owns it describes it; the vault only keeps it. What a file brings is taken in for the settings
 * that the app names to `readBackup`, each held against its schema.
 *
 *     const CONTACT = privateSetting('emergency-contact', v.object({ name: v.string(), phone: v.string() }));
 *     await vault.writePrivate(CONTACT, { name, phone });
 */
import type * as v from 'valibot';

export interface PrivateSetting<T> {
  /** Names the record; never rename it. */
  readonly key: string;
  /** What comes back from disk, or out of a file, is held against it. */
  readonly schema: v.GenericSchema<unknown, T>;
}

export function privateSetting<T>(key: string, schema: v.GenericSchema<unknown, T>): PrivateSetting<T> {
  return { key, schema };
}
