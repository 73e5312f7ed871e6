/** Where a sentence ends: Chinese and Western marks and line breaks; a point only before a space, so that 3.5 stays whole. */
const END = /[。！？!?\n;；]|\.(?=\s|$)/;

/** Bounds [start, end) of the sentence around a range of normalized text, looking at most `reach` characters either way. */
export function sentenceAround(text: string, start: number, end: number, reach = 120): [number, number] {
  let from = start;
  while (from > 0 && start - from < reach && !END.test(text.slice(from - 1, from + 1))) from -= 1;
  let to = end;
  while (to < text.length && to - end < reach && !END.test(text.slice(to, to + 2))) to += 1;
  return [from, to];
}
