/** So far behind a wording somebody may be named whom it is about, UTF-16 units. */
const REACH = 40;
/** He or she; 其他 (other) and 吉他 (guitar) are neither. */
export const HE_OR_SHE = '(?<!其|吉)[他她]';
const HELP_FOR = new RegExp(HE_OR_SHE, 'u');
const CLAUSE_EDGE = /[，,;；\s]/u;

/**
 * Chinese leaves out the 我: whom an earlier clause names need not be whom this one is about. They are, where he or she is
 * spoken of shortly after (how do I help her).
 *
 * @param between what stands between the name and the wording
 * @param after what follows the wording
 */
export function leavesOutWhom(between: string, after: string): boolean {
  return CLAUSE_EDGE.test(between) && !HELP_FOR.test(after.slice(0, REACH));
}
