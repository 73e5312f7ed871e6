/** How likely a feeling, a family and a group of families is right, by posts of hands that were held out in turn. */
import { byFamily, sharesOf } from '../../src/coe/careful/felt.ts';
import { product } from '../../src/coe/careful/encoderScorer.ts';
import { vectorsOf } from '../../src/coe/careful/learned.ts';
import { chance, logOdds, type Line, type Odds } from '../../src/coe/careful/odds.ts';
import { standardised } from '../../src/coe/careful/scorer.ts';
import type { Family, Feeling } from '../../src/coe/careful/bank.ts';
import type { Lang } from '../../src/coe/types.ts';
import { BANKS, candidatesOf, handOf, type Corpus } from './data.ts';
import { learnedOf } from './fit.ts';
import { fitOn, type Task } from './table.ts';

/** So many of the best of each post are looked at. */
const LOOKED_AT = 3;
const SHARPNESSES = [0.5, 0.75, 1, 1.5, 2, 2.5, 3, 4, 5, 6];
/** Keeps a line finite where all are right. */
const RIDGE = 1e-3;
const STEPS = 25;

interface Ranked {
  readonly option: Feeling;
  readonly score: number;
}

interface Judged {
  readonly ranked: readonly Ranked[];
  readonly labels: ReadonlySet<string>;
}

/** One choice, by its share of all likelihood. */
interface Tried {
  readonly share: number;
  readonly right: boolean;
}

/** What each feeling is given less for coming up too often, in deviations. */
type Handicap = (id: string) => number;

/** @param encoded the vectors of the feelings' sentences */
export function oddsOf(
  lang: Lang,
  corpus: Corpus,
  encoded: readonly Float32Array[],
  handicap: Handicap,
): Odds {
  return oddsFrom(lang, heldOut(lang, corpus, encoded, handicap));
}

export function oddsFrom(lang: Lang, judged: readonly Judged[]): Odds {
  const sharpness = SHARPNESSES.map((one) => ({ one, fit: likelihood(judged, one) })).reduce((best, other) =>
    other.fit > best.fit ? other : best,
  ).one;
  const tried = triedOf(lang, judged, sharpness);
  return {
    sharpness,
    feeling: lineOf(tried.feeling),
    family: lineOf(tried.family),
    group: lineOf(tried.group),
  };
}

/** The feelings of every post of the language, ranked by what was learned without the hand that wrote it. */
function heldOut(
  lang: Lang,
  { posts, vectors }: Corpus,
  encoded: readonly Float32Array[],
  handicap: Handicap,
): Judged[] {
  const { feelings } = BANKS[lang];
  const candidates = candidatesOf(lang).get('feelings') ?? [];
  const task: Task = {
    lang,
    kind: 'feelings',
    candidates,
    posts,
    vectors: { posts: vectors, candidates: encoded },
  };
  const own = posts.map((_, at) => at).filter((at) => posts[at]?.lang === lang);
  const hand = (at: number): string => handOf(posts[at]?.id ?? '');
  return [...new Set(own.map(hand))].flatMap((held) => {
    const learnt = own.filter((at) => hand(at) !== held).map((at) => vectors[at] ?? new Float32Array());
    const sentences = learnedOf(
      candidates,
      fitOn(task, (at) => hand(at) !== held),
      learnt,
    );
    const known = vectorsOf({ sentences });
    return own
      .filter((at) => hand(at) === held)
      .map((at) => ({
        ranked: feelings
          .map((option) => ({
            option,
            score:
              standardised(product(vectors[at] ?? [], known.get(option.id) ?? []), sentences[option.id]) -
              handicap(option.id),
          }))
          .sort((a, b) => b.score - a.score),
        labels: new Set(posts[at]?.labels.feelings),
      }));
  });
}

/** How well the shares foretell the labels. */
function likelihood(judged: readonly Judged[], sharpness: number): number {
  return judged.reduce((sum, { ranked, labels }) => {
    const shares = sharesOf(ranked, sharpness);
    const right = ranked.reduce(
      (total, { option }, at) => total + (labels.has(option.id) ? (shares[at] ?? 0) : 0),
      0,
    );
    return sum + Math.log(Math.max(right, Number.MIN_VALUE));
  }, 0);
}

function triedOf(
  lang: Lang,
  judged: readonly Judged[],
  sharpness: number,
): Readonly<Record<'feeling' | 'family' | 'group', readonly Tried[]>> {
  const { feelings, broad } = BANKS[lang];
  const familyOf = new Map(feelings.map(({ id, family }) => [id, family]));
  const groups = broad.filter(({ families }) => families.length > 1);
  const feeling: Tried[] = [];
  const family: Tried[] = [];
  const group: Tried[] = [];
  for (const { ranked, labels } of judged) {
    const shares = sharesOf(ranked, sharpness);
    const right = new Set(
      [...labels].flatMap((id): Family[] => [familyOf.get(id)].flatMap((one) => one ?? [])),
    );
    ranked.slice(0, LOOKED_AT).forEach(({ option }, at) => {
      feeling.push({ share: shares[at] ?? 0, right: labels.has(option.id) });
    });
    const families = byFamily(ranked, shares);
    for (const one of families.slice(0, LOOKED_AT))
      family.push({ share: one.share, right: right.has(one.family) });
    const wide = groups
      .map((one) => ({
        share: families.reduce(
          (sum, other) => sum + (one.families.includes(other.family) ? other.share : 0),
          0,
        ),
        right: one.families.some((other) => right.has(other)),
      }))
      .sort((a, b) => b.share - a.share);
    group.push(...wide.slice(0, LOOKED_AT));
  }
  return { feeling, family, group };
}

/** Logistic regression of being right on the log-odds of the share (Newton's method). */
function lineOf(tried: readonly Tried[]): Line {
  let offset = 0;
  // From a level line Newton's steps do not run away.
  let slope = 0;
  for (let step = 0; step < STEPS; step += 1) {
    let [g0, g1, h00, h01, h11] = [-RIDGE * offset, -RIDGE * slope, RIDGE, 0, RIDGE];
    for (const { share, right } of tried) {
      const x = logOdds(share);
      const likely = chance(share, { offset, slope });
      const miss = Number(right) - likely;
      const weight = likely * (1 - likely);
      g0 += miss;
      g1 += miss * x;
      h00 += weight;
      h01 += weight * x;
      h11 += weight * x * x;
    }
    const det = h00 * h11 - h01 * h01;
    offset += (h11 * g0 - h01 * g1) / det;
    slope += (h00 * g1 - h01 * g0) / det;
  }
  return { offset: Number(offset.toPrecision(5)), slope: Number(slope.toPrecision(5)) };
}
