import type { WrittenAsked } from '../asked.ts';
import type { Asking } from '../bank.ts';

/** Whoever a question is asked for: the writer, or people in general. */
const ONE = String.raw`(?:I|we|you|one|anyone|people|a (?:person|man|woman|bloke|girl|lad|parent|mother|father|grown \w+))`;
const KIN = String.raw`(?:mum|mom|mother|dad|father|parents|family|husband|wife|partner|boyfriend|girlfriend|bf|gf|fianc\w+|ex|friends?|mates?|brothers?|sisters?|sons?|daughters?|kids?|children|child|lad|boy|girl|boss|manager|teacher|tutor|coach|team|colleagues?|flatmates?|housemates?|roommates?|neighbou?rs?|in-laws|mother-in-law|grand\w+|nan|aunt\w*|uncle)`;
const OTHER = String.raw`(?:him|her|them|people|someone|somebody|anyone|everyone|everybody|others|the (?:others?|other \w+|kids?|children|boys|girls)|a (?:child|man|woman|girl|boy|person|friend)|(?:the )?(?:school|council|company)|(?:my|your) (?:\w+ )?${KIN})`;
const HOW = String.raw`\bhow (?:(?:do|does|did|can|could|should|would|might|ought|am|are|is) ${ONE}|to|one|you|I) (?:(?:even|ever|actually|best|really|supposed to|meant to|going to|to|just|possibly|now|then|best|at all|start to|begin to|have to|can|could|should) )*`;

const asks = (...words: readonly string[]): RegExp => new RegExp(words.join('|'), 'iu');

export const ASKING_EN: Asking = {
  outright: asks(
    String.raw`\b(?:I (?:just |only |really |would )?(?:want|wanted|like|need|guess I want|suppose I want)|I'd (?:just |really |only )?(?:like|love)|I'm (?:just )?(?:wondering|asking)|I (?:just |only )?wonder|I suppose I'm asking|what I(?:'d| would)? (?:really |actually |most )?(?:like|love|want|need)) (?:to know|to ask (?:if|whether|how|what|which|why|about|you)|to learn|is to know|to be able to say what|if|whether|how|what|which|why|does|is (?:how|what|whether|which))\b`,
    String.raw`\b(?:I'd (?:just |really )?like|I (?:just |only |really )?(?:want|need)|would (?:just )?like) (?:someone|somebody|anyone|anybody|one (?:person|doctor|of you))\b[^.?!]{0,30} to (?:tell me|say)\b`,
    String.raw`^(?:(?:please|so|and|just|someone|somebody|anyone) )*(?:tell me (?:if|whether|how|what|which|why|honestly)|talk me out)\b|^(?:someone|somebody) (?:please |just )*tell me$|\bif any(?:one|body) knows\b`,
    String.raw`\bI(?:'m| am) (?:only |just )?(?:writing|here) to ask (?!for)`,
    String.raw`\bmy (?:real |only |actual )?questions? (?:is|are)\b`,
    String.raw`(?:^|[,;] |\b(?:and|but|so|anyway|also|really) )(?:has|does|is|have|did|can) any(?:one|body)\b|\bcan you (?:give|tell|help)\b`,
    String.raw`\bwhat (?:do|would) you (?:think|do|say|advise)\b|\bdo you think\b|\bif you were me\b|\bin my place\b`,
    String.raw`\bam I (?:just |really |being |now |even )?(?:wrong|overreacting|being|an? (?:bad|terrible|horrible|awful|good)|the|selfish|mad|crazy|awful|horrible|terrible|dangerous)\b`,
    String.raw`(?<!\b(?:it|what|this|that|all|which|thing|nothing|everything) )\bis (?:it|this|that) (?:so |really |just |even )?(?:normal|usual|wrong|selfish|ok|okay|all right|me|bad|weird|too (?:soon|late|early))\b`,
    String.raw`\b(?:is there|is) something (?:wrong|missing|off) (?:with|in) me\b`,
    String.raw`\bshould I\b|\bought I\b|(?<!\bI )\bdo I (?:have to|tell|say|owe)\b|\bput (?:ideas|thoughts|it|the idea) in(?:to)? (?:his|her|their) head\b`,
    String.raw`\bhow (?:do|can|should|could|am|does|would) (?:I|one)\b|\bhow (?:do|would|can|should) (?:you|we) (?:even |ever |actually )?(?:begin|start|tell|ask|say|put|bring|explain|raise|stop|give up)\b`,
    String.raw`\bwhat (?:do|should|can|ought|am) I (?:even |to |actually |supposed to |meant to )*(?:do|say|tell|write|answer)\b`,
    String.raw`\bis there (?:any|a|some) way\b`,
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
    String.raw`\bwho (?:knows|cares|would|does that|wouldn't|doesn't)\b|\bwho am I to\b`,
    String.raw`\b(?:kill|die|disappear|vanish|hit (?:him|her|them)|hurt (?:him|her|them|myself))\b`,
    String.raw`\bwhat'?s the point\b|\bwhy me\b|\bwhy (?:bother|should I)\b|\bwho(?:'d| would) I\b|\bis(?:n't)? it though\b|\byou know\?|(?:, ?|\bcheck )right\?+$|\bguess what\b|\bsee\?+$|\bhow (?:grim|mad|sad|stupid|daft|nice|lovely) is (?:that|it)\b|\bhow hard can it be\b`,
    String.raw`\b(?:isn't|wasn't|don't|didn't|aren't|won't|can't|doesn't|wouldn't) (?:it|I|you|he|she|they|we)\?\W*$|(?:, |^)(?:is|does|did|do|was|are) (?:it|he|she|they|there|you)\?\W*$`,
    String.raw`\b(?:I|he|she|they|mum|mom|dad|mother|father|friend|boss|wife|husband|sister|brother|son|daughter|doctor|teacher|people|everyone|someone|who)(?:'d| had| just| also| then| have)? (?:asked|said|wondered)\b(?<!\b(?:should|could|would|what|have) I(?: have)? (?:asked|said))[^?]*\?$`,
    String.raw`\bdidn't know (?:if|whether|how|what)\b|\b(?:said|asked|says)[,:] `,
    // It only says that a question is coming, or hangs on the one before.
    String.raw`\b(?:want|like|need|have|got) to ask (?:you )?(?:a|one|some|two|my) (?:\w+ )?questions?\b|\bI have (?:a|one|two|some) (?:\w+ )?questions?\b|^my questions are\W*$`,
    String.raw`^(?:and|or|but) (?:to|with|for|at|on|in|by|from) [^?]{0,34}\?`,
    String.raw`\bif I'd (?:just |really |only )?(?:like|love)\b|\b(?:not|never|nobody) (?:ask\w*|need\w*|want\w*) (?:what|how|why|whether|if)\b|\bnot asking\b`,
  ),
};

/** Kinds of question, the special ones first. */
export const ASKED_EN: readonly WrittenAsked[] = [
  {
    name: 'medicine',
    words:
      /\b(?:medication|meds|tablets?|pills?|antidepressants?|dose|prescription|inhaler|the jabs?|injections?)\b/iu,
    unless: /\b(?:tell|telling|say|explain|ask)\b/iu,
    answers: [
      'How to take medicine, and whether to stop, is for the doctor who prescribed it; until you have asked, leave it as it is, neither more nor less.',
      'A pharmacist can mostly answer that the same day, also on the telephone; until then it is safest to leave the medicine as it was prescribed.',
    ],
    ask: [
      'Could you ask the doctor or a pharmacist about it in the next day or two?',
      'What would you want to have answered first, when you ask them?',
    ],
  },
  {
    name: 'ask-danger',
    words: asks(
      String.raw`\bput(?:ting)? (?:ideas|thoughts|it|the idea) in(?:to)? (?:his|her|their|someone's) heads?\b`,
      String.raw`\bask (?:him|her|them|someone) (?:if|whether) (?:he|she|they)(?:'s|'re| is| are)? (?:\w+ )?(?:suicidal|thinking of (?:suicide|killing|ending))`,
    ),
    answers: [
      'If you are afraid that somebody may not want to live, asking it plainly does not put the thought there, and it can make it easier to speak; findahelpline.com lists people who can tell you how.',
      'Asking somebody outright whether they think of ending their life does not make it likelier; a crisis line (findahelpline.com) can go through the words with you first.',
    ],
    ask: [
      'When could you next be with that person, with time to talk?',
      'Who else knows that you are worried, and could be there as well?',
    ],
  },
  {
    name: 'set-off',
    words: asks(
      String.raw`\bsett?(?:ing)? (?:him|her|them|my \w+) off\b`,
      String.raw`\bwithout (?:him|her|them|my \w+) (?:\w+ )?(?:kicking|blowing|losing|flying|going off|going mad|exploding|getting (?:angry|mad|violent))`,
    ),
    answers: [
      'Another person’s temper is not yours to steer, whichever words you find; if you are ever afraid of it, a helpline for violence at home (findahelpline.com) can be asked without giving a name.',
      'No choice of words can be counted on where you have to watch for somebody’s temper; how safe it is for you comes before how it is put.',
    ],
    ask: [
      'Are you ever afraid of that person, or of what may happen next?',
      'What is it like for you, having to watch for it?',
    ],
  },
  {
    name: 'real',
    words: asks(
      String.raw`\bmaking (?:it|this|that) up\b|\b(?:it|this|that)(?:'s| is) (?:all )?(?:real|in my head|a thing or not)\b|\b(?:is|if|whether) (?:it|this|that)(?:'s| is)? (?:\w+ )?(?:real|all in (?:my|the) (?:head|mind)|a thing or not)\b|\bimagin(?:e|ing|ed) (?:it|this|that|things)\b|\bdid I exaggerate\b`,
    ),
    unless: /^(?:but |and )?what if\b|\bhow do you know\b/iu,
    answers: [
      'You feel it, and in that sense it is real, whether or not anyone has found a name for it.',
      'Not having been able to prove something does not make it invented; what you remember and notice counts as well.',
    ],
    ask: [
      'What would be different if somebody simply believed you?',
      'Who has listened to the whole of it so far, if anyone has?',
    ],
  },
  {
    name: 'doctor',
    words: asks(
      String.raw`\b(?:see|seeing|go to|ring|call|need|need to see) (?:a|the|my|another|some) (?:\w+ )?(?:doctor|GP|therap\w+|counsell?\w+|psych\w+|specialist)\b|\bfifth doctor\b|\bget (?:it|this|me) tested\b`,
      String.raw`\b(?:is (?:it|this|that)|am I|have I|do I have|could (?:it|this) be|might (?:it|this) be)\b[^?]{0,24}\b(?:depress\w+|OCD|ADHD|autis\w+|mental(?:ly)? ill\w*|an illness|anxiety|burn-?out|bipolar|low testosterone|menopause|hormones)\b`,
      String.raw`\bcan (?:stress|a person get|anxiety|worry)\b`,
      String.raw`\bshould (?:I|I be) (?:be )?see(?:ing)? (?:someone|somebody)\b|\bpeople get help with\b`,
    ),
    unless: /\b(?:tell|telling|say|explain)\b/iu,
    answers: [
      'Whether it is an illness cannot be told from here, only by somebody who sees you in person; that it troubles you is reason enough to ask.',
      'That is a question for a doctor; going once is only a way to find out, and does not have to mean that something is wrong.',
      'A doctor can tell more in a quarter of an hour than can be told from a few lines; it helps to bring two or three notes on when it comes and how long it stays.',
    ],
    ask: [
      'What would you most want to ask, if you were sitting there?',
      'What makes it hard to go and ask, if anything does?',
    ],
  },
  {
    name: 'law',
    words:
      /\b(?:police|lawyer|solicitor|report (?:it|him|her|them|this)|sue|tribunal|(?:to|in) court(?! in)|HR|union|my rights|legal(?:ly)?|complaint|complain (?:about|to)|challenged a will|count against me)\b|\bcan (?:they|he|she) (?:just |really |even |legally )?(?:do (?:that|this)|get rid of|sack|fire|make (?:me|you|us)|refuse|charge|stop me|evict)\b|\bactual rules\b/iu,
    unless: /\b(?:stop being|in your own head)\b/iu,
    answers: [
      'Whether to take that step is yours to decide; an advice service can tell you beforehand what it would involve.',
      'What the rules are cannot be said for certain from here; asking for advice does not bind you to go any further.',
      'Rules like these differ from place to place; an advice service or a union can say how they stand where you are, and dates and letters kept together help.',
    ],
    ask: [
      'What would you most need to know before you decide?',
      'Which papers or messages about it do you still have?',
    ],
  },
  {
    name: 'pay',
    words:
      /\b(?:deduct\w*|dock(?:ed|ing)?|withhold\w*|unpaid|wages?|overtime|minimum wage|notice period)\b/iu,
    answers: [
      'What is allowed about pay, hours or notice is mostly laid down in law and in the contract; a union or an advice service can say it for certain.',
    ],
    ask: ['Until that is clear, which part makes you most uneasy?'],
  },
  {
    name: 'get-even',
    words:
      /\bget (?:my own back|even|back at)\b|\brevenge\b|\bmake (?:him|her|them) pay\b|\bteach (?:him|her|them) a lesson\b/iu,
    answers: [
      'To be that angry is understandable; getting back at someone mostly costs you as well, so it is better not to act while the anger is at its height.',
    ],
    ask: ['What would you really want the other person to understand?'],
  },
  {
    name: 'say-no',
    words: asks(
      String.raw`${HOW}(?:say|saying) (?:no|I can't|you can only)\b|${HOW}(?:refuse|turn (?:\w+ )?down|get out of (?:it politely|the|this without|that without)|back out|decline)\b`,
      String.raw`\bsay to (?:people|somebody|someone)[^?]{0,30}\b(?:not this|no)\b|\ballowed to say\b|\bis it allowed to say\b|\bsay no (?:after|without|to)\b`,
    ),
    answers: [
      'A no can be short and friendly; the more reasons there are in it, the more there is to argue with.',
      'It can begin with thanks, then say what you will not do, and end there: “Thank you for asking me. I can’t take that on.”',
      'Where a plain no is too hard to begin with, there is a half: saying what you can do, and until when, and no more.',
    ],
    ask: [
      'To whom would it be easiest to say a small no first?',
      'What do you think would really happen after the no?',
    ],
  },
  {
    name: 'words-wanted',
    words: asks(
      String.raw`\bsomething to say\b|\bword for word\b|\b(?:actual|particular|right|exact|good) words\b|\ba (?:sentence|line|phrase|form of words) (?:I|you|one) (?:can|could)\b|\bwords for\b|\bwhat (?:exactly|would be a sentence)\b[^?]{0,20}\bsay\b|\bhow (?:do|would) (?:I|you) (?:\w+ )?(?:word|phrase|begin a sentence|start (?:that|this|a) sentence)\b|\bhow you (?:begin|start) (?:a|that|this) sentence\b`,
    ),
    answers: [
      'A form of words to begin with could be: “There is something I find hard to bring up, and I want to say it before it grows.” Then one sentence for what is so, and one for what you wish for.',
      'You could try three short sentences: “When this happens, it is like this for me. I wish we could change one point of it. Can we?” What it is about goes in plain words.',
      'One way to put it is: “I like being on good terms with you, and that is why I am saying this.” Then what is to be different, in one sentence, without reasons after it.',
    ],
    ask: [
      'What is the one thing that should be different after it?',
      'Where would you say it, so that nobody has to answer at once?',
    ],
  },
  {
    name: 'when-tell',
    words: asks(
      String.raw`\b(?:tell|say|talk|admit|confess|bring)\b[^?]{0,40}\b(?:now or|before or after|first or|now,? or wait|or wait|(?:straight away|today|tonight) or)`,
      String.raw`\bin person or (?:in|by|on)\b|\b(?:by|in) (?:text|letter|message|writing) or\b`,
      String.raw`\bwhen (?:do|should) I (?:tell|say)\b|^before or after\b`,
    ),
    answers: [
      'About when to say such a thing, it can help to ask from whom, and in what place, the other person would best hear it; later it is seldom easier, but a calm hour is worth waiting for.',
      'Waiting for the right moment can go on for long; a day that you fix yourself, with time afterwards for the other person, is often good enough.',
      'In a message the other person can take it in alone; face to face it can be answered at once. Which of these that person would rather have is worth a thought.',
    ],
    ask: [
      'From whom might the other person hear it, if you wait?',
      'What would that person need in the first hour after hearing it?',
    ],
  },
  {
    name: 'should-have',
    words: asks(
      String.raw`\bwhat (?:should|could|ought) I (?:to )?have\b|\bshould I (?:just |maybe )?have (?:\w+ )?(?:said|told|asked|spoken|stepped|done|stayed|gone|left)\b`,
    ),
    answers: [
      'What would have been better is easier to see afterwards; often one can still come back to it and say that one has been thinking about it since.',
      'It was answered as well as it could be in that minute; the same talk can mostly be taken up again, beginning with what you would rather have said.',
    ],
    ask: [
      'If you could have that minute again, what would you want to say?',
      'Is there still a way to come back to it with the person it was about?',
    ],
  },
  {
    name: 'tell-or-not',
    words: asks(
      String.raw`\b(?:should I|I should|(?<!\bI )do I|whether to|or do I|ought I to|whether I should|can I even|must I|do I owe (?:it to )?(?:\w+ )?(?:\w+ )?to) (?:\w+ )?(?:have to |need to |owe it to \w+ (?:\w+ )?to )?(?:tell|say|bring it up|confront|confess|ask (?:him|her|them|\w+ straight)|talk to|speak to|explain|apologi[sz]e|come clean|come out|own up|admit)\b`,
    ),
    unless: asks(
      String.raw`\b(?:how|what) (?:do|should) I\b|\bwhat I should\b`,
      String.raw`\bor (?:just |do I |should I |to )?(?:pay|leave|let|wait|keep|stop|start|go|look|watch|do (?!that)|argue|pretend|act|drop|ring|move|quit|break|forget|my slide)\b`,
      String.raw`\b(?:the boss|my tutor) or\b|\bsay (?:no|yes|sorry)\b|\bsay to (?:somebody|someone) you\b`,
    ),
    answers: [
      'Whether to say it, and when, is yours to decide; if you do, a few plain sentences are mostly enough.',
      'Saying it may cost something, and so may keeping it back; it can help to think first of what you would hope for by saying it.',
      'It can help to ask two things: whether that person is likely to hear of it anyway, and from whom it would then be best to hear it.',
      'One way to weigh it is to ask for whose sake it would be said, and who would have to carry it afterwards.',
    ],
    ask: [
      'If you did say it, which answer would you be most afraid of?',
      'If it stays unsaid, what will be hardest about that?',
      'What would you hope for, by saying it?',
    ],
  },
  {
    name: 'put-right',
    words: asks(
      String.raw`${HOW}(?:fix (?:it|this|that|things)|make (?:it|this|that|things) (?:right|up to|good)|put (?:it|this|that|things) right|un-?say|undo|repair|mend|apologi[sz]e|say sorry)\b`,
      String.raw`\bhow to (?:fix|mend|repair)\b|\bwhat can I do\b[^?]{0,20}\bmake (?:it|this) (?:right|up)\b`,
    ),
    answers: [
      'Putting something right often begins with saying plainly what it was, without reasons beside it, and then leaving the other person time.',
      'An apology mostly reaches people when it names what happened and what it was like for them, and asks for nothing in return.',
      'It may not be undone by one talk; something that is done differently from now on often says more than a long explanation.',
    ],
    ask: [
      'What would the other person most need to hear named?',
      'What could be done differently from now on, so that it can be seen?',
    ],
  },
  {
    name: 'write',
    words: asks(
      String.raw`\bwhat (?:do|should|can|could) (?:I|you) (?:even |actually )?(?:write|put in (?:it|the))\b|${HOW}(?:write|answer (?:the|a|this|that|his|her|their) (?:letter|message|text|email)|reply to)\b`,
    ),
    answers: [
      'A few lines are enough; they can begin with what the other person would most want to see acknowledged, and leave out why it took so long or who was right.',
      'It can be short: that you have thought of them, one thing that you remember or understand now, and that no answer is expected by any date.',
      'If each attempt turns into explaining, it can help to write only what it may have been like for the other person, and to stop there.',
    ],
    ask: [
      'Which single line would you be glad of, if you were the one to receive it?',
      'What is it that should reach that person, if nothing else did?',
    ],
  },
  {
    name: 'either',
    words: asks(
      String.raw`\bthe difference between\b|\b(?:know|tell|knows|tells|find out|work out|see) (?:if|whether) [^?]{2,60} or (?:if |whether |just |only |am I |is it |merely )`,
      String.raw`^(?:so |and )?which (?:is it|one|of (?:them|the two))\b(?! (?:\w+ ){0,3}first)|\bwhich am I even\b|\bis it that [^?]{4,60} or that\b`,
      String.raw`\bis (?:it|this|that) (?:\w+ ){0,6}or (?:is it|am I|just|just \w+|that|I'm|love|only|because|something)\b|\bwould it be \w+ \w+ or\b`,
      String.raw`^(?:or )?am I (?:\w+ ){1,6}or (?:just |am I |is )`,
      String.raw`\bwhether it(?:'s| is) [^?]{2,40} or\b`,
    ),
    unless:
      /\b(?:wrong|me or|them or|is it me|normal|a bad|selfish|too late|should I|pathetic)\b|\bis (?:he|she)\b/iu,
    answers: [
      'It need not be one or the other; both can have a part in it, on different days or even in the same hour.',
      'One way to look at it is to ask when it is not so: with whom, where, or in doing what.',
      'Either word leaves out a good deal; what would make it easier to bear may be much the same, whichever it is.',
    ],
    ask: [
      'Which of the two would change more for you, if it were so?',
      'Which of the two do others believe, and what do they not see?',
    ],
  },
  {
    name: 'tell-which',
    words: asks(
      String.raw`\b(?:how|can) (?:do|does|can|would|could|did|am)? ?${ONE}? ?(?:even |ever )?(?:supposed to |meant to )?(?:know|tell) (?:if|whether|which|what|when|that|the difference|it(?:'s| is)|I|they)\b`,
      String.raw`\bhow (?:did|do) you know\b|\bhow (?:do|can|could|would) ${ONE} (?:\w+ )?(?:find out (?:if|whether|what)|work out (?:if|whether|what|which))\b|\bhow does (?:a person|one) (?:know|find out)\b|\bhow sure\b`,
      String.raw`\bever be sure\b`,
      String.raw`^(?:or |so )?is it that (?:I|we|he|she|they)\b|\bhave I stopped\b`,
    ),
    unless:
      /\b(?:wrong|me or|them or|is it me|normal|a bad|selfish|hers?self)\b|\bis he\b|\bis she\b|\btoo late\b/iu,
    answers: [
      'There is hardly a sure sign for that; what you notice again and again tells more than one moment.',
      'It may show more clearly over some weeks than on any one day; noticing each evening whether it was so can make it visible.',
      'It can be told better from what you do than from what you think: where you turn when nobody asks, and what you put off.',
    ],
    ask: ['What have you noticed so far that makes you ask?', 'What would you do differently, if you knew?'],
  },
  {
    name: 'make-stop',
    words: asks(
      String.raw`${HOW}(?:get|make) ${OTHER} (?:to )?(?:stop|back off|leave (?:it|me|us) alone|leave|move out|delete)\b|${HOW}stop (?:${OTHER}) (?:from )?(?:\w+ing)\b|\bmake (?:him|her|them) leave\b`,
    ),
    answers: [
      'It can be said once, in few words, what is to stop; explaining why mostly adds little. If it goes on, somebody who has a say there may have to help.',
      'When others will not stop, it often takes a third person with some say in the matter; asking for that is not telling tales.',
      'What another person does cannot be settled from your side alone; what you will do if it goes on can, and it helps to say that beforehand.',
    ],
    ask: [
      'Is there somebody with a say in it whom you could ask for help?',
      'What would you do if it simply went on?',
    ],
  },
  {
    name: 'to-be-heard',
    words: asks(
      String.raw`${HOW}(?:get|make|let|help) ${OTHER} (?:to )?(?:see|hear|listen|understand|believe|realise|realize|get it|notice|take (?:it|this|me) serious\w*)\b`,
      String.raw`\bso (?:that )?(?:he|she|they) (?:really |actually )?(?:hears?|understands?|sees?|gets?|listens?)\b`,
    ),
    answers: [
      'It can help to ask for a time first, and then to say one thing only, with one example from the last days.',
      'What is handed over in writing is sometimes heard better than what is said in passing, since nobody has to answer at once.',
      'Whether it is understood is not in your hands alone; what you can do is to say what it is like for you, rather than what the other person does wrong.',
    ],
    ask: [
      'What is the one thing that should be understood?',
      'Is there somebody to whom that person listens more easily?',
    ],
  },
  {
    name: 'help-other',
    words: asks(
      String.raw`${HOW}(?:we )?(?:help|support|comfort|be there for|look after|reach|cheer up) ${OTHER}(?! (?:see|understand|realise|realize|stop|change))`,
      String.raw`\bwhat can I do (?:for|to help) ${OTHER}|\bwhat do you do with a (?:girl|boy|child|son|daughter|man|woman)\b`,
    ),
    answers: [
      'Nobody can take it from another person; asking what would help, and staying in touch, is often worth more than the right words.',
      'What would help can mostly be said best by the other person; you can ask, and you need not do it all by yourself.',
      'Often it helps to be there without talking about it: a drive, a meal, the same hour every week.',
    ],
    ask: [
      'Have you noticed anything so far that does the other person a little good?',
      'Who else could do a part of it with you?',
    ],
  },
  {
    name: 'make-other',
    words: asks(
      String.raw`(?:${HOW}|\bwhat (?:do|can|should|would|could|it takes?) (?:I|you|we|it take) (?:\w+ )?(?:do )?(?:to )?|\bways? (?:to|of) )(?:get|make|stop|persuade|convince|let|force|getting|making) ${OTHER} (?:to |from )?\w+`,
    ),
    unless: /\bback\b/iu,
    answers: [
      'There is no sure way to make another person do something; what is in your hands is what you say and how far you go along.',
      'You can ask for it plainly, and it is still up to the other person; your own limits are up to you.',
      'Pushing mostly meets resistance; a question about what that person would want, asked once and in a quiet moment, sometimes goes further.',
    ],
    ask: [
      'What would you do if nothing changed on the other side?',
      'What might that person be afraid of, or want to keep?',
    ],
  },
  {
    name: 'stay-close',
    words: asks(
      String.raw`${HOW}(?:stay|be|remain|still be|keep being) (?:his|her|their|a) (?:dad|father|mum|mom|mother|parent)\b|\b(?:stay|be) (?:their|his|her) dad\b|\bdon't lose (?:him|her|them)\b|\bstay somebody in\b`,
    ),
    answers: [
      'What children, and others too, mostly keep is what comes back reliably: the same call at the same hour, a letter, one thing that only the two of you do.',
      'Closeness does not go by hours alone; something small that is kept to, also on bad days, counts for a good deal.',
    ],
    ask: ['What do the two of you have that is only yours?', 'Which small thing could come back every week?'],
  },
  {
    name: 'say',
    words: asks(
      String.raw`${HOW}(?:\w+ )?(?:tell|say|bring (?:it|this|that|up)|bring \w+ up|raise|broach|put it|ask|explain|talk|speak|answer|reply|ring|call|phone|text|approach)\b`,
      String.raw`\b(?:what) (?:do|can|should|would|could|am|does) (?:I|you|we|one) (?:\w+ )?(?:to )?(?:even |ever |supposed to |meant to )?(?:tell|say|answer|reply|ask)\b`,
      String.raw`\b(?:start|begin|open) (?:that|this|the|a|such a) (?:kind of )?(?:talk|conversation)\b|\bwhat (?:to|I should) (?:say|tell)\b|\bhow to (?:bring|put|talk)\b`,
    ),
    unless: asks(String.raw`\b(?:do|going) without\b(?! \w+ing)`, String.raw`\bhow (?:do|would) you call\b`),
    answers: [
      'No wording is sure to work; it can help to have just the first sentence ready, about how it is for you.',
      'It can help to settle first which one point is to be understood, and to keep the rest short.',
      'One way to begin is to say that it is hard to say: “There is something I have been putting off telling you.” After that the first plain sentence is often easier.',
      'It often goes better beside something else, on a walk or in the car, and with one question at the end instead of a demand.',
    ],
    ask: [
      'If it could be only one sentence, what would you want understood?',
      'Which reply would you find hardest to take?',
      'Where, and at what hour, would it be least hard to begin?',
    ],
  },
  {
    name: 'mind-other',
    words: asks(
      String.raw`(?<!\bwhat )\b(?:does|did|do|is|was|are|will|would|has|could|can) (?:he|she|they|my (?:\w+ )?${KIN})\b`,
      String.raw`\bwhy (?:does|did|do|is|was|would|won't|can't|are) (?:he|she|they|people|everyone|my (?:\w+ )?${KIN})\b`,
      String.raw`\bwhat (?:does|did|do) (?:he|she|they|that even|it) (?:mean|think|want|feel|see)\b(?! do\b)|\bwhat am I to (?:him|her|them)\b`,
      String.raw`\b(?:if|whether) (?:he|she|they|people (?=think|like|know)) ?(?:ever |still |really |actually )?\w+|\bdid I (?:mean|count for) (?:anything|something)\b`,
    ),
    unless:
      /\b(?:should I|do I)\b|\bcan (?:they|he|she) (?:just|stop|make)\b|\bis there anywhere\b|\bif any(?:one|body)\b|\bright$/iu,
    answers: [
      'What somebody else thinks, feels or will do cannot be known from here; what that person has done so far, again and again, tells more than any one word.',
      'It is tiring to guess about another person, because reasons can be found for every answer.',
      'Only the other person could answer that; whether to ask, and when, is the part that lies with you.',
    ],
    ask: [
      'If you never got a clear answer, how would you want to go on?',
      'Which answer would you be most afraid to hear?',
      'What keeps you from asking that person, if anything does?',
    ],
  },
  {
    name: 'sleep',
    words: asks(String.raw`${HOW}(?:\w+ )?(?:get (?:to|back to|some) sleep|sleep|fall asleep|nod off)\b`),
    answers: [
      'Sleep hardly comes by trying; getting up for a while when it stays away, and keeping the same hour for rising, mostly does more than lying there.',
      'It can help to write down in the early evening what has to be thought about, so that the bed is not the place for it; if it lasts for weeks, a doctor can help.',
    ],
    ask: ['What goes through your mind while you lie there?', 'Which nights are a little better?'],
    steps: [
      'When sleep stays away, you could get up, sit somewhere with little light, and go back when you are sleepy.',
    ],
  },
  {
    name: 'nerves',
    words: asks(
      String.raw`\bhead right\b|\bhow do I get (?:calm|ready|through) (?:for |before )?(?:the|my|that|this|it)\b|\bin that minute\b|\bin the (?:actual )?moment\b|\b(?:those|that) (?:two|five|ten) minutes?\b|\bwork on the day\b|\bmake the (?:brain|head|mind) work\b|\bbefore the (?:race|exam|test|interview|match|game|speech|audition)\b`,
    ),
    answers: [
      'For such a moment it often helps to have the same two or three small things to do beforehand, always in the same order, so that the head has something to hold on to.',
      'In the minute itself it helps many people to make the view very small: the feet on the ground, a long breath out, and only the next thing to be done.',
      'Being nervous need not be gone for it to go well; it can help to practise once with the fear, somewhere where nothing depends on it.',
    ],
    ask: [
      'When did it go better, and what had you done just before?',
      'What do you fear would happen, if it did not go well?',
    ],
    steps: [
      'You could try out today what you would do in the last ten minutes before it, just once, for practice.',
    ],
  },
  {
    name: 'eat',
    words: asks(
      String.raw`${HOW}eat\b|\bhow much (?:do|should|does) ${ONE} eat\b|\bwhat(?:'s| is) a normal (?:amount|meal|portion)\b`,
    ),
    answers: [
      'How much is right differs a good deal from one person to the next, and changes when the days change; a doctor or a dietitian can work it out with you.',
      'Regular times are mostly a better beginning than small amounts; a doctor or dietitian can say what fits a body that used to need more, or less.',
    ],
    ask: [
      'At which time of the day is eating easiest for you?',
      'Is there somebody with whom you could have one ordinary meal a week?',
    ],
  },
  {
    name: 'give-up',
    words: asks(
      String.raw`${HOW}(?:give (?:(?:it|this|that|them) )?up|leave behind|part with|hand over|do without)\b(?! on)|\bknock (?:it|this|that) on the head\b|${HOW}(?:retire|stop working)\b`,
    ),
    answers: [
      'Giving something up goes better where other things take over a part of what it gave; it can help to name what it gave you, one thing after the other.',
      'It mostly goes by halves: first the part that is hardest to answer for, then the next; and it helps when somebody else knows the date.',
      'To give up something that one has long had is a loss, and it is easier to bear when it is said aloud as one.',
    ],
    ask: [
      'Of all that it gives you, what would you least like to be without?',
      'Who could take over one part of it, so that not everything has to go at once?',
    ],
  },
  {
    name: 'habit',
    words: asks(
      String.raw`${HOW}(?:stop|quit|break|kick|cut down on|not) (?:myself |from )?(?:asking|checking|scrolling|buying|spending|drinking|smoking|eating|bingeing|gambling|looking|watching|texting|ringing|calling|shouting|snapping|yelling|doing (?:it|this|that)|going (?:past|back)|biting|picking|procrastinating|lying|apologi[sz]ing|it before|this|the habit|it)\b`,
      String.raw`${HOW}(?:not do (?:that|it)|drive past|keep (?:it|this) up|start a habit|get into the habit)\b|${HOW}put (?:it|this|the phone|my phone|a thing like this) down\b`,
    ),
    unless: /\b(?:feeling|caring|thinking|comparing|wanting|being)\b/iu,
    answers: [
      'A habit mostly has its place, its hour and something that sets it off; changing one of these is often easier than stopping by force of will.',
      'It can help to settle beforehand what you will do instead, in the very minute when it usually begins, and to make the old way a little more awkward.',
      'Falling back into it is a usual part of stopping; what counts is rather how soon one takes it up again.',
    ],
    ask: [
      'What is mostly going on just before it begins?',
      'What does it spare you, for as long as it lasts?',
      'Which hour of the day would be the easiest to change first?',
    ],
    steps: [
      'For three days you could only notice when it begins, and what came before, without trying to stop it yet.',
    ],
  },
  {
    name: 'trust-again',
    words: asks(String.raw`${HOW}(?:\w+ ){0,3}(?:trust|trusting|believe|believing)\b`),
    answers: [
      'Trust mostly comes back in small things that are kept, one after another, and hardly by deciding to trust.',
      'Nobody can be quite sure; what can be looked at is whether what is said and what is done go together, over some weeks.',
      'Having been mistaken once does not mean that your judgment is no good; it may only have had too little to go by.',
    ],
    ask: [
      'What small thing, if it were kept, would help you to believe a little more?',
      'In what do you still trust your own eyes?',
    ],
  },
  {
    name: 'feeling-stop',
    words: asks(
      String.raw`${HOW}(?:stop|get rid of|not (?:feel|want|think|care|mind|hate|miss|be)|switch (?:it|this|that)? ?off|turn (?:it|this|that)? ?off|let go|get over|forget|un-?feel|get (?:it|this|that) out of|control)\b`,
      String.raw`\bhow do(?:es)? (?:I|one) be less\b|\bways? (?:of|to) (?:stop\w*|get\w* over|switch\w* off)\b|\btrick (?:for|to)\b`,
    ),
    answers: [
      'That can seldom be done by force of will alone; it may help to look at when it is stronger and when it is weaker.',
      'Hardly anything of that kind changes at once; mostly it begins with something small that makes it a little lighter.',
      'Fighting it often makes it louder; it can help to say to yourself that it is there again, and to turn to something for the hands.',
    ],
    ask: [
      'Was there a time when it was lighter, and what was different about it?',
      'What sets it off most often?',
    ],
  },
  {
    name: 'bear',
    words: asks(
      String.raw`${HOW}(?:\w+ )?(?:live with|cope|deal with|get through|get past|move on|manage|accept|forgive|bear|stand|carry on|go on|come to terms|handle|endure|take)\b`,
    ),
    answers: [
      'It mostly goes by short stretches: to the evening, to the end of the week; further ahead it looks heavier than it is on the day.',
      'Living with something does not mean agreeing with it; it can have its hour and its place, so that it does not need the whole day.',
      'What makes such a thing bearable is often very ordinary: somebody who knows of it, something to do, one hour without it.',
    ],
    ask: [
      'Which part of the day is the easiest to get through, and why that one?',
      'Who knows how much it is?',
    ],
  },
  {
    name: 'means',
    words: asks(
      String.raw`\b(?:does|do|did|would) (?:(?:being|feeling|thinking|having|wanting|that|this|it|not) ?)(?:[^?]{0,40}) ?means?\b|\bmean that I\b|\bdoes (?:it|that|this) mean\b|\bis (?:it|that|this) a (?:bad )?sign\b|\bso is it (?:stress|love|\w+) if\b|\bwhat does (?:it|that) say about me\b`,
    ),
    answers: [
      'A feeling shows that something matters here; what to do, or what is so, does not follow from it by itself.',
      'One can be very much afraid of something that one wants, and calm about something that is wrong for one; how strong it is decides nothing.',
      'It may mean that, and it may mean something much plainer, such as having been tired, or alone with it, for too long.',
    ],
    ask: [
      'If the feeling meant nothing at all, what would you think of the matter itself?',
      'What are you afraid that it might mean?',
    ],
  },
  {
    name: 'like-them',
    words: asks(
      String.raw`\b(?:turn(?:ing|ed)? into|becom\w+|end(?:ing)? up like|just like|same as|as bad as|just going to be) (?:him|her|my (?:mother|father|mum|mom|dad|parents))\b`,
    ),
    answers: [
      'One thing in common does not make you the same person, and you are already thinking about how you want to be.',
      'What one has seen at home comes up when one is tired; noticing it, and going back to say sorry, is already something different.',
    ],
    ask: [
      'In what would you want to be different?',
      'What would you have wished for, back then, afterwards?',
    ],
  },
  {
    name: 'too-late',
    words: asks(
      String.raw`\b(?:is it|am I|or is it|it's|if it's|if I'm|not) (?:\w+ )?too late\b|\bcatch up\b|\bthe only one this late\b`,
    ),
    answers: [
      'A date seldom decides that; it can help to ask what would still be possible from here, and which part of it you would want.',
      'It may be late for it to go as it might have gone; that is not yet too late for some of it.',
      'Many begin or come back late, and mostly it is awkward for the first minutes only.',
    ],
    ask: [
      'If it were not too late, what would you do first?',
      'What would you lose by trying, if it did turn out to be too late?',
    ],
  },
  {
    name: 'future',
    words: asks(
      String.raw`\b(?:will|does|do|can|could|did) (?:it|this|things|that|the \w+ part) (?:ever |always |really |just )?(?:get|stop|go (?:away|off|back)|go|change|end|pass|last|heal|come (?:back|later|with)|be (?:ok|okay|all right|fine|like this))\b`,
      String.raw`\bget(?:s)? (?:better|easier)\b|\bany (?:hope|chance|point)\b|\bforever\b|\b(?:got|get) rid of\b|\bcan (?:it|this|that|people|a person|someone|I|you|one) (?:\w+ )?(?:change|be (?:cured|changed|fixed|undone)|come back|recover|get (?:it|this) back|get over)\b|\bwhether you can get (?:it|this|that) back\b`,
      String.raw`\bcan (?:you|one|it) (?:be )?(?:unlearn\w*|undo\w*)\b|\b(?:goes|go) away\b|\bcome(?:s)? (?:later|with time|in time)\b|\bdo(?:es)? (?:\w+ )?come back\b|\bis (?:it|this|that) (?:always )?going to\b|\blike from here\b|\bgoes from here\b|\bwhere does it stop\b|\bgrow out of\b|\bis this it\b`,
    ),
    answers: [
      'Many things of that kind do change, mostly slowly and with steps back in between; nobody can promise it, or say when.',
      'That cannot be known now, and not knowing is hard; what can be seen is whether some small part of it is already a little different.',
      'What has lasted long may still change, often where something around it changes first; if it only gets worse for weeks, that is a reason to have somebody look at it with you.',
    ],
    ask: [
      'If something did change, where would you notice it first?',
      'Has there been a day lately that was a little different?',
    ],
  },
  {
    name: 'what-if',
    words: /^(?:and |but )?what if\b/iu,
    answers: [
      'That cannot be ruled out beforehand; what can be thought of is what you would do then, and who would be there.',
      'To each “what if” there is another that ends well, and neither can be known now; it may help to look at the next step only.',
    ],
    ask: ['If it did come to that, who would be with you?', 'Which of these fears comes back most often?'],
  },
  {
    name: 'my-place',
    words: asks(
      String.raw`(?<!\bin )\b(?:my|our|your) (?:place|business)\b|\binterfer\w+\b|\bhow far should I go\b|\bbeing a (?:nuisance|creep|burden)\b|\bis (?:it|that) my (?:job|place|business)\b`,
    ),
    answers: [
      'Where somebody’s choices reach into your life, to say so is your business; to decide for that person mostly is not.',
      'Asking is seldom out of place, if a no can be taken; what goes too far is mostly doing it over somebody’s head.',
    ],
    ask: [
      'How would you notice that it was too much for the other person?',
      'Which part of it touches your own life?',
    ],
  },
  {
    name: 'allowed',
    words: asks(
      String.raw`\b(?:am I|are we|are you|is one|if I'm|whether it's) (?:\w+ )?allowed\b|\bis it allowed\b|\bdo I (?:even )?have (?:the|a|any) right\b|(?<!\bwhen )\bdo I get to\b|\bcan I (?:even|really)\b|\bshouldn't I (?:be|feel)\b|\bcan you (?:be|grieve)\b`,
    ),
    answers: [
      'What you feel needs no permission, and what to do about it is yours to think over.',
      'Nobody hands out leave for that; a feeling may be there beside its opposite, and beside other people’s larger troubles.',
      'Having had a part in something, or having chosen it, does not take away the right to find it hard.',
    ],
    ask: ['Who or what seems to forbid it?', 'If it were simply allowed, what would you do with it?'],
  },
  {
    name: 'enough',
    words: asks(
      String.raw`\b(?:how much|when|what|where) is (?:it )?(?:ever )?enough\b|\bis (?:it|that|this) enough\b|\b(?:done|given|tried) enough\b|\benough from\b|\bis \w+ing (?:\w+ )?enough\b|\bhow much (?:do|should|of)\b|\bhow much (?:contact|adjusting|\w+) is\b`,
    ),
    answers: [
      'Nobody can lay down how much is enough; how much strength it leaves you counts as well.',
      'A measure that is not yours mostly has no end; it can help to fix a part that you can keep to for a year.',
      'How much one owes is seldom a sum; what you can give without minding it afterwards is one way to find the line.',
    ],
    ask: [
      'How would you notice for yourself that it is enough?',
      'Who would be disappointed if you gave a little less?',
    ],
  },
  {
    name: 'meant',
    words: asks(
      String.raw`\b(?:am I|are we|are you|is one) (?:\w+ )?(?:meant|supposed|expected|obliged) to\b|\bdo I (?:have to|need to|owe)\b|\bdo I just have to\b|\bmust I\b`,
    ),
    unless: /\b(?:how|what|who|which one) am I\b|\bwhat are you\b|\bhow sure\b/iu,
    answers: [
      'There may be no rule that says you have to, or by when; it can stay open for now.',
      'Nobody else can lay that down for you; what others expect is one thing, and what you are able to do is another.',
      'What one owes to others can be asked; it goes together with what one could keep up, and what it would be given with.',
    ],
    ask: [
      'If nobody expected anything of you here, what would you want?',
      'Who says that you have to, others or a voice of your own?',
    ],
  },
  {
    name: 'what-did-i-do',
    words: asks(
      String.raw`\bwhat (?:did I do|I did|have I done|I've done)\b|\bwhere (?:did I go|I went) wrong\b|\bwhat (?:did|have) I (?:do|done) (?:so |that )?(?:was )?(?:wrong|terrible|bad)\b`,
    ),
    answers: [
      'How it was for the other person can say most about that; it may help to take one such scene and tell it from their side, without a “but”.',
      'What was meant and how it arrived can be two things, and the second is what the other person has to live with; asking about it, and only listening, is one way to find out.',
      'If it has been put into words already, by that person or by somebody close, those words are the place to begin, also where they seem unfair.',
    ],
    ask: [
      'If the other person told one of these scenes, what would they say it was like?',
      'Which of the things you have been told is the hardest to believe?',
    ],
    steps: [
      'You could take one such moment and put it as the other person would tell it, from the first word to the last.',
    ],
  },
  {
    name: 'wrong-with-me',
    words: asks(
      String.raw`\bsomething (?:wrong|missing|off) (?:with|in) me\b|\bmissing in me\b|\bwhat(?:'s| is) (?:wrong|the matter) with (?:me|somebody|someone)\b|\bwhat(?:'s| is) my problem\b|\bis something wrong\b|\bam I (?:normal|broken|cold|a psychopath|going mad|going crazy)\b`,
    ),
    answers: [
      'People differ a good deal in what they feel, when, and how it shows; that it is not as others expect does not by itself mean that something is wrong.',
      'It may be late, it may come in another form, or not come at all; none of these makes you less of a person.',
      'Rather than a fault, it may be the way you have got through until now; if it frightens you, somebody trained can look at it with you.',
    ],
    ask: [
      'What had you expected it would be like?',
      'Who or what makes you think that it ought to be otherwise?',
    ],
  },
  {
    name: 'thought-person',
    words: asks(
      String.raw`\bwhat (?:kind|sort) of (?:\w+ )?(?:person|man|woman|mother|father|mum|dad|sister|brother|son|daughter|wife|husband|friend)\b[^?]{0,16}\b(?:thinks?|has|feels?|wants?|wishes|pictures)\b|\bdoes thinking\b|\bdo I want it (?:somewhere|really|deep)\b|\bdo I have to worry\b|\bwould I (?:really|actually|ever) do it\b|\bam I dangerous\b`,
    ),
    answers: [
      'Thoughts come unasked, and to all sorts of people; what one does counts, and a thought is not yet a deed.',
      'A thought that frightens the one who has it mostly goes against what that person wants.',
      'Such a thought can come out of being worn out or afraid, and be gone again; it does not undo what you do for others day by day.',
    ],
    ask: [
      'What do you do when the thought has been there?',
      'If a friend told you of the same thought, what would you say?',
    ],
  },
  {
    name: 'bad-person',
    words: asks(
      String.raw`\bam I (?:just |really |being |now )?an? (?:(?:\w+ )?(?:bad|terrible|horrible|awful|good|rubbish|evil|useless) \w+|monster|mug|fraud|hypocrite|coward|traitor)\b|\bam I (?:just )?(?:horrible|awful|terrible|pathetic|evil)\b`,
      String.raw`\bmake(?:s)? me (?:a|an|so)\b|\bbad person\b|\bwhat (?:kind|sort) of (?:person|man|woman|mother|father|mum|dad|sister|brother|son|daughter|wife|husband|friend)\b|\bis a person what\b|\bwhat mother\b`,
    ),
    unless: /\bquestion is that\b/iu,
    answers: [
      'What you felt or did once does not say what kind of person you are; what you do with it afterwards says more.',
      'The word is too large to answer; smaller questions can be: what was needed, what was given, and what of it could still be given.',
      'A thought or a feeling is not yet a deed; what counts for others is how you are with them, over the years.',
    ],
    ask: [
      'What would the person it concerns say that they need from you now?',
      'By which measure are you asking, and whose is it?',
    ],
  },
  {
    name: 'too-much',
    words: asks(
      String.raw`\bam I (?:just |being |really |now )*(?:too|so|over\w+|dramatic|sensitive|silly|weak|lazy|selfish|needy|jealous|crazy|mad|petty|clingy|ungrateful|unreasonable|stupid|ridiculous|unfair|paranoid|a (?:baby|prat|pain|snob|nag))\b`,
      String.raw`\bbeing (?:unreasonable|selfish|silly|stupid|dramatic|oversensitive|ridiculous|unfair|childish|petty|too \w+)\b|\bis (?:it|that|this) (?:just )?(?:petty|vanity)\b|\bmaking it (?:a big thing|up)\b`,
    ),
    answers: [
      'A word like that does not say much about a person; there is mostly a reason for feeling so, and the reason deserves a look.',
      'Small things often stand for larger ones; what this one stands for may be the better question.',
      'Both can be true: that others would shrug at it, and that for you something real hangs on it.',
    ],
    ask: [
      'Is that what you think yourself, or what somebody has told you?',
      'If it were not too much to ask, what would you ask for?',
    ],
  },
  {
    name: 'is-it-me',
    words: asks(
      String.raw`\bam I (?:(?:\w+ )?wrong|the (?:bad guy|problem|one|villain|only \w+ who))\b|\bis it (?:just )?(?:me|them)\b|\bis it (?:them|him|her) or\b|\bmy fault\b|\bdid I (?:do (?:something )?wrong|make (?:this|him|her|them)|cause|ruin|drive)\b|\bdo (?:something )?wrong\b|\b(?:doing|done) (?:it|something|anything|this) (?:really )?wrong\b|\bwas I wrong\b|\bif I (?:did|was) wrong\b|\bwho(?:'s| is) right\b|\bam I making\b`,
    ),
    unless: /\bthe only one\b|\bwrong to (?:want|feel|be|miss|hate|love|wish)\b/iu,
    answers: [
      'Hardly anything of this kind has one cause only; your part can be looked at without taking on the whole, and without pushing the whole away.',
      'It can be asked in smaller pieces: what was in your hands, what was not, and what you could know at the time.',
      'When one looks for the fault in oneself, it is easy to leave out what others did, and what nobody could help; and the other way round.',
    ],
    ask: [
      'Which part of it would you do in the same way again, and which not?',
      'What would somebody say who was there and is fond of you both?',
    ],
  },
  {
    name: 'wrong-to-feel',
    words: asks(
      String.raw`\b(?:is it|is that|is this|isn't it|am I|or is it) (?:(?:so|that|really|just|even|very) )?\w+ (?:thing )?(?:of me )?to (?:even )?(?:want|feel|mourn|miss|be (?!doing)|hate|love|need|wish|grieve|like|enjoy|mind|hope|resent|dread)\b`,
      String.raw`\bwrong (?:of me )?to (?:want|feel|be|miss|hate|love|wish)\b|\bis (?:that|it|this) a (?:terrible|bad|strange|weird) thing to (?:want|feel)\b|\bis (?:it|that) \w+ that (?:it|I) (?:hurts?|feel|want|miss|still)\b`,
    ),
    unless: /\b(?:normal|usual|how long|possible)\b/iu,
    answers: [
      'Wanting or feeling something is one thing, and what you do about it is another; the first takes nothing from anybody.',
      'A wish can be looked at without being judged: what it is for, and what you would no longer have to do without.',
      'That you mind how it affects others and still feel it, only shows that two things matter to you at once.',
    ],
    ask: [
      'What would you have, if the wish came true, that you do not have now?',
      'Who would find it wrong, and what are they afraid of?',
    ],
  },
  {
    name: 'is-that-wrong',
    words: asks(
      String.raw`\b(?:is|was) (?:it|that|this|the \w+) (?:(?:so|really|even|that|very) )?(?:bad|wrong|greedy|pathetic|evil|selfish|petty|mean|rude|ok|okay|all right|terrible|awful|childish|grim|fair|stupid|cheating|lying)\b(?! (?:or is|to)\b)`,
    ),
    answers: [
      'By a rule it may be one thing, and by what it does for those it touches another; the second can be looked at, one by one.',
      'It need not be judged as a whole; which part of it troubles you, and which does not, may be easier to say.',
      'Something can be said for it and something against, and both may be true; nobody who is not in it can give the one word for that.',
    ],
    ask: [
      'Who would call it that, and what would they leave out?',
      'What would you think of it if somebody you like did the same?',
    ],
  },
  {
    name: 'normal',
    words: asks(
      String.raw`\b(?:normal|usual|weird|strange|odd|healthy|a thing|messed up|a lot|how it goes|common)\b`,
      String.raw`\bis this just (?:what|how|being)\b|\bis (?:it|that|this) just\b|\bor is it just\b|\bis it possible\b`,
    ),
    unless:
      /\b(?:back to|like a|be|act|eat) normal\b|\bthe only one\b|\bto (?:go|message|write|ring|call|ask|say|text|apply|leave|tell)\b/iu,
    answers: [
      'More people know something like it than speak of it; what counts more than how usual it is, is how much it takes from your days.',
      'There is no agreed measure for that; if it troubles you, it is not a fuss about nothing.',
      'How common it is can hardly be said from here; whether it eases, stays or grows over the next weeks is worth watching.',
    ],
    ask: [
      'What would you do with the answer, if it were yes?',
      'If it is not usual, what would you be afraid of?',
    ],
  },
  {
    name: 'which-first',
    words: asks(
      String.raw`\bwhich (?:one |of \w+ |bit |part |thing )?(?:to |do I |should I |gets? |comes? )?(?:\w+ )?(?:to )?(?:\w+ )?first\b|\bwhat (?:do|should|would|can) (?:I|you) (?:do|sort|tackle|deal with|look at|try) first\b|\bwhat gets dealt with first\b|\bwhat comes first\b|\bshould I go first\b`,
    ),
    unless: /\bshould I go first\b/iu,
    answers: [
      'What has a date mostly comes first, or what gets worse by waiting; the rest may be written on a list and left there for now.',
      'Where everything pulls at once, it can be good to begin with the smallest thing that can be finished; it clears the view for the next.',
      'One way to sort it is by who could take something over: what nobody else can do stays with you, and only that.',
    ],
    ask: [
      'Which of these gets worse by waiting, and which only feels so?',
      'Which one would you be most relieved to have off your mind?',
    ],
  },
  {
    name: 'first-step',
    words: asks(
      String.raw`\b(?:the|a|actual|first) first step\b|\bfirst step\b|\bwhere (?:do|would|does|can|should) (?:I|you|one|someone like me) (?:even )?(?:start|begin)\b|\bwhere to (?:start|begin)\b|${HOW}(?:start|begin)(?: with (?:that|this|it))?\W*$|\bhow do you even (?:begin|start)\W*$|\bget going\b`,
    ),
    answers: [
      'A first step may be so small that it takes ten minutes and asks for nothing back: going to the same place at the same hour twice, or one message without a question in it.',
      'It mostly begins before one feels ready, and with something that could be stopped after a quarter of an hour.',
      'It can help to choose a first step that cannot fail, one where the only aim is to have been there.',
    ],
    ask: [
      'Which part of it would frighten you least?',
      'What could you do this week that takes ten minutes at most?',
    ],
  },
  {
    name: 'your-place',
    words: asks(
      String.raw`\bwhat would you (?:do|say|look at|choose)\b|\bif you were me\b|\bin my place\b|\bwould you\W*$|\bwhat do you think\b|^(?:someone|somebody) (?:please |just )*tell me$`,
    ),
    answers: [
      'Somebody else would decide with another life behind them; what can be looked at from here is what has to be settled soon, what can wait, and what could not be taken back.',
      'It would be easy to say from outside, without having to live with it afterwards; it can help to ask which of the ways could still be changed in a year.',
      'Before anything that cannot be taken back, it is mostly worth one more try in a gentler form, if there is one.',
    ],
    ask: [
      'What would happen if nothing were done for two more weeks?',
      'Which of the ways open to you could still be taken back later?',
    ],
  },
  {
    name: 'between',
    words: /\bin between\b|\bmiddle way\b|\bhalfway\b|\banother way\b|\bsome other way\b|\blike a middle\b/iu,
    answers: [
      'It need not be all or nothing; doing a part of it, or doing it for a while, can be a way as well.',
      'Between the two there is mostly a smaller version of each, or one after the other; it may be worth looking for those first.',
    ],
    ask: ['Which part of it could you live with for now?', 'What would a trial of three months look like?'],
  },
  {
    name: 'would-it-be',
    words: asks(
      String.raw`\bwould it be (?:\w+ )?(?:stupid|wrong|mad|selfish|silly|rude|awful|weird|odd|cruel|better|ok|okay|all right|too much)\b`,
      String.raw`\bis (?:it|that|this) (?:(?:so|that|really|just|even) )?(?!worth|better|time|possible|fair|hard|normal|usual|up|only)\w+ (?:of me )?(?:to|if I) \w+`,
    ),
    unless: /\bor (?:is|should|do|just|would)\b|\bhow long\b/iu,
    answers: [
      'How it would look matters less than what you hope for from it, and whether you could bear it if that did not come.',
      'It can be turned round: what would you think of somebody in your place who did it?',
      'Where something touches other people, asking them first is often a way between doing it and leaving it.',
    ],
    ask: [
      'If it went well, what would you have then?',
      'What is the worst that is at all likely to happen, and could you live with that?',
    ],
  },
  {
    name: 'which-way',
    words: asks(
      String.raw`\b(?:do|should|must|can) (?:I|we) [^?]{2,100}\bor\b(?! (?:is|will|would|does|am I)\b)|\bis it (?:worth|better) [^?]{2,80}\bor\b|\b(?:ask|go|stay|leave|send|do it|tell) or not\b|\bor dumb to\b|\bor do I (?:just )?\w+|\bor should I\b|\bstay or go\b`,
    ),
    unless: asks(
      String.raw`\b(?:how|what|why|when|where|who) (?:\w+ )?(?:should|do|ought) (?:I|we)\b(?! tell him or)`,
      String.raw`\bdo I do\b`,
    ),
    answers: [
      'This is yours to decide, and it will not be decided for you here; it can help to lay out what you would be sorry to lose on each side.',
      'It can help to ask of each way whether it could still be taken back; the one that could not deserves more time.',
      'If every way costs something, no choice will feel quite right; what can be asked is which cost you could answer for, to yourself and to the others it touches.',
      'Between two ways there is sometimes a smaller one, for a limited time; if there is none, an ordinary day after each says more than the reasons do.',
    ],
    ask: [
      'What would you be most sorry about, whichever way you decide?',
      'Which of the two would you rather have tried, looking back from old age?',
      'Which way would you take if nobody ever heard of it?',
    ],
    steps: [
      'You could take a quarter of an hour for each way, and only picture the first ordinary day after it.',
      'For one day you could live as if it were decided one way, the next day as if the other, and notice what changes.',
    ],
  },
  {
    name: 'whether',
    words: asks(
      String.raw`\bshould I\b|\bought I\b|\bshould we\b|\bwhether (?:to|I should)\b|(?<!\bI )\bdo I (?:stay|go|leave|take|keep|just|wait|let|give|ring|turn|push|back|argue|have it|get out|stop|write|accept|do|enforce|actually|ask|show|pretend|send|want|even)\b`,
      String.raw`\bis it (?:worth|better|fair)\b|\bwhat(?:'s| is) the right thing\b|\bis (?:that|this|it) a reason to\b|\bhow can I not\b`,
      String.raw`\bis (?:it|that|this) (?:(?:so|that|really|just|even) )?\w+ (?:of me )?to \w+`,
    ),
    unless: asks(
      String.raw`\b(?:how|what|why|when|where|who) (?:\w+ )?(?:should|do|ought) (?:I|we)\b`,
      String.raw`\bdo I do\b|\bhow long\b|\bis it possible\b`,
    ),
    answers: [
      'Nobody else can settle that for you; it may help to ask which of the consequences you could live with better.',
      'It can help to ask whether it could still be taken back later; what can be may be tried, and what cannot deserves more time.',
      'It can help to be clear what you hope for by it, and how you would stand if that did not come.',
      'The reasons for and against may be known to you already; which of them are yours, and which are somebody else’s, can be sorted.',
    ],
    ask: [
      'What would be different, a week after it was done?',
      'How would you like to look back on it in a year?',
      'Who would be touched by it besides you, and what would they say?',
    ],
    steps: [
      'You could say both aloud once, that you will and that you will not, and notice after which of them you breathe more easily.',
      'You could picture the first ordinary day after it, and the first ordinary day without it, a few minutes for each.',
    ],
  },
  {
    name: 'how-long',
    words: asks(
      String.raw`\bwhen do(?:es)? I (?:get to )?stop\b|\bhow (?:long|soon|many (?:weeks|months|years))\b|\btoo (?:early|soon)\b|\bproper length of time\b|\bwhen (?:does|will|is) (?:it|this|that) (?:\w+ )?(?:stop|end|over|get|go)\b`,
    ),
    answers: [
      'Nobody can name a length for that; it differs from one person to the next, and slow does not mean wrong.',
      'There is no proper time that everybody keeps to; whether it is yours, and not hurried by anyone, says more than the months.',
      'What comes early need not take anything from what was before; both can have their place.',
    ],
    ask: [
      'How long had you expected it to take?',
      'Whose clock are you measuring by, your own or somebody else’s?',
    ],
  },
  {
    name: 'decide',
    words: asks(
      String.raw`${HOW}(?:\w+ )?(?:choose|decide|make (?:a|the|that|this) decision)\b|\bhow (?:do )?people (?:actually )?(?:choose|decide)\b|\bhow to make a decision\b|\bby what do\b|\bfind out what one wants\b|\bfind out\W*$|${HOW}find out what\b`,
    ),
    answers: [
      'Lists often end in a tie; it can tell more to live for two days as if it were decided one way, and two days the other, and to notice what changes.',
      'Much can be tried on a small scale before it is decided; and what can be taken back later need not be quite certain now.',
      'It can help to ask what an ordinary Tuesday would be like in each case, rather than which is right.',
    ],
    ask: [
      'Which way would disappoint you, if somebody else decided for it?',
      'What could be tried out before it is settled?',
    ],
  },
  {
    name: 'meet-people',
    words: asks(
      String.raw`${HOW}(?:make (?:\w+ )?friends|meet (?:people|someone|anyone|\w+)|talk to someone normally|join in)\b|\bhow do (?:adults|people) (?:even )?make friends\b`,
    ),
    answers: [
      'It mostly begins with seeing the same few people at a fixed hour; one short sentence each time is enough at first.',
      'Liking grows more from coming again than from being interesting; it can help to choose something where there is something to do with the hands.',
      'Many wait for the other one to begin; a small question about the thing at hand mostly does not put anybody out.',
    ],
    ask: [
      'Where do you already see the same people from time to time?',
      'With whom has a short talk been easy, if only about the weather?',
    ],
  },
  {
    name: 'study',
    words: asks(
      String.raw`${HOW}(?:\w+ )?(?:study|revise|learn|concentrate|focus|catch up)\b|\bget words down\b`,
    ),
    answers: [
      'Short stretches with a fixed end, and one small thing that is finished in each, mostly go further than long hours.',
      'What you can say aloud in your own words, you know; what you cannot is where the next hour goes.',
      'It is hard to learn with so much hanging on it; it can help to set a small amount for the day and to let that be the measure, not the result.',
    ],
    ask: [
      'At which hour, and in which place, does it go least badly?',
      'Which part of the work would be small enough to finish today?',
    ],
    steps: [
      'You could take one small part, set twenty minutes for it, and stop when they are over, finished or not.',
    ],
  },
  {
    name: 'how-others',
    words: asks(
      String.raw`\bhow (?:do|did|does) (?:other|others|everyone|everybody|people|adults|men|women|blokes|dads|mums)\b|\b(?:what|how) do (?:other|others)\b|\btake other people\b|\bhow other (?:people|couples|men|women|families)\b|\bhow people\b`,
    ),
    unless: /\b(?:study|make friends|choose|decide)\b/iu,
    answers: [
      'Most do it with less ease than it looks; many have one small rule that they keep to, and somebody who knows how hard it is.',
      'From outside one sees only that they do it, and not what it costs them; asking one person how they manage often brings more than watching many.',
      'They do it in different ways; what they mostly have in common is that they made it smaller first.',
    ],
    ask: [
      'Is there somebody whom you could ask how they do it?',
      'Which part of it looks easiest when others do it?',
    ],
  },
  {
    name: 'what-works',
    words: asks(
      String.raw`\bwhat (?:actually |really )?(?:works|helps)\b|\bwhat would help\b|\bsomething that (?:really |actually )?works\b|\bhas (?:anyone|anybody) got a (?:trick|way)\b|\btips\b|\bany (?:advice|ideas?|suggestions?)\b`,
    ),
    answers: [
      'What works for one person does nothing for another; it can pay to change one thing only, keep to it for a week, and see.',
      'Small changes to the place, the hour and what comes just before mostly do more than good intentions do.',
      'Often it is less a trick than having something to put in its place, and somebody who asks after a week how it went.',
    ],
    ask: [
      'Of what you have tried, what came nearest to working?',
      'What does it give you, that something else would have to give?',
    ],
  },
  {
    name: 'do-people',
    words: asks(
      String.raw`(?<!\b(?:how|what) )\bdo (?:some |other |most |many |all )?(?:people|women|men|parents|couples|friends|friendships|others|they|adults|dads|mums)\b(?! (?:really|actually) (?:get|do))|(?<!\b(?:how|what) )\bdoes every(?:one|body)\b|\b(?:if|whether) (?:people|parents|couples|others) (?:actually |ever |really |still )?(?!think|like|know)\w+|\bis (?:anyone|anybody|everyone|everybody)\b|\bhave people\b|\bdoes this happen to people\b|\bdo others\b|\bis (?:that|this) how (?:everyone|everybody|people)\b`,
    ),
    answers: [
      'Some do and some do not, as far as people tell of such things; what made the difference for them may be the more useful question.',
      'It goes both ways with people, and those for whom it went quietly are seldom heard of.',
      'Both are found; how it is for you need not be the same, and it may still change.',
    ],
    ask: ['What would you ask somebody who is a year further on?', 'Which answer had you been hoping for?'],
  },
  {
    name: 'others-too',
    words: asks(
      String.raw`\b(?:has|have|does|did|do|is|are|can|if) any(?:one|body)\b|\bany(?:one|body) else\b|\byou (?:all|lot)\b|\bfor others\b|\bthe only one\b|\bis it like this for\b`,
    ),
    unless: /\b(?:believe me|would know me|works)\b/iu,
    answers: [
      'Others go through such things as well, though it is seldom spoken of; how they deal with it differs a good deal.',
      'Others have most likely been through something like it; what suited them need not suit you.',
      'You are hardly the only one; a group, or a forum for just this, can be a place where it need not be explained first.',
    ],
    ask: [
      'If someone who has been through it were here, what would you ask?',
      'What would help more, to know that you are not the only one, or an idea what to try?',
    ],
  },
  {
    name: 'help-where',
    words: asks(
      String.raw`\bis there (?:actually |really )?(?:any help|anything|anyone|anybody|somewhere|someone|a (?:group|place|helpline|service))\b(?! (?:else )?(?:that )?(?:I|we|one|wrong|left)\b)`,
      String.raw`\b(?:who|whom)(?:'d| do| can| could| should| would|) (?:is it )?(?:I|you|we) (?:even )?(?:go|turn|talk|speak|ask|ring|tell|call)\b|\bwhere (?:do|can|could|should) (?:I|you|we) (?:even )?(?:go|turn|get help|find help)\b|\bwhat (?:else )?can (?:one|I|you|be) (?:apply for|had)\b|\bwho (?:am I|are you) meant to tell\b|\bapply for\b|\bwho do I ask\b|\bany help\b`,
    ),
    answers: [
      'A doctor, an advice service or a group for people in the same situation can often say what there is near you; asking does not bind you to anything.',
      'It can begin with whichever office or person is easiest to reach, and one question: who is the right one for this? Such places mostly know each other.',
      'What there is differs from place to place; a local advice centre, a library or a doctor’s reception can often name it in one call.',
    ],
    ask: [
      'What would be easiest to begin with, a call, a message or a visit?',
      'What would you want them to do for you first?',
    ],
  },
  {
    name: 'what-now',
    words: asks(
      String.raw`\bwhat (?:do|should|can|would|could|ought|are|is) (?:I|we|you|one|a man|a woman|a person) (?:even |to |just |actually |exactly |supposed to |meant to )*do\b|\bwhat (?:exactly )?(?:is|are|am) (?:I|a|one|anyone|you)(?: \w+)? (?:supposed|meant) to do\b|\bwhat now\b|\bwhat(?:'s| is| else is) (?:there|left)\b|\bwhat else (?:can|could|is)\b|\bwhat to do\b|\bwhat do I\W*$`,
    ),
    answers: [
      'No single step will put all of it right; you could begin with the smallest part that is up to you.',
      'Not seeing a way just now does not mean that there is none; it may help to look first at what is most urgent.',
      'It can help to divide it into what has to be done soon, what can be left as it is for now, and what is not yours to do.',
      'Nothing large has to follow at once; going on for one more time as before, and watching what happens, is also something that one can do.',
    ],
    ask: ['Which part of this cannot wait?', 'What would you do if it only had to hold for the next week?'],
  },
  {
    name: 'how-to',
    words: asks(
      HOW.trimEnd(),
      String.raw`\bhow (?:do|does|can|could|should|would) (?!there)\w+\b|\b(?:is there|if there(?:'s| is)) (?:a|any|some|no|something) (?:\w+ )?(?:way|fix|cure|you can do)\b|\bis there something (?:you|I|one) can do\b|\bhow one does\b|\bsomething (?:you|I|one) can do\b|\bany (?:chance|way) of\b`,
    ),
    answers: [
      'No single way suits everybody; what has helped you before, even a little, is mostly the best place to look.',
      'It need not be done all at once; a small first try may show how to go on better than long thinking.',
      'It can help to say first what should be different at the end, and then to look for the smallest thing that goes in that direction.',
      'Somebody who has done it before can often say more than general advice; one question to such a person may be a good beginning.',
    ],
    ask: [
      'What would be the first sign that it is going in the right direction?',
      'Which part of it is hardest to picture?',
      'Whom do you know who has managed something like it?',
    ],
  },
  {
    name: 'why-self',
    words: asks(
      String.raw`\bwhy (?:do|am|can't|can|don't|did|would|should|does my|is my|does (?:it|this)|is (?:it|this|that)|won't)\b`,
      String.raw`\bhow come\b|\bwhy\b|\bwhere does (?:it|that|this) come from\b`,
    ),
    answers: [
      'There is seldom one single reason; what was going on just before it came often says more than long thinking.',
      'A feeling that does not seem to fit mostly belongs to something that has not been said yet, such as what would be lost, or was once missed.',
      'It may have been useful at some time, and have stayed on after its time; that is no one’s stupidity.',
    ],
    ask: [
      'When did it come over you last, and what was going on just then?',
      'What would be gone, if it were gone?',
      'Have you a guess of your own?',
    ],
  },
  {
    name: 'what-is-it',
    words: asks(
      String.raw`\bwhat (?:is|was) (?:it|this|that)\b(?! (?:that )?(?:I|we)\b)|\bwhat's (?:it|this|that|going on|happening)\b|\bwhat do you call\b|\bsay what it is\b|\bwhat am I\b(?! to\b)`,
    ),
    answers: [
      'Put into a name it may not be easier; it can help to describe it as one would describe weather, when it comes and what it does.',
      'It may be several things that have grown together; what can be looked at first is which of them was there before the others.',
      'What it is cannot be said for certain from a few lines; how you tell it is a beginning, and the right word may come later.',
    ],
    ask: [
      'Which word comes nearest to it, if only by half?',
      'What is it most like, of all that you have known before?',
    ],
  },
  {
    name: 'say-so',
    words: asks(
      String.raw`\b(?:someone|somebody|anyone|anybody|one (?:person|doctor|of you))\b[^?]{0,30} to (?:say|tell me)\b|\btell me\b`,
    ),
    answers: [
      'It is fair to want that said plainly, by somebody who has heard the whole of it first.',
      'What you write is taken here as you tell it; you need not prove it before it counts.',
    ],
    ask: ['From whom would you most want to hear it?', 'What would be easier, once somebody had said it?'],
  },
  {
    name: 'open',
    words: /\w/u,
    answers: [
      'Nobody can answer that for certain from a few lines; it may get clearer when it is taken apart into what you know, what you guess and what you fear.',
      'It would be easy to answer that too quickly; what each answer would change for you can be looked at first.',
      'There may be more than one true answer to that, and today’s need not be the last one.',
      'Much of the answer lies in things that only you have seen; put side by side, they may say more than an opinion from outside.',
    ],
    ask: [
      'Which answer would you be glad of, and which would you dread?',
      'What has made you ask it just now?',
      'What would somebody say to it who knows you well?',
    ],
  },
];
