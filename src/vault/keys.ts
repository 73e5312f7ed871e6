/**
 * The data key of this browser profile: found or made, locked behind a passphrase, or moved to a new one. Without a
 * passphrase it lies in IndexedDB as a CryptoKey whose bytes no script can read; with one it lies there wrapped.
 */
import { get } from 'idb-keyval';
import {
  FIRST_KEY_ID,
  newDataKey,
  newWrappedKey,
  rewrap,
  unwrap,
  WRAPPING,
  type DataKey,
  type WrappedKey,
} from './crypto.ts';
import type { Database } from './database.ts';
import { asVaultError, VaultError } from './errors.ts';

/** What lies in the store `keys`. `data` is under which everything is written; `old` is there while records move. */
type Stored = CryptoKey | DataKey | WrappedKey;
const DATA = 'data';
const OLD = 'old';

export interface Keys {
  readonly current: DataKey;
  /** All that records may be under, the current one first. */
  readonly all: readonly DataKey[];
  readonly wrapped: WrappedKey | null;
}

export interface LockedKeys {
  readonly wrapped: WrappedKey;
}

function isWrapped(stored: Stored): stored is WrappedKey {
  return 'kdf' in stored;
}

/** A bare CryptoKey is the first one, from before keys had ids. */
function deviceKey(stored: CryptoKey | DataKey): DataKey {
  return 'key' in stored ? stored : { id: FIRST_KEY_ID, key: stored };
}

/**
 * Finds the data key, or makes it on the first run; two tabs that start together agree on one.
 * @throws VaultError `newer-vault`, `storage`
 */
export async function findKeys(database: Database): Promise<Keys | LockedKeys> {
  // Nearly every opening only looks: a step that may write waits for the disk.
  const stored = (await storedKey(database)) ?? (await firstKey(database));
  if (isWrapped(stored)) {
    // Derived in this version's way, the right passphrase would be called wrong.
    if (stored.format > WRAPPING) throw new VaultError('newer-vault', `key of format ${stored.format}`);
    return { wrapped: stored };
  }
  return withOld(database, deviceKey(stored), null);
}

async function storedKey(database: Database): Promise<Stored | undefined> {
  try {
    return await get<Stored>(DATA, database.store('keys'));
  } catch (reason) {
    throw asVaultError(reason);
  }
}

async function firstKey(database: Database): Promise<Stored> {
  const fresh = await newDataKey();
  return database.together(['keys'], async (stores) => {
    const found = (await stores.get('keys', DATA)) as Stored | undefined;
    if (found === undefined) stores.put('keys', DATA, fresh);
    return found ?? fresh;
  });
}

/** @throws VaultError `wrong-passphrase`, `memory` */
export async function unlockKeys(
  database: Database,
  { wrapped }: LockedKeys,
  passphrase: string,
): Promise<Keys> {
  return withOld(database, await unwrap(wrapped, passphrase), wrapped);
}

async function withOld(database: Database, current: DataKey, wrapped: WrappedKey | null): Promise<Keys> {
  try {
    const old = await get<CryptoKey | DataKey>(OLD, database.store('keys'));
    return { current, all: old === undefined ? [current] : [current, deviceKey(old)], wrapped };
  } catch (reason) {
    throw asVaultError(reason);
  }
}

/**
 * Puts a passphrase before everything: a new data key that never lay here unwrapped. Records that are still under
 * the key before stay readable until they have moved and it is forgotten. No other tab may hold the key before.
 * @throws VaultError `busy` when another tab was quicker, `memory`
 */
export async function protectKeys(database: Database, before: Keys, passphrase: string): Promise<Keys> {
  const { dataKey, wrapped } = await newWrappedKey(passphrase);
  await database.together(['keys'], async (stores) => {
    const found = (await stores.get('keys', DATA)) as Stored | undefined;
    const same = found !== undefined && !isWrapped(found) && deviceKey(found).id === before.current.id;
    // A move that is not finished yet would lose the key before it.
    if (!same || (await stores.get('keys', OLD)) !== undefined)
      throw new VaultError('busy', 'keys have changed');
    stores.put('keys', DATA, wrapped);
    stores.put('keys', OLD, before.current);
  });
  return { current: dataKey, all: [dataKey, before.current], wrapped };
}

/** Another passphrase before the same data key. @throws VaultError `wrong-passphrase`, `memory` */
export async function changePassphrase(
  database: Database,
  keys: Keys,
  from: string,
  to: string,
): Promise<Keys> {
  const wrapped = await rewrap(await wrappedNow(database), from, to);
  await putKey(database, keys, wrapped);
  return { ...keys, wrapped };
}

/** The same data key without a passphrase. @throws VaultError `wrong-passphrase`, `memory` */
export async function unprotectKeys(database: Database, keys: Keys, passphrase: string): Promise<Keys> {
  await putKey(database, keys, await unwrap(await wrappedNow(database), passphrase));
  return { ...keys, wrapped: null };
}

/** Nothing is under the key before any more. */
export async function forgetOldKey(database: Database): Promise<void> {
  await database.together(['keys'], (stores) => {
    stores.delete('keys', OLD);
    return Promise.resolve();
  });
}

/** As it lies there now: another tab may have changed the passphrase. */
async function wrappedNow(database: Database): Promise<WrappedKey> {
  const stored = await storedKey(database);
  if (stored === undefined || !isWrapped(stored)) throw new VaultError('missing', 'no passphrase is set');
  return stored;
}

async function putKey(database: Database, keys: Keys, stored: WrappedKey | DataKey): Promise<void> {
  await database.together(['keys'], async (stores) => {
    const found = (await stores.get('keys', DATA)) as Stored | undefined;
    const same = found !== undefined && !(found instanceof CryptoKey) && found.id === keys.current.id;
    if (!same) throw new VaultError('busy', 'keys have changed');
    stores.put('keys', DATA, stored);
  });
}
