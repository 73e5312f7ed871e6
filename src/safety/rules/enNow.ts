import { rule, type Rule } from './rule.ts';

const AGGRESSOR = String.raw`(?:he|she|they|someone|somebody|this man|a man|my (?:ex(?:[- ](?:husband|wife|boyfriend|girlfriend))?|husband|wife|boyfriend|girlfriend|partner|fiance|bf|gf|stepdad|step-?father|dad|father|mom|mum|mother|brother|uncle|cousin|roommate|flatmate|landlord|neighbou?r|stalker|pimp|boss|handler))`;
/** Whom a child depends on. */
const ELDER = String.raw`(?:my (?:\w+ )?(?:step-?dad|step-?father|dad|father|uncle|grandpa|granddad|grandfather|step-?brother|brother|cousin|coach|teacher|tutor|babysitter|priest|pastor|neighbou?r)|(?:my )?(?:mom|mum|mother|aunt)'s (?:boyfriend|bf|husband|friend)|he)`;
const HOME = String.raw`(?:the|our|my|this|her|his) (?:whole )?(?:house|home|flat|apartment|place|car|building|trailer|room)`;
const PAINKILLER = String.raw`(?:paracetamol|acetaminophen|tylenol|panadol|calpol|ibuprofen|aspirin|advil|co-?codamol|sleeping (?:pills|tablets)|iron (?:pills|tablets)|antidepressants|blood pressure (?:pills|meds|tablets)|insulin|methadone|codeine|tramadol)`;
const TABLETS = String.raw`(?:pills?|tablets?|capsules|(?:vitamin|sleep|melatonin|weed|thc|iron) gumm(?:y|ies)|doses?|${PAINKILLER})`;
const SEARCHED = String.raw`(?:look(?:ed|ing)? (?:up|for|into|online)|google[ds]?|googling|search(?:ed|ing|es)?(?: \w+)?|research(?:ed|ing)?|read(?:ing)? (?:up )?(?:about|on)|asked (?:chatgpt|the internet|ai|reddit))`;
const PLAYED = String.raw`(?![^.!?\n]{0,40}\b(?:game|skyrim|minecraft|dark souls|elden ring|zelda|sims|movie|film|novel|story|script|character|essay|thesis|show|tv|episode|dnd|campaign)\b)`;

/** Danger from others, from an accident or looked for on the net, told as it happens. */
export const NOW_EN: readonly Rule[] = [
  rule('en-at-the-door', 'abuse-or-threat', 'high', 'someone is forcing their way in', 'fixed',
    String.raw`\b(?:bang(?:s|ed|ing)?|pound(?:s|ed|ing)?|hammer(?:s|ed|ing)?|kick(?:s|ed|ing)?|punch(?:es|ed|ing)?|smash(?:es|ed|ing)?|break(?:s|ing)?|broke) (?:\w+ ){0,2}?(?:my|the|our) (?:\w+ )?(?:door|window)s?\b[^!?\n]{0,60}\b(?:kill|hurt|let (?:him|her|them) in|open (?:it|up|the door)|get (?:me|us)|scared|terrified|hiding|won't (?:leave|stop|go away)|knife|gun|bat)\b`,
    String.raw`\b(?:kill|hurt|get) (?:me|us)\b[^.!?\n]{0,30}\b(?:bang|pound|hammer|kick|smash|break)(?:s|ed|ing)? (?:\w+ ){0,2}?(?:my|the|our) (?:\w+ )?(?:door|window)\b`,
    String.raw`\b${AGGRESSOR}(?:'s| is| are|'re)? (?:\w+ ){0,2}?(?:outside|downstairs|at (?:my|the|our) (?:door|window|house))\b[^!?\n]{0,60}\b(?:going to|gonna|'ll|will|wants? to|to) (?:kill|hurt|beat|stab|shoot|rape|burn) (?:me|us|my|the (?:kids|children|baby))\b`,
  ),
  rule('en-burn-home', 'abuse-or-threat', 'high', 'someone threatens to burn or blow up their home', 'fixed',
    String.raw`\b${AGGRESSOR}\b[^.!?\n]{0,40}\b(?:burn|set fire to|torch|blow up|light)(?:ing|s)? (?:down )?${HOME}(?: down| up| on fire)?\b(?! (?:a |the )?(?:candle|fire ?place|sage|incense))(?!(?: down)? (?:cooking|making|baking|trying to cook|with (?:his|her) cooking))`,
    String.raw`\b(?:pour(?:ed|ing)?|splash(?:ed|ing)?|threw|throw(?:ing)?) (?:petrol|gasoline|gas|kerosene|acid|boiling (?:water|oil)|lighter fluid) (?:on|over|at|all over|through) (?:me|us|my|the (?:kids?|door|house|letter ?box))\b`,
  ),
  rule('en-papers-taken', 'abuse-or-threat', 'high', 'papers taken, married, worked or sold against their will', 'fixed',
    String.raw`(?<!\b(?:embassy|consulate|agency|airport|border|bank|school|office|officer) )\b(?:took|taken|takes|has|have|hid|hiding|kept|keeps|holding|confiscated|burned|won't give(?: me)?(?: back)?) (?:away )?(?:all )?(?:my|our|everyone's|the girls') (?:passports?|papers|documents|visa|id)\b[^!?\n]{0,90}\b(?:marry|married|wedding|leave|go home|escape|work|clients|customers|owe|pay|sell|locked|hit|beat|threaten\w*|police|allowed)\b`,
    String.raw`\b(?:marry|wedding|married|won't let (?:me|us)|can't leave|not allowed (?:out|to leave)|locked)\b[^!?\n]{0,80}\b(?:took|taken|has|have|hid|kept|keeps|holding) (?:away )?(?:my|our) (?:passports?|papers|documents)\b`,
    String.raw`\b(?:forc(?:e|ed|es|ing)|making|made|make|sold|selling|sell) (?:me|us|my sister|my daughter|her) (?:to |into )?(?:get )?(?:marry(?:ing)?(?! (?:into|the idea|\w+ (?:sprouts|and))\b)|married|(?:a |an |this )?(?:\w+ )?marriage|prostitut\w+|sex work|have sex|sleep with|see clients)\b`,
    String.raw`\b(?:flying|fly|taking|take|sending|send|sent) me (?:back |away |home )?to \w+ (?:\w+ ){0,3}?(?:to (?:marry|get (?:me )?married|be (?:married|cut))|for (?:my|a|the) (?:wedding|marriage|cutting))\b[^!?\n]{0,60}\b(?:don't want|never met|against|no choice|forced|kill|hit|16|15|14|17|fourteen|fifteen|sixteen|seventeen|passport|scared)\b`,
  ),
  rule('en-child-abused', 'abuse-or-threat', 'high', 'a child tells of sexual abuse', 'fixed',
    String.raw`\b${ELDER} (?:always |keeps |sometimes |still |even )?(?:makes?|made|making|forces?|forced|tells?|told|asks?|asked|wants?|gets?) me (?:to )?(?:touch (?:him|it|his)|take (?:off my|my) (?:clothes|pants|shirt|underwear|pyjamas|pajamas)|undress|get undressed|kiss him|sit on his lap|lie (?:down )?(?:with|next to) him|sleep in his bed|do (?:things|stuff|bad things)|suck|watch (?:porn|videos? of (?:naked|sex)))`,
    String.raw`\b${ELDER}\b[^!?\n]{0,50}\b(?:touch(?:es|ed|ing)?|put(?:s|ting)? his (?:hands?|fingers?)) (?:me |my |in |on |under )(?:\w+ ){0,2}?(?:private|privates|down there|underwear|pants|pyjamas|pajamas|bum|chest|breasts?|between)\b`,
    String.raw`\b${ELDER}\b[^!?\n]{0,70}\b(?:our (?:little )?secret|don't tell (?:your |my )?(?:mom|mum|anyone|mommy|mummy)|says (?:not to|i can't|never to) tell)\b[^!?\n]{0,40}|\b(?:our (?:little )?secret|not to tell (?:my )?(?:mom|mum|anyone))\b[^!?\n]{0,60}\b(?:touch\w*|my bed|my room|clothes|naked|private)\b`,
    String.raw`\b${ELDER} (?:\w+ ){0,2}?(?:gets?|got|climbs?|climbed|comes?|came|crawls?|crawled|slips?|slipped|sneaks?|snuck) (?:in|into|under) (?:my|the) (?:bed|covers|blankets?|sheets|duvet)\b[^.!?\n]{0,30}\b(?:with me|night|touch\w*|when|asleep)\b`,
  ),
  rule('en-too-much-medicine', 'medical', 'high', 'too much medicine was taken, by accident or not', 'now',
    String.raw`\b(?:took|taken|had|swallowed|gave (?:him|her|them|my \w+)|given (?:him|her|them|my \w+)|ate|injected) (?:\w+ ){0,2}?(?:way |far |a bit )?too (?:many|much) (?:of )?(?:(?:my|the|his|her|their|those|these|mum's|mom's) )?(?:\w+ )?${TABLETS}\b`,
    String.raw`\b(?:accident(?:al)?ly|by (?:accident|mistake)|mistakenly|mixed up)\b[^.!?\n]{0,24}\b(?:took|taken|gave|given|swallowed|injected|doubled|had|drank)\b[^.!?\n]{0,40}\b(?:double|twice|two|three|four|several|too|\d+|whole|overdose|wrong|his|her|dad's|mum's|mom's|bleach|cleaner)\b[^.!?\n]{0,20}\b(?:${TABLETS}|dose|meds|medicine|bleach|cleaner|units|ml|mg)\b`,
    String.raw`\b(?:took|taken|had|swallowed|gave|given)\b[^.!?\n]{0,40}\b(?:\d{2,}|a dozen|ten|twelve|fifteen|sixteen|twenty|double (?:the|my|his|her)|triple (?:the|my)|ten times the)\b ?(?:\w+ ){0,2}?(?:${PAINKILLER}|dose)\b[^!?\n]{0,60}\b(?:today|since|hours?|within|accident\w*|mistake|realis\w+|realiz\w+|worried|should i|is that|dangerous|sick|feel|over the limit)\b`,
    String.raw`\b(?:baby|toddler|son|daughter|kid|child|grandson|granddaughter|nephew|niece|little (?:brother|sister)|year[- ]old)\b[^.!?\n]{0,30}\b(?:got into|swallowed|ate|drank|chewed|has eaten|has swallowed)\b[^.!?\n]{0,30}\b(?:${TABLETS}|meds|medicine|bottle of|batter(?:y|ies)|bleach|cleaner|detergent|pods?|antifreeze|weed|edibles?|magnets?)\b(?![^.!?\n]{0,30}\b(?:vitamin c|as prescribed|like the doctor|with (?:food|water))\b)`,
  ),
  rule('en-search', 'suicide', 'high', 'looks for ways to die', 'wish',
    String.raw`\b${SEARCHED}\b[^.!?\n]{0,24}\b(?:ways?|methods?|how) (?:to|of|i could|you can|people) (?:\w+ )?(?:die|dying|kill (?:myself|yourself|oneself|themselves)|end (?:it|my life|your life|things)|suicide|hang|overdose|od|not wake up|do it (?:painlessly|quietly|without))\b${PLAYED}`,
    String.raw`\b(?:ways?|methods?) (?:to|of) (?:die|dying|end(?:ing)? it|kill(?:ing)? (?:myself|yourself))\b[^.!?\n]{0,24}\b(?:do(?:es)?n't hurt|not hurt(?:ing)?|less pain|no pain|without (?:pain|hurting|suffering|feeling)|painless\w*|quick(?:ly)?|fast|peaceful\w*|easy|easiest|quiet\w*|at home|clean(?:ly)?)\b${PLAYED}`,
    String.raw`\b(?:search history|my searches|google history|my browser)\b[^.!?\n]{0,40}\b(?:die|dying|suicide|kill (?:myself|yourself)|overdose|lethal|painless)\b${PLAYED}`,
  ),
]; // prettier-ignore
