/**
 * The text form of an age file (age-encryption.org/v1, "ASCII armor"), undone as it streams in. The library's own
 * `armor.decode` wants a file as one text, which a large one cannot be; it is given some lines at a time here.
 */
import { armor } from 'age-encryption';
import { BackupError } from './errors.ts';
import type { Line } from './lines.ts';

const BEGIN = '-----BEGIN AGE ENCRYPTED FILE-----';
const END = '-----END AGE ENCRYPTED FILE-----';

/** Decoded at once; each line but the last is 48 whole bytes, so it does not matter where they are parted. */
const LINES = 1024;

/** The bytes behind the text form. @throws BackupError `damaged` where it is not as it should be, or has no end */
export async function* withoutArmour(lines: AsyncIterable<Line>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const group: string[] = [];
  let place: 'before' | 'within' | 'behind' = 'before';
  for await (const { line } of lines) {
    const bare = line.trim();
    if (place === 'before' ? bare !== BEGIN : place === 'behind')
      throw new BackupError('damaged', `armour: ${place}`);
    if (bare === END) place = 'behind';
    else if (place === 'before') place = 'within';
    else group.push(bare);
    // The last line may be a short one, and is never alone in its group but where it is the only one.
    if (group.length > LINES) yield decoded(group.splice(0, LINES));
  }
  if (place !== 'behind') throw new BackupError('damaged', `armour: ${place}`);
  yield decoded(group);
}

function decoded(lines: readonly string[]): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(armor.decode([BEGIN, ...lines, END].join('\n')));
  } catch (reason) {
    throw new BackupError('damaged', String(reason));
  }
}
