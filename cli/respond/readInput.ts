import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { Refusal } from '../command.ts';
import { decodeText } from './text.ts';

/**
 * The text of a file, or of standard input for `-`.
 * @param note told when the text was not in UTF-8
 * @throws Refusal with exit code 2 when there is no such file, or no text in it
 */
export async function readInput(path: string, note: (line: string) => void): Promise<string> {
  const name = path === '-' ? 'The standard input' : path;
  const read = decodeText(path === '-' ? await buffer(process.stdin) : await readBytes(path));
  if (read === undefined) throw new Refusal(`${name} is no text in UTF-8, GB18030 or UTF-16.`, 2);
  if (read.text.trim() === '') throw new Refusal(`${name} is empty.`, 2);
  if (read.encoding !== 'utf-8') note(`${name} is not in UTF-8; read as ${read.encoding.toUpperCase()}.`);
  return read.text;
}

const WHY: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => `There is no file ${path}.`,
  ENOTDIR: (path) => `There is no file ${path}: a part of its path is no folder.`,
  ENAMETOOLONG: (path) => `There is no file ${path}: the name is too long.`,
  ELOOP: (path) => `${path} is a link that leads in a circle.`,
  EISDIR: (path) => `${path} is a folder, not a file.`,
  EACCES: (path) => `${path} may not be read.`,
  EPERM: (path) => `${path} may not be read.`,
};

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    // Whatever else the system says (a disk that fails, a file too large), it is about this file.
    const sentence = WHY[String(error.code)]?.(path) ?? `${path} cannot be read (${error.message}).`;
    throw new Refusal(sentence, 2);
  }
}
