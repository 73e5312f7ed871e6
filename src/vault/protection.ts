/** The passphrase before the vault: set, changed, removed. */
import { asVaultError } from './errors.ts';
import { isSparing } from './kdf.ts';
import { changePassphrase, protectKeys, unprotectKeys, type Keys } from './keys.ts';
import type { Quarantine } from './quarantine.ts';
import type { Records } from './records.ts';
import { moveToPresentKey } from './rotation.ts';
import type { Tabs } from './tabs.ts';

/** Fewer characters are tried out in no time, whatever the key derivation costs. */
export const PASSPHRASE_CHARACTERS = 8;

export class Protection {
  constructor(
    private readonly records: Records,
    private readonly quarantine: Quarantine,
    private readonly tabs: Tabs,
    private readonly flush: () => Promise<void>,
  ) {}

  /** Whether the vault can be locked. */
  get byPassphrase(): boolean {
    return this.records.keys.wrapped !== null;
  }

  /** Whether the passphrase was set where there was less memory for it than there should be. */
  get sparing(): boolean {
    const { wrapped } = this.records.keys;
    return wrapped !== null && isSparing(wrapped.kdf);
  }

  /**
   * Puts a passphrase before everything and writes everything anew under a key that never lay here without it.
   * @param onProgress 0 to 1
   * @returns `unfinished`: the passphrase is set, but some of what was written before is still under the key that lies
   * here without it, since the disk is full say; the next opening goes on
   * @throws VaultError `busy` when another tab does not step back, `memory`, `quota`; no passphrase is set then
   */
  async set(passphrase: string, onProgress: (fraction: number) => void): Promise<'done' | 'unfinished'> {
    await this.flush();
    // One key before the present one at most: an earlier move has to be through.
    if (this.records.keys.all.length > 1) await moveToPresentKey(this.records, this.quarantine);
    await this.tabs.alone(async () => {
      this.#use(await protectKeys(this.records.database, this.records.keys, passphrase));
    });
    // From here on everything is written under the new key, by every tab; what is older may follow in its own time.
    try {
      // What was being written under the key before must lie there before it is looked for.
      await this.records.sealedBefore();
      await this.flush();
      await this.records.settleCopies();
      await moveToPresentKey(this.records, this.quarantine, onProgress);
      return 'done';
    } catch (reason) {
      console.warn('not everything is under the new key yet', asVaultError(reason));
      return 'unfinished';
    }
  }

  /** @throws VaultError `wrong-passphrase`, `memory`, `busy` */
  async change(from: string, to: string): Promise<void> {
    this.#use(await changePassphrase(this.records.database, this.records.keys, from, to));
  }

  /** @throws VaultError `wrong-passphrase`, `memory`, `busy` */
  async remove(passphrase: string): Promise<void> {
    this.#use(await unprotectKeys(this.records.database, this.records.keys, passphrase));
    // They still say that there is one, and would lock what nothing locks any more.
    this.tabs.tell({ type: 'step-back' });
  }

  #use(keys: Keys): void {
    this.records.keys = keys;
  }
}
