/**
 * The one place where the vault meets cryptography. A record is AES-256-GCM (NIST SP 800-38D) under one data key,
 * with a fresh random 96-bit nonce each write. What the record is (kind, id, schema version) is additional data: a
 * box moved under another name does not open. With a passphrase the data key itself lies wrapped by a key from
 * Argon2id (RFC 9106, `kdf.ts`).
 */
import { VaultError } from './errors.ts';
import type { KdfParameters } from './argon2.ts';
import { derive, deriveFresh } from './kdf.ts';

export type Kind = 'session' | 'index' | 'draft' | 'private';

export interface Label {
  readonly kind: Kind;
  readonly id: string;
}

/** The id tells which key a record is under while all of them move from one key to the next. */
export interface DataKey {
  readonly id: string;
  readonly key: CryptoKey;
}

/** A record as it lies on disk. `schema` stays readable so that a newer record is told from a damaged one. */
export interface Sealed {
  readonly schema: number;
  /** Id of its data key; absent: the first one, from before keys had ids. */
  readonly key?: string;
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly box: ArrayBuffer;
}

/** A data key as it lies on disk under a passphrase. */
export interface WrappedKey {
  /** How it was derived and wrapped; a later one than WRAPPING is a newer version's. */
  readonly format: number;
  readonly id: string;
  readonly kdf: KdfParameters;
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly box: ArrayBuffer;
}

/** The latest way of wrapping that this version knows. */
export const WRAPPING = 1;

/** Keys had no ids at first. */
export const FIRST_KEY_ID = '';

const NONCE_BYTES = 12;
const AES = { name: 'AES-GCM', length: 256 } as const;
const SEALS: readonly KeyUsage[] = ['encrypt', 'decrypt'];

function subtle(): SubtleCrypto {
  // Absent on a page that is not a secure context, whatever the types say.
  const found = (globalThis.crypto as Partial<Crypto> | undefined)?.subtle;
  if (found === undefined) throw new VaultError('unavailable', 'no WebCrypto');
  return found;
}

function randomBytes(count: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(count));
}

function newKeyId(): string {
  return Array.from(randomBytes(8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A new data key whose bytes the page itself cannot read. */
export async function newDataKey(): Promise<DataKey> {
  return { id: newKeyId(), key: await subtle().generateKey(AES, false, SEALS) };
}

/** What a record is, as bytes; the nonce's and the tag's guarantees cover it too. */
function associated(label: Label, schema: number): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify([label.kind, label.id, schema]));
}

/** Whether something on disk has the shape of a record; only then can it be opened. */
export function isSealed(value: unknown): value is Sealed {
  if (typeof value !== 'object' || value === null) return false;
  const record = value as Partial<Record<keyof Sealed, unknown>>;
  return (
    typeof record.schema === 'number' &&
    (record.key === undefined || typeof record.key === 'string') &&
    record.nonce instanceof Uint8Array &&
    record.box instanceof ArrayBuffer
  );
}

/** The id of the key that a record is under. */
export function keyIdOf(sealed: Sealed): string {
  return sealed.key ?? FIRST_KEY_ID;
}

/** A name for one write of a record: every write has its own nonce. */
export function versionOf(record: unknown): string | null {
  return isSealed(record) ? record.nonce.join('.') : null;
}

async function sealBytes(key: DataKey, label: Label, schema: number, bytes: BufferSource): Promise<Sealed> {
  const nonce = randomBytes(NONCE_BYTES);
  const box = await subtle().encrypt(
    { name: 'AES-GCM', iv: nonce, additionalData: associated(label, schema) },
    key.key,
    bytes,
  );
  return { schema, key: key.id, nonce, box };
}

async function unsealBytes(keys: readonly DataKey[], label: Label, sealed: Sealed): Promise<ArrayBuffer> {
  const key = keys.find(({ id }) => id === keyIdOf(sealed));
  if (key === undefined) throw new VaultError('damaged', `${label.kind} ${label.id}: no such key`);
  try {
    return await subtle().decrypt(
      { name: 'AES-GCM', iv: sealed.nonce, additionalData: associated(label, sealed.schema) },
      key.key,
      sealed.box,
    );
  } catch (reason) {
    throw new VaultError('damaged', `${label.kind} ${label.id}: ${String(reason)}`);
  }
}

/** Seals a JSON value. */
export function seal(key: DataKey, label: Label, schema: number, value: unknown): Promise<Sealed> {
  return sealBytes(key, label, schema, new TextEncoder().encode(JSON.stringify(value)));
}

/**
 * Opens a sealed record with whichever of the keys it is under.
 * @throws VaultError `damaged` when the box, its label or its schema version were changed
 */
export async function unseal(keys: readonly DataKey[], label: Label, sealed: Sealed): Promise<unknown> {
  const text = await unsealBytes(keys, label, sealed);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text));
  } catch (reason) {
    throw new VaultError('damaged', `${label.kind} ${label.id}: ${String(reason)}`);
  }
}

/** Moves a record to another key without looking at what it holds, so that newer versions move too. */
export async function reseal(
  keys: readonly DataKey[],
  to: DataKey,
  label: Label,
  sealed: Sealed,
): Promise<Sealed> {
  return sealBytes(to, label, sealed.schema, await unsealBytes(keys, label, sealed));
}

function wrapping(id: string, nonce: Uint8Array<ArrayBuffer>): AesGcmParams {
  return {
    name: 'AES-GCM',
    iv: nonce,
    additionalData: new TextEncoder().encode(JSON.stringify(['data-key', id])),
  };
}

async function wrappingKey(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const key = await subtle().importKey('raw', bytes, 'AES-GCM', false, ['wrapKey', 'unwrapKey']);
  bytes.fill(0);
  return key;
}

async function wrap(id: string, dataKey: CryptoKey, passphrase: string): Promise<WrappedKey> {
  const { bytes, kdf } = await deriveFresh(passphrase);
  const nonce = randomBytes(NONCE_BYTES);
  const box = await subtle().wrapKey('raw', dataKey, await wrappingKey(bytes), wrapping(id, nonce));
  return { format: WRAPPING, id, kdf, nonce, box };
}

async function unwrapAs(wrapped: WrappedKey, passphrase: string, extractable: boolean): Promise<CryptoKey> {
  const wrapper = await wrappingKey(await derive(passphrase, wrapped.kdf));
  try {
    return await subtle().unwrapKey(
      'raw',
      wrapped.box,
      wrapper,
      wrapping(wrapped.id, wrapped.nonce),
      AES,
      extractable,
      SEALS,
    );
  } catch (reason) {
    throw new VaultError('wrong-passphrase', String(reason));
  }
}

/**
 * A new data key that lies on disk only wrapped.
 * @throws VaultError `memory` when Argon2id finds no room even in its smallest form
 */
export async function newWrappedKey(passphrase: string): Promise<{ dataKey: DataKey; wrapped: WrappedKey }> {
  const id = newKeyId();
  const wrapped = await wrap(id, await subtle().generateKey(AES, true, SEALS), passphrase);
  return { dataKey: await unwrap(wrapped, passphrase), wrapped };
}

/**
 * The data key behind a passphrase, its bytes out of the page's reach.
 * @throws VaultError `wrong-passphrase`, `memory`
 */
export async function unwrap(wrapped: WrappedKey, passphrase: string): Promise<DataKey> {
  return { id: wrapped.id, key: await unwrapAs(wrapped, passphrase, false) };
}

/** The same data key under another passphrase. @throws VaultError `wrong-passphrase`, `memory` */
export async function rewrap(wrapped: WrappedKey, from: string, to: string): Promise<WrappedKey> {
  return wrap(wrapped.id, await unwrapAs(wrapped, from, true), to);
}
