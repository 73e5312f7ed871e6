import { createContext, useContext } from 'react';
import { createStore, useStore, type StoreApi } from 'zustand';
import type { Vault } from '../../vault/vault.ts';
import type { LockSettings } from './lockSettings.ts';

/** What the privacy screens do to the app as a whole. */
export interface Privacy {
  readonly vault: Vault;
  /** Whether there is a passphrase, and so something to lock with. */
  readonly lockable: StoreApi<boolean>;
  /** The passphrase was set or removed. */
  passphraseChanged(): Promise<void>;
  readLockSettings(): Promise<LockSettings>;
  /** It was set when to lock, for all tabs. */
  lockSettingsChanged(settings: LockSettings): void;
  /** Saves, puts everything decrypted out of memory and sight, and asks for the passphrase. */
  lock(): Promise<void>;
  /** Looks again at the list, after sessions came in from a file. */
  reload(): Promise<void>;
}

/** null where there is no vault. */
export const PrivacyContext = createContext<Privacy | null>(null);

export function usePrivacy(): Privacy | null {
  return useContext(PrivacyContext);
}

/** Deletes all of this site from this browser, for good, whether its vault opens or not; a screen says how it went. */
export const EraseContext = createContext<() => Promise<void>>(() => Promise.resolve());

const NEVER = createStore(() => false);

/** Whether the app can be locked. */
export function useLockable(): boolean {
  return useStore(usePrivacy()?.lockable ?? NEVER);
}
