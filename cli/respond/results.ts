/** The file that `--out` names: results, one JSON object a line, written on where an earlier run was cut. */
import { open, stat, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Refusal } from '../command.ts';
import { endOf, resultsIn } from './posts.ts';

const NEWLINE = 0x0a;

/** What must happen to the end of the file before the first result is added. */
type Mend = { readonly kind: 'nothing' | 'newline' } | { readonly kind: 'cut'; readonly bytes: number };

export class ResultsFile {
  private constructor(
    private readonly path: string,
    private readonly file: FileHandle,
    /** Ids whose results stand there already. */
    readonly done: ReadonlySet<string>,
    private readonly weights: string,
    private mend: Mend,
  ) {}

  /**
   * Opens the file for appending, so that what is in the way shows before a reply was computed; changes nothing in it.
   * @param posts path of the posts, `-` for standard input
   * @param weights says which weights write the results; each line keeps it
   * @throws Refusal with exit code 2 when it cannot be written, is the file of posts, holds something else, or results of
   * other weights
   */
  static async open(path: string, posts: string, weights: string): Promise<ResultsFile> {
    const file = await orRefusal(path, () => open(path, 'a+'));
    try {
      if (posts !== '-' && (await isSame(file, posts))) {
        throw new Refusal(`${path} is the file of posts itself; name another one with --out.`, 2);
      }
      const bytes = await file.readFile();
      const whole = bytes.lastIndexOf(NEWLINE) + 1;
      const end = endOf(bytes.subarray(whole).toString());
      if (end === 'foreign') {
        throw new Refusal(`${path} ends with something that is no result; name another file with --out.`, 2);
      }
      const mend: Mend =
        end === 'cut' ? { kind: 'cut', bytes: whole } : { kind: end === 'whole' ? 'newline' : 'nothing' };
      const results = resultsIn(bytes.toString());
      if ([...results.values()].some((other) => other !== weights))
        throw new Refusal(
          `${path} holds results of another model, or of other weights of it; name another file with --out.`,
          2,
        );
      return new ResultsFile(path, file, new Set(results.keys()), weights, mend);
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  /** @throws Refusal when the disk is full */
  async append(result: Readonly<Record<string, unknown>>): Promise<void> {
    await orRefusal(this.path, async () => {
      if (this.mend.kind === 'cut') await this.file.truncate(this.mend.bytes);
      const before = this.mend.kind === 'newline' ? '\n' : '';
      this.mend = { kind: 'nothing' };
      await this.file.appendFile(`${before}${JSON.stringify({ ...result, weights: this.weights })}\n`);
    });
  }

  async close(): Promise<void> {
    await this.file.close();
  }
}

/** Also through a link. */
async function isSame(file: FileHandle, path: string): Promise<boolean> {
  const [one, other] = await Promise.all([file.stat(), stat(path)]);
  return one.dev === other.dev && one.ino === other.ino;
}

const NEXT: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => `There is no folder ${dirname(path)}; make it, or name another file with --out.`,
  ENOTDIR: (path) => `${dirname(path)} is no folder; name another file with --out.`,
  EISDIR: (path) => `${path} is a folder; name a file in it with --out.`,
  EACCES: (path) => `${path} may not be written; name another file with --out.`,
  EPERM: (path) => `${path} may not be written; name another file with --out.`,
  EROFS: (path) => `${path} lies on a disk that is read-only; name another file with --out.`,
  ENOSPC: (path) =>
    `The disk is full. What ${path} holds stands; free some space and run the same command again.`,
};

async function orRefusal<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const sentence = NEXT[code];
    if (sentence === undefined) throw error;
    throw new Refusal(sentence(path), code === 'ENOSPC' ? 1 : 2);
  }
}
