import type { ModelFile } from './file.ts';

/** What of a chosen file is known before it is read. */
interface Chosen {
  readonly name: string;
  readonly size: number;
  /** Its path in the folder that was chosen, with that folder's name; empty for a file chosen by itself. */
  readonly webkitRelativePath: string;
}

/**
 * The chosen files that may be a model's file, likeliest first. Name and size do not tell two formats' files apart,
 * the folders around them may be named otherwise: what is left is for the hash to say.
 */
export function candidatesFor<F extends Chosen>(
  model: string,
  { path, bytes }: ModelFile,
  files: readonly F[],
): readonly F[] {
  const wanted = `${model}/${path}`.split('/').reverse();
  const agreement = ({ webkitRelativePath }: F): number => {
    const parts = webkitRelativePath.split('/').reverse();
    const end = wanted.findIndex((part, index) => part !== parts[index]);
    return end === -1 ? wanted.length : end;
  };
  return files
    .filter(({ name, size }) => name === wanted[0] && size === bytes)
    .sort((a, b) => agreement(b) - agreement(a));
}
