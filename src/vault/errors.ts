/** Why something could not be kept or read; each has a sentence with a next step in the catalogue of words. */
export type VaultErrorCode =
  /** The disk or this site's share of it is full. */
  | 'quota'
  /** No IndexedDB or no WebCrypto: a plain-http page, or a browser that forbids both. */
  | 'unavailable'
  /** A record does not decrypt or does not match its schema. The others still open. */
  | 'damaged'
  /** A record was written by a newer version of this program; it is left as it is. */
  | 'newer'
  /** All that lies here is a newer version's: database or key. Nothing of it is touched, and nothing can be kept. */
  | 'newer-vault'
  /** There is no such record. */
  | 'missing'
  /** Another tab is in the way and did not step back. */
  | 'busy'
  /** The passphrase does not open the key. */
  | 'wrong-passphrase'
  /** No room for Argon2id. */
  | 'memory'
  /** Argon2id did not run, for another reason than its memory. */
  | 'no-derivation'
  /** The browser's storage failed in some other way. */
  | 'storage';

/** The only error that leaves the vault. `detail` is for a report, never shown as the sentence. */
export class VaultError extends Error {
  override readonly name = 'VaultError';
  constructor(
    readonly code: VaultErrorCode,
    readonly detail = '',
  ) {
    super(detail === '' ? code : `${code}: ${detail}`);
  }
}

/** Names an error of IndexedDB or WebCrypto in the vault's own terms. */
export function asVaultError(reason: unknown): VaultError {
  if (reason instanceof VaultError) return reason;
  const name = reason instanceof DOMException || reason instanceof Error ? reason.name : '';
  const detail = reason instanceof Error ? reason.message : String(reason);
  if (name === 'QuotaExceededError') return new VaultError('quota', detail);
  // The database itself has a later version than this program knows.
  if (name === 'VersionError') return new VaultError('newer-vault', detail);
  if (name === 'SecurityError' || name === 'NotSupportedError') return new VaultError('unavailable', detail);
  return new VaultError('storage', `${name} ${detail}`.trim());
}
