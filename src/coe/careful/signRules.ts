import type { Theme } from './bank.ts';

/** How one language speaks of themes and feelings: patterns with the flag `g`. */
export interface Signs {
  readonly themes: Readonly<Record<Theme, RegExp>>;
  /** By id of the feeling. */
  readonly feelings: Readonly<Record<string, RegExp>>;
}
