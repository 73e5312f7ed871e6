import { parseArgs, type ParseArgsConfig } from 'node:util';

/** An end with a sentence for the person instead of a stack. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    message: string,
    /** 0: help was asked for; 1: could not be done; 2: asked for in a way that cannot be understood. */
    readonly exitCode: 0 | 1 | 2 = 1,
  ) {
    super(message);
  }
}

/** Runs a command to its end and sets the exit code; only a fault of our own shows a stack. */
export async function runCommand(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    const refusal = error instanceof Refusal ? error : refusalOfSystem(error);
    if (refusal === undefined) throw error;
    (refusal.exitCode === 0 ? console.log : console.error)(refusal.message);
    process.exitCode = refusal.exitCode;
  }
}

const FULL = 'The disk is full. Free some space, or set EMPATHY_CACHE to a folder on a larger disk,';
const BARRED =
  'This user may not use a file. Change its rights, or set EMPATHY_CACHE where it lies in the cache,';

/** What the system refuses to whoever writes or reads files, wherever that is met. */
const SYSTEM: ReadonlyMap<unknown, string> = new Map([
  ['ENOSPC', FULL],
  ['EDQUOT', FULL],
  ['EACCES', BARRED],
  ['EPERM', BARRED],
  ['EROFS', BARRED],
]);

function refusalOfSystem(error: unknown): Refusal | undefined {
  if (!(error instanceof Error && 'code' in error)) return undefined;
  const sentence = SYSTEM.get(error.code);
  // Node's own words name what was done to which file.
  return sentence === undefined
    ? undefined
    : new Refusal(`${sentence} and run the same command again. (${error.message})`);
}

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Reads flags.
 * @param usage said for --help, and below the reason when a flag is unknown or lacks its value
 * @throws Refusal with exit code 2, or 0 for --help
 */
export function readFlags<T extends Options>(
  args: readonly string[],
  options: T,
  usage: string,
): ReturnType<
  typeof parseArgs<{ options: T; args: string[]; strict: true; allowPositionals: false }>
>['values'] {
  if (args.includes('--help')) throw new Refusal(usage, 0);
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Node adds advice for programmers after the first sentence.
    throw new Refusal(`${error.message.split('. ')[0] ?? error.message}.\n\n${usage}`, 2);
  }
}

/**
 * A whole number within bounds, or the fallback when the flag is not there.
 * @throws Refusal with exit code 2
 */
export function wholeNumber<F extends number | undefined>(
  flag: string,
  text: string | undefined,
  [least, most]: readonly [number, number],
  fallback: F,
): number | F {
  if (text === undefined) return fallback;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most) {
    throw new Refusal(`--${flag} wants a whole number from ${least} to ${most}, not "${text}".`, 2);
  }
  return value;
}
