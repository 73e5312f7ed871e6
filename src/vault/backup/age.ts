/**
 * The age format (age-encryption.org/v1) with a passphrase, as streams; the standard age tool reads and writes the
 * same files. The key derivation (scrypt) blocks its thread for a second: see `ageWorker.ts`.
 */
import { Decrypter, Encrypter } from 'age-encryption';
import { BackupError } from './errors.ts';

export type Bytes = ReadableStream<Uint8Array<ArrayBuffer>>;

export async function encryptAge(passphrase: string, input: Bytes): Promise<Bytes> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  return (await encrypter.encrypt(input)) as Bytes;
}

/** @throws BackupError `wrong-passphrase`, `damaged`; a fault further on errors the stream */
export async function decryptAge(passphrase: string, input: Bytes): Promise<Bytes> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return (await decrypter.decrypt(input)) as Bytes;
  } catch (reason) {
    throw asBackupError(reason);
  }
}

function asBackupError(reason: unknown): BackupError {
  const said = reason instanceof Error ? reason.message : String(reason);
  if (/no identity matched/i.test(said)) return new BackupError('wrong-passphrase');
  return new BackupError('damaged', said);
}
