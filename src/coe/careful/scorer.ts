/** How careful mode asks a model which sentences fit. */

/** A sentence of the bank, or whatever else is to be compared with a text. */
export interface Candidate {
  /** A scorer may keep what it knows of a candidate under this name. */
  readonly id: string;
  readonly text: string;
}

export interface Scorer {
  /**
   * How well each candidate fits each text, as rows of texts and columns of candidates. Higher fits better; raw
   * scores of two candidates do not compare, since a model likes some sentences after every text.
   */
  score(texts: readonly string[], candidates: readonly Candidate[]): Promise<readonly (readonly number[])[]>;
}

/** A candidate's mean and standard deviation over reference posts. */
export interface Usual {
  readonly mean: number;
  readonly deviation: number;
}

/** By id of the candidate; what is not listed counts as average. */
export type Calibration = Readonly<Record<string, Usual>>;

/** Below this a candidate scores all posts alike, and a chance difference would count as much. */
export const LEAST_DEVIATION = 1e-3;

/**
 * How many deviations a score lies above what the candidate usually gets: contextual calibration (Zhao et al., ICML
 * 2021) with the spread taken out as well.
 */
export function standardised(score: number, usual: Usual | undefined): number {
  if (usual === undefined) return 0;
  return (score - usual.mean) / Math.max(usual.deviation, LEAST_DEVIATION);
}
