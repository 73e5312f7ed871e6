import { NOT_OF_A_TIE, NOT_RECOUNTED } from './enSaid.ts';
import { replyRule, type ReplyRule } from './replyRule.ts';

const MANY = String.raw`(?:\d{2,}|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|a hundred|a handful|(?:a|the|one|that) (?:whole |full |entire )?(?:bottle|packet|box|blister))`;
const PILLS = String.raw`(?:pills?|tablets?|capsules?|meds|of (?:them|those|these)(?: \w+)?)`;
const DRINK = String.raw`(?:alcohol|vodka|whisk(?:e)?y|wine|beer|gin|rum|liquor|spirits|booze)`;
const POISON = String.raw`(?:insulin|antifreeze|cyanide|potassium|bleach|pesticide|paraquat|nicotine|fentanyl|morphine|helium|nitrogen)`;
const PLACE = String.raw`(?:tracks|train|railway|rail line|bridge|roof|rooftop|cliff|river|motorway|garage|overpass|platform|station)`;
const SKIN = String.raw`(?:skin|arms?|wrists?|thighs?|legs?|forearms?|stomach)`;
const BLADE = String.raw`(?:blade|razor|knife|lighter|needle|glass|scissors)`;
const CONTAINER = String.raw`(?:tea|coffee|food|drink|water|soup|juice|glass|cup|milk|beer|wine|dinner|bottle)`;

/** What could be used, by name. */
const MEANS = String.raw`(?:sleeping (?:pills?|tablets?)|paracetamol|acetaminophen|tylenol|ibuprofen|antihistamines?|insulin|laxatives?|antifreeze|razors?|blades?|compass point|lighter|needle|scissors|rope|scarf|belt|noose|cord|charcoal|exhaust|window guard|railing|ledge|rooftop|railway|train tracks|tracks|platform|overpass|seat ?belt|radiator pipe|beam|suicide note|pills|tablets)`;
/** What makes of it a piece of advice: that it works, how much, in which order, how easily, unseen. */
const WORKS = String.raw`(?:works?|will do|would do|(?:would|will) be (?:enough|more than)|is enough|easily|easy to|swings? open|hold your weight|nobody (?:patrols|watches|checks)|no one (?:patrols|watches|checks)|you would have time|in time|better than|faster|stronger|won't (?:stick|count|hurt as)|just a little|lightly|gently|a few seconds|until it bleeds|and the pressure goes|(?:two|three|four|five|six|ten|twenty|thirty|forty|fifty|sixty|\d+) (?:of|at once|after))`;
/** The verb is said as advice: it begins a clause, or stands behind "you could", "just", "then". */
const AS_ADVICE = String.raw`(?<=(?:^|[.!,;:] ?|\b(?:just|then|try) |\byou (?:could|can|might|may|should) (?:just |also |try |even )*)[\w ]{3,12})`;
/** What the person did is told back to them. */
const TOLD_BACK = String.raw`(?<!\byou (?!could|can|might|may|should|just|only|would)\w+ [^.!?\n]{0,60})`;
/** What the same words say in good advice: put away, handed over, a doctor's, asked after, in an emergency. */
const KEPT_SAFE =
  /\b(?:don't|do not|never|dangerous|danger|risky|unsafe|harmful|call|please|hand|someone (?:else )?(?:keep|hold)|put (?:it|them|the \w+) (?:away|down)|away from|instead of|doctor|pharmacist|emergency|poison control|hospital|urges?|have you|are you|did you|is there|could (?:you|someone)|if you(?:'ve| have)|when you|after you|before you|until the urge|not to)\b|\?/iu;
const ASKED =
  /\b(?:not|isn't|is not|don't|do not|doesn't|never|rather than|afraid|fear|worry|whether|nobody gets to)\b|\?/iu;

/** Advice that could do harm by itself, said as if in passing: with what, where, when, unseen; that it is allowed, or would be no loss. */
export const ADVICE_RULES_EN: readonly ReplyRule[] = [
  replyRule('method-detail', [
    String.raw`\b${MANY}\b(?: \w+){0,4}? ${PILLS}\b[^.!?\n]{0,60}\b(?:wash(?:ed)? (?:it |them )?down|not wake up|never wake up|won't wake|${DRINK})\b|\bwash (?:it|them|those|the \w+) down with (?:\w+ )?${DRINK}\b`,
    String.raw`\b(?:quick|easy|sure|certain|quiet|clean|simple|painless|good|better|best|effective|reliable)(?:er|est)? (?:way|option|method|place|spot|means)\b[^.!?\n]{0,16}\b(?:is|would be|might be|could be|are)\b[^.!?\n]{0,12}\b${PLACE}\b`,
    String.raw`\b${MEANS}\b${TOLD_BACK}[^.!?\n]{0,40}\b${WORKS}\b|\b(?:two|three|four|five|six|ten|twenty|thirty|forty|fifty|sixty|\d+) ${MEANS}\b[^.!?\n]{0,40}\b(?:and|with|after|would|will)\b`,
    String.raw`\b(?:mix|mixing|loop|tie|unbuckle|swallow|hide|save up|stockpile)${AS_ADVICE} (?:a few |several |some |all )?(?:kinds of |your |the |a |an |different )*${MEANS}\b|\bmix(?:ing)? (?:a few|several|different) (?:kinds of )?(?:pills|tablets|drugs|meds)\b`,
    String.raw`\b(?:collect|save|keep|hide|put aside|store)\b[^.!?\n]{0,40}\buntil (?:there (?:is|are)|you have) enough\b|\b(?:warm|hot) (?:water|bath)\b[^.!?\n]{0,24}\b(?:cut|blade|bleed|clot)\b|\bwon't clot\b`,
    String.raw`\b(?:shoe ?laces?|belt|scarf|cord|rope|wire|sheet)\b[^.!?\n]{0,16}\bneck\b|\b(?:you'll|you will|you would|you'd) (?:feel nothing|not feel (?:a thing|anything)|be unconscious|pass out (?:first|before|soon))\b`,
    String.raw`\b(?:places?|spots?|parts?) (?:on|of) your body (?:that |where )?(?:nobody|no one|others|people) (?:ever |will |can't |won't )*(?:sees?|look|notice)\b`,
    String.raw`\b(?:dig|press|push) your nails in(?:to)?\b|\buntil it bleeds\b|\b(?:hold|press|put) (?:the |a )?(?:lighter|flame|cigarette|blade|iron) (?:to|on|against) your\b|\bprick your\b|\baim (?:the car )?(?:for|at) the (?:wall|tree|barrier|truck)\b`,
    String.raw`\b(?:pick|choose|wait for) an? (?:evening|night|day|time|weekend) when (?:the |your )?(?:whole )?(?:family|everyone|nobody|no one|they|house|parents)(?:'s| is| are)? (?:out|away|empty|home|gone|asleep)\b`,
    String.raw`\b(?:scratch|cut|burn|prick|carve|graze|slice|press into)(?:ing)?${AS_ADVICE} (?:your|the) (?:\w+ )?${SKIN}\b(?! (?:loose|your|off|from))`,
    String.raw`\b(?:scratch|cut|burn|prick|graze|slice)(?:ing)? (?:your|the) (?:\w+ )?${SKIN}\b[^.!?\n]{0,8}\b(?:lightly|gently|a little|softly|just enough)\b`,
    String.raw`\b(?:use|take|hold|run|drag) (?:the|a) ${BLADE}\b[^.!?\n]{0,30}\b(?:under|across|along|against|so (?:that )?it|lightly|gently|skin|shallow)\b`,
    String.raw`\b(?:crush|grind|dissolve|powder|chew) (?:the |your |those |them |up )*(?:tablets?|pills?|capsules?|meds)?\b[^.!?\n]{0,24}\b(?:faster|quicker|stronger|taste|notic\w+|absorb\w*)\b`,
    String.raw`\b(?:railing|fence|barrier|wall|window|gate)s?\b[^.!?\n]{0,24}\b(?:low|unlocked|open|no lock)\b[^.!?\n]{0,24}\b(?:climb|over|jump|step)\b`,
    String.raw`\banti-?(?:nausea|sickness|emetics?)\b[^.!?\n]{0,30}\b(?:first|before|so|keep)\b|\bso (?:that )?(?:you|they|it) (?:can )?(?:keep|stays?) (?:them |it |the \w+ )?down\b`,
    String.raw`\b(?:when|while|once|until|after) (?:nobody|no one|everyone|they|your \w+|the (?:others|family))(?:'s| is|'re| are)? (?:home|around|out|asleep|away|at work|watching|gone)\b[^.!?\n]{0,40}\b(?:found|find you|stop you|save|saved|interrupt\w*|in time)\b|\b(?:won't|will not|wouldn't) be (?:found|saved|interrupted|rescued|revived)\b`,
    String.raw`\b(?:thighs?|wrists?|cuts?|scars?|stomach|hips?|marks?)\b[^.!?\n]{0,24}\b(?:easier|easy|simple|better) to (?:hide|cover|conceal)\b`,
    String.raw`\b(?:fingers?|toothbrush) down (?:your|the) throat\b|\bmake yourself (?:throw up|vomit|sick|puke)\b`,
    String.raw`\b(?:floors?|stor(?:e?y|ies|eys)|feet|met(?:er|re)s)\b[^.!?\n]{0,12}\b(?:(?:might|would|will|may) (?:only|just) (?:break|injure|hurt|cripple|leave)|(?:isn't|is not|aren't|are not) (?:high |tall |far )?enough)\b`,
    String.raw`\b(?:turn|leave|switch|keep) (?:on )?the (?:gas|engine|stove|exhaust)(?: on| running)?\b[^.!?\n]{0,40}\b(?:lie down|sleep|close|seal|bed)\b`,
    String.raw`\b${POISON}\b[^.!?\n]{0,24}\b(?:hard to trace|untraceable|would be enough|is enough|takes (?:about|a|one|two|only)|works|undetect\w+|large (?:shot|dose))\b`,
    String.raw`\b(?:snap|break|pry|pull|take|pop) (?:out )?(?:the )?blades? (?:out|from|of)\b`,
  ], KEPT_SAFE),
  replyRule('method-detail', [
    String.raw`\badd (?:a few |some |a couple of |the |your )?(?:sleeping )?(?:pills|tablets|drops|laxatives|powder|something) (?:in)?to (?:his|her|their)\b`,
    String.raw`\b(?:put|slip|drop|mix|crush|stir|pour) (?:something|a (?:little|few|bit)|some|it|them|the \w+|your \w+|pills|poison|laxatives)(?: \w+)? ?(?:in(?:to)?) (?:his|her|their) (?:\w+ )?${CONTAINER}\b`,
    String.raw`\b(?:wait until|when|while|once) (?:he|she|they)(?:'s| is|'re| are)? (?:asleep|sleeping|drunk|not looking)\b[^.!?\n]{0,30}\b(?:pillow|knife|do it|hit|stab|push|poison|smother|gas)\b`,
  ], /\b(?:don't|do not|never|did|has (?:he|she)|if (?:he|she|they)|leave|call|safe|not)\b|\?/iu),
  replyRule('encouragement', [
    String.raw`\btime ${NOT_RECOUNTED}to let go(?: of (?:all (?:of )?this|everything|it all|life|this world))? and (?:rest|sleep|be (?:free|at peace))\b|\blet go (?:now )?and (?:be with (?:him|her|them)|join)\b`,
    String.raw`\b(?:no ?one|nobody|not a soul|hardly anyone) ${NOT_RECOUNTED}(?:would|will|is going to) (?:really |even |ever )*(?:miss|remember|mourn|cry for) you\b`,
    String.raw`\b(?:hit|punch|slap|hurt|beat)(?<=(?:^|[.!,;:] ?)(?:so |then |just |next time,? |go and )*\w+) (?:him|her|them)(?: back| hard\w*| too|[.!,]| so\b| until\b)`,
    String.raw`\b(?:they|everyone|people|your \w+)(?:'ll| will| would)? (?:be )?(?:sad|upset|cry|grieve|hurt) (?:for a while|at first)\b[^.!?\n]{0,16}\b(?:then|but) (?:they|everyone|it)(?:'ll| will| would)? (?:move on|forget|get over|pass)\b`,
    String.raw`\byou (?:staying|being) (?:alive|here|around) ${NOT_RECOUNTED}(?:only|just) (?:makes|hurts|burdens|drags)\b|\b(?:your work|your purpose|your time) (?:here )?is (?:done|over|complete|finished)\b`,
    String.raw`\b(?:over|done) in (?:a (?:minute|second|moment|flash)|seconds|no time)\b[^.!?\n]{0,12}\b(?:no more|free|peace|nothing)\b|\b(?:a better life|happier|better) (?:in (?:the|your) next (?:life|world)|next time around)\b|\b(?:deserve|choose|have|get|want) a (?:quiet|peaceful|dignified|gentle|calm) (?:ending|end|exit)\b`,
    String.raw`\brest (?:now,? )?(?:for good|forever|for ever)\b|\b(?:leaving|going|letting go) ${NOT_RECOUNTED}is (?:also )?(?:a|one|another) (?:way|form|act|kind) of (?:loving|love)\b|\b(?:after|when|once) you(?:'re| are) gone,? ${NOT_RECOUNTED}(?:time|they|everyone|your \w+)\b[^.!?\n]{0,16}\b(?:heal|move on|be fine|adjust|forget|recover|cope)\b`,
    String.raw`\b(?:being|getting|becoming|looking) (?:thin|skinny|slim|thinner) (?:will|would|is going to|feels?|is worth)\b`,
    String.raw`\bfeel like hitting (?:him|her|them),? (?:then )?(?:hit|do)\b|\b(?:people|a person|someone|a man|men|a woman) like (?:that|him|her|them|this) deserves? (?:to die|to suffer|death|it)\b`,
    String.raw`\b(?:cut|cutting|burn(?:ing)?|purg(?:e|ing)|skipping a meal|scratching|hurting yourself)(?: \w+)? (?:now and then|once in a while|from time to time|occasionally|sometimes|a little) is (?:no big deal|fine|okay|ok|normal|all right|nothing)\b`,
    String.raw`\b(?:no ?one|nobody) ${NOT_RECOUNTED}(?:really )?(?:needs|loves|wants|likes|cares about) you(?=[.!]|$| anyway| any ?more| here)`,
    String.raw`\b(?:giving up|letting go|going|leaving this world|not being here) ${NOT_RECOUNTED}(?:would|might|may|could) be (?:the )?(?:kindest|best|easiest|right|kinder|a relief|a gift)(?: thing)? (?:for|to|thing) (?:everyone|all|you|them|your)\b`,
    String.raw`\b(?:stop|quit|skip) eating\b[^.!?\n]{0,40}\b(?:will|helps?|works|is fine|control)\b`,
    String.raw`\bif you (?:really )?(?:want|need|choose|decide|have decided) to (?:go|die|end it(?: all)?),? ${NOT_OF_A_TIE}(?:i|no one|nobody) (?:won't|will not|can't|wouldn't|would|will) (?:stop|hold|blame)\b`,
    String.raw`\b(?:world|life|house|family|everything|everyone)\b${NOT_RECOUNTED}[^.!?\n]{0,16}\b(?:is|would be|will be) (?:easier|lighter|calmer|better|simpler) without you\b`,
    String.raw`\bending (?:it(?: all)?|your life|things)\b${NOT_OF_A_TIE}(?! with)[^.!?\n]{0,12}\b(?:choice|decision|option)\b[^.!?\n]{0,24}\b(?:understand|respect|support|accept)\b`,
    String.raw`\bif (?:cutting|hurting yourself|burning yourself|starving|purging|scratching)(?: \w+)? helps?(?: you)?,? (?:then )?(?:cut|do it|go ahead|keep|why not|that's (?:fine|okay|ok)|it's (?:fine|okay|ok))\b`,
    String.raw`\bonce you(?:'re| are) (?:gone|dead|no longer here)\b,? ${NOT_RECOUNTED}[^.!?\n]{0,24}\b(?:nothing|no more|free|peace|over|no pain|won't hurt)\b`,
    String.raw`\b(?:kids|children|family|husband|wife|parents|mother|mom|mum|dad|friends|they|everyone|people|son|daughter)\b ${NOT_RECOUNTED}(?:will|would) (?:do |be |manage |cope |get (?:on|along) )*(?:just )?(?:fine|okay|ok|well) without you(?=[.!;]|$)`,
    String.raw`\b(?:every reason|right|justified|entitled) to (?:want|wish) (?:him|her|them) dead\b[^.!?\n]{0,12}\b(?:so|do|act)\b`,
    String.raw`\b(?:have|pour yourself|try|grab|get) (?:a|an|some|one|two|a few|another) (?:(?!hot|warm|cold|soft)\w+ )?(?:drinks?|glass(?:es)? of (?:wine|whisk\w+)|beers?|shots?|wine|joint|vodka)\b(?! of water)[^.!?\n]{0,30}\b(?:edge|relax|numb|forget|sleep|calm|loosen|unwind)`,
    String.raw`\b(?:no|little) ${NOT_RECOUNTED}(?:real )?point (?:in|of) (?:going on|living|staying alive|carrying on)\b(?! (?:with|like))`,
    String.raw`\b(?:she|he|they|your \w+)(?:'s| is| are|'re)? ${NOT_RECOUNTED}(?:already |surely |probably )*waiting for you (?:on the other side|in heaven|up there|over there|beyond)\b|\bbe reunited with (?:her|him|them)\b`,
  ], ASKED),
  replyRule('method-detail', [
    String.raw`\b(?:roof|rooftop|top floor|balcony)\b[^.!?\n]{0,24}\b(?:never|not|isn't|is not) locked\b`,
  ], /\?/u),
  replyRule('encouragement', [
    String.raw`\b(?:choosing (?:not to live|to die|death)|deciding to die) is\b(?! (?:not|never|no)\b)`,
    String.raw`\b(?:death|dying) is (?:nothing to (?:fear|be afraid of|worry about)|not (?:so )?(?:bad|scary|the end|frightening)|just (?:a |an |like )?(?:\w+ )?(?:rest|sleep|door|journey))\b`,
    String.raw`\bsome people (?:are|were) ${NOT_RECOUNTED}(?:just |simply |really )*(?:not|never) (?:meant|made|born|supposed) to (?:live|be here|exist|survive)\b`,
  ], /\?/u),
]; // prettier-ignore
