/**
 * The scorer reads a text in pieces of about this many characters: what it was trained on is mostly one short message. A Chinese
 * character says as much as two or three letters.
 */
const UNIT = { han: 100, latin: 240 } as const;
const BREAK = /[。！？!?\n;；]+|\.(?=\s)/gu;
const CLAUSE_BREAK = /[，,。！？!?\n;；…]+|\.(?=\s)/gu;
const HAN = /[\u4e00-\u9fff]/gu;
/** From this share of Chinese characters on a text is Chinese. */
const HAN_SHARE = 0.2;

/** Whether a text is written in letters rather than in Chinese. */
export function isLatin(text: string): boolean {
  return (text.match(HAN)?.length ?? 0) < HAN_SHARE * text.length;
}

export interface Unit {
  readonly start: number;
  readonly end: number;
}

/** Sentences, joined while they fit into one unit; a longer sentence is cut at a comma or blank, else hard. */
export function unitsOf(text: string): Unit[] {
  const size = isLatin(text) ? UNIT.latin : UNIT.han;
  if (text.length <= size) return text.trim() === '' ? [] : [{ start: 0, end: text.length }];
  const units: Unit[] = [];
  let start = 0;
  let end = 0;
  const flush = (): void => {
    if (text.slice(start, end).trim() !== '') units.push({ start, end });
  };
  const add = (to: number): void => {
    if (to - start > size && end > start) {
      flush();
      start = end;
    }
    while (to - start > size) {
      const slice = text.slice(start, start + size);
      const comma = Math.max(slice.lastIndexOf(','), slice.lastIndexOf('，'), slice.lastIndexOf(' '));
      end = start + (comma > size / 2 ? comma + 1 : size);
      flush();
      start = end;
    }
    end = to;
  };
  for (const match of text.matchAll(BREAK)) add(match.index + match[0].length);
  add(text.length);
  flush();
  return units;
}

/** Every sentence by itself. */
export function sentencesOf(text: string): Unit[] {
  return partsOf(text, BREAK);
}

/** Every clause by itself. */
export function clausesOf(text: string): Unit[] {
  return partsOf(text, CLAUSE_BREAK);
}

function partsOf(text: string, ends: RegExp): Unit[] {
  const sentences: Unit[] = [];
  let start = 0;
  for (const match of text.matchAll(ends)) {
    const end = match.index + match[0].length;
    sentences.push({ start, end });
    start = end;
  }
  return start < text.length ? [...sentences, { start, end: text.length }] : sentences;
}
