/** What is measured of the screen: each text by a scorer that has not seen it, its twins, its topic or its writer. */
import type { Level } from '../../src/safety/types.ts';
import { FOLDS, type Prepared, type Source } from './corpus.ts';
import { measure } from './measure.ts';
import { fit, judged, kindByScorer, scored, type Scored } from './train.ts';

/** Labels of PsySUICIDE that must not be missed: attempt, plan, preparation, active intent. */
const ACUTE = new Set(['自杀未遂', '自杀计划', '自杀准备行为', '主动自杀意图']);
/** Added to the thresholds, for the curves. */
const STEPS = [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1] as const;
const LANGS = ['zh', 'en'] as const;

export function figuresOf(texts: readonly Prepared[]): unknown {
  const folds = outOfFold(texts);
  const hands = byOtherHands(texts);
  const from = (source: Source): Scored[] => folds.filter(({ record }) => record.source === source);
  const all = (own: readonly Scored[]): object => ({
    rulesOnly: byRules(own),
    screen: { ...summary(own), curve: curve(own) },
  });
  const levelled = (own: readonly Scored[]): object => ({ ...all(own), ...levels(own) });
  return {
    psysuicide: all(from('data')),
    messagesByOtherHands: Object.fromEntries(
      LANGS.map((lang) => [lang, levelled(hands.filter(({ record }) => record.lang === lang))]),
    ),
    gold: postFigures(from('gold')),
    plainPosts: postFigures(from('plain')).noneFlagged,
  };
}

/** Judges every text by a model that was fitted without its part. */
function outOfFold(texts: readonly Prepared[]): Scored[] {
  const parts = Array.from({ length: FOLDS }, (_, k) => String(k));
  return byParts(texts, ({ fold }) => String(fold), parts);
}

/** Judges every message by a model that has seen nothing by its writer. */
function byOtherHands(texts: readonly Prepared[]): Scored[] {
  const writerOf = ({ record }: Prepared): string => (record.source === 'messages' ? record.topic : '');
  const writers = [...new Set(texts.map(writerOf))].filter((writer) => writer !== '');
  return byParts(texts, writerOf, writers);
}

function byParts(
  texts: readonly Prepared[],
  partOf: (text: Prepared) => string,
  parts: readonly string[],
): Scored[] {
  return parts.flatMap((part) => {
    const model = fit(texts.filter((text) => partOf(text) !== part));
    return texts.filter((text) => partOf(text) === part).map((text) => scored(text, model));
  });
}

function curve(texts: readonly Scored[]): unknown {
  return STEPS.map((more) => {
    const { recall, precision } = measure(texts.map((text) => judged(text, more)));
    return { more, recall, precision };
  });
}

function postFigures(posts: readonly Scored[]): Record<'highSeenHigh' | 'lowSeen' | 'noneFlagged', string> {
  const levels = posts.map((post) => judged(post));
  const share = (risk: Level, wanted: (level: Level) => boolean): string => {
    const all = levels.filter(({ record }) => record.risk === risk);
    return `${all.filter(({ level }) => wanted(level)).length}/${all.length}`;
  };
  return {
    highSeenHigh: share('high', (level) => level === 'high'),
    lowSeen: share('low', (level) => level !== 'none'),
    noneFlagged: share('none', (level) => level !== 'none'),
  };
}

/** How many of each level are seen as high, and of how many the scorer names the right danger. */
function levels(texts: readonly Scored[]): object {
  const seenHigh = (risk: Level): string => {
    const own = texts.filter(({ record }) => record.risk === risk).map((text) => judged(text));
    return `${own.filter(({ level }) => level === 'high').length}/${own.length}`;
  };
  const named = texts.filter((text) => text.record.kind !== undefined && kindByScorer(text) !== null);
  const right = named.filter((text) => kindByScorer(text) === text.record.kind).length;
  return {
    seenHigh: { high: seenHigh('high'), low: seenHigh('low'), none: seenHigh('none') },
    kindByScorer: `${right}/${named.length}`,
  };
}

function byRules(texts: readonly Scored[]): unknown {
  const { recall, precision } = measure(texts.map(({ record, byRules: level }) => ({ record, level })));
  return { recall, precision };
}

function summary(texts: readonly Scored[]): object {
  const all = texts.map((text) => judged(text));
  const { n, positives, recall, precision, f1, byLabel } = measure(all);
  const acute = all.filter(({ record }) => record.labels.some((label) => ACUTE.has(label)));
  const seen = acute.filter(({ level }) => level !== 'none').length;
  return {
    n,
    positives,
    recall,
    precision,
    f1,
    ...(acute.length > 0 ? { acute: { n: acute.length, seen } } : {}),
    byLabel,
  };
}
