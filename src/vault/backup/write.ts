/** The vault as lines of a backup, one record in memory at a time. */
import * as v from 'valibot';
import { asVaultError, VaultError } from '../errors.ts';
import { FORMATS } from '../formats.ts';
import type { Vault } from '../vault.ts';
import { BACKUP_VERSION, type Header, type RecordLine } from './format.ts';

/** A record that does not open is in no backup; it stays where it is. */
export interface LeftOut {
  readonly kind: RecordLine['kind'];
  readonly id: string;
}

/**
 * @param onProgress 0 to 1
 * @param onLeftOut called for each record that does not open
 */
export async function* backupLines(
  vault: Vault,
  onProgress: (fraction: number) => void,
  onLeftOut: (left: LeftOut) => void,
): AsyncGenerator<string> {
  try {
    await vault.flush();
  } catch (reason) {
    // With the disk full a backup is needed most. What is read below is what is in memory, where that is newer.
    console.warn('not all of the backup lies on disk as well', asVaultError(reason));
  }
  const header: Header = { format: 'empathy-r1-backup', version: BACKUP_VERSION, created: Date.now() };
  yield `${JSON.stringify(header)}\n`;
  const todo: LeftOut[] = [];
  for (const kind of ['private', 'draft', 'session'] as const)
    for (const id of await vault.ids(kind)) todo.push({ kind, id });
  let records = 0;
  for (const [done, what] of todo.entries()) {
    onProgress(done / todo.length);
    const line = await lineOf(vault, what);
    if (line === 'does-not-open') onLeftOut(what);
    else if (line !== 'gone') {
      records++;
      yield `${JSON.stringify(line)}\n`;
    }
  }
  yield `${JSON.stringify({ kind: 'end', records })}\n`;
  onProgress(1);
}

async function lineOf(vault: Vault, { kind, id }: LeftOut): Promise<RecordLine | 'gone' | 'does-not-open'> {
  try {
    switch (kind) {
      case 'session':
        return { kind, schema: FORMATS.schema, session: await vault.read(id) };
      case 'draft': {
        const text = await vault.readDraft(id);
        return text === '' ? await goneOrAside(vault, kind, id) : { kind, id, text };
      }
      case 'private': {
        const value = await vault.readPrivate({ key: id, schema: v.unknown() });
        return value === null ? await goneOrAside(vault, kind, id) : { kind, key: id, value };
      }
    }
  } catch (reason) {
    if (!(reason instanceof VaultError)) throw reason;
    if (reason.code === 'missing') return 'gone';
    if (reason.code === 'damaged' || reason.code === 'newer') return 'does-not-open';
    throw reason;
  }
}

/** What was listed a moment ago and is not there now: removed, or put aside because it does not open. */
async function goneOrAside(vault: Vault, kind: string, id: string): Promise<'gone' | 'does-not-open'> {
  const aside = await vault.quarantine.list();
  return aside.some((one) => one.kind === kind && one.id === id) ? 'does-not-open' : 'gone';
}
