/**
 * A backup written and read by the app's own code, for the test that does the other half with another implementation
 * of the age format (training/tests/test_backup.py):
 *
 *     tsx cli/backup/throughApp.ts write PASSPHRASE MESSAGE > backup.age
 *     tsx cli/backup/throughApp.ts read PASSPHRASE < backup.age
 *
 * `read` prints what came of it, and the first message of each session, as JSON.
 */
import 'fake-indexeddb/auto';
import { buffer } from 'node:stream/consumers';
import { readBackup, writeBackup } from '../../src/vault/backup/files.ts';
import { session, turn } from '../../src/vault/session.fixture.ts';
import { openVault, type Vault } from '../../src/vault/vault.ts';

async function write(vault: Vault, passphrase: string, message: string): Promise<void> {
  vault.save(session('one', { turns: [turn('first', { message })] }), 'now');
  await vault.flush();
  const { file } = await writeBackup(vault, passphrase, () => undefined);
  process.stdout.write(Buffer.from(await file.arrayBuffer()));
}

async function read(vault: Vault, passphrase: string): Promise<void> {
  const restored = await readBackup(vault, [], new Blob([await buffer(process.stdin)]), passphrase);
  const sessions = await Promise.all((await vault.ids('session')).map((id) => vault.read(id)));
  const messages = sessions.map(({ turns }) => turns[0]?.message);
  process.stdout.write(`${JSON.stringify({ ...restored, messages })}\n`);
}

const [mode, passphrase = '', message = ''] = process.argv.slice(2);
const opened = await openVault();
if (opened.locked) throw new Error('a new vault is not locked');
if (mode === 'write') await write(opened.vault, passphrase, message);
else if (mode === 'read') await read(opened.vault, passphrase);
else throw new Error('write or read');
await opened.vault.close();
