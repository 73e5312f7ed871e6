/**
 * Records that do not open are put aside exactly as they were, so that nothing is written over them and the rest
 * goes on. A person can save them to a file, or delete them.
 */
import { get } from 'idb-keyval';
import { isSealed, versionOf, type Label } from './crypto.ts';
import { keysOf, type Database, type Stores } from './database.ts';
import { asVaultError } from './errors.ts';
import type { Entry } from './session.ts';

/** What a file of such records holds, for whoever tries to get something out of them. */
export interface PutAside {
  readonly kind: string;
  readonly id: string;
  /** The record as it lay there; bytes in base64. null: it had not even the shape of a record. */
  readonly record: {
    readonly schema: number;
    readonly key: string;
    readonly nonce: string;
    readonly box: string;
  } | null;
  /** What the list still says of a session: its title, first words and moments; null where it says nothing. */
  readonly listed: Entry | null;
}

/** The lines of the list that damaged sessions leave behind. */
export interface LeftInList {
  /** null where the list says nothing. */
  read(id: string): Promise<Entry | null>;
  /** Takes it out, unless the session lies there anew. */
  remove(id: string): Promise<void>;
}

/** In no id: sets apart the second, third… record of one. */
const NTH = '#';

function labelIn(key: string): { readonly kind: string; readonly id: string } {
  const [label = ''] = key.split(NTH);
  const slash = label.indexOf('/');
  return { kind: label.slice(0, slash), id: label.slice(slash + 1) };
}

/** Whether a record of this label, in whichever tab, did not open. `stores` has `quarantine`. */
export async function isPutAside(stores: Stores, { kind, id }: Label): Promise<boolean> {
  return (await stores.get('quarantine', `${kind}/${id}`)) !== undefined;
}

export class Quarantine {
  constructor(
    private readonly database: Database,
    private readonly left: LeftInList,
  ) {}

  /**
   * Moves what lies under a label here, unless another tab has written it anew meanwhile; beside what was put aside
   * under the same label before.
   */
  async take({ kind, id }: Label, box: unknown): Promise<void> {
    await this.database.together([kind, 'quarantine'], async (stores) => {
      const there = await stores.get(kind, id);
      if (there === undefined || versionOf(there) !== versionOf(box)) return;
      let key = `${kind}/${id}`;
      for (let nth = 2; (await stores.get('quarantine', key)) !== undefined; nth++)
        key = `${kind}/${id}${NTH}${nth}`;
      stores.put('quarantine', key, there);
      stores.delete(kind, id);
    });
  }

  /** One for each record; the same id may come more than once. */
  async list(): Promise<readonly { readonly kind: string; readonly id: string }[]> {
    return (await keysOf(this.database, 'quarantine')).map(labelIn);
  }

  /** All of them, for a file. @throws VaultError */
  async read(): Promise<readonly PutAside[]> {
    try {
      return await Promise.all(
        (await keysOf(this.database, 'quarantine')).map(async (key) => {
          const { kind, id } = labelIn(key);
          const box = await get<unknown>(key, this.database.store('quarantine'));
          const listed = kind === 'session' ? await this.left.read(id) : null;
          if (!isSealed(box)) return { kind, id, record: null, listed };
          const record = {
            schema: box.schema,
            key: box.key ?? '',
            nonce: base64(box.nonce),
            box: base64(box.box),
          };
          return { kind, id, record, listed };
        }),
      );
    } catch (reason) {
      throw asVaultError(reason);
    }
  }

  /** Deletes them for good, title and first words in the list with them. @throws VaultError `newer`, `storage` */
  async clear(): Promise<void> {
    const keys = await keysOf(this.database, 'quarantine');
    // First: where it fails, they are still here to be deleted.
    for (const { kind, id } of keys.map(labelIn)) if (kind === 'session') await this.left.remove(id);
    await this.database.together(['quarantine'], (stores) => {
      for (const key of keys) stores.delete('quarantine', key);
      return Promise.resolve();
    });
  }
}

function base64(bytes: Uint8Array | ArrayBuffer): string {
  let text = '';
  for (const byte of new Uint8Array(bytes)) text += String.fromCharCode(byte);
  return btoa(text);
}
