/**
 * From a passphrase to a key: Argon2id (RFC 9106). It takes most of a second and tens of megabytes on purpose, so it
 * runs in a worker of its own, which is gone with its memory when it has answered.
 */
import type { KdfParameters } from './argon2.ts';
import { VaultError } from './errors.ts';

export interface KdfCost {
  readonly memoryKiB: number;
  readonly passes: number;
}

const SALT_BYTES = 16;

/** RFC 9106 section 4, second recommended option. */
const FULL_COST: KdfCost = { memoryKiB: 64 * 1024, passes: 3 };

/** Half the memory for twice the passes each time, down to 8 MiB. */
export const COSTS: readonly KdfCost[] = [
  FULL_COST,
  { memoryKiB: 32 * 1024, passes: 6 },
  { memoryKiB: 16 * 1024, passes: 12 },
  { memoryKiB: 8 * 1024, passes: 24 },
];

/** One way to written characters: a passphrase typed on another keyboard must give the same bytes. */
function bytesOf(passphrase: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(passphrase.normalize('NFKC'));
}

export type Argon2 = (
  password: Uint8Array<ArrayBuffer>,
  kdf: KdfParameters,
) => Promise<Uint8Array<ArrayBuffer>>;

/** Whether the device had less room than it should: the same passes over less memory cost whoever tries less. */
export function isSparing({ memoryKiB }: KdfCost): boolean {
  return memoryKiB < FULL_COST.memoryKiB;
}

/**
 * 256 bits under a fresh salt, at the highest cost that this device has room for.
 * @throws VaultError `memory` when it has room for none, `no-derivation` when it fails for another reason
 */
export async function deriveFresh(
  passphrase: string,
  run: Argon2 = inWorker,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; kdf: KdfParameters }> {
  let last = new VaultError('memory');
  for (const cost of COSTS) {
    const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
    const kdf: KdfParameters = { name: 'argon2id', salt, ...cost };
    try {
      return { bytes: await run(bytesOf(passphrase), kdf), kdf };
    } catch (reason) {
      last = asDerivationError(reason);
      // A script that did not load must not make the passphrase weaker.
      if (last.code !== 'memory') throw last;
      console.warn(`no room for Argon2id with ${cost.memoryKiB} KiB`, reason);
    }
  }
  throw last;
}

/** 256 bits again. @throws VaultError `memory` when the device has no room for them now, `no-derivation` */
export async function derive(passphrase: string, kdf: KdfParameters): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await inWorker(bytesOf(passphrase), kdf);
  } catch (reason) {
    throw asDerivationError(reason);
  }
}

/** Browsers have no one name for it: a RangeError, an InternalError, or a sentence about memory. */
function asDerivationError(reason: unknown): VaultError {
  const said = String(reason);
  return new VaultError(/RangeError|memory/i.test(said) ? 'memory' : 'no-derivation', said);
}

async function inWorker(
  password: Uint8Array<ArrayBuffer>,
  kdf: KdfParameters,
): Promise<Uint8Array<ArrayBuffer>> {
  // Node runs the same code on its one thread.
  if (typeof Worker === 'undefined') return (await import('./argon2.ts')).argon2(password, kdf);
  const worker = new Worker(new URL('./kdf.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Uint8Array<ArrayBuffer> | string>) => {
      if (typeof data === 'string') reject(new Error(data));
      else resolve(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new Error(event.message));
    };
    worker.postMessage({ password, kdf });
  }).finally(() => {
    worker.terminate();
  });
}
