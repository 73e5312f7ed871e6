import { rule, type Rule } from './rule.ts';

const KIN = String.raw`(?:friend|bestie|brother|sister|step-?brother|step-?sister|son|daughter|kid|child|husband|wife|partner|boyfriend|girlfriend|fianc[eé]e?|bf|gf|mom|mum|mother|dad|father|step-?dad|step-?father|cousin|roommate|flatmate|classmate|colleague|co-?worker|ex(?:-(?:husband|wife|boyfriend|girlfriend))?|student|client|neighbou?r|uncle|aunt|niece|nephew|grandson|boss|teammate)`;
const SOMEBODY = String.raw`(?:(?:my|our|her|his) (?:\w+ ){0,2}?${KIN}|he|she|they|someone|somebody|(?:a|this|that|the|some|one) (?:\w+ )?(?:guy|boy|kid|girl|man|woman|student|classmate|friend|neighbou?r|coworker)(?: (?:in|at|from) (?:my|our) \w+)?)`;
const SAYS = String.raw`(?:says?|said|saying|told (?:me|us|everyone|the class)|tells? me|texted(?: me)?|posted|messaged(?: me)?|wrote|swears?|swore|threatens?|threatened|threatening|brags?|bragged|bragging|keeps (?:saying|talking about)|talks? about|talking about|jokes about|is planning|plans|planned|wants)`;
const WILL = String.raw`(?:'ll| will|'s going to|'s gonna| is going to| is gonna| are going to| wants? to|'s planning to| plans? to| means? to| is about to|'s about to| would|'d| to|ing to)`;
const SLAY = String.raw`(?:kill|murder|stab|shoot|strangle|poison|hurt|burn|attack|bomb|run over|blow up|shoot up|rape)`;
/** Not the writer: a threat to them is another danger. */
const WHOM = String.raw`(?:(?:his|her|their|the|a|our|my) (?:(?!(?:kids|children|baby|son|daughter|family)\b)\w+ ){0,2}?(?:teachers?|classmates?|class|school|students?|principal|boss|coworkers?|colleagues|office|wife|husband|ex|girlfriend|boyfriend|new (?:boyfriend|girlfriend|man|wife|husband|partner)|neighbou?rs?|sister-in-law|sister|brother|step-?(?:dad|mom|father|mother|brother|sister)|uncle|aunt|friend|mom|mum|mother|dad|father|parents|bully|bullies|landlord|doctor)|(?:the|those) (?:\w+(?:ors|ers|men)|cops|police|judge|lawyers?|guys|boys|girls)\b|(?:him|her|them|everyone|everybody|people|somebody|someone|us all|a bunch of)\b)`;
const JOKE = String.raw`(?![^.!?\n]{0,40}\b(?:lol|lmao|haha\w*|joking|kidding|game|fortnite|movie|chess|tournament|laundry|dishes|when (?:she|he) (?:sees|finds)|for (?:eating|breaking|forgetting|being late|not))\b)`;
const WHEN_OR_HOW = String.raw`\b(?:tonight|tomorrow|today|this (?:week|weekend)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|at (?:school|work|lunch|prom)|in (?:his|her|their|my) sleep|with (?:a|his|her|the|my|dad's)|gun|knife|rifle|axe|bat|machete|petrol|gasoline|bomb|list|school|for real|not (?:joking|kidding)|means it|serious\w*|new (?:boyfriend|girlfriend|man|husband|wife)|if (?:she|he) (?:leaves|goes|tells|files|takes))\b`;
const WEAPON = String.raw`(?:gun|pistol|rifle|shotgun|knife|machete|axe|hammer|bat|bomb|petrol|gasoline|acid)`;
const HIGH_UP = String.raw`(?:roof|rooftop|bridge|overpass|ledge|cliff|balcony (?:rail|railing|ledge)|railing|window ?sill|train tracks|tracks|parking (?:garage|structure)|water tower)`;
const SIGHTS = String.raw`(?![^.!?\n]{0,50}\b(?:view|sunset|sunrise|photos?|pictures?|selfies?|fireworks|fish\w*|stars|bbq|barbecue|beers?|party|tiles|gutters?|repair\w*|running|jogging|jog|run|wedding|proposed)\b)`;
const TEAR = String.raw`(?:beats?|beating|beat|hits?|hitting|punch(?:es|ing|ed)?|kick(?:s|ing|ed)?|chok(?:es|ing|ed)|strangl(?:es|ing|ed)|slaps?|slapping|slapped|abus(?:es|ing|ed)|rap(?:es|ing|ed)|molest(?:s|ing|ed)?|whips?|whipping|drags?|dragging|burns?|burning|locks?|starv(?:es|ing))`;

/** What somebody sees or hears of another's danger, or of what another means to do. */
export const WITNESS_EN: readonly Rule[] = [
  rule('en-other-will-harm', 'harm-to-others', 'high', 'somebody else says or shows that they will hurt people', 'deed',
    String.raw`\b${SOMEBODY}(?:'s| is| has| keeps)? (?:\w+ ){0,2}?${SAYS}\b[^.!?\n]{0,24}\b${SLAY}(?:ing)? ${WHOM}(?=[^.!?\n]{0,50}${WHEN_OR_HOW})${JOKE}`,
    String.raw`\b${SOMEBODY}(?:'s| is| has| keeps)? (?:\w+ ){0,2}?${SAYS}\b[^.!?\n]{0,32}\b${SLAY}(?:ing)? (?:his|her|their|my|our|the) (?:\w+ )?(?:new (?:boyfriend|girlfriend|man|wife|husband|partner)|school|teachers?|classmates?|class|principal|office)\b${JOKE}`,
    String.raw`\b${SOMEBODY}${WILL} (?:stab|shoot(?! (?:hoops|a|the (?:video|film|scene|movie))\b)|murder|strangle|poison|shoot up|bomb|blow up) (?:${WHOM}|(?:up )?(?:his|her|their|my|our|the) (?:school|office|church|work\w*))(?! (?:me|us)\b)${JOKE}`,
    String.raw`\b${SOMEBODY}(?:'s| is| has|'ll| will)? (?:\w+ ){0,3}?(?:bring(?:ing)?|brought|tak(?:e|ing)|hid(?:es|ing)?|carr(?:y|ies|ying)|has|keeps|pack(?:ed|ing)) (?:a|the|his|her|(?:(?:his|her|my) )?(?:dad|father|uncle|brother)'s) (?:(?!toy|plastic|play|foam|prop|fake|butter|water|nerf|nail|glue|bread)\w+ )?${WEAPON}(?! (?:show|range|club))\b[^.!?\n]{0,24}\b(?:to (?:school|class|work|campus|church|her|his|their|the office)|for (?:him|her|them|the teacher|his|her))\b${JOKE}`,
    String.raw`\b${SOMEBODY}(?:'s| is| has)? (?:\w+ ){0,2}?(?:list|names) of (?:people|everyone|kids|students|those|who)[^.!?\n]{0,24}\b(?:kill|hurt|shoot|die|pay|deserve\w*|first)\b${JOKE}`,
    String.raw`\b${SOMEBODY}(?:'s| is| has)? (?:\w+ ){0,2}?(?:loaded|bought|sharpen(?:ed|ing)|got) (?:a|the|his|her) (?:\w+ )?${WEAPON}\b[^.!?\n]{0,40}\b(?:she's|he's|they're|going to|gonna|to|and) (?:\w+ ){0,4}?(?:pay|dead|regret|kill|hurt|stab|shoot|sorry)\b${JOKE}`,
  ),
  rule('en-stop-breathing', 'harm-to-others', 'high', 'plans how to end somebody', 'deed',
    String.raw`\b(?:make|making|get|getting) (?:him|her|them|my (?:\w+ )?${KIN}|that \w+) (?:stop breathing|never wake up|not wake up|go away for good|disappear for good)\b`,
    String.raw`\b(?:plan(?:ned|ning)?|figur(?:ed|ing) out|thinking (?:of|about)|know|research\w*|worked out) how (?:to|i(?:'d| would| could| will)?) (?:\w+ )?(?:get rid of|end|finish|dispose of|silence|kill|poison) (?:him|her|them|my (?:\w+ )?${KIN})\b`,
    String.raw`\b(?:put|putting|slip(?:ped|ping)?|mix(?:ed|ing)?|pour(?:ed|ing)?) (?:\w+ ){0,4}?(?:poison|antifreeze|rat poison|bleach|pills|sleeping pills|weed ?killer) (?:in(?:to)?|on) (?:his|her|their|my (?:\w+ )?${KIN}'s) (?:\w+ )?(?:food|coffee|tea|drink|water|soup|dinner|cereal|beer|cup|mug)\b`,
    String.raw`\b(?:cut|cutting|messed with|loosened|tampered with) (?:his|her|their) (?:brakes?|brake lines?)\b`,
  ),
  rule('en-hurts-another', 'abuse-or-threat', 'low', 'somebody else is beaten or abused', 'open',
    String.raw`\b(?:my|our|her|his|the) (?:\w+ )?(?:friend|sister|brother|cousin|neighbou?r|coworker|colleague|student|client|niece|nephew|aunt|roommate|classmate|mom|mum|mother|daughter|son|kid)(?:'s)? (?:\w+ )?(?:husband|wife|boyfriend|girlfriend|partner|ex|fianc[eé]e?|dad|father|mom|mum|mother|stepdad|step-?father|parents|uncle|coach|boss|roommate|foster \w+)(?:'s| is| has been| have been)? (?:\w+ ){0,2}?${TEAR} (?:on )?(?:her|him|them|the (?:kids?|children|baby|boy|girl)|his|their)\b(?! (?:up )?(?:in|at) (?:chess|tennis|poker|golf|cards|basketball|a game|the game|mario))`,
    String.raw`\b(?:carer|caregiver|nurse|aide|nanny|babysitter|foster (?:mom|mother|dad|father)|fianc[eé]e?|husband|boyfriend|ex|stepdad|coach) (?:keeps? |always |often |again |has )*(?:${TEAR}|push(?:es|ed)|shov(?:es|ed)|threw|throws) (?:her|him|them|my (?:\w+ )?(?:grandma|gran|grandmother|mom|mum|mother|dad|sister|brother|son|daughter|child|kids?|friend))\b(?! (?:up )?(?:in|at) (?:chess|tennis|poker|golf|cards))(?! (?:a|to|on the) )`,
    String.raw`\b(?:dad|father|mom|mum|mother|stepdad|husband|boyfriend|uncle|coach)\b[^.!?\n]{0,50}\b(?:he|she|they) (?:has|have|had|got) (?:\w+ ){0,2}?(?:bruises|welts|cigarette burns|burn marks|choke marks)\b`,
    String.raw`\b(?:neighbou?rs?|guy|man|woman|couple|people|family) (?:\w+ ){0,5}?(?:is |are |keeps? |was |were )?(?:\w+ )?${TEAR} (?:on )?(?:his|her|their|the) (?:\w+ )?(?:wife|girlfriend|husband|kids?|child|children|son|daughter|baby|toddler|mother|boy|girl)\b`,
    String.raw`\b(?:student|kid|child|friend|girl|boy|niece|nephew|cousin|daughter|son|neighbou?r|coworker|she|he) (?:\w+ ){0,3}?(?:showed (?:me|us)|has|had|came (?:in|to \w+)?(?: ?with)|is covered in|got|with) (?:\w+ ){0,3}?(?:bruises|welts|cigarette burns|burn marks|choke marks|a black eye)\b[^.!?\n]{0,40}\b(?:from|dad|father|mom|mum|mother|husband|boyfriend|partner|stepdad|home|belt|him|he|her)\b(?![^.!?\n]{0,24}\b(?:soccer|football|softball|rugby|skating|falling|the dentist|bike)\b)`,
    String.raw`\b(?:saw|see|seen|watch(?:ed|ing)?|caught) (?:him|her|them|my (?:\w+ )?\w+|a \w+|the \w+) (?:hit|kick|beat|punch|slap|choke|strangle|drag|whip|shake)(?:ing)? (?:on )?(?:his|her|their|the|a|my) (?:\w+ )?(?:toddler|kids?|child|children|baby|son|daughter|wife|girlfriend|husband|mother|mom|mum|sister|brother)\b`,
    String.raw`\b(?:hear|heard|hearing|listen(?:ing)? to) (?:\w+ ){0,5}?(?:neighbou?rs?|upstairs|next door|couple|kid|child|woman|her|him)\b[^.!?\n]{0,30}\b(?:scream(?:s|ing)? for help|being (?:hit|beaten|hurt)|begging (?:him|her|them)|hitting|beating|crying and (?:begging|screaming))\b`,
  ),
  rule('en-body-fails', 'medical', 'high', 'one side fails, a snake has bitten, a head was hit, no pulse', 'now',
    String.raw`\bno pulse\b|\b(?:electrocuted|electric shock)\b[^!?\n]{0,40}\b(?:floor|pulse|breath\w*|unconscious|moving|respond\w*|burn(?:ed|t|s))\b`,
    String.raw`\b(?:can't|cannot|can not) (?:move|feel|lift) (?:his|her|their|my|the|one) (?:left|right|whole|entire|one|legs?|arm|side)\b(?: side| arm| leg| half)?(?![^.!?\n]{0,30}\b(?:gym|workout|leg day|slept on|fell asleep|cold|years)\b)`,
    String.raw`\b(?:snake|viper|cobra|rattlesnake)\b[^.!?\n]{0,20}\b(?:bit|bitten|bite)\b|\bbit(?:ten)? (?:\w+ )?by a (?:\w+ )?(?:snake|viper|cobra|rattlesnake)\b`,
    String.raw`\bhit (?:his|her|my|their) head\b[^!?\n]{0,40}\b(?:not making sense|vomit\w*|throwing up|confused|slurring|won't|passed out|blood|sleepy|pupils?)\b`,
  ),
  rule('en-other-leaves', 'suicide', 'high', 'somebody has gone with a gun or a goodbye', 'now',
    String.raw`\b${SOMEBODY} (?:has |just )?(?:took|taken|grabbed) (?:his|her|the|a|my) (?:\w+ )?(?:rifle|gun|shotgun|pistol|revolver)\b[^!?\n]{0,60}\b(?:left (?:a|his|her|the|me)|note|letter|wallet|goodbye|won't answer|phone)\b(?![^.!?\n]{0,30}\b(?:range|season|hunt(?:ing)? trip|deer|ducks?)\b)`,
    String.raw`\b${SOMEBODY} (?:has |just )?(?:posted|texted|sent|wrote|said)\b[^!?\n]{0,16}\bsee you (?:all )?(?:in (?:the next life|another life|heaven|the next world)|on the other side)\b[^!?\n]{0,40}\b(?:off|answer\w*|reply\w*|pick(?:ing)? up|gone|can't (?:find|reach)|missing)\b`,
  ),
  rule('en-does-not-wake', 'medical', 'high', 'somebody does not wake or answer', 'now',
    String.raw`\b(?:he|she|(?:my|our|the) (?:\w+ )?(?:${KIN}|baby|toddler|newborn|grandmother|grandma|gran|grandfather|grandpa)) (?:just |really |still )?(?:won't|will not|isn't|is not|doesn't|does not) (?:wake up|waking up|open (?:his|her) eyes)\b(?! (?:for|in the|on|at|early|before|until|till|with|to|when|early|during|by|next))`,
  ),
  rule('en-wrists-blood', 'suicide', 'high', 'wrists are bleeding, or there is blood and a locked door', 'now',
    String.raw`\b(?:wrists?|forearms?) (?:is|are|was|were)? ?(?:all |both )?(?:covered in|full of|soaked (?:in|with)|dripping|pouring|gushing) ?(?:with )?(?:blood)?\b|\bblood (?:\w+ ){0,4}?(?:from|on|down|all over|running down) (?:his|her|my|their) (?:wrists?|arms?)\b`,
    String.raw`\bblood\b[^.!?\n]{0,40}\b(?:locked|won't open|not answering|isn't answering|won't answer)\b|\b(?:locked (?:the|her|his) (?:\w+ )?door|locked (?:herself|himself|themsel\w+) in|won't open the (?:\w+ )?door|won't come out)\b[^.!?\n]{0,60}\b(?:blood|razor|pills|blade|knife|rope|belt|goodbye|letter|gone quiet|not making a sound)\b`,
  ),
  rule('en-height-goodbye', 'suicide', 'high', 'somebody is at a height or near water and says goodbye', 'now',
    String.raw`\b${SOMEBODY} (?:just |has |have )?(?:call(?:ed|s|ing)|phoned|rang|text(?:ed|s|ing)|messaged|facetimed|video called|sent|is calling) (?:me |us |a \w+ )?(?:\w+ )?from (?:a|the|some) (?:\w+ ){0,2}?${HIGH_UP}\b${SIGHTS}`,
    String.raw`\b${SOMEBODY}(?:'s| is| are|'re)? (?:\w+ ){0,2}?(?:standing|sitting|climb(?:ed|ing)|out|up|already) (?:\w+ )?(?:on|at|over|onto|by) (?:a|the) (?:\w+ ){0,2}?${HIGH_UP}\b[^!?\n]{0,60}\b(?:goodbye|bye|sorry|crying|won't come|refus\w+|jump|let go|end|tell (?:my|mom|mum|them)|drunk|hang(?:s|ing)? up|legs?)\b${SIGHTS}`,
  ),
  rule('en-pregnant-bleeding', 'medical', 'high', 'bleeding in pregnancy, or waters that broke too soon', 'now',
    String.raw`\b(?:pregnant|(?:weeks|months) along|(?:first|second|third) trimester|\d+ weeks)\b[^!?\n]{0,60}\b(?:bleed(?:s|ing)?|blood (?:is|everywhere|clots|running|down)|hemorrhag\w+|water (?:just )?broke|waters broke|no (?:movement|kicks))\b(?!(?: |-)(?:gums?|nose))(?![^.!?\n]{0,40}\b(?:doctor said (?:it's|it is) (?:normal|fine)|last (?:time|year|pregnancy)|years ago)\b)`,
    String.raw`\b(?:bleeding|bleed) (?:\w+ ){0,4}?(?:and|while|at|but|,)? ?(?:\w+ ){0,4}?(?:pregnant|weeks along|months along|in my pregnancy|\d+ weeks)\b`,
  ),
]; // prettier-ignore
