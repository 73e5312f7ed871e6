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
  }, 120_000);

  it('use no sentence on more than 8 of 100', () => {
    expect(usageOf(answers, lang).filter(({ share }) => share > MOST)).toEqual([]);
  });

  it('quote whole thoughts of the person', () => {
    for (const { post, plan } of answers)
      for (const quote of plan.quotes) {
        expect(post.text).toContain(quote);
        const behind = post.text.slice(post.text.indexOf(quote) + quote.length);
        // What stands behind a quote has to end it: a sign, a line, or the text's end.
        expect(behind, `${post.id}: ${quote}`).toMatch(/^(?:\s*$|[\p{P}\p{S}\s])/u);
      }
  });

  it('take up the quote in every second answer or more, and offer a step to some', () => {
    const { seeing } = lang === 'zh' ? BANK_ZH : BANK_EN;
    const echoes = new Set(seeing.filter(({ heard }) => heard !== undefined).map(({ id }) => id));
    const echoed = answers.filter(({ plan }) => plan.reply.some(({ id }) => echoes.has(id)));
    const stepped = answers.filter(({ plan }) => plan.reply.some(({ move }) => move === 'step'));
    expect(echoed.length / answers.length).toBeGreaterThan(0.5);
    expect(stepped.length / answers.length).toBeGreaterThan(1 / 20);
  });
});
