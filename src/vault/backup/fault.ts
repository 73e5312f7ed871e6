/** What is wrong with a record of a file, exact enough to be found in the file and said to a person. */
export interface Fault {
  /** Its line in the file, from 1; null where the file is one record. */
  readonly line: number | null;
  /** `line`: nobody can say what it was meant to be. */
  readonly what: 'session' | 'draft' | 'setting' | 'line';
  /** A session's title, a draft's place, a setting's key; '' where it names none. */
  readonly name: string;
  /**
   * `unknown`: no record that this program knows; `wrong`: a value that cannot be; `garbled`: some of its bytes are no text;
   * `newer`: written by a newer version; `here-unopened`: what lies here under its name does not open and was left as it is.
   */
  readonly why: 'unknown' | 'wrong' | 'garbled' | 'newer' | 'here-unopened';
  /** Of a wrong value: where it is, such as `turns.0.created`; else ''. */
  readonly at: string;
}

/** Longest part of a name that is kept to be said. */
const NAME_CHARACTERS = 40;

/** A name out of a file that may hold anything. */
export function nameIn(value: unknown, key: string): string {
  if (typeof value !== 'object' || value === null) return '';
  const name: unknown = Reflect.get(value, key);
  return typeof name === 'string' ? Array.from(name).slice(0, NAME_CHARACTERS).join('') : '';
}
