/**
 * Records at rest: sealed on the way in, opened and held against their shape on the way out. Nothing here knows
 * what a session is.
 */
import { get } from 'idb-keyval';
import * as v from 'valibot';
import { isSealed, seal, unseal, versionOf, type Kind, type Label, type Sealed } from './crypto.ts';
import { keysOf, type Database } from './database.ts';
import { asVaultError, VaultError } from './errors.ts';
import { broughtForward, type Formats } from './formats.ts';
import type { Keys } from './keys.ts';

type Shape<T> = v.GenericSchema<unknown, T>;

/** A value with the name of the write that it came from. */
export interface Read<T> {
  readonly value: T;
  readonly version: string;
}

export class Records {
  readonly #sealing = new Set<Promise<unknown>>();

  constructor(
    readonly database: Database,
    /** Replaced when a passphrase is set, changed or removed. */
    public keys: Keys,
    readonly formats: Formats,
  ) {}

  /** null when there is none. @throws VaultError `damaged`, `newer`, `storage` */
  async read<T>(kind: Kind, id: string, shape: Shape<T>): Promise<Read<T> | null> {
    const box = await this.raw(kind, id);
    if (box === undefined) return null;
    const opened = await this.open({ kind, id }, box, shape);
    return isSealed(box) && box.schema < this.formats.schema
      ? this.sealing(() => this.#renew({ kind, id }, box, opened, shape))
      : opened;
  }

  /** What lies there as it lies there. @throws VaultError */
  async raw(kind: Kind, id: string): Promise<unknown> {
    try {
      return await get<unknown>(id, this.database.store(kind));
    } catch (reason) {
      throw asVaultError(reason);
    }
  }

  /** Opens what lies there under a label. @throws VaultError `damaged`, `newer` */
  async open<T>(label: Label, box: unknown, shape: Shape<T>): Promise<Read<T>> {
    const { kind, id } = label;
    if (!isSealed(box)) throw new VaultError('damaged', `${kind} ${id}`);
    // Before the seal is broken: what a newer version holds is nobody's business here.
    if (box.schema > this.formats.schema)
      throw new VaultError('newer', `${kind} ${id}: schema ${box.schema}`);
    const value = broughtForward(this.formats, kind, await unseal(this.keys.all, label, box), box.schema);
    const parsed = v.safeParse(shape, value);
    if (!parsed.success) throw new VaultError('damaged', `${kind} ${id}: ${parsed.issues[0].message}`);
    return { value: parsed.output, version: versionOf(box) ?? '' };
  }

  /** Seals a value under the present key, ready to be put. */
  seal(kind: Kind, id: string, value: unknown): Promise<Sealed> {
    return seal(this.keys.current, { kind, id }, this.formats.schema, value);
  }

  /** Runs what seals a value and puts it: a change of the key waits for it in `sealedBefore`. */
  async sealing<T>(work: () => Promise<T>): Promise<T> {
    const running = work();
    this.#sealing.add(running);
    try {
      return await running;
    } finally {
      this.#sealing.delete(running);
    }
  }

  /** Once the keys were replaced: until all that may have been sealed under the ones before lies on disk, or failed. */
  async sealedBefore(): Promise<void> {
    await Promise.allSettled(this.#sealing);
  }

  /**
   * Keeps a value by itself; null removes it. What a newer version has written is left alone.
   * @throws VaultError `newer`, `quota`, `storage`
   */
  write(kind: Kind, id: string, value: unknown): Promise<void> {
    return this.sealing(() => this.#write(kind, id, value));
  }

  async #write(kind: Kind, id: string, value: unknown): Promise<void> {
    const box = value === null ? null : await this.seal(kind, id, value);
    await this.database.together([kind], async (stores) => {
      const there = await stores.get(kind, id);
      if (isSealed(there) && there.schema > this.formats.schema)
        throw new VaultError('newer', `${kind} ${id}: schema ${there.schema}`);
      if (box === null) stores.delete(kind, id);
      else stores.put(kind, id, box);
    });
  }

  /**
   * Writes a record that was brought forward, keeping the one before until the new one was read back. Where it cannot be
   * written, since the disk is full say, the record is read all the same, and stays as it is until the next time.
   */
  async #renew<T>(label: Label, before: Sealed, opened: Read<T>, shape: Shape<T>): Promise<Read<T>> {
    try {
      const after = await this.seal(label.kind, label.id, opened.value);
      if (!(await this.#putBeside(label, before, after))) return opened;
      const again = await this.#readBack(label, after, shape);
      const whole = again !== null && JSON.stringify(again.value) === JSON.stringify(opened.value);
      await this.#endMigration(label, after, whole);
      return whole ? again : opened;
    } catch (reason) {
      console.warn('a record was not brought forward on disk', asVaultError(reason));
      return opened;
    }
  }

  /** Puts the new record, and the one before as its copy. @returns false: somebody has written it meanwhile */
  async #putBeside(label: Label, before: Sealed, after: Sealed): Promise<boolean> {
    const { kind, id } = label;
    return this.database.together([kind, 'copy'], async (stores) => {
      // Theirs is newer and stays.
      if (versionOf(await stores.get(kind, id)) !== versionOf(before)) return false;
      stores.put('copy', copyKey(label), before);
      stores.put(kind, id, after);
      return true;
    });
  }

  /** What lies there now, where it still is the write that it should be. */
  async #readBack<T>(label: Label, written: Sealed, shape: Shape<T>): Promise<Read<T> | null> {
    const there = await this.raw(label.kind, label.id);
    return versionOf(there) === versionOf(written) ? this.#openOrNull(label, there, shape) : null;
  }

  async #openOrNull<T>(label: Label, box: unknown, shape: Shape<T>): Promise<Read<T> | null> {
    try {
      return await this.open(label, box, shape);
    } catch (reason) {
      console.warn('a migrated record does not read back', reason);
      return null;
    }
  }

  /**
   * After a migration was cut short: the copy goes when the new record opens, else it comes back. A record that was
   * removed since stays removed; one of a newer version is left alone, and its copy with it.
   */
  async settleCopies(): Promise<void> {
    for (const key of await keysOf(this.database, 'copy')) {
      const label = labelOfCopy(key);
      const there = await this.raw(label.kind, label.id);
      if (isSealed(there) && there.schema > this.formats.schema) continue;
      const whole = there === undefined || (await this.#openOrNull(label, there, v.unknown())) !== null;
      await this.#endMigration(label, there, whole);
    }
  }

  /** @param looked what lay there when it was found whole or not; what was written since is not touched */
  async #endMigration(label: Label, looked: unknown, whole: boolean): Promise<void> {
    const { kind, id } = label;
    await this.database.together([kind, 'copy'], async (stores) => {
      const copy = await stores.get('copy', copyKey(label));
      // Another tab has ended it, or has written the record meanwhile: then the next opening looks again.
      if (copy === undefined || versionOf(await stores.get(kind, id)) !== versionOf(looked)) return;
      if (!whole) stores.put(kind, id, copy);
      stores.delete('copy', copyKey(label));
    });
  }
}

/** Where the copy of a record lies while it is brought forward. */
export function copyKey({ kind, id }: Label): string {
  return `${kind}/${id}`;
}

function labelOfCopy(key: string): Label {
  const slash = key.indexOf('/');
  return { kind: key.slice(0, slash) as Kind, id: key.slice(slash + 1) };
}
