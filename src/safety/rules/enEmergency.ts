import { rule, type Rule } from './rule.ts';

const MEANS = String.raw`(?:rope|noose|gun|pistol|revolver|shotgun|razor blades?|charcoal|helium|pills)`;
const HEIGHT = String.raw`(?:roof|rooftop|bridge|overpass|train tracks|tracks|cliff|ledge|balcony|railing)`;
const INFANT = String.raw`(?:\w+ )?(?:baby|newborn|infant|toddler|son|daughter|child|kids?)`;
const DAY = String.raw`(?:tonight|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this weekend)`;
const SOMEONE = String.raw`(?:he|she|they|my (?:\w+ )?(?:friend|bestie|brother|sister|son|daughter|kid|child|husband|wife|partner|boyfriend|girlfriend|mom|mum|mother|dad|father|cousin|roommate|flatmate|ex|student|niece|nephew))`;
const DRANK_POISON = String.raw`(?<!\b(?:almost|nearly|to|never|not) )\b(?:drank|drunk|swallowed|downed) (?:\w+ ){0,3}?(?:pesticides?|weed ?killer|insecticide|rat poison|antifreeze|drain cleaner|paraquat|bleach)\b(?!-)`;
const SIGHTSEEING = String.raw`(?![^]{0,60}\b(?:view|sunset|sunrise|photos?|pictures?|fishing|stars|fireworks|tiles|gutters?|repair\w*|fix\w*|solar|coffee|beer|picnic|run|jog|walk the dog|traffic)\b)`;

/** An emergency told in one plain sentence, without a word for the wish. */
export const EMERGENCY_EN: readonly Rule[] = [
  rule('en-means-bought', 'suicide', 'high', 'has bought what could be used, and for what', 'wish',
    String.raw`\b(?:bought|got|ordered|found|picked up|have) (?:a|the|some|my(?: \w+)?) (?:\w+ )?${MEANS} to (?:do it|end (?:it|my life|things)|use on myself|be done with)\b`,
    String.raw`\b(?:have|got|bought|found) (?:(?:a|the|some|my) (?:\w+ )?)?${MEANS} and (?:a|the|my) (?:date|day|note|letter|plan|spot|place|tree|beam)(?=[.!,…]|$| (?:picked|set|chosen|in mind))`,
    String.raw`\b(?:bought|got|loaded) (?:(?:a|the|some|my) )?(?:\w+ )?${MEANS}\b[^!?\n]{0,24}\b(?:i'll|i will|going to|i'm) (?:do it|doing it|end it|ending it)\b`,
    String.raw`\bi(?:'ve| have)? (?:just )?loaded (?:the|my|his|dad's|my dad's) (?:gun|pistol|rifle|shotgun|revolver)(?=[.!,…]|$)(?![^]{0,40}\b(?:range|hunt\w*|deer|game|shooting club)\b)`,
    String.raw`^i(?:'ve| have)? (?:just |finally |already )*bought (?:(?:a|some|the) )?(?:rope|gun|pistol|noose)(?: (?:today|yesterday|this morning|tonight|just now|online))?[.!…\s]*$`,
  ),
  rule('en-gun-on-oneself', 'suicide', 'high', 'thinks of a gun for themself', 'wish',
    String.raw`\b(?:drugs|meds|insulin|morphine|fentanyl|propofol|syringes?|scalpel)\b[^.!?\n]{0,50}\b(?:us(?:e|ing)|inject(?:ing)?) (?:it|them|one|some) (?:on|into) my ?self\b`,
    String.raw`\b(?:gun|pistol|rifle|shotgun|revolver)\b[^.!?\n]{0,50}\b(?:us(?:e|ing)|turn(?:ing)?|point(?:ing)?|put(?:ting)?) it (?:on|to|against|in) my ?(?:self|head|mouth|temple)\b`,
  ),
  rule('en-drank-poison', 'suicide', 'high', 'has drunk poison', 'wish',
    String.raw`(?<!\b(?:accident(?:ally)?|by accident|by mistake|mistakenly)[^.!?\n]{0,16})${DRANK_POISON}(?![^.!?\n]{0,16}\b(?:accident|accidentally|mistake)\b)`,
  ),
  rule('en-poisoned', 'medical', 'high', 'someone has drunk poison', 'now', DRANK_POISON),
  rule('en-about-to-jump', 'suicide', 'high', 'is about to jump', 'wish',
    String.raw`\bi(?:'m| am) (?:just )?(?:about to|going to|gonna|ready to) jump(?: off| now| down| tonight)*(?=[.!,…]|$)(?![^]{0,40}\b(?:game|rope|parachute|bungee|pool|lake|water|skydiv\w*|level)\b)`,
  ),
  rule('en-at-a-height', 'suicide', 'high', 'is at a height, and says goodbye or nothing else', 'wish',
    String.raw`\bi(?:'m| am) (?:standing|sitting|up|out) on (?:the|a) (?:\w+ )?(?:ledge|window ?sill|wrong side of the (?:railing|fence))(?: (?:right )?now)?(?=[.!,…]|$)${SIGHTSEEING}`,
    String.raw`\bi(?:'m| am) (?:(?:standing|sitting|up|already|alone) )*(?:on|at) (?:the|a|this) ${HEIGHT}(?: (?:right )?now| alone| already)*[.!,…]+ ?(?:good ?bye|bye|farewell|i'm (?:so )?sorry|sorry|thank you for everything|tell (?:my|them)|take care of)\b(?! i(?:'m| am) late)`,
    String.raw`\bbridge\b[^!?\n]{0,60}\b(?:tonight|today|just now|last night|this time) i (?:\w+ )?(?:parked|stopped|got out|walked out|stood|climbed)\b${SIGHTSEEING}`,
  ),
  rule('en-is-up-there', 'suicide', 'low', 'is on a roof, a bridge or the tracks, and says nothing else', 'wish',
    String.raw`^i(?:'m| am) (?:(?:standing|sitting|up|already|alone) )*(?:on|at) (?:the|a|this) ${HEIGHT}(?: (?:right )?now| alone)*[.!…\s]*$`,
  ),
  rule('en-how-i-would', 'suicide', 'high', 'thinks of how, and names a means (C-SSRS item 3)', 'wish',
    String.raw`\bhow i(?:'d| would) do it\b(?! (?:differently|better|again|all over))[^.!?\n]{0,24}\b(?:train|bridge|pills|rope|gun|car|river|tracks|roof|razor|overdose|jump\w*)\b`,
  ),
  rule('en-letters-and-day', 'suicide', 'high', 'letters are written and a day is set', 'wish',
    String.raw`\b(?:wrote|written|finished|left) (?:\w+ ){0,3}(?:letters?|notes?) (?:to|for) (?:everyone|everybody|each|all|my \w+|the kids)\b[^!?\n]{0,80}\b${DAY}(?:'s| is| will be) (?:the|my|going to be the) day\b(?![^]{0,40}\b(?:move|moving|retire|wedding|graduat\w+|flight|trip|launch)\b)`,
  ),
  rule('en-someone-swallowed', 'suicide', 'high', 'someone has swallowed medicine and does not answer', 'now',
    String.raw`\b${SOMEONE} (?:just |has |have |already )*(?:took|taken|swallowed|downed) (?:(?:a|his|her|the|my) (?:whole |entire |full )?(?:bunch|lot|load|handful|ton|bottle|box|pack) of|too many|so many|all (?:of )?(?:her|his|their|the|my)) (?:\w+ )?(?:pills|tablets|meds|medication)\b[^!?\n]{0,50}\b(?:locked|won't|not (?:answering|responding|waking|breathing|talking)|passed out|collapsed|asleep|crying|vomiting|throwing up|what (?:do|should) i do|help)\b`,
  ),
  rule('en-child-in-danger', 'harm-to-others', 'high', 'wants to smother, shake or drown a child, or did', 'deed',
    String.raw`\b(?:want|wanting|wanted|urges?|going|about|ready|tempted|afraid i(?:'ll| will| might)|scared i(?:'ll| will| might)|might|almost|nearly) (?:to |just |gonna )*(?:smother|shake|choke|drown|strangle|suffocate) (?:my|the|our) ${INFANT}\b(?!'s)`,
    String.raw`\bi (?:just |have |nearly |almost |really )*(?:shook|smothered|choked|hit|slapped|threw) (?:my|the|our) (?:\w+ )?(?:baby|newborn|infant)\b(?!'s)(?! (?:bottle|rattle|monitor|formula|bump|shower|a |the |blanket))`,
    String.raw`\b(?:feel like|thoughts? of|think(?:ing)? (?:of|about)|afraid of|scared of|urges? to|want to|want) (?:just )?(?:throw(?:ing)?|slam(?:ming)?|drop(?:ping)?|smother(?:ing)?|shak(?:e|ing)|drown(?:ing)?) (?:my|the|our) (?:\w+ )?(?:baby|newborn|infant)\b(?!'s)(?! (?:a |shower|bottle))`,
  ),
  rule('en-weapon-for', 'harm-to-others', 'high', 'brings a weapon for someone', 'deed',
    String.raw`\bif (?:he|she|they) (?:comes?|shows?|walks?|tr(?:y|ies)|says?|touch(?:es)?)\b[^.!?\n]{0,30}\bi(?:'m| am|'ll| will) (?:be )?(?:bring(?:ing)?|tak(?:e|ing)|carry(?:ing)?|hav(?:e|ing)|grab(?:bing)?|us(?:e|ing)) (?:my|a|the) (?:\w+ )?(?:knife|gun|pistol|bat|machete|axe)\b(?![^.!?\n]{0,30}\b(?:cake|cut the|baseball|practice|cook\w*)\b)`,
  ),
  rule('en-heart', 'medical', 'high', 'signs of a heart attack', 'now',
    String.raw`\bpains?\b[^.!?\n]{0,10}\bchest\b[^.!?\n]{0,24}\b(?:(?:left|my|an?) arm|jaw)\b(?![^]{0,40}\b(?:gym|workout|bench|push-?ups|weights)\b)`,
    String.raw`\bchest (?:\w+ ){0,2}?(?:hurts?|pains?|hurting|aches?|aching|tight)\b[^!?\n]{0,24}\b(?:arm|jaw|shoulder)\b[^.!?\n]{0,12}\b(?:numb|tingl\w+|hurts?|pain|heavy|weak|aches?)\b(?![^]{0,40}\b(?:gym|workout|bench|push-?ups|weights)\b)`,
  ),
]; // prettier-ignore
