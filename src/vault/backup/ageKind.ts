/** How age files begin (age-encryption.org/v1). */
const INTRO = 'age-encryption.org/v1\n';
/** A file under a passphrase has this one entry and no other. */
const BY_PASSPHRASE = `${INTRO}-> scrypt `;
/** The text form. */
const ARMOUR = '-----BEGIN AGE ENCRYPTED FILE-----';

/** How many of a file's first bytes `ageKind` wants. */
export const KIND_BYTES = 64;

/** Whether a file begins as an age file does. `keyed`: to a key, which nobody has here; `armoured`: as text. */
export function ageKind(start: Uint8Array): 'passphrase' | 'keyed' | 'armoured' | null {
  const text = new TextDecoder('latin1').decode(start);
  if (text.startsWith(BY_PASSPHRASE)) return 'passphrase';
  if (text.startsWith(INTRO)) return 'keyed';
  return text.startsWith(ARMOUR) ? 'armoured' : null;
}
