/**
 * The one place where the vault meets WebCrypto. A record is AES-256-GCM (NIST SP 800-38D) under one data key,
 * with a fresh random 96-bit nonce each write. What the record is (kind, id, schema version) is additional
 * data: a box moved under another name does not open.
 */
import { VaultError } from './errors.ts';

export type Kind = 'session' | 'entry' | 'draft' | 'private';

export interface Label {
  readonly kind: Kind;
  readonly id: string;
}

/** A record as it lies on disk. `schema` stays readable so that a newer record is told from a damaged one. */
export interface Sealed {
  readonly schema: number;
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly box: ArrayBuffer;
}

const NONCE_BYTES = 12;

function subtle(): SubtleCrypto {
  // Absent on a page that is not a secure context, whatever the types say.
  const found = (globalThis.crypto as Partial<Crypto> | undefined)?.subtle;
  if (found === undefined) throw new VaultError('unavailable', 'no WebCrypto');
  return found;
}

/** A new data key whose bytes the page itself cannot read. */
export function newDataKey(): Promise<CryptoKey> {
  return subtle().generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

function associated(label: Label, schema: number): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify([label.kind, label.id, schema]));
}

/** Seals a JSON value. */
export async function seal(key: CryptoKey, label: Label, schema: number, value: unknown): Promise<Sealed> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const text = new TextEncoder().encode(JSON.stringify(value));
  const box = await subtle().encrypt(
    { name: 'AES-GCM', iv: nonce, additionalData: associated(label, schema) },
    key,
    text,
  );
  return { schema, nonce, box };
}

/**
 * Opens a sealed record.
 * @throws VaultError `damaged` when the box, its label or its schema version were changed
 */
export async function unseal(key: CryptoKey, label: Label, sealed: Sealed): Promise<unknown> {
  try {
    const text = await subtle().decrypt(
      { name: 'AES-GCM', iv: sealed.nonce, additionalData: associated(label, sealed.schema) },
      key,
      sealed.box,
    );
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text));
  } catch (reason) {
    if (reason instanceof VaultError) throw reason;
    throw new VaultError('damaged', `${label.kind} ${label.id}`);
  }
}
