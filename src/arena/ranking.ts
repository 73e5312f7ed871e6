/** Blind rankings of several replies to one post. */

/** Places of one reader for one post, best first; names in one place are tied. */
export type Ranking = readonly (readonly string[])[];

/** Win@1 (arXiv 2509.14851): how often a name stands first; a shared first place counts as its part. 0 without rankings. */
export function winAt1(rankings: readonly Ranking[], name: string): number {
  return meanOf(rankings, ([first = []]) => (first.includes(name) ? 1 / first.length : 0));
}

/** How often `name` stands above `other`, ties halved, over the rankings that have both; NaN when there are none. */
export function preferred(rankings: readonly Ranking[], name: string, other: string): number {
  const both = rankings.filter((ranking) => [name, other].every((one) => placeOf(ranking, one) >= 0));
  if (both.length === 0) return NaN;
  return meanOf(both, (ranking) => {
    const ahead = placeOf(ranking, other) - placeOf(ranking, name);
    return ahead > 0 ? 1 : ahead === 0 ? 0.5 : 0;
  });
}

function placeOf(ranking: Ranking, name: string): number {
  return ranking.findIndex((place) => place.includes(name));
}

function meanOf(rankings: readonly Ranking[], value: (ranking: Ranking) => number): number {
  if (rankings.length === 0) return 0;
  return rankings.reduce((sum, ranking) => sum + value(ranking), 0) / rankings.length;
}
