import { echoesOf } from '../echoes.ts';

/** What may be said to a quote that holds certain words, and small things to try where it does. */
export const ECHOES_EN = echoesOf([
  {
    name: 'sleep',
    words:
      /\b(?:can't|cannot|couldn't|don't|not|haven't|barely) (?:\w+ )?(?:sleep|slept)|\bawake\b|insomnia|\bup at night\b|\bmiddle of the night/iu,
    unless: /night shift|pretend|baby|studies/iu,
    see: [
      'After bad nights everything is harder to bear.',
      'Getting through a day on so little sleep takes more than people can see.',
      'Lying awake makes a night very long.',
    ],
    steps: [
      'When sleep will not come, you could get up and sit somewhere for a while, and go back when you are sleepy.',
    ],
  },
  {
    name: 'no-tears',
    words: /\b(?:didn't|don't|can't|couldn't|haven't|not|never) (?:\w+ )?(?:cry|cried)/iu,
    unless: /\b(?:she|he|they|mum|mom|dad) (?:didn't|wasn't|hasn't)|wasn't crying/iu,
    see: [
      'Whether tears came or not says nothing about how much it hurts.',
      'Not crying does not mean that you feel nothing.',
    ],
  },
  {
    name: 'tears',
    words: /\b(?:I|I'm|I've|I'd|me)\b.*\b(?:cry|cried|crying|tears|in tears|wept|sobb\w+)\b/iu,
    unless:
      /\b(?:didn't|don't|can't|couldn't|haven't|not|never) (?:\w+ )?(?:cry|cried)|(?:she|he|mum|mom|dad|baby|son|daughter) (?:was |is )?(?:cry|cried|crying)|(?:her|his|their) cry|laugh/iu,
    see: [
      'By the time tears come, it has usually been pressing for a while.',
      'Tears mostly come when something touches what matters to you.',
    ],
  },
  {
    name: 'what-now',
    words:
      /\bdon't know what (?:to|I(?:'m| am) (?:supposed|meant) to|I should)|\bwhat (?:do|should|can|would) (?:I|you) (?:do|even)|\bno idea what to\b|\bwhat am I supposed/iu,
    see: [
      'Not knowing what to do does not mean that nothing can be done; it may only mean that it is not clear yet.',
      'Things that matter are seldom clear at once.',
    ],
  },
  {
    name: 'is-it-me',
    words:
      /\bam I (?:being|the|just|a|over|wrong|too|going|mad|crazy|selfish|terrible|horrible|bad)|\bis it (?:just )?me\b|\bmaybe (?:I'm|I am|it's me)|\bif I'm (?:being|the|just|over)|\bwhat's wrong with me|\bmakes me a (?:bad|terrible|horrible|monster)|\bI feel like a (?:bad|terrible)/iu,
    see: [
      'You look at your own part first, and that is not all there is to look at.',
      'You are looking for the fault in yourself; what lies elsewhere has to be counted too.',
    ],
  },
  {
    name: 'regret',
    words:
      /\bregret|\bI should(?:n't)? have\b|\b(?:wish|if|if only) I(?:'d| had)(?: (?:not|never|only|just))? (?:\w+ed|known|gone|said|done|told|left|stayed|been|seen|spoken|kept|listened)\b/iu,
    unless: /\bdon't regret/iu,
    see: [
      'Nobody knows beforehand how things will turn out.',
      'Afterwards many things look clearer than they could at the time.',
    ],
  },
  {
    name: 'guilt',
    words:
      /\bguilt|\bmy fault\b|\bblame myself|\bashamed of myself|\bselfish\b|\bbad (?:mother|father|mum|mom|dad|daughter|son|person|friend|wife|husband|partner|sister|brother)|\blet (?:her|him|them|everyone) down\b/iu,
    unless: /not my fault|no guilt|don't feel guilty/iu,
    see: [
      'Guilt mostly weighs on people who care how they treat others.',
      'You are taking a good deal of this on yourself.',
    ],
  },
  {
    name: 'fear',
    words:
      /\b(?:I'm|I am|I was|I get|I feel|I've been|so|too|been)\b.{0,20}\b(?:afraid|scared|terrified|frightened)|\bscares me|\bI'm (?:just |so )?(?:afraid|scared)|\bfrightens me|\bterrifies me|\bdread/iu,
    unless: /not (?:afraid|scared)|I'm afraid (?:so|not)/iu,
    see: [
      'Being frightened takes a lot out of a person.',
      'You have put the fear into words, and that can make it a little clearer.',
      'Being afraid of it is not the same as being weak.',
    ],
  },
  {
    name: 'worry',
    words:
      /\bworr(?:y|ied|ying|ies)\b|\banxious\b|\bon edge\b|\bnervous\b|\bcan't (?:relax|settle|switch off)/iu,
    unless: /\bnot worried|no worries|don't worry|(?:he|she|they|mum|mom|dad|husband|wife) worries/iu,
    see: [
      'It is hard to rest while you are worrying.',
      'It is hard to settle to anything while part of you is on guard.',
    ],
  },
  {
    name: 'tired',
    words:
      /\b(?:I'm|I am|I was|so|just|too|being|feel|been)\b.{0,12}\b(?:tired|exhausted|knackered|shattered|worn out|drained|burnt out|burned out)|\bexhaust/iu,
    unless: /not tired|(?:he|she|they)(?:'s| is|'re| are| was) (?:\w+ )?(?:tired|exhausted)/iu,
    see: [
      'Being tired does not mean that you are not doing your part.',
      'Tiredness like this is real and does not have to be earned first.',
    ],
  },
  {
    name: 'cannot',
    words:
      /\bI (?:just |really )?(?:can't|cannot) (?:do this|cope|go on|carry on|manage|face it|handle (?:it|this)|keep (?:going|doing this|this up)|take (?:it|this|much more|any ?more))(?! one)|\b(?:it's|it is|it all feels|all) too much\b|\boverwhelm|\bI'm falling apart|\bbreaking point/iu,
    see: [
      'If it is too much as it is, nothing more should be added for now.',
      'Getting this far has already taken a great deal of strength.',
    ],
  },
  {
    name: 'unfair',
    words:
      /\bunfair|\bnot fair|\bisn't fair|\bwhy should I|\bwhy is it always me|\btaken for granted|\bno thanks\b|\bcredit for\b/iu,
    unless: /to be fair/iu,
    see: [
      'Being treated unfairly does not stop hurting because someone explains it.',
      'It can help a little when somebody at least admits that it is not fair.',
    ],
  },
  {
    name: 'anger',
    words:
      /\b(?:I'm|I am|I was|I get|so|feel|felt|makes me|made me)\b.{0,14}\b(?:angry|furious|livid|mad|raging|resentful)|\bI (?:hate|resent|snapped|lost it)\b|\bresent\b/iu,
    unless:
      /not (?:even |really |so )?angry|wasn't angry|feel this angry|mad at me|angry with me|angry at me/iu,
    see: [
      'Anger like that mostly says that something is not all right for you.',
      'Being angry is nothing to be ashamed of.',
    ],
  },
  {
    name: 'alone',
    words:
      /\balone\b|\blonely\b|\bloneliness\b|\bno one to\b|\bnobody to\b|\bno friends\b|\bon my own\b|\bby myself\b|\bnobody (?:asks|asked|knows|sees|noticed|notices)\b|\bno one (?:asks|asked|knows|sees|noticed|notices)\b/iu,
    unless:
      /(?:leave|left) (?:me|it|him|her|them) alone|left alone|let alone|alone time|like being alone|my own (?:birthday|two|terms|business)|(?:he|she)(?:'s| is) (?:alone|lonely)|that (?:he|she)/iu,
    see: [
      'Things are heavier when there is nobody to share them with.',
      'Being by yourself with something makes even small things harder.',
    ],
  },
  {
    name: 'unsaid',
    words:
      /\b(?:haven't|have not|never|can't|couldn't|didn't|don't) (?:\w+ )?(?:told|tell|say|said|talk|talked|mention|mentioned|admit)|\btold (?:nobody|no one)|\bnobody knows\b|\bkeep(?:ing)? it (?:to myself|secret|in)|\bI(?:'m| am)? hid(?:e|den|ing)\b|\bpretend (?:I'm|I am|everything|it's|that|to be (?:fine|ok|okay|happy|all right))/iu,
    unless:
      /\btell (?:if|whether|the difference|them apart|you|people apart)|(?:he|she|they|mum|mom|dad) (?:never|hasn't|haven't|didn't|doesn't|don't|won't)|asleep|sa(?:id|y) (?:it )?(?:so|yes|no|why)\b/iu,
    see: [
      'Keeping something to yourself takes strength as well.',
      'What has not been said can weigh on you all the same.',
    ],
  },
  {
    name: 'shame',
    words: /\basham|\bhumiliat|\bshame\b|\bpathetic\b/iu,
    unless:
      /not stupid|(?:he|she|they|it)(?:'s| is|'re| are) (?:ridiculous|stupid|pathetic)|stupid (?:thing|phone|job|one)/iu,
    see: [
      'It is not easy to write about something that you are ashamed of.',
      'When you are ashamed of something, it often looks worse to you than it would to others.',
    ],
  },
  {
    name: 'harsh',
    words:
      /\b(?:I'm|I am|I feel|feel like|being)\b.{0,16}\b(?:useless|worthless|failure|failing|not good enough|burden|fraud|loser|hopeless)\b|\b(?:I'm|I am|feel like) nothing\b|\bhate myself|\bnot good enough|\bfailed (?:as|at)/iu,
    unless: /nothing (?:like|to|wrong|special|big|major)|he's useless|she's useless/iu,
    see: [
      'That is a hard thing to say about yourself.',
      'If somebody else wrote that about themselves, you would hardly see them that way.',
    ],
  },
  {
    name: 'missing',
    words:
      /\bI (?:still |really |just )?miss (?:him|her|them)(?=\W*$|[,;:]| (?:so|and|every|all|more|too|at|still)\b)|\bmissing (?:him|her|them)|\bdream(?:t|ed)? (?:about|of) (?:him|her)/iu,
    see: [
      'Missing someone does not follow a timetable.',
      'Missing someone can be there beside everything else, at any hour.',
    ],
  },
  {
    name: 'let-go',
    words: /\b(?:can't|cannot|couldn't|unable to) (?:let (?:it )?go|move on)|\bstill love (?:him|her)\b/iu,
    see: [
      'Not being able to let go does not mean that you do not want to.',
      'It is hard to let go of something that still touches you.',
    ],
  },
  {
    name: 'why',
    words:
      /\bdon't (?:understand|get) (?:why|how|what|it)|\bI don't know why|\bno idea why|\bwhy (?:would|did|does|do|can't|am)\b|\bmakes no sense|\bconfus/iu,
    unless: /(?:he|she|they) (?:don't|doesn't|didn't) (?:understand|get)/iu,
    see: [
      'When there is no answer, it is natural to go back over it again and again, and that is tiring.',
      'Not understanding why can be as hard as the thing itself.',
    ],
  },
  {
    name: 'decide',
    words:
      /\bshould I\b|\bwhether (?:to|I should)\b|\bdo I (?:stay|go|tell|leave|take|say|keep|just)|\bstay or (?:go|leave)|\bcan't decide|\bI'm torn\b|\bor (?:do|should) I\b/iu,
    unless: /^(?:How|What|When|Where|Which|Why|Who)\b|whether (?:he|she|they)|(?:said|asked|told)/iu,
    see: [
      'This is yours to decide, and you may take what time there is.',
      'It is hard to choose where there is something of worth on either side.',
    ],
  },
  {
    name: 'how-say',
    words:
      /\bhow (?:do|should|can|would) (?:I|you) (?:\w+ )?(?:tell|say|bring|ask|explain|talk|answer|reply|refuse)|\bhow to (?:tell|say|bring|ask|explain|talk|answer|refuse|word)|\bwhat (?:do|should|can) I (?:say|tell)/iu,
    see: ['It is often hardest to find words where it matters most.'],
  },
  {
    name: 'between',
    words: /\b(?:stuck|caught|am|I'm|me) in the middle\b|\btake sides\b|\bpiggy\b/iu,
    unless: /caught (?:a cold|the bus|the train|up)|in the middle of (?:the|a|my)/iu,
    see: ['Whoever stands between two sides often gets trouble from both.'],
  },
  {
    name: 'swallow',
    words:
      /\bsay nothing\b|\bsaid nothing\b|\bbite my tongue|\bbit my tongue|\bkeep (?:quiet|the peace|my mouth)|\bkept quiet|\bbottl(?:ed|ing)|\bput up with|\bsmile and\b|\bjust nod/iu,
    unless: /(?:he|she|they|nobody|dad|mum) sa(?:id|ys?) nothing/iu,
    see: ['Saying nothing does not make it go away.', 'Holding something back takes effort too.'],
  },
  {
    name: 'flat',
    words:
      /\bcan't be bothered|\bno (?:energy|motivation|interest)|\bpointless\b|\bnothing (?:feels|seems|matters|interests)|\bdon't (?:enjoy|care|feel like|want to do)|\bget out of bed|\bgoing through the motions|\bfe(?:el|els|lt|eling) (?:so |really )?flat\b/iu,
    unless: /\b(?:a|the|my|our|his|her) (?:\w+ )?flat\b/iu,
    see: [
      'When there is little strength, even small things take a great deal of it.',
      'Having no drive is not the same as being lazy.',
    ],
  },
  {
    name: 'numb',
    words:
      /\b(?:I|I'm|I've|I've gone|gone|feel|felt|feeling|so|just) (?:\w+ )?numb\b|\bI (?:\w+ )?fe(?:el|lt) nothing\b|\bdon't feel (?:anything|much)\b|\b(?:I'm|I am|I feel|I felt|feel|felt|feeling) (?:\w+ )?(?:empty|hollow)\b|\b(?:empty|hollow) inside\b/iu,
    unless: /\b(?:numb|nothing) (?:fingers?|toes?|legs?|arms?|like|for|about|wrong)\b/iu,
    see: [
      'Feeling nothing is not the same as not being hurt.',
      'Feeling empty can be as hard to bear as feeling sad.',
    ],
  },
  {
    name: 'silence',
    others: true,
    words:
      /\b(?:no|hasn't|haven't|didn't|doesn't|never|not) (?:\w+ )?(?:repl(?:y|ied)|answer(?:ed)?|respond(?:ed)?|text(?:ed)? back|called back|wrote back)|\bignor(?:e|es|ed|ing) me|\bsilent treatment|\bleft on read|\bwon't (?:talk|speak) to me|\bnot (?:talking|speaking) to me|\bstopped (?:talking|texting|replying|speaking)/iu,
    unless:
      /\bI (?:\w+ )?(?:haven't|didn't|don't|never|won't|stopped) (?:\w+ )?(?:repl\w+|answer\w*|respond\w*|text\w*|talk\w*|speak\w*)/iu,
    see: [
      'With no answer you can only guess, and guessing makes it worse.',
      'Waiting for an answer makes the days long.',
    ],
  },
  {
    name: 'compare',
    words:
      /\bother people (?:my|seem|manage|have|can|don't)|\bcompar(?:e|ed|ing)|\ball my friends|\bjealous\b|\benv(?:y|ious)\b|\bthey all (?:have|seem)|\bbehind everyone|\bleft behind/iu,
    see: [
      'Compared with other people, it is easy to feel that you come out short.',
      'Of other people’s lives you see only a part; of your own you see everything.',
    ],
  },
  {
    name: 'money',
    words:
      /\bin debt\b|\bdebts\b|\boverdraft|\b(?:can't|cannot|couldn't) afford\b|\bI owe\b|\bcredit cards?\b|\bbroke\b(?! up)|\bno money\b/iu,
    unless: /not about (?:the )?money|isn't (?:about )?(?:the )?money|rent a|you owe/iu,
    see: [
      'When money is tight, every decision is made under strain.',
      'Having to worry about money leaves little rest.',
    ],
  },
  {
    name: 'exam',
    words:
      /\bexam|\bfail(?:ed)? (?:the|my|a|an|two|three|both) (?:\w+ )?(?:tests?|year|course|module|class|paper)\b|\bgrades\b|\b(?:bad|low|poor|my) marks?\b|\bresit|\b(?:my|the) results\b|\bmocks\b|\bcoursework\b/iu,
    unless: /test results|blood|scan|good (?:marks|grades)|get my results/iu,
    see: [
      'A result says something about one test, and not what you are worth.',
      'Exams can put a good deal of pressure on a person.',
    ],
    steps: ['You could take one small topic, go over only that one, and leave the rest for later.'],
  },
  {
    name: 'job',
    words:
      /\bredundan|\blaid off|\blost my job|\bunemployed|\bjob ?(?:centre|hunt|search)|\bhanded in my notice|\bI (?:resigned|quit)\b/iu,
    unless: /quit (?:smoking|drinking)|he quit|she quit/iu,
    see: [
      'When something changes about your work, the days change with it.',
      'Work is about money, and also about how you see yourself; that is why it can hit so hard.',
    ],
  },
  {
    name: 'carer',
    words:
      /\b(?:look(?:ing)?|looked) after (?:him|her|my|mum|mom|dad|them)|\bcar(?:e|ing) for (?:him|her|my|mum|mom|dad)|\bcarer\b|\bchemo|\bdialysis|\bher (?:pills|tablets|medication)|\bhis (?:pills|tablets|medication)/iu,
    unless: /nobody looks after me/iu,
    see: [
      'Looking after somebody takes strength, and you need some looking after as well.',
      'When you look after somebody, your own life easily comes second.',
    ],
  },
  {
    name: 'death',
    words:
      /\b(?:died|death|funeral|passed away|ashes|grave|buried|cremat|before (?:he|she) died|since (?:he|she) died)\b/iu,
    unless:
      /\b(?:feel|felt) nothing|relie(?:f|ved)|(?:phone|battery|laptop|car) died|scared to death|bored to death|sick to death|death of me/iu,
    see: [
      'After a death the days go on, and there is someone missing in them.',
      'There is no date by which grief like this ought to be over.',
    ],
  },
  {
    name: 'panic',
    words:
      /\b(?:my )?heart (?:races|racing|pounds|pounding|is racing|was racing)|\b(?:can't|couldn't) breathe\b|\bpanic attacks?\b/iu,
    unless: /laugh|from running|asthma/iu,
    see: [
      'When the body is in alarm, thinking alone seldom quiets it.',
      'What you feel in your body is real; you are not making it up.',
    ],
    steps: [
      'When it rises, you could put both feet on the floor and slowly name five things that you can see.',
    ],
  },
  {
    name: 'body',
    words:
      /\bI (?:\w+ )?(?:shake|shook|was shaking|start shaking)\b|\bmy hands? (?:\w+ )?(?:shake|shook|shaking)\b|\bfelt sick\b/iu,
    unless: /shake (?:his|her|my) hand|shook (?:his|her|my) (?:hand|head)|laugh/iu,
    see: [
      'That the body answers like that shows how near it comes to you.',
      'Sometimes the body says it before there are words for it.',
    ],
  },
  {
    name: 'loop',
    words:
      /\b(?:can't|couldn't|cannot) stop (?:thinking|going over|replaying|worrying|asking|checking|counting|wondering)\b|\b(?:go|goes|going|think|thinking|ask|asking|replay\w*|over it|check|checking) (?:\w+ ){0,3}(?:over and over|again and again)\b|\bkeep (?:going over|replaying|checking|asking myself|thinking)|\bgoes? round (?:and round|in my head)\b|\bround and round\b|\bhave to check\b|\bgoing (?:over|round) in my head\b/iu,
    unless: /can't stop (?:laughing|smiling)|music in my head/iu,
    see: [
      'What keeps coming back is hard to stop by will alone.',
      'Going over the same thing so often is tiring.',
    ],
    steps: [
      'When the same thing comes round again, you could note it down in one line, and leave it on the paper for today.',
    ],
  },
  {
    name: 'habit',
    words:
      /\b(?:can't|couldn't|cannot) stop (?:scrolling|eating|buying|spending|watching|looking|ringing|texting|drinking|smoking|biting|picking|gambling|playing|snacking|ordering)\b/iu,
    see: [
      'What has become a habit is hard to stop by will alone.',
      'A habit mostly does something for one, for as long as it lasts; that is why it comes back.',
    ],
    steps: [
      'You could move it a little further off: another room, another hour, one more thing that has to be opened first.',
    ],
  },
  {
    name: 'snapped',
    words: /\bI (?:\w+ )?(?:shouted|yelled|snapped|screamed) at (?:him|her|them|my)|\blost my temper/iu,
    see: ['If it troubles you to have shouted, then it is not how you want to be.'],
  },
  {
    name: 'forgive',
    words: /\bforgiv/iu,
    unless: /forgive me (?:for|if)/iu,
    see: [
      'Whether to forgive, and when, is yours to say.',
      'It may stay undecided for now whether to forgive.',
    ],
  },
  {
    name: 'crush',
    words:
      /\bcrush\b|\bfancy (?:him|her)|\bin love with|\blike (?:him|her) (?:a lot|so much)|\bfeelings for\b|\bask (?:him|her|them) out/iu,
    see: [
      'Liking somebody can make every message and every look seem important.',
      'A feeling like that can be lovely and hard at the same time.',
    ],
  },
  {
    name: 'breakup',
    words:
      /\b(?:we|he|she|I|they)\b.{0,12}\b(?:broke|break|breaking|split) up\b|\bended (?:it|things)|\bsince the (?:divorce|split|break-?up)|\bthe (?:divorce|split|break-?up) (?:was|is|came)|\bgetting divorced\b|\b(?:he|she) left me\b/iu,
    unless: /my parents(?:'|’)? (?:divorce|split|separat)|parents (?:divorced|split)/iu,
    see: [
      'A separation can be settled long before your feelings have caught up.',
      'When a relationship ends, a great deal changes at once.',
    ],
  },
  {
    name: 'unheard',
    others: true,
    words:
      /\bdoesn't listen|\bdon't listen|\bnobody listens|\bwon't listen|\bno one (?:believes|understands|listens)|\bnobody (?:believes|understands)|\bdoesn't (?:understand|believe me|get it)/iu,
    see: ['To speak and not be heard can make you feel very alone.'],
  },
  {
    name: 'left-out',
    others: true,
    words:
      /\bleft out\b|\bnot invited|\bwasn't invited|\bwithout me\b|\bdidn't (?:invite|ask) me|\bdon't fit\b|\bdon't belong\b|\boutsider\b/iu,
    see: [
      'It stings to be left out, or to feel left out.',
      'Seeing the others together from outside can be lonelier than being by yourself.',
    ],
  },
  {
    name: 'normal',
    words:
      /\bis (?:this|that|it) normal|\bam I normal|\bnormal to\b|\bdoes (?:this|it) (?:get|ever)|\banyone else\b|\bsomething wrong with me|\bdoes that make me/iu,
    see: [
      'It is fair to ask that when something troubles you.',
      'Whether it is normal or not, it is hard for you, and that counts.',
    ],
  },
  {
    name: 'effort',
    words:
      /\b(?:I've|I have) (?:tried (?:everything|so|to|and)|done everything|given (?:everything|it all|so much))|\bafter (?:all|everything) I|\ball (?:that|the|my) effort\b/iu,
    see: [
      'It wears you down to try hard and see little change.',
      'The strength that went into it does not stop counting because of how it turned out.',
    ],
  },
  {
    name: 'hurt',
    words: /\bhurt(?:s|ing)?\b|\bupset\b|\bheartbroken\b|\bsad\b|\bpain(?:ful)?\b|\bstings?\b/iu,
    unless:
      /back pain|pain relief|didn't hurt|doesn't hurt|not hurt|(?:she|he|they)(?:'d| would| will|'ll|'s| is| was| gets?| got) (?:be )?(?:so |really )?(?:upset|hurt|sad)|knees? (?:do )?hurt|hurt (?:him|her|them|anyone)/iu,
    see: [
      "What hurts does not have to be large in other people's eyes.",
      'That it hurts is reason enough to speak of it.',
    ],
  },
  {
    name: 'feel',
    words:
      /\bI (?:just |still |also |even )?(?:feel|felt) (?:like|as if|so|bad|awful|terrible|weird|strange|sick|lost|stuck|trapped)|\bI'm (?:stuck|trapped|lost)\b/iu,
    unless: /lost my (?:job|keys|phone|temper)|lost (?:him|her|it)|felt great/iu,
    see: [
      'What you feel is real, whatever anybody else might feel.',
      'That is how it is for you, and it counts.',
    ],
  },
]);
