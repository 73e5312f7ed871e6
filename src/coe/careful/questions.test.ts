/** How often a question gets the kind that a reader gave it: what is of the wrong kind is answered beside the matter. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../types.ts';
import { kindOf } from './asked.ts';
import { BANK_EN } from './bank.en.ts';
import { BANK_ZH } from './bank.zh.ts';

const BANKS = { zh: BANK_ZH, en: BANK_EN };
/** A real question of no known kind, and one that is rhetorical or put to somebody else. */
const UNKNOWN = ['open', 'none'];

interface Labelled {
  readonly question: string;
  readonly kind: string;
}

const labelled = (lang: Lang): readonly Labelled[] =>
  readFileSync(`data/empathy-qa/questions/${lang}.jsonl`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled);

describe.each<Lang>(['zh', 'en'])('labelled questions in %s', (lang) => {
  const { questions } = BANKS[lang];
  const read = labelled(lang).map(({ question, kind }) => ({
    kind,
    given: kindOf(question, questions, lang)?.name ?? 'none',
  }));

  it('name kinds of the bank only', () => {
    const known = [...questions.kinds.map(({ name }) => name), 'none'];
    expect(read.filter(({ kind }) => !known.includes(kind)).map(({ kind }) => kind)).toEqual([]);
  });

  it('get the labelled kind where they get one that answers', () => {
    const answered = read.filter(({ given }) => !UNKNOWN.includes(given));
    const right = answered.filter(({ kind, given }) => kind === given);
    const known = read.filter(({ kind }) => !UNKNOWN.includes(kind));
    expect(right.length / answered.length).toBeGreaterThan(0.82);
    expect(right.length / known.length).toBeGreaterThan(0.72);
  });
});
