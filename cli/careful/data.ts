/** The gold posts with their labels, and the bank as candidates. */
import { join } from 'node:path';
import * as v from 'valibot';
import { BANK_EN } from '../../src/coe/careful/bank.en.ts';
import { THEMES, type Bank, type Option } from '../../src/coe/careful/bank.ts';
import { BANK_ZH } from '../../src/coe/careful/bank.zh.ts';
import { feelingSentence, isRanked } from '../../src/coe/careful/choose.ts';
import type { Candidate } from '../../src/coe/careful/scorer.ts';
import { THEME_WORDS } from '../../src/coe/careful/themes.ts';
import type { Lang } from '../../src/coe/types.ts';
import { Refusal } from '../command.ts';
import { evenShare, type Group } from './balance.ts';
import { readJsonlFolder } from '../jsonl.ts';

/** What is labelled, best first. */
export const LABELLED = ['themes', 'feelings', 'causes', 'intents'] as const;
export type Labelled = (typeof LABELLED)[number];

const post = v.object({ id: v.string(), lang: v.picklist(['zh', 'en']), post: v.string() });
const ids = v.pipe(v.array(v.string()), v.minLength(1));
const label = v.object({ id: v.string(), themes: ids, feelings: ids, causes: ids, intents: ids });
const labelledPost = v.object({ ...post.entries, ...label.entries });

export interface LabelledPost {
  readonly id: string;
  readonly lang: Lang;
  readonly text: string;
  readonly labels: Readonly<Record<Labelled, readonly string[]>>;
}

/** Posts of both languages, and what was read of each. */
export interface Corpus {
  readonly posts: readonly LabelledPost[];
  readonly vectors: readonly Float32Array[];
}

/**
 * The posts of the gold records, then those that have labels only.
 * @throws Refusal naming file and line of what is broken, or the post without labels
 */
export async function readLabelled(folder: string): Promise<LabelledPost[]> {
  const alone = await readJsonlFolder(join(folder, 'posts'), labelledPost);
  return [
    ...(await readRecords(folder)),
    ...alone.map(({ id, lang, post: text, ...labels }) => ({ id, lang, text, labels })),
  ];
}

async function readRecords(folder: string): Promise<LabelledPost[]> {
  const posts = await readJsonlFolder(join(folder, 'train'), post);
  const labels = new Map((await readJsonlFolder(join(folder, 'labels'), label)).map((one) => [one.id, one]));
  return posts.map(({ id, lang, post: text }) => {
    const found = labels.get(id);
    if (found === undefined) throw new Refusal(`${id} has no labels.`);
    return { id, lang, text, labels: found };
  });
}

/** Who wrote a post, by its id: posts of one hand share its letters, those of the gold the first digit. */
export function handOf(id: string): string {
  const [, letters = '', digit = ''] = /-([a-z]*)(\d)\d*$/u.exec(id) ?? [];
  return letters === '' ? digit : letters;
}

/** Some feelings are more common than others; beyond this share one of them would be a guess. */
const FEELING_MOST = 0.25;

export const BANKS: Readonly<Record<Lang, Bank>> = { zh: BANK_ZH, en: BANK_EN };

/** Every candidate that careful mode scores, by what it is. */
export function candidatesOf(lang: Lang): ReadonlyMap<Labelled | 'reply', readonly Candidate[]> {
  const bank = BANKS[lang];
  const themes = THEMES.map((theme) => ({ id: theme, text: THEME_WORDS[lang][theme].about }));
  const feelings = bank.feelings.map(({ id, text }) => ({ id, text: feelingSentence(text, lang) }));
  return new Map<Labelled | 'reply', readonly Candidate[]>([
    ['themes', themes],
    ['feelings', feelings],
    ['causes', bank.causes.filter(isRanked)],
    ['intents', bank.intents.filter(isRanked)],
    ['reply', [...bank.seeing, ...bank.referrals, ...bank.closings].filter(isSaidUnasked)],
  ]);
}

/** What presumes something is never said without a person's word, and has no need of a score. */
function isSaidUnasked(option: Option): boolean {
  return isRanked(option) && (option.plain ?? []).length > 0;
}

/** What is ranked for the same place: the feelings, and by their kind the sentences that presume nothing. */
export function groupsOf(lang: Lang): readonly Group[] {
  const { feelings, causes, seeing, closings } = BANKS[lang];
  const free = closings.filter(isRanked);
  const groups: readonly (readonly Option[])[] = [
    causes,
    seeing.filter(isRanked),
    free.filter(({ kind }) => kind === 'question'),
    free.filter(({ kind }) => kind === 'ending'),
  ];
  const plain = groups.map((options) =>
    options.filter((option) => option.plain?.includes('none') === true).map(({ id }) => id),
  );
  return [
    { ids: feelings.map(({ id }) => id), take: 2, most: FEELING_MOST },
    ...plain.map((ids) => ({ ids, take: 1, most: evenShare(ids.length) })),
  ];
}
