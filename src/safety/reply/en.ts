import { NOT_OF_A_TIE, NOT_RECOUNTED } from './enSaid.ts';
import { replyRule, type ReplyRule } from './replyRule.ts';

const DISORDER = String.raw`(?:(?:clinical|major|severe|mild|moderate|postpartum|post-partum|manic|classic|full-blown|textbook) )*(?:depression|depressive disorder|bipolar(?: disorder)?|anxiety disorder|generali[sz]ed anxiety(?: disorder)?|ocd|obsessive[- ]compulsive disorder|schizophreni\w+|psychosis|psychotic|borderline(?: personality(?: disorder)?)?|personality disorder|narcissistic personality(?: disorder)?|npd|bpd|ptsd|post-traumatic stress disorder|anorexi\w+|bulimi\w+|eating disorder|adhd|autis\w+|panic disorder|social anxiety disorder|mental(?:ly)? ill(?:ness)?|mental disorder|sociopath|psychopath|narcissist|clinically depressed)`;
const DRUG = String.raw`(?:sertraline|zoloft|fluoxetine|prozac|paroxetine|escitalopram|lexapro|citalopram|venlafaxine|effexor|bupropion|wellbutrin|mirtazapine|trazodone|alprazolam|xanax|lorazepam|ativan|diazepam|valium|clonazepam|klonopin|zolpidem|ambien|melatonin|lithium|quetiapine|olanzapine|antidepressants?|sleeping pills?|ssris?|benzos?|benadryl|medication|meds)`;
const COUNT = String.raw`(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|a hundred|a handful|(?:a|the|one|that) (?:whole |full |entire )?(?:bottle|packet|box|blister))`;
const FEW = String.raw`(?:one|two|three|four|five|six|a couple|a few|half an?|half|an extra|another|\d+)`;
const END = String.raw`end (?:it(?: all)?|your life|everything|things)(?! (?:with|between|early|there|here|on)\b)`;
const WAY = String.raw`(?:way|method|means|option)s?`;
const TO_DIE = String.raw`(?:to (?:die|kill yourself|leave (?:this )?(?:world|life)|${END}|go(?=[.,;!?]|$| (?:is(?! by)|would|are|of|for you)\b))|of (?:dying|suicide|killing|leaving this)|out of (?:life|this (?:life|world)))`;
const GENTLE = String.raw`(?:(?:most |least |more |really |very )*(?:painless|painful|peaceful|gentle|quiet|comfortable|dignified|certain|reliable|effective)|gentlest|quietest|surest|calmest|cleanest|quickest|fastest|easiest)`;
const MEANS = String.raw`(?:train|bridge|pills?|tablets?|overdose|rope|noose|gun|razor|charcoal|carbon monoxide|gas|exhaust|hanging|drowning)`;
const DRINK = String.raw`(?:alcohol|vodka|whisk(?:e)?y|wine|beer|gin|rum|liquor|spirits|booze|(?:a|some) drinks?)`;
const MEDICINE = String.raw`(?:pills?|tablets?|capsules?|meds|medication|${DRUG})`;
const NOT =
  /\b(?:not|isn't|is not|never|don't|do not|doesn't|won't|wouldn't|shouldn't|no|nor|nobody|none of|cannot|can't|rather than)\b|\bwithout (?!you\b)/iu;

/** What an English reply must not hold. */
export const REPLY_RULES_EN: readonly ReplyRule[] = [
  replyRule('method-detail', [
    String.raw`\b(?:cut|slice|slit)(?:ting)? (?:\w+ ){0,3}(?:vertically|horizontally|lengthwise|deeper|along the|down the (?:vein|arm|street)|the artery|the vein)\b`,
    String.raw`\b(?:tie|make|knot|loop)\b[^.!?\n]{0,25}\b(?:noose|slip ?knot|around (?:your|the|her|his) neck)\b|\bnoose\b[^.!?\n]{0,25}\b(?:beam|door|knot|rope)`,
    String.raw`\b${GENTLE} ${WAY} ${TO_DIE}|\b${GENTLE} ${WAY} (?:is|are|would be) (?:by |with |a |an |the |to )*${MEANS}\b|\b(?:most painless|least painful|painless) ${WAY} (?:is|are|would be|to hurt)\b`,
    String.raw`\b(?:hanging|drowning|(?:an )?overdos(?:e|ing)|carbon monoxide|charcoal|jumping|suffocation|freezing) (?:is|would be) (?:a |the |also |both |very |really |quite )*(?:quick|painless|peaceful|gentle|fast|easy|quiet|clean)\b`,
    String.raw`\b${COUNT}\b(?: \w+){0,5}? (?:pills?|tablets?|capsules?|of (?:them|those|these)|${DRUG})\b[^.!?\n]{0,40}\b(?:would|will|should|'d|is|are) (?:probably |likely |easily |more than )*(?:do it|do the (?:job|trick)|(?:be )?enough|finish (?:it|you)|kill you|end it|be fatal)\b`,
    String.raw`\b(?:bag|plastic) over (?:your|the) (?:head|face)\b|\bhose\b[^.!?\n]{0,20}\bexhaust\b|\b(?:along|down|following|parallel to) (?:the|your|that) (?:veins?|artery|arteries)\b`,
    String.raw`\bgarage\b[^.!?\n]{0,30}\b(?:engine|car|motor) (?:running|on|idling)\b`,
    String.raw`\b(?:lethal|fatal|deadly) (?:dose|amount|height|concentration|quantity)\b[^.!?\n]{0,20}\b(?:is|are|would|around|about|roughly|starts)\b`,
    String.raw`\b(?:take|swallow|taking|swallowing|mix|mixing|combine|combining) [^.!?\n]{0,40}\b(?:pills?|tablets?|mg|milligrams|bottle|alcohol|bleach)\b[^.!?\n]{0,40}\b(?:to die|will kill|would kill|stop your heart|won't wake|never wake|be fatal|lethal|pass away)\b`,
    String.raw`\b(?:jump(?:ing)?|fall(?:ing)?|drop)\b[^.!?\n]{0,25}\b(?:from (?:at least|above|the) )?(?:\d+|ten|five|six|seven|eight|twelve)(?:th)? (?:floors?|stor(?:e?y|ies|eys)|meters?|metres?|feet)\b`,
    String.raw`\b(?:seal|close|block|tape)\b[^.!?\n]{0,20}\b(?:windows?|doors?|garage|car|vents?)\b[^.!?\n]{0,40}\b(?:charcoal|engine|exhaust|gas|monoxide|burn)`,
    String.raw`\b(?:razor|blade|lighter|knife)\b[^.!?\n]{0,25}\b(?:press|drag|run|draw|across|into|against) (?:\w+ ){0,3}(?:skin|arm|wrist|thigh)\b`,
    String.raw`\b(?:stab|shoot|hit|strike) (?:him|her|them) (?:in|on|through) the (?:neck|throat|heart|chest|head|back)\b|\b(?:poison|slip something into) (?:his|her|their) (?:food|drink|coffee|tea)\b`,
    String.raw`\b(?:step|first|then|next),? (?:you )?(?:\w+ ){0,4}(?:rope|noose|pills|razor|gun|charcoal)\b[^.!?\n]{0,30}\b(?:neck|swallow|vein|skin|trigger|light)\b`,
  ]),
  replyRule('method-detail', [
    String.raw`\b(?:tak(?:e|ing)|swallow(?:ing)?|wash(?:ing)?(?: down)?|mix(?:ing)?|combin(?:e|ing)) [^.!?\n]{0,30}?\b${MEDICINE}\b[^.!?\n]{0,16}\b(?:with|and|in) ${DRINK}\b`,
    String.raw`\b(?:${MEDICINE}|${DRINK})\b[^.!?\n]{0,50}\b(?:alcohol|empty stomach|${DRINK})\b[^.!?\n]{0,16}\b(?:works?|acts?|hits?|kicks? in|go(?:es)?) (?:\w+ )?(?:faster|quicker|stronger|harder|best|better)\b`,
    String.raw`\b(?:need|takes?|require|at least|minimum of)\b[^.!?\n]{0,14}\b(?:\d+|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)[- ](?:storey|story|floors?|stories|storeys|f(?:oo|ee)t|met(?:er|re)s?)\b[^.!?\n]{0,8}\b(?:building|roof|drop|fall|bridge|tower|jump)\b`,
  ], /\b(?:not|don't|do not|never|dangerous|danger|risky|unsafe|did|have you|if you have|emergency|poison|doctor|avoid)\b|\?/iu),
  replyRule('encouragement', [
    String.raw`\byou (?:should|could|can|might as well|may as well|ought to|deserve to|need to) (?:just |go ahead and |simply )*(?:die|kill yourself|${NOT_OF_A_TIE}${END}|jump|give up on life|cut(?: yourself)?|hurt yourself|disappear forever|let go of life)\b`,
    String.raw`\b(?:go ahead and|just) (?:die|kill yourself|${NOT_OF_A_TIE}${END}|jump|do it|cut yourself)\b|\bkill yourself\b(?=[.!]|$)`,
    String.raw`\b(?:death|dying|suicide|killing yourself|ending (?:it|your life)) (?:is|would be|might be|can be|could be|will be) (?:a |an |the |your |only |best |truly |really |such a |kindest |most )*(?:kind|thing you can do|relief|release|escape|solution|answer|way out|peaceful|freedom|option|brave|courageous|understandable choice|right choice|better)\b`,
    String.raw`\b(?:they|everyone|everybody|your \w+|the (?:world|kids|children|family|others)|people)${NOT_RECOUNTED}(?:'d| would| will|'ll|'re| are)? (?:all )?(?:be |really be |probably be )?(?:better off|happier|relieved|freer) (?:without you(?! (?:\w+ing|for|at|there)\b)|if you (?:died|were gone|were dead|left this|weren't (?:here|around)|disappeared))\b`,
    String.raw`\b(?:better|easier|kinder|best|a relief) ${NOT_RECOUNTED}(?:off )?(?:for|on) (?:everyone|everybody|them|your \w+|the (?:kids|children|family)|all of (?:them|us)|you) if you (?:were (?:gone|dead)|weren't (?:here|around)|died|disappeared|didn't exist|went away)\b`,
    String.raw`\b(?:okay|ok|fine|all right|alright|time|safe|right|good) ${NOT_RECOUNTED}(?:for you )?to (?:just |finally )*(?:let go(?:,| and)+ )?(?:die|${NOT_OF_A_TIE}${END}|kill yourself|stop living|stop being alive|give up on (?:life|living)|leave this (?:world|life)|not be here any ?more|sleep forever)\b`,
    String.raw`\bthe world\b${NOT_RECOUNTED}[^.!?\n]{0,20}\b(?:fine|better|well) without you(?=[.!,;]|$)`,
    String.raw`\byou (?:can|could|may|should)\b${NOT_RECOUNTED}[^.!?\n]{0,24}\b(?:and|just) die(?: in peace| peacefully)?(?=[.!,;]|$)`,
    String.raw`\bright to (?:die|end your life|kill yourself)\b`,
    String.raw`\bi (?:support|respect|agree with|endorse|understand and support) your (?:decision|choice|wish|plan)s? (?:to (?:die|end|go|kill|leave this world))\b`,
    String.raw`\b(?:cutting|self-harm(?:ing)?|hurting yourself|burning yourself|starving|purging|skipping meals) (?:is|can be|could be|might be|seems|really is) (?:\w+ ){0,2}(?:okay|ok|fine|a (?:good|great|healthy|valid|useful) (?:way|release|outlet|tool)|healthy|helpful|good for you|a release|worth it)\b`,
    String.raw`\b(?:keep|go on|continue) (?:cutting|starving|hurting yourself|purging|self-harming|burning yourself)\b`,
    String.raw`\byou (?:should|could|need to|must|have to|ought to|can) (?:just |really )?(?:hit|punch|hurt|beat|kill|stab|shoot|slap|attack|destroy|get revenge on|make) (?:him|her|them)(?: back| up| pay| suffer|[.!,]|$)`,
    String.raw`\b(?:he|she|they) deserves? (?:to die|to suffer|to be (?:hurt|killed|beaten)|death)\b|\b(?:get|take) (?:your )?revenge\b(?=[.!,]| on)|\bmake (?:him|her|them) (?:pay|suffer|bleed|regret (?:it|this))\b`,
    String.raw`\b(?:stop|quit) eating\b[^.!?\n]{0,20}\b(?:will|helps?|works|is fine)\b`,
  ], NOT),
  replyRule('encouragement', [
    String.raw`\b(?:better|happier|easier|better off)${NOT_RECOUNTED}(?: for \w+(?: \w+)?)? if you (?:were not (?:here|around|alive)|had never (?:been born|existed))\b`,
    String.raw`\bthere(?:'s| is) ${NOT_RECOUNTED}(?:nothing|no reason) (?:left )?(?:for you )?to live(?: for)?\b`,
    String.raw`\byou(?:'d| would| might| may|'re| are) (?:really |actually |probably |just )*(?:be )?better ${NOT_RECOUNTED}off (?:dead|not (?:alive|living))\b`,
    String.raw`\b(?:maybe|perhaps|then|honestly|so)\b${NOT_RECOUNTED}${NOT_OF_A_TIE} (?:\w+ ){0,3}(?:is|'s|be|it's) (?:really |finally |just |your )*time (?:for you )?to go(?=[.!,;]|$)`,
    String.raw`\b(?:nothing|not anything) ${NOT_RECOUNTED}(?:is )?(?:wrong|bad|shameful) (?:with|in|about) ${NOT_OF_A_TIE}(?:ending (?:it(?: all)?|your life|everything)(?! (?:with|between|early|there|here|on)\b)|dying|wanting to die|suicide|killing yourself)\b`,
    String.raw`\b(?:no ?one|nobody) ${NOT_RECOUNTED}(?:would|will|could|can) (?:blame|judge|stop|miss) you (?:if you|for|when you(?:'re| are)?) (?:\w+ )?(?:died?|dying|gone|dead|kill(?:ed|ing)?|end(?:ed|ing)? (?:it(?: all)?|your life)|g[ai]v(?:e|ing) up on life)\b(?! with)`,
  ]),
  replyRule('diagnosis', [
    String.raw`\byou(?:'re| are)? (?:clearly |definitely |obviously |certainly |really |actually |just |simply |now |most certainly )*(?:have|suffer(?:ing)? from|are suffering from|have got|'ve got|are|'re|got|developed|have developed|are experiencing|show|meet the criteria for) (?:a |an |the |clear |classic |severe |signs of |symptoms of |case of )*${DISORDER}`,
    String.raw`\byou(?:'ve| have) (?:clearly |definitely |obviously |certainly |probably |really )*(?:got|developed) (?:a |an |the |severe |classic |case of )*${DISORDER}`,
    String.raw`\b(?:this|what you(?:'re| are|'ve| have)? (?:describ(?:e|ed|ing)|wr(?:i|o)te|tell me|going through|experienc(?:e|ing)|feel(?:ing)?)(?: here)?) (?:is|sounds exactly like|means you have|shows you have|proves you have|is clearly|is definitely|is obviously) (?:a |an |clearly |classic |definitely |obviously |textbook |case of )*${DISORDER}`,
    String.raw`\b(?:he|she|your (?:\w+ )?(?:husband|wife|mother|father|mom|mum|dad|boss|partner|ex|son|daughter|boyfriend|girlfriend|sister|brother|friend|manager|coworker|colleague|roommate)(?:-in-law)?)(?:'s| is| has| clearly has| definitely has| obviously has| is clearly| is definitely| is obviously) (?:a |an |got |clearly |definitely |obviously |suffering from |textbook )*${DISORDER}`,
    String.raw`\b(?:textbook (?:case|signs?|example)|these are (?:all )?(?:clear )?(?:signs|symptoms)|classic (?:presentation|sign|case|symptoms?))s? of (?:a |an |the )*(?:\w+ ){0,2}(?:${DISORDER}|disorder|attachment|delusion\w*|trauma)\b|\b(?:points to|fits with|amounts to|is classic|combined with) (?:a |an |your )*(?:\w+[ -]){0,3}(?:disorder|pathological lying)\b`,
    String.raw`\b(?:that|this|it)(?:'s| is) (?:textbook|classic|clearly|definitely|obviously|pure|plain) (?:a |an )?${DISORDER}|\byou (?:seem|appear) to (?:have|be suffering from|be) (?:a |an )?${DISORDER}`,
    String.raw`\bi(?:'m| am)? (?:can |would |hereby |confidently |diagnosing |able to )*diagnos(?:e|ing) (?:you|this|it)\b|\byour diagnosis is\b|\bwhat you have is (?:a |an )*${DISORDER}`,
    String.raw`\byou(?:'re| are) (?:clearly |definitely |obviously |certainly )*(?:clinically depressed|bipolar|psychotic|borderline|mentally ill|a (?:narcissist|sociopath|psychopath))\b`,
  ], /\b(?:may|might|could|maybe|perhaps|possibly|sounds like it could|not sure|whether|if|doctor|professional|gp|can't say|cannot say|don't know|wonder|not a diagnosis|not mean|doesn't mean|isn't|aren't|not|afraid|worry|worried|told|diagnosed by|says|said|assess|screen)\b|\?/iu),
  replyRule('dosage', [
    String.raw`\b\d+(?:\.\d+)? ?(?:mg|milligrams?|mcg|ml)\b`,
    String.raw`(?<!\b(?:you|they|he|she|had to) )\b(?:take|try|swallow|start(?: with| on)?|increase (?:it )?to|up (?:it )?to|double|halve|(?:cut|drop|go)(?: it)?(?: down| up)? to) (?:\w+ ){0,3}?${FEW} (?:more )?(?:of (?:your|the|those|these|them) )?(?:\w+ ){0,2}?(?:pills?|tablets?|capsules?|doses?|drops|${DRUG})\b`,
    String.raw`(?<!\b(?:you|they|to|if) )\b(?:skip|double|miss|leave out) (?:tonight's|today's|tomorrow's|the next|your next|a few) (?:doses?|tablets?|pills?)\b`,
    String.raw`\b(?:double|triple|halve|increase|reduce|raise|lower) (?:your|the) (?:dose|dosage|medication|meds)\b|\b(?:one|two|three|half an?|\d+) (?:pills?|tablets?|capsules?) (?:once|twice|three times)\b`,
    String.raw`\b(?:one|two|three|half an?|\d+) (?:pills?|tablets?|capsules?) (?:a|per|each|every|before|at) (?:day|night|bed|morning|bedtime|\d+)\b`,
    String.raw`\b(?:i (?:recommend|suggest|advise)|you (?:should|could|can|need to|might)|try) (?:just |also |start )*(?:tak(?:e|ing)|get(?:ting)?|us(?:e|ing)|try(?:ing)?|ask(?:ing)? for|buy(?:ing)?|start(?:ing)?) (?:some |a little |a bit of |an? |your |more |extra )*${DRUG}\b`,
    String.raw`\b(?:you (?:can|should|could|may)|just|go ahead and|it's (?:fine|ok|okay|safe) to|feel free to) (?:just |safely |simply )*(?:stop(?: taking)?|quit|skip|come off|leave out|leave off|drop|double|halve|increase|reduce|lower|raise) (?:taking )?(?:your |the |it |them )*(?:${DRUG}|dose|dosage|pills?|tablets?|prescription)\b`,
  ], /\b(?:doctor|gp|prescriber|psychiatrist|pharmacist|don't|do not|never|not|without (?:asking|talking)|before (?:you|asking))\b/iu),
  replyRule('dosage', [
    String.raw`\b${FEW} (?:extra |more )?(?:pills?|tablets?|capsules?) (?:will not|won't|wouldn't|can't|cannot) (?:hurt|harm|do any harm)`,
    String.raw`(?:^|[.!,;])\s*have ${FEW} (?:more )?(?:of (?:your|the|those|these) )?(?:\w+ )?(?:pills?|tablets?|capsules?)\b`,
    String.raw`\b(?:half|an?|one|two|\d) (?:an? |of an? )?${DRUG}\b[^.!?\n]{0,12}\b(?:should|will|would|can|could|usually|ought to) (?:calm|help|do|be enough|knock|put|take)`,
    String.raw`\btry taking (?:it|them|your \w+) (?:every other|every second|twice|once|only|less|more)\b|\btak(?:e|ing) (?:it|them) every other day\b`,
    String.raw`\byou (?:don't|do not|no longer) need (?:to take )?(?:your |the |those |any )*${DRUG}(?: any ?more| any longer| now)(?=[.!,]|$)`,
  ], /\b(?:doctor|gp|prescriber|psychiatrist|pharmacist|whether|if|think|feel)\b|\?/iu),
  replyRule('promise', [
    String.raw`\bi (?:can |do |absolutely |really )*(?:promise|guarantee|swear|assure you|vow|give you my word)\b`,
    String.raw`\b(?:it|this|everything|things|life|you|he|she|they|the pain|that)(?:'ll| will| is going to|'s going to|'re going to| are going to) (?:definitely|certainly|absolutely|surely|100%|always|without (?:a )?doubt|for sure|guaranteed) (?:be|get|come|feel|work|heal|go|forgive|love|pass|succeed|recover|find|change)\b`,
    String.raw`\b(?:it|this|everything|things|you)(?:'ll| will|'re going to| are going to| is going to|'s going to) (?:be |get |all be |turn out |work out |feel )+(?:fine|okay|ok|all right|alright|better|great|perfect|well)\b[^.!?\n]{0,20}\b(?:i promise|guaranteed|no matter what|for sure|trust me)\b`,
    String.raw`\b(?:100%|one hundred percent|guaranteed) (?:safe|effective|to (?:work|get|be|heal|recover|cure)|certain|sure|going to|fine|cured)\b|\bguaranteed\b(?=[.!]|$)`,
    String.raw`\bi(?:'ll| will) (?:always|never|forever) (?:be (?:here|there|with you|by your side)|leave you|stay|abandon you|let you down|love you|protect you|tell (?:anyone|a soul))\b`,
    String.raw`\bi(?:'ll| will| won't| will not)? (?:never )?(?:keep (?:this|it|your) (?:\w+ )?(?:secret|between us)|tell (?:anyone|a soul|anybody))\b`,
    String.raw`\btrust me,? (?:he|she|it|they|things|this|you)(?:'ll| will|'s going to| is going to|'re going to| are going to)\b`,
    String.raw`\byour secrets? (?:is|are|will be|stays?) (?:always )?safe with me\b`,
    String.raw`\b(?:going to|will|'ll) (?:all )?(?:work out|be (?:okay|ok|fine|all right|alright)|get better)(?: in the end)?,? (?:you'll see|i know it|i'm (?:sure|certain) of it|believe me)\b`,
    String.raw`\bin (?:a|one|two|three|a few) (?:days?|weeks?|months?|years?),? (?:or so )?you (?:won't|will not|will)(?: even)? (?:remember|feel|laugh|be (?:over|happy|fine|yourself))`,
    String.raw`\b(?:will|'ll|is going to|are going to) (?:recover|heal|get well|pull through|come back|survive|be fine),? (?:so )?(?:don't worry|no need to worry|i'm (?:sure|certain)|believe me)\b`,
    String.raw`\bif you (?:just )?[^.!?\n]{3,50}, (?:you|he|she|they|it)(?:'ll| will) (?:definitely|certainly|surely|always)\b`,
    String.raw`\b(?:he|she|they|your \w+)(?:'ll| will) (?:definitely |certainly |surely |absolutely |for sure )+(?:come back|forgive|love|apologi[sz]e|change|understand)\b`,
    String.raw`\bnothing (?:bad )?(?:will|is going to) (?:ever )?happen to you\b|\byou(?:'ll| will) never (?:feel|hurt|suffer|be (?:sad|lonely|alone))[^.!?\n]{0,20}again\b`,
  ], /\b(?:can't promise|cannot promise|can't guarantee|cannot guarantee|won't promise|not promise|no one can|nobody can|don't promise|not going to (?:promise|tell you)|can't tell you|not guarantee|never promise)\b/iu),
  replyRule('contempt', [
    String.raw`\byou(?:'re| are) (?:just |so |such |being |really |too |simply |nothing but |clearly )*(?:a |an )?(?:pathetic|weak|lazy|selfish|stupid|dumb|idiot\w*|ridiculous|dramatic|drama queen|crybaby|cry baby|loser|failure|attention[- ]seek\w+|spoiled|ungrateful|childish|immature|worthless|useless|disgusting|embarrassing|oversensitive|too sensitive|burden|coward|crazy|whin(?:y|er|ing)|overreacting|snowflake)\b`,
    String.raw`\b(?:get over (?:it|yourself)|grow up|man up|toughen up|snap out of it|suck it up|stop (?:whining|complaining|crying|being so (?:dramatic|sensitive|weak)|feeling sorry for yourself|moping)|quit (?:whining|complaining|crying))\b`,
    String.raw`\b(?:you (?:brought (?:this|it) on yourself|asked for (?:it|this)|had it coming|deserve (?:it|this|what you got)|only have yourself to blame)|it(?:'s| is) (?:all )?your own (?:fault|doing)|serves you right)\b`,
    String.raw`\b(?:other people|others|people|plenty of people) have (?:it )?(?:much |far |way )?(?:worse|real problems|harder)\b|\bthat(?:'s| is) (?:hardly|barely) (?:a |even a )?(?:real )?problem\b|\bfirst[- ]world problems?\b`,
    String.raw`\b(?:what|is that) (?:is )?(?:there )?(?:even )?(?:to (?:cry|complain|be sad) about|your problem|wrong with you)\b`,
    String.raw`\b(?:shut up|moron|imbecile|retard\w*|you idiot|you fool|you coward|how stupid|how pathetic|what a loser)\b`,
    String.raw`\bno wonder (?:\w+ ){1,2}(?:left|leaves|hates|avoids|ignores|dumped) you\b|\bnot a real problem\b|\bno one (?:likes|loves|wants|would want) you\b|\bnobody (?:likes|loves|wants|would want) you\b`,
    String.raw`\byou(?:'re| are) (?:imagining|making (?:this|it) up|faking|exaggerating|just looking for attention|wasting (?:my|everyone's) time)\b`,
    String.raw`\b(?:everyone|everybody|normal people) (?:else )?(?:can )?(?:manages?|copes?|handles? (?:it|this)|deals? with it)[^.!?\n]{0,12}(?:why can't you|except you|but you)\b`,
    String.raw`\b(?:nothing|easy|minor|small|mild) compared (?:to|with) (?:what )?(?:others|other people|people|some|the (?:suffering|problems))\b`,
    String.raw`\byou (?:always|just|only|love to|keep|like to) (?:play(?:ing)?|act(?:ing)? like|mak(?:e|ing) yourself) (?:the|a) victim\b`,
    String.raw`\bif you (?:had|hadn't|were|weren't|just)${NOT_RECOUNTED} [^.!?\n]{3,30},? (?:she|he|they|this) (?:wouldn't|would not|might not) (?:have )?(?:left|happen(?:ed)?|hit|cheated|be|get|leave|do)\b`,
    String.raw`\byou should (?:be|feel) (?:grateful|thankful|ashamed|lucky)\b`,
    String.raw`\byou don't deserve (?:help|love|sympathy|happiness|pity|anything)\b`,
  ], /\b(?:not(?! a real problem)|isn't|aren't|never|no(?! wonder)|don't have to|needn't|tell (?:them|him|her|people) to|don't think|doesn't (?:make|mean)|does not (?:make|mean)|whether|called you|told you|calling yourself|feel like|afraid|worry|nobody gets to|instead of|tell yourself|say you)\b|\?|["“”]/iu),
  replyRule('contempt', [
    String.raw`\bwho (?:could|would|can) (?:ever )?(?:put up with|stand|want|love|live with) (?:you|someone like you)\b|\btakes two to tango\b|\byou must have (?:provoked|deserved|asked for|done something)\b`,
  ], /["“”]|\b(?:feel|fear|afraid|worry|think|told|voice|wonder\w*)\b/iu),
  replyRule('claims-human', [
    String.raw`\bi(?:'m| am) (?:also |only |just |actually |really )*(?:a |an )?(?:real |actual |living )?(?:human(?: being)?|person(?! who isn't)|real person|mother|mom|mum|father|dad|woman|man|parent|widow|survivor|veteran)\b(?! program)`,
    String.raw`\bi(?:'m| am) not (?:a |an |just a |some )?(?:robot|bot|program|machine|ai|computer|chatbot|algorithm|artificial)\b`,
    String.raw`\bi(?:'ve| have) (?:been (?:there|through (?:this|that|it|the same|a divorce|something))|gone through (?:this|the same|a similar)|felt (?:this|the same|exactly|that) way|lived through|experienced (?:this|that|the same)|had (?:the same|depression|anxiety|a breakup|cancer|panic))\b`,
    String.raw`\bwhen i (?:was (?:your age|a (?:kid|child|teenager|student)|younger|in (?:college|school|high school)|depressed|going through)|lost my|got divorced|broke up|had my (?:first )?(?:baby|child))\b`,
    String.raw`\bmy (?:own )?(?:parents|uncle|aunt|cousin|niece|nephew|neighbou?r|husband|wife|mother|father|mom|mum|dad|son|daughter|kids|children|boyfriend|girlfriend|best friend|sister|brother|ex|grandmother|therapist|childhood|divorce|marriage|breakup)\b`,
    String.raw`\bas a (?:fellow )?(?:human(?: being)?|mother|mom|mum|father|dad|woman|man|parent|survivor|person who(?:'s| has) been)\b`,
    String.raw`\b(?:yesterday|last night|last week|this morning),? i (?:also )?(?:went|ate|slept|cried|dreamed|woke|met|had|saw)\b`,
    String.raw`\bi (?:also )?(?:went|lived|struggled|suffered) (?:through|with) (?:the same|this|it|depression|anxiety|something similar|grief)\b`,
    String.raw`\bi(?:'ve| have)?(?: also| got| too)* (?:have )?(?:a|one|two|three|four) (?:\w+ )?(?:kids?|children|sons?|daughters?|husband|wife)\b`,
    String.raw`\bi (?:also )?(?:cried|grieved|lay awake|struggled) (?:\w+ ){0,4}(?:my own|my|too|as well|myself)\b|\bi (?:also )?lost my (?:\w+)\b`,
    String.raw`\bi (?:also )?had (?:the same|similar|panic attacks|depression|anxiety)\b`,
    String.raw`\bi (?:also |once )?(?:went|lived|came|got) through (?:an?|my) (?!your|text|post|message)\w+`,
    String.raw`\bi (?:couldn't|could not|didn't|barely|hardly) (?:sleep|slept|eat)\b[^.!?\n]{0,16}\b(?:last night|either|thinking (?:of|about))\b|\bi (?:cried|teared up|was in tears|almost cried|wept) (?:when|while|reading|as)\b`,
    String.raw`\bi know (?:exactly )?how (?:you feel|it feels|that feels) because i\b`,
    String.raw`\btrust me,? i'?ve (?:been|done|had|seen|lived)\b`,
  ], /["“”:]|\b(?:you could say|you might say|tell (?:him|her|them)|something like|i am not|i'm not a (?:person|human)|try saying|you wrote|you said|as in|words like)\b/iu),
  replyRule('claims-therapist', [
    String.raw`\bi(?:'m| am) (?:also |actually |really )*(?:a |an |your |the )?(?:licensed |certified |trained |professional |qualified |experienced |clinical |registered |board-certified )*(?:therapist|psychologist|psychiatrist|counsell?or|doctor|physician|nurse|social worker|psychotherapist|clinician|mental health professional|life coach)\b`,
    String.raw`\bas (?:a|an|your) (?:licensed |certified |trained |professional |qualified |experienced |clinical )*(?:therapist|psychologist|psychiatrist|counsell?or|doctor|clinician|mental health professional)\b(?! (?:has |had |have |would |will )?(?:prescrib|said|says|told|advis|suggest|recommend|order|direct|instruct|wrote|explain))`,
    String.raw`\bmy (?:other )?(?:clients|patients|practice|clinic|office|sessions|caseload|clinical (?:experience|work|practice|training))\b`,
    String.raw`\bin my (?:\w+ )?(?:years (?:of|as)|clinical|professional|medical) (?:\w+ ){0,2}(?:experience|practice|opinion|therapist|work|judg?ment)?\b`,
    String.raw`\bi(?:'ve| have) (?:been|worked|work|spent (?:\w+ ){1,3}years)(?: as| working as)?(?: a| an)? (?:licensed |trained |crisis |school |family )*(?:therapist|counsell?or|psychologist|psychiatrist|doctor|nurse|social worker)\b`,
    String.raw`\bin (?:my |over )?(?:\w+ ){1,2}years of (?:counsell?ing|therapy|practice|treating|seeing|working with)\b`,
    String.raw`\bi(?:'ve| have) (?:been practi[sc]ing|treated|counsell?ed|worked with (?:many|hundreds|dozens|countless) (?:of )?(?:clients|patients|people like you)|seen (?:many|hundreds of|countless) (?:patients|clients))\b`,
    String.raw`\bi(?:'ll| will| can| could| am going to|'m going to) (?:treat|diagnose|prescribe|hypnoti[sz]e|give you (?:therapy|a prescription|treatment)|be your (?:therapist|doctor|counsell?or|psychologist))\b`,
    String.raw`\b(?:our|this) (?:therapy|counsell?ing|treatment) (?:session|sessions|plan|hour)\b`,
    String.raw`\bmy (?:medical |psychology |counsell?ing |professional )?(?:degree|license|licence|training|phd|credentials) (?:in|as|is|tells|means|taught)\b`,
    String.raw`\b(?:speaking|talking) as (?:a|your) (?:therapist|doctor|psychologist|professional|counsell?or)\b`,
    String.raw`\b(?:in|at|until|before) our next (?:session|appointment)\b|\ball the time we have (?:for )?today\b|\bsee you (?:next (?:week|session)|at the same time)\b`,
    String.raw`\bi (?:studied|majored in|(?:was |am )?trained in|specialis?e in|specialize in|have a degree in|work in) (?:clinical )?(?:psycholog\w*|psychiatry|counsell?ing|psychotherapy|mental health|trauma)\b`,
    String.raw`\bi(?:'m| am) qualified to\b|\bi went to (?:med(?:ical)?|grad(?:uate)?) school\b`,
  ], /\b(?:not|isn't|never|can't|cannot|unable|no substitute|rather than|instead of|neither|nor)\b|["“”]/iu),
]; // prettier-ignore
