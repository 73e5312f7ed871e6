/** The file that `--out` names: results, one JSON object a line, written on where an earlier run was cut. */
import { createHash } from 'node:crypto';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { detectLang } from '../../src/coe/language.ts';
import type { Lang } from '../../src/coe/types.ts';
import { Refusal } from '../command.ts';
import { readResultLines, type ResultLine } from './resultLines.ts';

const NEWLINE = 0x0a;

/** What must happen to the end of the file before the first result is added. */
type Mend = { readonly kind: 'nothing' | 'newline' } | { readonly kind: 'cut'; readonly bytes: number };

/** How the results of a run come to be. */
export interface Run {
  /** Says which weights write them. */
  readonly weights: string;
  readonly seed: number;
  /** Of the replies; undefined: that of each post. */
  readonly lang: Lang | undefined;
  /** Whether a post is answered in which the screen sees high danger. */
  readonly despiteDanger: boolean;
}

/** A post by its name, and the text that the model is given of it. */
export interface Asked {
  readonly id: string;
  readonly text: string;
}

export class ResultsFile {
  private constructor(
    private readonly path: string,
    private readonly file: FileHandle,
    private readonly results: ReadonlyMap<string, ResultLine>,
    private readonly run: Run,
    private mend: Mend,
  ) {}

  /**
   * Opens the file for appending, so that what is in the way shows before a reply was computed; changes nothing in it.
   * @param posts path of the posts, `-` for standard input
   * @throws Refusal with exit code 2 when it cannot be written, is the file of posts, holds something else, or results of
   * other weights or of another seed
   */
  static async open(path: string, posts: string, run: Run): Promise<ResultsFile> {
    const file = await orRefusal(path, () => open(path, 'a+'));
    try {
      if (posts !== '-' && (await isSame(file, posts))) {
        throw new Refusal(`${path} is the file of posts itself; name another one with --out.`, 2);
      }
      const bytes = await orRefusal(path, () => file.readFile());
      const { results, foreign, end } = readResultLines(bytes.toString());
      if (foreign !== undefined) {
        throw new Refusal(`Line ${foreign} of ${path} is no result; name another file with --out.`, 2);
      }
      const before = [...results.values()];
      if (before.some(({ weights }) => weights !== run.weights))
        throw ofAnother(path, 'model, or of other weights of it');
      if (before.some(({ seed }) => seed !== run.seed)) throw ofAnother(path, '--seed');
      const mend: Mend =
        end === 'cut'
          ? { kind: 'cut', bytes: bytes.lastIndexOf(NEWLINE) + 1 }
          : { kind: end === 'whole' ? 'newline' : 'nothing' };
      return new ResultsFile(path, file, results, run, mend);
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  /**
   * Whether a result of this very text stands there, as this run would have it.
   * @throws Refusal with exit code 2 when it is in another language than this run would write
   */
  has({ id, text }: Asked): boolean {
    const found = this.results.get(id);
    if (found?.asked !== hashOf(text)) return false;
    if (found.lang !== (this.run.lang ?? detectLang(text))) throw ofAnother(this.path, '--lang');
    return !(found.finish === 'held' && this.run.despiteDanger);
  }

  /** Adds a result; from now on it counts, not an earlier one of the same post. @throws Refusal when the disk is full */
  async append({ id, text }: Asked, result: Readonly<Record<string, unknown>>): Promise<void> {
    await orRefusal(this.path, async () => {
      if (this.mend.kind === 'cut') await this.file.truncate(this.mend.bytes);
      const before = this.mend.kind === 'newline' ? '\n' : '';
      this.mend = { kind: 'nothing' };
      const { weights, seed } = this.run;
      const line = { id, ...result, seed, weights, asked: hashOf(text) };
      await this.file.appendFile(`${before}${JSON.stringify(line)}\n`);
    });
  }

  async close(): Promise<void> {
    await this.file.close();
  }
}

function ofAnother(path: string, what: string): Refusal {
  return new Refusal(`${path} holds results of another ${what}; name another file with --out.`, 2);
}

/** Tells a post that was corrected from the one that was answered. */
function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
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
  ENAMETOOLONG: (path) => `The name ${path} is too long; name another file with --out.`,
  ELOOP: (path) => `${path} is a link that leads in a circle; name another file with --out.`,
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
