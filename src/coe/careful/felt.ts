/** What of the feelings is nearly sure, and how it is named: precisely, by its family, or by a word that holds anyway. */
import type { Broad, Family, Feeling } from './bank.ts';
import { chance, type Odds } from './odds.ts';

/** What is ranked, best first. */
interface RankedFeeling {
  readonly option: Feeling;
  readonly score: number;
}

/** A feeling as L1 names it. */
export type Named = Feeling | Broad;

export interface Felt {
  /** What L1 names, the surest first. */
  readonly named: readonly Named[];
  /** Ids of feelings that are nearly sure. */
  readonly feelings: ReadonlySet<string>;
  /** Families that are nearly sure. */
  readonly families: ReadonlySet<Family>;
}

/** From these chances on a feeling is named precisely: its own, and its family's. */
const PRECISE = { feeling: 0.5, family: 0.68 } as const;
/** From these on it is named by its family, or by a word for several. */
const BY_FAMILY = 0.72;
const BY_GROUP = 0.775;
/** A second one is named only where it is likely itself. */
const SECOND = { feeling: 0.5, family: 0.7 } as const;
/** From these on a line of thought may rest on it. */
const RESTS = { feeling: 0.54, family: 0.73 } as const;

/**
 * @param ranked every feeling that may be named, best first
 * @param lot picks one of so many that hold alike
 */
export function feltOf(
  ranked: readonly RankedFeeling[],
  broad: readonly Broad[],
  odds: Odds,
  lot: (count: number) => number,
): Felt {
  const shares = sharesOf(ranked, odds.sharpness);
  const precise = ranked.map(({ option }, at) => ({ option, chance: chance(shares[at] ?? 0, odds.feeling) }));
  const families = byFamily(ranked, shares).map(({ family, share }) => ({
    family,
    chance: chance(share, odds.family),
  }));
  const wide = (chosen: readonly Family[]): number =>
    chance(
      byFamily(ranked, shares).reduce(
        (sum, { family, share }) => sum + (chosen.includes(family) ? share : 0),
        0,
      ),
      odds.group,
    );
  const sure: Pick<Felt, 'feelings' | 'families'> = {
    feelings: new Set(precise.filter((one) => one.chance >= RESTS.feeling).map(({ option }) => option.id)),
    families: new Set(families.filter((one) => one.chance >= RESTS.family).map(({ family }) => family)),
  };
  const nameOf = (family: Family): Broad | undefined =>
    broad.find((one) => one.families.length === 1 && one.families[0] === family);

  const [first] = precise;
  const likelyFamily = (family: Family): number => families.find((one) => one.family === family)?.chance ?? 0;
  if (
    first !== undefined &&
    first.chance >= PRECISE.feeling &&
    likelyFamily(first.option.family) >= PRECISE.family
  ) {
    const other = precise.find(
      ({ option, chance: likely }) =>
        option.family !== first.option.family && likely >= SECOND.feeling && goesWith(option, first.option),
    );
    return { ...sure, named: other === undefined ? [first.option] : [first.option, other.option] };
  }
  const [family, next] = families;
  const name = family === undefined ? undefined : nameOf(family.family);
  if (family !== undefined && name !== undefined && family.chance >= BY_FAMILY) {
    const other = next !== undefined && next.chance >= SECOND.family ? nameOf(next.family) : undefined;
    return { ...sure, named: other === undefined ? [name] : [name, other] };
  }
  const groups = broad
    .filter((one) => one.families.length > 1)
    .map((option) => ({ option, chance: wide(option.families) }))
    .filter((one) => one.chance >= BY_GROUP)
    // What covers less says more.
    .sort((a, b) => a.option.families.length - b.option.families.length || b.chance - a.chance);
  const [group] = groups;
  if (group !== undefined) return { ...sure, named: [group.option] };
  const holding = broad.filter((one) => one.families.length === 0);
  const anyway = holding[lot(holding.length)];
  return { ...sure, named: anyway === undefined ? [] : [anyway] };
}

/** What the person has chosen, or let stand, is sure. */
export function feltAs(named: readonly Named[]): Felt {
  return {
    named,
    feelings: new Set(named.map(({ id }) => id)),
    families: new Set(
      named.flatMap((one): readonly Family[] => {
        if ('family' in one) return [one.family];
        return one.families.length === 1 ? one.families : [];
      }),
    ),
  };
}

/** How much of all likelihood falls on each; of equal scores even shares. */
export function sharesOf(
  ranked: readonly { readonly score: number }[],
  sharpness: number,
): readonly number[] {
  const most = Math.max(...ranked.map(({ score }) => score));
  const weights = ranked.map(({ score }) => Math.exp(sharpness * (score - most)));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/** The same by family, the likeliest first. */
export function byFamily(
  ranked: readonly { readonly option: Pick<Feeling, 'family'> }[],
  shares: readonly number[],
): readonly { readonly family: Family; readonly share: number }[] {
  const sums = new Map<Family, number>();
  ranked.forEach(({ option }, at) =>
    sums.set(option.family, (sums.get(option.family) ?? 0) + (shares[at] ?? 0)),
  );
  return [...sums].map(([family, share]) => ({ family, share })).sort((a, b) => b.share - a.share);
}

function goesWith(one: Feeling, other: Feeling): boolean {
  return one.notWith?.includes(other.id) !== true && other.notWith?.includes(one.id) !== true;
}
