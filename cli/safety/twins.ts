/** Groups of texts that say nearly the same: a scorer that has seen one of a group has seen them all. */

const GRAM = { zh: 2, en: 4 } as const;
/** From this Jaccard similarity of character n-grams on two texts are twins. */
const ALIKE = 0.45;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;

/** For each text the place of the first of its group, twins of twins included. */
export function twinsOf(texts: readonly { readonly text: string; readonly lang: 'zh' | 'en' }[]): number[] {
  const first = texts.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (first[at] !== at) at = first[at] ?? at;
    return at;
  };
  const sizes: number[] = [];
  const holders = new Map<string, number[]>();
  for (const [i, { text, lang }] of texts.entries()) {
    const grams = gramsOf(text, GRAM[lang]);
    sizes.push(grams.size);
    const shared = new Map<number, number>();
    for (const gram of grams) {
      const before = holders.get(gram) ?? [];
      for (const j of before) shared.set(j, (shared.get(j) ?? 0) + 1);
      before.push(i);
      holders.set(gram, before);
    }
    for (const [j, count] of shared) {
      if (count / (grams.size + (sizes[j] ?? 0) - count) < ALIKE) continue;
      const [a, b] = [root(i), root(j)];
      first[Math.max(a, b)] = Math.min(a, b);
    }
  }
  return first.map((_, i) => root(i));
}

function gramsOf(text: string, length: number): Set<string> {
  const letters = text.toLowerCase().replace(NOT_WORD, '');
  const grams = new Set<string>();
  for (let i = 0; i + length <= letters.length; i += 1) grams.add(letters.slice(i, i + length));
  return grams;
}
