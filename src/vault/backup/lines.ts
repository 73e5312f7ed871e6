import { BackupError } from './errors.ts';

/** Characters. No line of a backup comes near it; without it a file without line breaks would fill the memory. */
export const LONGEST_LINE = 64 * 2 ** 20;

/** A line of a file that holds something, with its number in the file, from 1. */
export interface Line {
  readonly line: string;
  readonly number: number;
}

/**
 * Lines of a text that comes in pieces of any size; blank ones are left out.
 * @throws BackupError `too-long`
 */
export async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<Line> {
  // What came before in a line is not looked through again: a long one would take the square of its length.
  let begun: string[] = [];
  let length = 0;
  let number = 0;
  for await (const piece of text) {
    const [first = '', ...others] = piece.split('\n');
    for (const [at, part] of [first, ...others].entries()) {
      if (at > 0) {
        number++;
        const line = begun.join('');
        if (line.trim() !== '') yield { line, number };
        begun = [];
        length = 0;
      }
      length += part.length;
      if (length > LONGEST_LINE) throw new BackupError('too-long', `line ${number + 1}`);
      begun.push(part);
    }
  }
  const line = begun.join('');
  if (line.trim() !== '') yield { line, number: number + 1 };
}
