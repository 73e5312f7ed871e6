/**
 * Moves every record from the key before to the present one, a few at a time, each in one step. It can be cut off at
 * any moment and goes on the next time the vault is opened; until it is through, both keys are at hand.
 */
import { isSealed, keyIdOf, reseal, versionOf, type Kind } from './crypto.ts';
import { keysOf } from './database.ts';
import { asVaultError } from './errors.ts';
import { forgetOldKey } from './keys.ts';
import type { Quarantine } from './quarantine.ts';
import type { Records } from './records.ts';

const KINDS: readonly Kind[] = ['private', 'draft', 'index', 'session'];

/** Records that are in memory at once. */
const BATCH = 64;

/** @param onProgress 0 to 1. @throws VaultError `quota`, `storage`; what has moved stays moved */
export async function moveToPresentKey(
  records: Records,
  quarantine: Quarantine,
  onProgress: (fraction: number) => void = () => undefined,
): Promise<void> {
  const todo: { readonly kind: Kind; readonly id: string }[] = [];
  for (const kind of KINDS) for (const id of await keysOf(records.database, kind)) todo.push({ kind, id });
  for (let at = 0; at < todo.length; at += BATCH) {
    onProgress(at / todo.length);
    await Promise.all(
      todo.slice(at, at + BATCH).map(({ kind, id }) => moveOne(records, quarantine, kind, id)),
    );
  }
  await forgetOldKey(records.database);
  records.keys = { ...records.keys, all: [records.keys.current] };
  onProgress(1);
}

async function moveOne(records: Records, quarantine: Quarantine, kind: Kind, id: string): Promise<void> {
  for (;;) {
    const before = await records.raw(kind, id);
    if (before === undefined) return;
    if (isSealed(before) && keyIdOf(before) === records.keys.current.id) return;
    const after = await moved(records, kind, id, before);
    if (after === null) {
      // With the key before it would be lost; the bytes are kept as they are.
      await quarantine.take({ kind, id }, before);
      return;
    }
    const done = await records.database.together([kind], async (stores) => {
      if (versionOf(await stores.get(kind, id)) !== versionOf(before)) return false;
      stores.put(kind, id, after);
      return true;
    });
    if (done) return;
  }
}

async function moved(records: Records, kind: Kind, id: string, before: unknown): Promise<unknown> {
  if (!isSealed(before)) return null;
  try {
    return await reseal(records.keys.all, records.keys.current, { kind, id }, before);
  } catch (reason) {
    if (asVaultError(reason).code !== 'damaged') throw reason;
    return null;
  }
}
