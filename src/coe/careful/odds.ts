/** From how far a choice lies before the others to the chance that it is right, as posts by hands that were held out have shown. */

/** A line in log-odds (Platt, 1999). */
export interface Line {
  readonly offset: number;
  readonly slope: number;
}

/** Learned by `npm run careful`, for one encoder and language. */
export interface Odds {
  /** What deviations are multiplied by before their shares are taken. */
  readonly sharpness: number;
  /** For the share of one feeling, of a family, of several families together. */
  readonly feeling: Line;
  readonly family: Line;
  readonly group: Line;
}

/** Keeps a share of nothing or of everything finite in log-odds. */
const LEAST = 1e-4;

export function logOdds(share: number): number {
  const kept = Math.min(Math.max(share, LEAST), 1 - LEAST);
  return Math.log(kept / (1 - kept));
}

/** @param share of all likelihood, 0 to 1 */
export function chance(share: number, { offset, slope }: Line): number {
  return 1 / (1 + Math.exp(-(offset + slope * logOdds(share))));
}
