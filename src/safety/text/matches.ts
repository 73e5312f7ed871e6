/** Matches that are not empty. Unlike matchAll it runs the pattern itself, whose compiled form lives as long as it does. */
export function* matchesOf(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  let from = 0;
  for (;;) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (match === null) return;
    const { length } = match[0];
    from = Math.max(from + 1, match.index + length);
    if (length > 0) yield match;
  }
}
