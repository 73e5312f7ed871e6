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

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw new Refusal(`There is no file ${path}.`, 2);
    if (code === 'EISDIR') throw new Refusal(`${path} is a folder, not a file.`, 2);
    if (code === 'EACCES') throw new Refusal(`${path} may not be read.`, 2);
    throw error;
  }
}
