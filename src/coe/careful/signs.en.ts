import type { Signs } from './signRules.ts';

/** Words that speak for a theme or for a feeling in English: hints that a score weighs, never a finding. */
export const SIGNS_EN: Signs = {
  themes: {
    'affair-trust':
      /\b(?:affair|cheat|lied|lying|messages on|his phone|her phone|betray|trust|another woman|another man|unfaithful|hotel|deleted|dating app|secret)/giu,
    'anxiety-panic':
      /\b(?:panic|anxi|heart (?:racing|pound)|can'?t breathe|breath|chest|dizzy|attack|worry|worries|shaking|a&e|motorway|lift\b|elevator|what if|racing)/giu,
    'body-eating':
      /\b(?:weigh|calorie|binge|diet|fat\b|thin|eat(?:ing|s)?\b|mirror|body|size|scales|gym|purge|throw up|food|skinny|belly|photo)/giu,
    breakup:
      /\b(?:broke up|break-?up|my ex\b|dumped|split|ended it|ended things|get back together|blocked|unfollow|miss (?:him|her)|left me)/giu,
    burnout:
      /\b(?:burn(?:t|ed)? ?out|exhaust|overtime|shift|ward|inbox|email|weekend|leave\b|holiday|deadline|drained|can'?t keep|rota|on call|overwork|teaching)/giu,
    crush:
      /\b(?:crush|like (?:him|her) |likes me|feelings for|fancy|ask (?:him|her) out|flirt|in love with|unrequited|confess|glance|signals)/giu,
    dating:
      /\b(?:boyfriend|girlfriend|dating|relationship|long[- ]distance|together for|argu|text(?:s|ed)? back|move in|commit|partner|met (?:him|her) on)/giu,
    divorce:
      /\b(?:divorce|separat|custody|ex-husband|ex-wife|solicitor|court|settlement|co-?parent|every other weekend|decree|maintenance|new wife|new partner|the split)/giu,
    'dorm-campus':
      /\b(?:roommate|flatmate|dorm|halls|campus|society|freshers|lecture|uni\b|university|seminar|shared kitchen|residence|first year|group chat|housemate|student)/giu,
    'family-origin':
      /\b(?:my (?:mum|mom|mother|dad|father|parents)|childhood|growing up|grew up|as a child|when i was (?:little|a kid|small|\w+)|estranged|favourite|family|hit us|drank)/giu,
    'friendship-loneliness':
      /\b(?:friend|lonely|loneliness|alone|no one to|nobody to|invite|group chat|drift|hang out|best friend|company|reply|moved (?:here|to)|know anyone|mates)/giu,
    grief:
      /\b(?:died|death|funeral|ashes|passed away|grief|grieving|miscarr|bury|buried|cancer took|lost (?:my|our|him|her)|widow|anniversary|grave|put (?:him|her) (?:down|to sleep)|late (?:husband|wife))/giu,
    'identity-minority':
      /\b(?:gay|lesbian|trans\b|bisexual|queer|come out|came out|coming out|gender|pronoun|accent|immigrant|visa|racis|religio|church|mosque|mixed race|disab|wheelchair|deaf|autis|faith|culture)/giu,
    'illness-care':
      /\b(?:diagnos|chemo|hospital|carer|caring for|dementia|stroke|cancer|treatment|dialysis|consultant|medication|nurse|ms\b|chronic|flare|scan|surgery|parkinson|symptom)/giu,
    inlaws:
      /\b(?:mother-in-law|father-in-law|in-laws|\bmil\b|sister-in-law|brother-in-law|husband'?s (?:mum|mom|mother|parents|family)|wife'?s (?:mum|mother|parents|family)|his (?:mum|mom|mother|parents)|her (?:mother|parents))/giu,
    'job-choice':
      /\b(?:job offer|offer|resign|quit|career|change jobs|interview|apply|application|promotion|relocat|salary|notice|retrain|permanent|contract|stay or|take the job|new job)/giu,
    'low-mood':
      /\b(?:flat\b|empty|numb|no energy|can'?t be bothered|pointless|nothing (?:feels|matters|seems)|low\b|in bed|get up|no point|joy|enjoy|heavy|grey|dull|motivation)/giu,
    marriage:
      /\b(?:my husband|my wife|married|marriage|wedding|years together|housework|spare room|chores|dishwasher|anniversary|counsell|roommates)/giu,
    parenting:
      /\b(?:my (?:son|daughter|kids?|toddler|baby|children|little)|homework|bedtime|school gate|tantrum|shout(?:ed)? at|nursery|breastfeed|stepson|stepdaughter|mum guilt|parents' evening)/giu,
    'rumination-ocd':
      /\b(?:check(?:ing|ed|s)?\b|over and over|again and again|intrusive|thought(?:s)?\b|can'?t stop thinking|replay|loop|lock|oven|germs|wash|contaminat|counting|certain|reassur|go(?:ing)? over)/giu,
    'self-worth':
      /\b(?:worthless|not good enough|failure|useless|stupid|inferior|hate myself|confidence|everyone else|compare|impostor|imposter|fraud|please (?:people|everyone)|say no|apologi|deserve)/giu,
    siblings:
      /\b(?:my (?:older |younger |little |big |twin )?(?:brother|sister)|sibling|twin|inherit|mum'?s (?:care|house)|the will\b|favourite|golden)/giu,
    'sleep-body':
      /\b(?:sleep|insomnia|awake|3 ?am|4 ?am|night|tired|headache|stomach|tests? (?:came|were|came back)|gp\b|doctor|pain|bed\b|palpitation|ibs|jaw|back pain|lie there)/giu,
    'social-anxiety':
      /\b(?:blush|presentation|meeting|phone call|small talk|stare|staring|look at me|shy|speak up|introduc|party|parties|judg|sweat|avoid|stutter|stammer|hide in|toilet|crowd)/giu,
    'study-exam':
      /\b(?:exam|grade|marks?\b|fail(?:ed)?|revision|revis|a-?level|gcse|test\b|score|resit|results|coursework|finals|study|studying|mock|essay)/giu,
    'study-path':
      /\b(?:degree|major|phd|master'?s|supervisor|thesis|dissertation|grad(?:uate)? school|drop out|course|switch|research|lab\b|apply|gap year|subject|career|future|programme)/giu,
    'teen-parent':
      /\b(?:my (?:mum|mom|dad|parents).{0,40}(?:phone|room|grounded|won'?t let|read my|took)|year (?:9|10|11|12|13)|grounded|strict|curfew|sixth form|high school|my phone|teenage|my (?:son|daughter).{0,30}(?:14|15|16|teen|door))/giu,
    'unemployment-money':
      /\b(?:unemploy|redundan|laid off|lost my job|debt|rent|bills?\b|overdraft|loan|credit card|money|benefits|universal credit|mortgage|savings|payday|afford|job ?centre|bailiff|owe|gambl)/giu,
    workplace:
      /\b(?:manager|boss|colleague|coworker|co-worker|team|meeting|office|hr\b|credit for|line manager|work\b|project|promotion|client|blamed|undermin|company)/giu,
    crisis:
      /\b(?:suicid|kill myself|not want to (?:be here|live)|don'?t want to (?:be here|live|wake)|end it all|better off without me|no reason to live|overdose|disappear)/giu,
  },
  feelings: {
    'f-sad': /\b(?:sad|cry|cried|crying|tears|upset)/giu,
    'f-heartbroken': /\b(?:heartbr|broke my heart|sob)/giu,
    'f-grieving': /\b(?:died|funeral|grief|ashes|lost (?:him|her|my))/giu,
    'f-low': /\b(?:\blow\b|down\b|miserable|flat)/giu,
    'f-disappointed': /\b(?:disappoint|hoped|expected|let down)/giu,
    'f-discouraged': /\b(?:give up|giving up|pointless|no use|keep failing|discourag)/giu,
    'f-wistful': /\b(?:used to|miss the|remember when|those days)/giu,
    'f-uneasy': /\b(?:uneasy|uncomfortable|unsettl|not right)/giu,
    'f-worried': /\b(?:worr|concern)/giu,
    'f-on-edge': /\b(?:on edge|jump|flinch|waiting for|listen for|tense|alert)/giu,
    'f-afraid-to-lose': /\b(?:los(?:e|ing) (?:him|her|them|it)|leave me|left me)/giu,
    'f-afraid-of-judgement': /\b(?:think of me|judg|look at me|laugh|what people|find out)/giu,
    'f-dread': /\b(?:dread|sick at the thought|sunday|stomach)/giu,
    'f-panicky': /\b(?:panic|heart|breath|shak)/giu,
    'f-terrified': /\b(?:terrif|scared|afraid|frighten|fear)/giu,
    'f-irritated': /\b(?:annoy|irritat|snap)/giu,
    'f-angry': /\b(?:angry|anger|furious|mad\b|rage|shout)/giu,
    'f-resentful': /\b(?:resent|bitter|unfair|always me|every time)/giu,
    'f-treated-unfairly': /\b(?:unfair|fair\b|not fair|credit|favourite|instead of me)/giu,
    'f-furious': /\b(?:furious|rage|livid|scream|hate)/giu,
    'f-fed-up': /\b(?:fed up|sick of|tired of|enough of|had enough)/giu,
    'f-hurt': /\b(?:hurt|sting|stung|pain|wound)/giu,
    'f-let-down': /\b(?:let (?:me )?down|promis|didn't turn up|forgot|cancel)/giu,
    'f-belittled': /\b(?:belittl|laugh|mock|joke|stupid|talked down|patronis|rolled)/giu,
    'f-unappreciated': /\b(?:thank|notice|appreciat|take for granted|for granted|nobody sees)/giu,
    'f-betrayed': /\b(?:betray|cheat|affair|lied|lying|behind my back|trust)/giu,
    'f-rejected': /\b(?:reject|turned (?:me )?down|not want me|no reply|ignored|doesn't want)/giu,
    'f-deeply-wounded': /\b(?:destroy|broke me|never forget|wound)/giu,
    'f-embarrassed': /\b(?:embarrass|blush|awkward|red\b)/giu,
    'f-ashamed': /\b(?:asham|shame|disgrace|humiliat)/giu,
    'f-not-good-enough': /\b(?:good enough|not enough|compare|better than me|fail|useless)/giu,
    'f-humiliated': /\b(?:humiliat|in front of|everyone (?:saw|heard|laughed)|mock)/giu,
    'f-worthless': /\b(?:worthless|useless|nothing\b|burden|pathetic)/giu,
    'f-exposed': /\b(?:exposed|found out|everyone knows|read my|photo|shared)/giu,
    'f-uneasy-conscience': /\b(?:conscience|shouldn't have|lied|haven't told|pretend)/giu,
    'f-guilty': /\b(?:guilt|fault|sorry|bad (?:mother|father|mum|dad|person|daughter|son)|selfish)/giu,
    'f-remorseful': /\b(?:regret|wish i had|wish i hadn't|should have|shouldn't have|if only)/giu,
    'f-self-blaming': /\b(?:my fault|blame myself|because of me|i caused|if i had)/giu,
    'f-indebted': /\b(?:owe|sacrific|everything they|after all)/giu,
    'f-left-out': /\b(?:left out|without me|not invited|didn't invite|group chat|excluded)/giu,
    'f-lonely': /\b(?:lonely|loneliness|alone|no one|nobody|friends)/giu,
    'f-unseen': /\b(?:notice|invisible|see me|seen|ask(?:s|ed)? (?:me )?how)/giu,
    'f-misunderstood': /\b(?:understand|misunder|don't get it|explain)/giu,
    'f-out-of-place': /\b(?:fit in|belong|out of place|outsider|different)/giu,
    'f-utterly-alone': /\b(?:no one|nobody|completely alone|can't tell anyone|haven't told)/giu,
    'f-tired': /\b(?:tired|sleep|exhaust)/giu,
    'f-drained': /\b(?:drain|exhaust|nothing left|empty)/giu,
    'f-overloaded': /\b(?:too much|everything|on top of|all the|list|no time)/giu,
    'f-used-up': /\b(?:used up|nothing left|burn|can't anymore|run out)/giu,
    'f-weary-of-it-all': /\b(?:sick of|weary|tired of|same thing|pointless)/giu,
    'f-powerless': /\b(?:can't do anything|nothing i (?:can|say)|powerless|no say|can't make|can't help)/giu,
    'f-stuck': /\b(?:stuck|trapped|can't leave|nowhere|same place|in circles)/giu,
    'f-cornered': /\b(?:no way out|cornered|threat|no choice|forced)/giu,
    'f-hopeless': /\b(?:hopeless|no point|never (?:get|going)|no future)/giu,
    'f-overwhelmed': /\b(?:overwhelm|too much|can't cope|drown)/giu,
    'f-torn': /\b(?:torn|part of me|on (?:the )?one hand|both|either way|but i also|decide)/giu,
    'f-confused': /\b(?:confus|don't know (?:what|if|why|whether)|mixed)/giu,
    'f-unsure-of-self':
      /\b(?:am i (?:being|over|wrong|crazy|the)|overreact|is it me|maybe i'm|my own judg)/giu,
    'f-lost': /\b(?:lost\b|don't know who|direction|what i want)/giu,
    'f-bewildered':
      /\b(?:don't understand|why (?:would|did)|bewilder|makes no sense|out of nowhere|sudden)/giu,
    'f-homesick': /\b(?:home\b|homesick|back home)/giu,
    'f-missing-someone': /\b(?:miss (?:him|her|them|my)|missing|think about (?:him|her))/giu,
    'f-hungry-for-closeness': /\b(?:hug|touch|hold|close|affection|love me|cuddle|kiss)/giu,
    'f-wanting-recognition': /\b(?:proud of me|well done|credit|recogni|praise|notice)/giu,
    'f-unable-to-let-go':
      /\b(?:let go|move on|moved on|can't stop thinking|still (?:love|check|look)|get over)/giu,
    'f-flat': /\b(?:flat\b|nothing|bored|grey)/giu,
    'f-empty': /\b(?:empty|hollow|void)/giu,
    'f-numb': /\b(?:numb|feel nothing|can't cry|don't feel)/giu,
    'f-cut-off': /\b(?:cut off|behind glass|detached|far away|not real)/giu,
    'f-envious': /\b(?:envy|envious|everyone else|they all|wish i had)/giu,
    'f-jealous': /\b(?:jealous)/giu,
    'f-replaced': /\b(?:replaced|new (?:girlfriend|boyfriend|wife|partner|friend|baby)|someone else)/giu,
    'f-consumed-by-jealousy': /\b(?:jealous|check(?:ing)? (?:his|her)|stalk)/giu,
    'f-put-off': /\b(?:put off|dislike|cringe|gross)/giu,
    'f-repelled': /\b(?:disgust|repel|repuls|sick\b)/giu,
    'f-disgusted-with-self': /\b(?:disgust|hate myself|hate my|ugly|gross)/giu,
    'f-fond': /\b(?:love (?:him|her|them)|fond|like (?:him|her)|adore)/giu,
    'f-protective':
      /\b(?:protect|worried (?:about|for) (?:him|her|them)|look after|keep (?:him|her) safe)/giu,
    'f-touched': /\b(?:touched|moved me|kind\b)/giu,
    'f-grateful': /\b(?:grateful|thankful|lucky)/giu,
    'f-relieved': /\b(?:relief|relieved|lighter)/giu,
    'f-hopeful': /\b(?:hope|maybe|looking forward)/giu,
    'f-frustrated': /\b(?:frustrat|no matter what|keep trying|tried everything|still doesn't)/giu,
    'f-stunned': /\b(?:stunned|shock|couldn't believe|can't believe|froze)/giu,
    'f-trapped': /\b(?:trapped|stuck|can't leave|no way)/giu,
    'f-proud': /\b(?:proud|pride)/giu,
    'f-pent-up': /\b(?:bottl|hold it in|swallow|bite my tongue|bit my tongue|say nothing)/giu,
    'f-guarded': /\b(?:guard|wary|don't trust|careful)/giu,
    'f-anxious': /\b(?:anxi|nervous|worry|stomach|racing)/giu,
    'f-insecure': /\b(?:insecur|good enough|compare|does (?:he|she))/giu,
    'f-suspicious': /\b(?:suspic|check(?:ed|ing)? (?:his|her)|lying|hiding)/giu,
    'f-restless': /\b(?:restless|can't sit|pacing|can't settle)/giu,
    'f-at-a-loss': /\b(?:don't know (?:what|how)|no idea|at a loss)/giu,
    'f-abandoned': /\b(?:abandon|left me|walked out|on my own)/giu,
    'f-used': /\b(?:\bused\b|using me|only (?:calls|texts|wants)|favour)/giu,
    'f-controlled': /\b(?:control|won't let|not allowed|rules|tells me what)/giu,
    'f-breaking-down': /\b(?:break(?:ing)? down|falling apart|can't cope|lose it|crying in)/giu,
    'f-self-conscious': /\b(?:self-conscious|look at me|my body|stare)/giu,
    'f-in-love': /\b(?:in love|crush|fancy)/giu,
    'f-sorry-for-someone': /\b(?:feel sorry for|poor (?:him|her|man|woman))/giu,
    'f-at-peace': /\b(?:at peace|accept|okay with)/giu,
  },
};
