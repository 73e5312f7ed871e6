/** Backups and exported conversations as files: what a person saves, and what a person brings back. */
import { asVaultError, type VaultError } from '../errors.ts';
import { FORMATS } from '../formats.ts';
import type { PrivateSetting } from '../private.ts';
import type { Session } from '../session.ts';
import type { Vault } from '../vault.ts';
import type { Bytes } from './age.ts';
import { ageKind, KIND_BYTES } from './ageKind.ts';
import { throughAge } from './ageWorker.ts';
import { BackupError } from './errors.ts';
import { linesOf } from './lines.ts';
import { restore, type Restored } from './restore.ts';
import { textOf } from './text.ts';
import { backupLines, type LeftOut } from './write.ts';

/** Lines are handed on in pieces of about this size. */
const PIECE_BYTES = 64 * 1024;

export interface Backup {
  readonly file: Blob;
  /** Records that do not open and are not in it. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * Everything in one age file under a passphrase, also what the disk does not take.
 * @param onProgress 0 to 1
 * @throws VaultError `quota`, `storage`: something here could not be read
 */
export async function writeBackup(
  vault: Vault,
  passphrase: string,
  onProgress: (fraction: number) => void,
): Promise<Backup> {
  const leftOut: LeftOut[] = [];
  const faults: VaultError[] = [];
  const lines = noting(
    backupLines(vault, onProgress, (left) => leftOut.push(left)),
    (reason) => faults.push(asVaultError(reason)),
  );
  try {
    const encrypted = await throughAge('encrypt', passphrase.normalize('NFC'), streamOf(lines));
    const file = await new Response(encrypted).blob();
    return { file: new Blob([file], { type: 'application/octet-stream' }), leftOut };
  } catch (reason) {
    // On its way through worker and streams the reason has become another.
    throw faults[0] ?? reason;
  }
}

/** The same lines; `note` hears why they end before their end. */
async function* noting(
  lines: AsyncGenerator<string>,
  note: (reason: unknown) => void,
): AsyncGenerator<string> {
  try {
    yield* lines;
  } catch (reason) {
    note(reason);
    throw reason;
  }
}

/**
 * Whether a file needs a passphrase before it can be taken in.
 * @throws BackupError `needs-key`; `damaged` where it is text around an age file
 */
export async function needsPassphrase(file: Blob): Promise<boolean> {
  const kind = ageKind(await startOf(await bareOf(file)));
  if (kind === 'keyed') throw new BackupError('needs-key');
  return kind !== null;
}

/**
 * Takes a file in: a backup as it was saved, its decrypted lines, or one exported conversation.
 * @param settings the private settings that a backup may bring
 * @throws BackupError; VaultError `quota`, `storage`. What was taken in before stays.
 */
export async function readBackup(
  vault: Vault,
  settings: readonly PrivateSetting<unknown>[],
  file: Blob,
  passphrase: string | null,
): Promise<Restored> {
  if (!(await needsPassphrase(file))) return restore(vault, settings, textOf(file.stream()));
  if (passphrase === null) throw new BackupError('needs-passphrase');
  const input = await bareOf(file);
  const opened = await throughAge('decrypt', passphrase.normalize('NFC'), input);
  return restore(vault, settings, textOf(opened));
}

/** One conversation as JSON, to be taken in again. */
export function sessionJson(session: Session): string {
  return `${JSON.stringify({ format: 'empathy-r1-session', version: FORMATS.schema, session }, null, 2)}\n`;
}

/** The bytes of an age file without the text form around it; of any other file as they are. */
async function bareOf(file: Blob): Promise<Bytes> {
  if (ageKind(await startOf(file.stream())) !== 'armoured') return file.stream();
  const { withoutArmour } = await import('./armour.ts');
  const bare = withoutArmour(linesOf(textOf(file.stream())));
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull: async (controller) => {
        const next = await bare.next();
        if (next.done === true) controller.close();
        else controller.enqueue(next.value);
      },
      cancel: async () => {
        await bare.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}

/** The first bytes of a stream that is needed no further: as many as tell what it is. @throws what the stream fails with */
async function startOf(bytes: Bytes): Promise<Uint8Array> {
  const reader = bytes.getReader();
  let start = new Uint8Array();
  while (start.length < KIND_BYTES) {
    const { done, value } = await reader.read();
    if (done) break;
    const longer = new Uint8Array(start.length + value.length);
    longer.set(start);
    longer.set(value, start.length);
    start = longer;
  }
  await reader.cancel();
  return start.slice(0, KIND_BYTES);
}

function streamOf(lines: AsyncGenerator<string>): Bytes {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull: async (controller) => {
        let piece = '';
        while (piece.length < PIECE_BYTES) {
          const next = await lines.next();
          if (next.done === true) {
            if (piece !== '') controller.enqueue(encoder.encode(piece));
            controller.close();
            return;
          }
          piece += next.value;
        }
        controller.enqueue(encoder.encode(piece));
      },
    },
    { highWaterMark: 0 },
  );
}
