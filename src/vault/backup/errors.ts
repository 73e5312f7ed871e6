/** Why a file could not be taken in; each has a sentence with a next step in the catalogue of words. */
export type BackupErrorCode =
  /** Neither a backup nor an exported conversation. */
  | 'not-a-backup'
  /** A conversation in it, or the whole of it, is longer than any that is written here. */
  | 'too-long'
  /** It is encrypted, and nobody has given a passphrase. */
  | 'needs-passphrase'
  | 'wrong-passphrase'
  /** An age file that is encrypted to a key instead of a passphrase. */
  | 'needs-key'
  /** It ends before its end, or was changed; what came before that was taken in. */
  | 'damaged'
  /** Written by a newer version of this program. */
  | 'newer';

export class BackupError extends Error {
  override readonly name = 'BackupError';
  constructor(
    readonly code: BackupErrorCode,
    readonly detail = '',
  ) {
    super(detail === '' ? code : `${code}: ${detail}`);
  }
}
