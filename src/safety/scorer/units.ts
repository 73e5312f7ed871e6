/** The scorer reads a text in pieces of about this many characters: what it was trained on is mostly one short message. */
const UNIT = 100;
const BREAK = /[。！？!?\n;；]+|\.(?=\s)/gu;

export interface Unit {
  readonly start: number;
  readonly end: number;
}

/** Sentences, joined while they fit into one unit; a longer sentence is cut at a comma or blank, else hard. */
export function unitsOf(text: string): Unit[] {
  if (text.length <= UNIT) return text.trim() === '' ? [] : [{ start: 0, end: text.length }];
  const units: Unit[] = [];
  let start = 0;
  let end = 0;
  const flush = (): void => {
    if (text.slice(start, end).trim() !== '') units.push({ start, end });
  };
  const add = (to: number): void => {
    if (to - start > UNIT && end > start) {
      flush();
      start = end;
    }
    while (to - start > UNIT) {
      const slice = text.slice(start, start + UNIT);
      const comma = Math.max(slice.lastIndexOf(','), slice.lastIndexOf('，'), slice.lastIndexOf(' '));
      end = start + (comma > UNIT / 2 ? comma + 1 : UNIT);
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
  const sentences: Unit[] = [];
  let start = 0;
  for (const match of text.matchAll(BREAK)) {
    const end = match.index + match[0].length;
    sentences.push({ start, end });
    start = end;
  }
  return start < text.length ? [...sentences, { start, end: text.length }] : sentences;
}
