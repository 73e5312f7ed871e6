import { AWAY } from './enIndirect.ts';
import { rule, type Rule } from './rule.ts';

const WILL = String.raw`(?:'ll| will| would|'d| might|'s (?:going|coming|trying|about|planning|threatening) to| (?:is|are) (?:going|coming|trying|about|planning|threatening) to|'s gonna| (?:is|are) gonna| wants? to| tried to)`;
/** What makes "will kill me" a manner of speaking, unless the person wants to leave or tell. */
const MANNER = String.raw`(?![ ,.!]{0,3}(?:lol|haha|lmao|\u{1f602}|\u{1f923}|for |over |because |cuz |once |(?:if|when) (?!(?:i|we) (?:leave|tell|go|call|talk|report|try|ever|move)|(?:he|she|they) (?:finds|gets) (?:me|us|in|out of|out (?:that )?(?:i|we) (?:\w+ )?(?:called|told|left|reported|went to|talked|ran|packed|tried|filed)))))`;
const AT_ME = String.raw`(?:me|us|my (?:kids?|mom|mum|son|daughter|sister|brother|family))\b`;
const HURT = String.raw`(?:shoot|stab|strangle|choke|drown|poison|burn|behead|beat|suffocate|rape)`;
const PARTNER = String.raw`(?:he|she|they|someone|this man|a man|my (?:ex(?:[- ](?:husband|wife|boyfriend|girlfriend))?|husband|wife|boyfriend|girlfriend|partner|fiance|bf|gf|stepdad|step-?father|dad|father|mom|mother|brother|uncle|roommate|neighbou?r|stalker))`;
const SAYS = String.raw`(?:says?|said|saying|screams?|screamed|screaming|yells?|yelled|yelling|shouts?|shouted|shouting|swears?|swore|texts?|texted|texting|promised|keeps telling me|told me)`;

const PILLS = String.raw`(?:pills?|tablets?|meds|medications?|medicine|capsules|tylenol|paracetamol|acetaminophen|ibuprofen|advil|aspirin|xanax|ambien|valium|zoloft|antidepressants)`;
const SET_ON = String.raw`(?:want(?:ed)? to|wanna|going to|gonna|about to|thinking (?:of|about)|think (?:of|about)|thoughts of|ready to|tempted to|might|urges? to|plan(?:ning)? (?:to|on)|decided to|could just|will|i'll)`;
/** Medicine as it is taken, carried or thrown away every day. */
const AS_PRESCRIBED = String.raw`(?![^.!?\n]{0,40}\b(?:with (?:food|water|breakfast|lunch|dinner|me|us)|before (?:bed|breakfast)|in the mornings?|on time|as (?:prescribed|directed|the doctor)|every|daily|each|to (?:the|my|a) (?:pharmacy|doctor|hospital|trip|party|airport|clinic|vet)|back|out of|on (?:the|my) (?:trip|plane|flight)|like (?:the|my) doctor|this time i won't forget|organizer|for the week|antibiotic\w*)\b)`;
const ALL_OF = String.raw`(?:all (?:of )?(?:my|the|these|those|his|her|our|mom's|dad's)?|every(?: single| last)?|each and every|the (?:whole|entire)|a whole|an entire|the rest of (?:my|the))`;
const ELSE_IN_BOTTLE = String.raw`(?! (?:of (?!\w* ?${PILLS})|to |home|with |out |back ))`;

/** English danger in the plainest words, told as it happens. */
export const PLAIN_EN: readonly Rule[] = [
  rule('en-death-threat', 'abuse-or-threat', 'high', 'someone will kill or wound them', 'fixed',
    String.raw`\b(?:he|she|they)${WILL} (?:kill|murder) ${AT_ME}${MANNER}`,
    String.raw`\b${PARTNER}${WILL} (?:kill|murder) ${AT_ME} (?:tonight|today|soon|one day|someday|this time|in my sleep)\b${MANNER}`,
    String.raw`\b${PARTNER}${WILL} ${HURT} ${AT_ME}(?! (?:to (?:it|the)|out|up the|with (?:kindness|love)|at |in (?:the|this|a) (?:game|race|match|finals?|chess)))${MANNER}`,
    String.raw`\b${SAYS} (?:that )?(?:he|she|they)${WILL} (?:kill|murder|${HURT}) ${AT_ME}${MANNER}`,
    String.raw`\b(?:he|she|they|someone|a man|my ex|my (?:husband|wife|boyfriend|girlfriend|stalker|neighbou?r))(?:'s| is| are)? (?:\w+ ){0,3}(?:outside|at (?:my|the|our) (?:door|window)|downstairs|in (?:the|my) house)[^.!?\n]{0,12} with (?:a|the|his|her) (?:knife|gun|machete|pistol|rifle)\b`,
    String.raw`\blocked (?:me|us) (?:in|inside)\b[^.!?\n]{0,30}\b(?:took|has|have|hid) (?:my|our|the) (?:phone|keys?|passport)`,
  ),
  rule('en-touched', 'abuse-or-threat', 'high', 'is touched by someone they live with or depend on', 'fixed',
    String.raw`\bmy (?:step-?dad|step-?father|dad|father|uncle|grandpa|grandfather|step-?brother|brother|cousin|coach|teacher|mom's boyfriend|mother's boyfriend|babysitter|priest) (?:keeps |always |still |has been |started |is |was |often |sometimes )*touch(?:es|ed|ing) me\b(?! (?:so |very )?(?:deeply|with (?:his|her) (?:story|words|letter|speech|kindness)|to (?:the|my) (?:core|heart)))`,
    String.raw`\b(?:he|she) (?:keeps |always )?touch(?:es|ed|ing) me (?:down there|inappropriately|where i don't|under my|without my|when i(?:'m| am) asleep|in ways?|even (?:though|when) i)`,
  ),
  rule('en-all-the-pills', 'suicide', 'high', 'is about to take all of it', 'wish',
    String.raw`\b${SET_ON} (?:just |really |finally |go |to )*(?:take|taking|swallow|swallowing|down|downing) ${ALL_OF} ?(?:\w+ ){0,2}?(?:${PILLS}\b|bottle\b${ELSE_IN_BOTTLE}|pack of ${PILLS})${AS_PRESCRIBED}`,
    String.raw`\b(?:pills|tablets|meds|capsules)\b[^.!?\n]{0,16}\b(?:lined up|laid out|spread out|counted out|poured out|in a pile|in my hand|in front of me|next to me)\b[^!?\n]{0,60}\b(?:take|swallow|end|tonight|goodbye)\b${AS_PRESCRIBED}`,
    String.raw`\b(?:bottle|handful|box|pack|stash|lot) of (?:\w+ )?${PILLS}\b[^!?\n]{0,50}\b(?:take|swallow|taking|swallowing) (?:them all|all of (?:them|it)|the (?:whole|entire) thing|every (?:last |single )?one)\b${AS_PRESCRIBED}`,
  ),
  rule('en-ending-it', 'suicide', 'high', 'is ending it, on a day, at a place', 'wish',
    String.raw`\b(?:i'm|i am|i'll|i will|going to|gonna|plan to|want to|be) (?:just |finally |really |probably )*end(?:ing)? it(?: all)? (?:right )?(?:tonight|today|tomorrow|now|soon|this weekend|for good)\b(?! (?:with|between)\b)`,
    String.raw`\b(?:driving|drive|walking|walk|going|heading|headed|on my way|biking) (?:\w+ ){0,2}?to (?:the|a|that|some) (?:bridge|tracks|train tracks|cliff|roof|rooftop|overpass|quarry|dam|river|railway)\b[^.!?\n]{0,24}\b(?:to (?:end|die|jump|do it|finish)|and (?:end|jump|die))`,
    String.raw`\b(?:driving|walking|heading|on my way) (?:\w+ ){0,2}?to the (?:bridge|tracks|cliff|roof|rooftop|overpass) (?:right )?now\b[^!?\n]{0,24}\b(?:wanted (?:someone|somebody|you)|know i|sorry|goodbye|tell (?:my|them)|loved?)\b`,
    String.raw`\bi(?:'m| am) (?:already |now |standing |sitting |up )*(?:on|at|over) the (?:edge|ledge|wrong side|outer side) of (?:a|the|this) (?:bridge|roof|building|railing|balcony|platform|overpass)\b(?![^.!?\n]{0,40}\b(?:view|sunset|sunrise|photos?|pictures?|fireworks|fishing)\b)`,
  ),
  rule('en-thinks-of-suicide', 'suicide', 'high', 'thinks of suicide (C-SSRS item 2)', 'wish',
    String.raw`\bi(?:'m| am|'ve been| have been| keep| still| always| often| can't stop| cannot stop)? (?:just |constantly |always |often |sometimes |still |keep )*(?:think|thinking|thought|daydream|daydreaming|fantasi[sz]e|obsess) (?:a lot |constantly |so much |only )?(?:about|of|over) suicide\b(?! (?:prevention|rates?|statistics|hotlines?|awareness|research|bombers?|squad|bereavement|policy|as a))`,
  ),
  rule('en-height-sure', 'suicide', 'high', 'asks which height is sure', 'wish',
    String.raw`\bhow (?:high|tall) (?:does|would|must|should|do) (?:a|the) (?:building|bridge|roof|cliff|tower|floor)\b[^.!?\n]{0,16}\bbe\b[^.!?\n]{0,24}\b(?:certain|sure|fatal|instant\w*|guarantee\w*|no chance|quick)\b`,
  ),
  rule('en-dose-question', 'suicide', 'low', 'asks for the number of pills for a weight', 'wish',
    String.raw`\bhow (?:many|much) (?:of )?${PILLS} (?:would|does|will|do) (?:it take|you need|i need|someone need)\b(?![^.!?\n]{0,40}\b(?:headache|pain|fever|cold|flu|cramps?|toothache|sleep better|allerg\w+|cure|dog|cat)\b)`,
  ),
  rule('en-no-reason-to-stay', 'suicide', 'low', 'sees no reason to stay, would disappear, will not be around', 'wish',
    String.raw`\b(?:no|any|a single|one) reasons? (?:for me )?to (?:stay|remain|be) (?:alive|on this (?:earth|planet)|in this (?:world|life))\b`,
    String.raw`\b(?:want to|wanna|wish i could|ready to|going to|gonna|need to|could) (?:just |simply |really )*(?:disappear|vanish|fade away) (?:forever|for good|completely|permanently|from (?:this|the) (?:world|earth|planet)|off the face)`,
    String.raw`\b(?:don't|do not|didn't|not|never) (?:really |even )?(?:plan(?:ning)?|intend(?:ing)?|expect(?:ing)?|mean(?:ing)?) (?:on |to )(?:be|being|stay|staying) (?:around|alive) (?:for|by|at|on|come|next|much longer|anymore|past|that long|after|when|till|until)\b${AWAY}(?![^.!?\n]{0,30}\b(?:my (?:parents|family|in-laws)|abroad|out of town|hawaii|beach)\b)`,
    String.raw`\b(?:ready|want|long|wish|can't wait) to be with my \w+ again\b[^.!?\n]{0,20}\b(?:died|passed|gone|dead)\b`,
    String.raw`\bi(?:'m| am) (?:standing|sitting) on (?:the|a) (?:bridge|ledge|rooftop)(?: (?:right )?now)?(?=[.!]?$)`,
  ),
  rule('en-armed-for', 'harm-to-others', 'high', 'has a weapon and says that someone will not come home', 'deed',
    String.raw`\b(?:bought|got|have|loaded|found|borrowed) (?:a|the|my|my dad's|his) (?:gun|pistol|rifle|shotgun|knife|machete|revolver)\b(?! (?:set|block|sharpener|safe))[^!?\n]{0,90}\b(?:he|she|they)(?:'s| is| are|'re|'ll| will)? ?(?:not|never|won't|isn't|aren't) (?:be |ever )?(?:com(?:e|ing) (?:home|back)|mak(?:e|ing) it (?:home|out)|leav(?:e|ing) (?:alive|that)|walk(?:ing)? (?:out|away)|see(?:ing)? (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow))`,
  ),
  rule('en-other-took', 'suicide', 'high', 'someone has just taken too much, or left a note and is gone', 'now',
    String.raw`\b(?:my (?:\w+ )?(?:friend|bestie|brother|sister|son|daughter|kid|child|husband|wife|partner|boyfriend|girlfriend|mom|mum|mother|dad|father|cousin|roommate|flatmate|girl|boy|niece|nephew)|he|she|they) (?:just |has |have |already |says (?:he|she) |told me (?:he|she) )*(?:took|swallowed|taken|downed) (?:about |around |like |almost |over |maybe )?(?:\d{2,3}|ten|fifteen|twenty|thirty|forty|fifty|sixty|a (?:whole |full )?(?:bottle|box|pack|handful) of|too many|all (?:of )?(?:his|her|my|the|their)) (?:\w+ ){0,2}?${PILLS}\b(?! (?:a|per|each|every) (?:day|week|month))(?![^.!?\n]{0,24}\b(?:over (?:the|a)|to (?:the|school|work)|in the morning|with (?:food|water)|as prescribed|on time)\b)`,
    String.raw`\bmy (?:\w+ )?(?:friend|bestie|brother|sister|son|daughter|kid|husband|wife|partner|boyfriend|girlfriend|mom|mum|mother|dad|father|cousin|roommate|flatmate|ex)\b[^.!?\n]{0,12}\bleft (?:me |us )?(?:a|this|his|her|their) (?:note|letter)\b[^.!?\n]{0,40}\b(?:phone(?:'s| is| was)? (?:off|dead|switched off)|goes? (?:straight )?to voicemail|(?:isn't|not|won't|stopped|hasn't been) (?:answering|answer|picking up|replying|respond\w*)|(?:can't|cannot) (?:find|reach) (?:him|her|them)|(?:is|has gone|went) missing)`,
  ),
]; // prettier-ignore
