import type { WrittenAsked } from '../asked.ts';
import type { Asking } from '../bank.ts';
import { AHEAD_EN } from './asked/ahead.ts';
import { ANY_ASKED_EN } from './asked/any.ts';
import { DECIDING_EN } from './asked/deciding.ts';
import { HABITS_EN, LEARNING_EN } from './asked/doing.ts';
import { HELP_EN } from './asked/help.ts';
import { FOR_OTHERS_EN, HOW_OTHERS_EN, MIND_OF_OTHERS_EN } from './asked/others.ts';
import { SELF_EN, WHICH_EN } from './asked/self.ts';
import { SAY_EN, SPEAKING_EN } from './asked/speaking.ts';
import { asks } from './asked/words.ts';

export const ASKING_EN: Asking = {
  outright: asks(
    String.raw`\b(?:I (?:just |only |really |would )?(?:want|wanted|like|need|guess I want|suppose I want)|I'd (?:just |really |only )?(?:like|love)|I'm (?:just )?(?:wondering|asking)|I suppose I'm asking|what I(?:'d| would)? (?:really |actually |most )?(?:like|love|want|need)) (?:to know|to ask (?:if|whether|how|what|which|why|about|you)|to learn|is to know|to be able to say what|if|whether|how|what|which|why|does|is (?:how|what|whether|which))\b`,
    String.raw`\b(?:I'd (?:just |really )?like|I (?:just |only |really )?(?:want|need)|would (?:just )?like) (?:someone|somebody|anyone|anybody|one (?:person|doctor|of you))\b[^.?!]{0,30} to (?:tell me|say)\b`,
    String.raw`^(?:(?:please|so|and|just|someone|somebody|anyone) )*(?:tell me (?:if|whether|how|what|which|why|honestly)|talk me out)\b|^(?:someone|somebody) (?:please |just )*tell me$|\bif any(?:one|body) knows\b`,
    String.raw`\bI(?:'m| am) (?:only |just )?(?:writing|here) to ask (?!for)`,
    String.raw`^(?:so |and |but )?I (?:just |only )?wonder (?:if|whether|how|what|which|why)\b`,
    String.raw`\bmy (?:real |only |actual )?questions? (?:is|are)\b`,
    String.raw`(?:^|[,;] |\b(?:and|but|so|anyway|also|really) )(?:has|does|is|have|did|can) any(?:one|body)\b|\bcan you (?:give|tell|help)\b`,
    String.raw`\bwhat (?:do|would) you (?:think|do|say|advise)\b|\bdo you think\b|\bif you were me\b|\bin my place\b`,
    String.raw`\bam I (?:just |really |being |now |even )?(?:wrong|overreacting|being|too \w+|ungrateful|petty|silly|dramatic|an? (?:bad|terrible|horrible|awful|good)|the|selfish|mad|crazy|awful|horrible|terrible|dangerous)\b`,
    String.raw`(?<!\b(?:it|what|this|that|all|which|thing|nothing|everything) )\bis (?:it|this|that) (?:so |really |just |even )?(?:normal|usual|wrong|selfish|ok|okay|all right|me|bad|weird|too (?:soon|late|early))\b`,
    String.raw`\b(?:is there|is) something (?:wrong|missing|off) (?:with|in) me\b`,
    String.raw`\bshould I\b|\bought I\b|(?<!\bI )\bdo I (?:have to|tell|say|owe)\b|\bput (?:ideas|thoughts|it|the idea) in(?:to)? (?:his|her|their) head\b`,
    String.raw`\bhow (?:do|can|should|could|am|does|would) (?:I|one)\b|\bhow (?:do|would|can|should) (?:you|we) (?:even |ever |actually )?(?:begin|start|tell|ask|say|put|bring|explain|raise|stop|give up)\b`,
    String.raw`\bwhat (?:do|should|can|ought|am) I (?:even |to |actually |supposed to |meant to )*(?:do|say|tell|write|answer)\b`,
    String.raw`\bis there (?:any|a|some) way\b`,
    String.raw`^(?:so |and |but )?what (?:did I do|have I done)\b`,
  ),
  question: asks(
    String.raw`\?`,
    // Many leave the mark out.
    String.raw`^(?:(?:and|but|so|or|like|then|also|i guess|honestly|seriously|ok(?:ay)?|well)[, ]+)*(?:how (?:do|does|can|could|should|would|am|is|long|much)|what (?:do|does|should|am|can|would|if)|what(?:'s| is) (?:the|wrong|my|this|a)|why (?:do|does|am|is|can't|can|would|does|won't)|where (?:do|does|can|should)|who (?:do|does|can|should)|which (?:one|of|do|is)|(?:do|should|am|can|must) I|does (?:it|this|that|any\w+|every\w+)|is (?:it|this|that|there)|will (?:it|this|I|he|she|they)|am I|did I|have I)\b(?! (?:said|was the)\b)`,
    String.raw`\bwhich one[.!]*$`,
  ),
  shortest: 8,
  longest: 130,
  rhetorical: asks(
    String.raw`(?<!\b(?:everyone|someone|anyone|people|person|one|somebody|anybody|those|friend|mother|father) )\bwho (?:knows|cares|would|does that|wouldn't|doesn't)\b|\bwho am I to\b`,
    String.raw`\b(?:kill|die|disappear|vanish|hit (?:him|her|them)|hurt (?:him|her|them|myself))\b`,
    String.raw`\bwhat'?s the point\b|\bwhy me\b|\bwhy (?:bother|should I)\b|\bwho(?:'d| would) I\b|\bis(?:n't)? it though\b|\byou know\?|(?:, ?|\bcheck )right\?+$|\bguess what\b|(?:^|, )see\?+$|\bhow (?:grim|mad|sad|stupid|daft|nice|lovely) is (?:that|it)\b|\bhow hard can it be\b`,
    String.raw`\b(?:isn't|wasn't|don't|didn't|aren't|won't|can't|doesn't|wouldn't) (?:it|I|you|he|she|they|we)\?\W*$|(?:, |^)(?:is|does|did|do|was|are) (?:it|he|she|they|there|you)\?\W*$`,
    String.raw`\b(?:I|he|she|they|mum|mom|dad|mother|father|friend|boss|wife|husband|sister|brother|son|daughter|doctor|teacher|people|everyone|someone|who)(?:'d| had| just| also| then| have)? (?:asked|said|wondered)\b(?<!\b(?:should|could|would|what|have) I(?: have)? (?:asked|said))[^?]*\?$`,
    String.raw`\bdidn't know (?:if|whether|how|what)\b|\b(?:said|asked|says)[,:] `,
    // It only says that a question is coming, or hangs on the one before.
    String.raw`\b(?:want|like|need|have|got) to ask (?:you )?(?:a|one|some|two|my) (?:\w+ )?questions?\b|\bI have (?:a|one|two|some) (?:\w+ )?questions?\b|^my questions are\W*$`,
    String.raw`^(?:and|or|but) (?:to|with|for|at|on|in|by|from) [^?]{0,34}\?`,
    String.raw`\bif I'd (?:just |really |only )?(?:like|love)\b|\b(?:not|never|nobody) (?:ask\w*|need\w*|want\w*) (?:what|how|why|whether|if)\b|\bdon't know (?:if|what|that|whether) I'm asking\b|\bnot asking\b(?![^?.!]*, I)`,
  ),
};

/** Kinds of question, the special ones first. */
export const ASKED_EN: readonly WrittenAsked[] = [
  ...HELP_EN,
  ...SPEAKING_EN,
  ...WHICH_EN,
  ...FOR_OTHERS_EN,
  ...SAY_EN,
  ...MIND_OF_OTHERS_EN,
  ...HABITS_EN,
  ...AHEAD_EN,
  ...SELF_EN,
  ...DECIDING_EN,
  ...LEARNING_EN,
  ...HOW_OTHERS_EN,
  ...ANY_ASKED_EN,
];
