/** JSON Lines from files, each line held against a schema. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { Refusal } from './command.ts';

/** @param name of the text, for the error @throws Refusal with name, line (from 1) and what is wrong there */
export function parseJsonl<T extends v.GenericSchema>(
  jsonl: string,
  name: string,
  schema: T,
): v.InferOutput<T>[] {
  return jsonl.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    try {
      return [v.parse(schema, JSON.parse(line))];
    } catch (reason) {
      throw new Refusal(
        `${name}, line ${at + 1}: ${reason instanceof Error ? reason.message : String(reason)}`,
      );
    }
  });
}

/** @throws Refusal when the file cannot be read, or with the line that is broken */
export async function readJsonl<T extends v.GenericSchema>(
  path: string,
  schema: T,
): Promise<v.InferOutput<T>[]> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (reason) {
    throw new Refusal(`${path} cannot be read: ${reason instanceof Error ? reason.message : String(reason)}`);
  }
  return parseJsonl(text, path, schema);
}

/** All `.jsonl` files of a folder, in the order of their names. @throws Refusal as `readJsonl` */
export async function readJsonlFolder<T extends v.GenericSchema>(
  folder: string,
  schema: T,
): Promise<v.InferOutput<T>[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort();
  const found: v.InferOutput<T>[] = [];
  for (const name of names) found.push(...(await readJsonl(join(folder, name), schema)));
  return found;
}
