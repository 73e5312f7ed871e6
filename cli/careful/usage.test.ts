import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { BANK_EN } from '../../src/coe/careful/bank.en.ts';
import { BANK_ZH } from '../../src/coe/careful/bank.zh.ts';
import type { Learned } from '../../src/coe/careful/learned.ts';
import { ENCODER } from '../../src/encoder/manifest.ts';
import { ROOT } from '../paths.ts';
import { answerAll, usageOf, type Answer } from './answers.ts';
import { readLabelled } from './data.ts';
import { corpusOf, READINGS, scorerOf, type KeptReadings } from './readings.ts';

/** No sentence may answer everybody: of 100 first messages at most so many. */
const MOST = 0.08;

const quotesOf = ({ quotes, causes }: Answer['plan']): string[] => [
  ...quotes,
  ...causes.flatMap(({ quote }) => quote ?? []),
];

describe.each(['zh', 'en'] as const)('answers to all gold posts, in %s', (lang) => {
  let answers: Answer[] = [];

  beforeAll(async () => {
    const kept = JSON.parse(await readFile(READINGS, 'utf8')) as KeptReadings;
    const path = join(ROOT, 'models', ENCODER.id, `choosing.${lang}.json`);
    const learned = JSON.parse(await readFile(path, 'utf8')) as Learned;
    const corpus = corpusOf(await readLabelled(join(ROOT, 'data', 'empathy-qa')), kept);
    expect(kept.encoder).toBe(ENCODER.graph.sha256);
    expect(corpus.vectors.every((vector) => vector.length > ENCODER.hidden)).toBe(true);
    const posts = corpus.posts.filter((post) => post.lang === lang);
    answers = await answerAll(lang, posts, learned, scorerOf(corpus, learned));
  }, 300_000);

  it('use no sentence on more than 8 of 100', () => {
    expect(usageOf(answers, lang).filter(({ share }) => share > MOST)).toEqual([]);
  });

  it('quote whole thoughts of the person', () => {
    for (const { post, plan } of answers)
      for (const quote of quotesOf(plan)) {
        expect(post.text).toContain(quote);
        const behind = post.text.slice(post.text.indexOf(quote) + quote.length);
        // What stands behind a quote has to end it: a sign, a line, or the text's end.
        expect(behind, `${post.id}: ${quote}`).toMatch(/^(?:\s*$|[\p{P}\p{S}\s])/u);
      }
  });

  it('follow a line of thought or stay with a clause nearly always, take up what is asked, and offer a step to some', () => {
    const { causes } = lang === 'zh' ? BANK_ZH : BANK_EN;
    const held = new Set(
      causes.filter(({ thread, quoted }) => thread !== undefined || quoted === true).map(({ id }) => id),
    );
    // Beside danger the reply asks about it, and names who can help.
    const calm = answers.filter(({ plan }) => plan.reply.every(({ move }) => move !== 'refer'));
    expect(calm.length / answers.length).toBeGreaterThan(0.8);
    const share = (having: (answer: Answer) => boolean): number => calm.filter(having).length / calm.length;
    const moving = (move: string): number => share(({ plan }) => plan.reply.some((one) => one.move === move));
    expect(share(({ plan }) => plan.causes.some(({ id }) => held.has(id)))).toBeGreaterThan(0.85);
    expect(share(({ plan }) => quotesOf(plan).length > 0)).toBeGreaterThan(0.6);
    expect(moving('asked')).toBeGreaterThan(1 / 4);
    expect(moving('step')).toBeGreaterThan(1 / 20);
  });
});
