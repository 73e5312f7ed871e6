/** Splits `text` after the first character of every occurrence of one of `words`. */
export function splitInside(text: string, words: readonly string[]): string[] {
  const cuts = new Set<number>();
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) cuts.add(at + 1);
  }
  if (cuts.size === 0) return [text];
  const borders = [0, ...[...cuts].sort((a, b) => a - b), text.length];
  return borders.slice(1).map((end, index) => text.slice(borders[index], end));
}
