import { rule, type Rule } from './rule.ts';

const NEAR = String.raw`(?:he|she|they|my (?:\w+ )?(?:husband|wife|boyfriend|girlfriend|partner|ex|dad|father|mum|mom|mother|stepdad|stepfather|brother|sister|friend|roommate|flatmate|fianc[eé]e?))`;

/** Danger that is told by the way: a push that is excused, a wish half spoken. */
export const QUIET_EN: readonly Rule[] = [
  rule('en-pushed', 'abuse-or-threat', 'low', 'someone near pushes or hits the writer, be it told by the way', 'fixed',
    String.raw`\b${NEAR}(?:'s| has| had| would|'d)? (?:(?!never |not )\w+ )?(?:push(?:ed|es)|shov(?:ed|es)|slapp?(?:ed|s)|throttl(?:ed|es)|strangl(?:ed|es)|punch(?:ed|es)) me\b(?!\s+(?:to|into (?:the )?(?:job|therapy|school|college|trying)|toward|on the (?:back|swing)|out of (?:my|the) (?:comfort|way)|around the|away from (?:the|a) (?:car|edge|bus)|hard(?:er)? (?:to|at|in)|on (?:this|it|that)|for|about|through))`,
    String.raw`\bnever (?:actually |once |yet |even )?(?:hit|touched|beaten|struck|hurt) me\b,? (?:but|yet|except|only) (?!we\b|i\b)`,
    String.raw`\b${NEAR} (?:sometimes |always |usually )?(?:gets|gives) me (?:one|a smack|a clip|a slap|a backhand|the belt)\b`,
    String.raw`\b(?:his|her) hands? (?:were |was |went )?round my (?:neck|throat)\b`,
  ),
  rule('en-others-better-off', 'suicide', 'low', 'somebody says that the others would be better off', 'fixed',
    String.raw`\b(?:you(?:'d| would)|they(?:'d| would)|everyone(?:'d| would)|everybody(?:'d| would)|my (?:family|kids|children|wife|husband)(?:'d| would)) (?:all )?be better off(?=[.,!?"”’]|$| without (?:me|him|her)\b| if (?:i|he|she) (?:was|were|wasn't|weren't|disappeared|died|went))`,
  ),
  rule('en-could-not-even', 'suicide', 'low', 'asks why they did not die, or scorns themself that they could not', 'wish',
    String.raw`\b(?:can't|cannot|couldn't|could not|can not) even (?:manage to )?(?:die|kill myself)\b`,
    String.raw`\bwhy (?:didn't|couldn't|can't|don't|did|could|can|do) i (?:not |just |simply |finally )*die\b(?! (?:my|inside|hard|laughing|of))`,
    String.raw`\b(?:sad|angry|mad|sorry|upset|annoyed|disappointed|furious|ashamed|wish|hate|regret|shame|pity)\b[^.!?\n]{0,16}\bi (?:didn't|did not|hadn't) (?:just )?die[sd]?\b|\b(?:didn't|did not) die\b[^.!?\n]{0,16}\b(?:furious|angry|sad|shame|sorry|unfortunately|disappointed|again|gutted|hate)\b`,
    String.raw`\b(?:not|isn't|no longer|never) (?:even |really |so )?(?:scared|afraid|frightened|terrified) (?:of|to) (?:dying|die|death)(?: any ?more)?\b(?=[.!,]|$| (?:and|tonight))`,
  ),
  rule('en-not-woken', 'suicide', 'low', 'would rather not wake', 'wish',
    String.raw`\b(?:just as soon|rather|sooner|prefer to|wish(?:ed)? (?:i|to)(?:'d| had)?|glad to|happy to|easier to|fine to|fine if i|wouldn't mind) (?:not|never|didn't) (?:have )?(?:woken|wake|waking|woke)\b(?!(?: up)? (?:before|at|so|to|the|him|her|them|until|with)\b)`,
  ),
]; // prettier-ignore
