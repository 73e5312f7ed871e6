/** Sentence ends: Chinese and Western marks and line breaks. */
const END = '。！？!?\n;；';

/** A point ends a sentence only before a blank, so that 3.5 stays whole. */
function endsAt(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (character !== '.') return END.includes(character);
  const next = text.charAt(at + 1);
  return next === '' || next === ' ' || next === '\n';
}

/** Bounds [start, end) of the sentence around a range of normalized text, looking at most `reach` characters either way. */
export function sentenceAround(text: string, start: number, end: number, reach = 120): [number, number] {
  let from = start;
  while (from > 0 && start - from < reach && !endsAt(text, from - 1)) from -= 1;
  let to = end;
  while (to < text.length && to - end < reach && !endsAt(text, to)) to += 1;
  return [from, to];
}
