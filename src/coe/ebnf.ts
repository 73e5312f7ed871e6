/** Writing EBNF as xgrammar reads it. */

/** A string literal. Whatever is not plainly printable is escaped, so no text can end the literal early. */
export function literal(text: string): string {
  let out = '';
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (/[\p{L}\p{N} ]/u.test(char)) out += char;
    else if (code <= 0xffff) out += `\\u${code.toString(16).padStart(4, '0')}`;
    else out += `\\U${code.toString(16).padStart(8, '0')}`;
  }
  return `"${out}"`;
}

/** One rule with its alternatives; an empty string is the empty alternative. */
export function rule(name: string, alternatives: readonly string[]): string {
  return `${name} ::= ${alternatives.map((alternative) => (alternative === '' ? '""' : alternative)).join(' | ')}`;
}

/**
 * A rule that is only taken where `ahead`, a rule of its own, can follow. xgrammar then knows at compile time
 * that a token which runs over the end of the rule into anything else is impossible, and need not try it at
 * every step.
 */
export function ruleBefore(name: string, alternatives: readonly string[], ahead: string): string {
  const [head, body] = rule(name, alternatives).split(' ::= ', 2) as [string, string];
  return `${head} ::= (${body}) (=(${ahead}))`;
}
