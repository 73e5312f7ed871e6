/** Why a reply is stopped. */
export const WITHHOLD_REASONS = [
  'method-detail',
  'encouragement',
  'diagnosis',
  'dosage',
  'promise',
  'contempt',
  'claims-human',
  'claims-therapist',
] as const;
export type WithholdReason = (typeof WITHHOLD_REASONS)[number];

/**
 * A wording that a reply must not hold, in small letters. `unless` looks at the clause in which the wording stands: negated, hedged, asked or left to a doctor, it is not what the rule is about. Quotations of what others say are
 * never matched.
 */
export interface ReplyRule {
  readonly reason: WithholdReason;
  readonly pattern: RegExp;
  readonly unless?: RegExp;
}

export function replyRule(
  reason: WithholdReason,
  alternatives: readonly string[],
  unless?: RegExp,
): ReplyRule {
  const pattern = new RegExp(alternatives.join('|'), 'gu');
  return unless === undefined ? { reason, pattern } : { reason, pattern, unless };
}
