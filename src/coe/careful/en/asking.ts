import type { WrittenAsked } from '../asked.ts';
import type { Asking } from '../bank.ts';

export const ASKING_EN: Asking = {
  outright:
    /\b(?:I (?:just |only |really )?(?:want|wanted|would like|need|guess I want)|I'd (?:just |really )?(?:like|love)|I'm wondering|I wonder) (?:to know|to ask|if|whether|how|what|why)\b|\bmy question is\b|\b(?:has|does) any(?:one|body)\b|\bcan any(?:one|body)\b|\bwhat (?:do|would) you (?:think|do|say)\b|\bdo you think\b|\bam I (?:wrong|overreacting|being|a bad|the|selfish|mad|crazy|awful|horrible|terrible)\b|\bis (?:it|this|that) (?:normal|usual|wrong|selfish|ok|okay|all right|me)\b|\bshould I\b|\bdo I have to\b|\bhow (?:do|can|should) I\b|\bwhat (?:do|should|can|ought) I (?:to )?(?:do|say|tell)\b/iu,
  question: /\?/u,
  shortest: 14,
  longest: 130,
  rhetorical:
    /\bwho (?:knows|cares|would|does that)\b|\b(?:kill|die|disappear|vanish|hit (?:him|her|them)|hurt (?:him|her|them|myself))\b|\bwhat'?s the point\b|\bwhy me\b|\bwhy bother\b|\byou know\?|\bright\?$|\b(?:isn't|wasn't|don't|didn't|aren't|won't|can't) (?:it|I|you|he|she|they|we)\?\W*$|\bguess what\b|\b(?:asked|wonder(?:ed)? aloud|said)\b[^?]*\?$|\bdidn't know (?:if|whether|how|what)\b/iu,
};

/** Kinds of question, the special ones first. */
export const ASKED_EN: readonly WrittenAsked[] = [
  {
    name: 'medicine',
    words: /\b(?:medication|meds|tablets?|pills?|antidepressants?|dose|prescription|inhaler)\b/iu,
    answers: [
      'How to take medicine, and whether to stop, is for the doctor who prescribed it; until you have asked, leave it as it is, neither more nor less.',
    ],
    ask: ['Could you ring the surgery or a pharmacist about it in the next day or two?'],
  },
  {
    name: 'doctor',
    words:
      /\b(?:doctor|GP|therap\w+|counsell?\w+|psych\w+|depress\w+|OCD|ADHD|mental(?:ly)? ill\w*|something wrong with me|get (?:it|this|me) tested|low testosterone|an illness|diagnos\w+)\b/iu,
    answers: [
      'Whether it is an illness cannot be told from here, only by a doctor who sees you; that it troubles you is reason enough to go and ask.',
      'A doctor who sees you can answer that; going once is only a way to find out, and does not mean that there is something.',
    ],
    ask: ['When did you first notice it?'],
  },
  {
    name: 'law',
    words:
      /\b(?:police|lawyer|solicitor|report (?:it|him|her|them|this)|sue|tribunal|court|HR|union|legal(?:ly)?|complain(?:t)?)\b/iu,
    answers: [
      'Whether to take that step is yours to say; reporting or asking for advice needs only an account of what happened, not proof that you did everything right.',
      'Asking which ways there are does not bind you to go to the end of any of them.',
    ],
    ask: ['What have you kept that shows what happened?'],
  },
  {
    name: 'pay',
    words:
      /\b(?:deduct\w*|dock(?:ed|ing)?|withhold\w*|unpaid|wages?|overtime|minimum wage|notice period)\b/iu,
    answers: [
      'What an employer may do about pay is laid down in law; a union, an advice service or the labour office can say it for certain.',
    ],
    ask: ['Until that is clear, which part makes you most uneasy?'],
  },
  {
    name: 'between',
    words: /\bin between\b|\bmiddle way\b|\bhalfway\b|\banother way\b|\bsome other way\b/iu,
    answers: [
      'It need not be all or nothing; a part of it, with one person, at a time that you pick, can be a way as well.',
    ],
    ask: ['Which small part could you live with for now?'],
  },
  {
    name: 'enough',
    words:
      /\b(?:how much|when|what) is (?:it )?(?:ever )?enough\b|\bis (?:it|that|this) enough\b|\b(?:done|given|tried) enough\b|\benough from\b/iu,
    answers: [
      'Where enough lies is laid down nowhere; how much is left of you afterwards may be counted too.',
    ],
    ask: ['How much could you give without it making you ill or bitter?'],
  },
  {
    name: 'get-even',
    words:
      /\bget (?:my own back|even|back at)\b|\brevenge\b|\bmake (?:him|her|them) pay\b|\bteach (?:him|her|them) a lesson\b/iu,
    answers: [
      'The anger is real, and it can be let out elsewhere; staying away from that person also protects you.',
    ],
    ask: ['If the anger could speak just once, what would it say?'],
  },
  {
    name: 'tell-or-not',
    words:
      /\b(?:should I|do I have to|do I|whether to|or do I|if I should|ought I to) (?:\w+ )?(?:tell|say|bring it up|confront|ask (?:him|her|them)|talk to|explain|apologi[sz]e)\b/iu,
    unless: /\b(?:how|what) (?:do|should) I\b|\bor (?!not\b)\w+/iu,
    answers: [
      'Whether to say it, and when, is yours to decide; if you do, the shorter it is, the less can go astray.',
      'Saying it has its price, and so has not saying it; it may help to see first what you would be saying it for.',
    ],
    ask: [
      'If you did say it, which answer would you be most afraid of?',
      'If it stays unsaid, what will be hardest about that?',
    ],
  },
  {
    name: 'make-other',
    words:
      /\b(?:how|what) (?:do|can|should|would|could) (?:I|you|we|it take) (?:\w+ )?(?:get|make|help|stop|persuade|convince|let) (?:him|her|them|my|people|someone|the|other)\b|\bhow to (?:get|make|help|stop|persuade|convince) (?:him|her|them|my)\b/iu,
    answers: [
      'There is no sure way to make another person change; what is in your hands is what you say and how far you go.',
      'Whether they change is not up to you; what can be settled first is your own part in it.',
    ],
    ask: ['Which step here is yours alone to decide?'],
  },
  {
    name: 'say',
    words:
      /\b(?:how|what) (?:do|can|should|would|am|could) (?:I|you|we) (?:even |ever |supposed to |meant to )?(?:\w+ )?(?:tell|say|bring|ask|explain|talk|speak|answer|reply|refuse|word|turn down|apologi[sz]e)\b|\bhow to (?:tell|say|bring|ask|explain|talk|answer|refuse|word)\b/iu,
    answers: [
      'There is no wording that is sure to work; you could have just the first sentence ready, about how it is for you.',
      'What is hard to say mostly counts; decide first which one point should be understood, and let the rest be short.',
    ],
    ask: [
      'If it could be only one sentence, what should they understand?',
      'Which reply would you find hardest to take?',
    ],
  },
  {
    name: 'mind-other',
    words:
      /\b(?:does|did|do|is|was|are|will|would|has|could|can) (?:he|she|they|my (?!own)\w+)\b|\bwhy (?:does|did|do|is|was|would|won't|can't) (?:he|she|they|my|people)\b|\bwhat (?:does|did|do) (?:he|she|they|it|that) (?:mean|think|want|feel)\b|\bif (?:he|she|they|parents) (?:ever |still |really |actually )?\w+/iu,
    unless: /\b(?:should I|do I)\b/iu,
    answers: [
      'What goes on in somebody else cannot be seen from here, and guessing will not settle it; only what they themselves say when asked can.',
      'Guessing at another mind is tiring, since there are reasons to be found for every answer.',
      'The answer to that lies with them; what lies with you is what this does to you.',
    ],
    ask: [
      'If the answer never comes, how would you like to treat the matter?',
      'Which answer would you be most afraid to hear?',
    ],
  },
  {
    name: 'self-stop',
    words:
      /\b(?:how|what) (?:do|can|should|does|could|would) (?:I|you|one|a person) (?:\w+ )?(?:stop|get over|let go|move on|forget|cope|deal|get (?:past|through|rid|out)|switch|calm|relax|control|live with|accept|forgive|believe|learn|feel|sleep|get to sleep|not)\b|\bhow to (?:stop|get over|let go|move on|cope|deal|get (?:past|through))\b|\btrick (?:for|to)\b|\btips\b|\bway to (?:stop|make)\b/iu,
    answers: [
      'The harder this is pushed down, the less it mostly gives way; not wrestling with it for now may be more within reach than winning.',
      'Nothing makes it stop at once; what can be done is mostly small, so that it comes for a shorter time, or more lightly.',
    ],
    ask: ['Was there a time when it was lighter, and what was different about it?'],
  },
  {
    name: 'future',
    words:
      /\b(?:will|does|do|can|could) (?:it|this|things) (?:ever |always |really )?(?:get|stop|go away|go|change|end|be (?:ok|okay|all right|fine|like this))\b|\bget(?:s)? (?:better|easier)\b|\btoo late\b|\bany (?:hope|chance|point)\b|\bforever\b|\b(?:got|get) rid of\b|\bcan (?:it|this|that|people|a person|someone|I|you) (?:\w+ )?(?:change|be (?:cured|changed|fixed|undone)|come back|recover)\b|\bcan (?:you|one|it) (?:be )?(?:unlearn\w*|undo\w*)\b|\b(?:goes|go) away\b|\bcome(?:s)? later\b/iu,
    answers: [
      'How it will be cannot be told by anyone; what can be seen is whether some small part of it is already changing.',
      'The time ahead cannot be settled now, and that is the hard part; it is not that you have not thought enough.',
      'Whether it can change cannot be told from a few lines; that it has lasted long does not mean that it cannot.',
    ],
    ask: ['If something did change, where would you notice it first?'],
  },
  {
    name: 'tell-which',
    words:
      /\b(?:how|can) (?:do|does|can|would|could|am) ?(?:I|you|one|a person|anyone|people)? ?(?:even |ever )?(?:supposed to )?(?:know|tell)\b(?! (?:him|her|them|my|people|someone)\b)/iu,
    answers: [
      'From outside such things can look alike; how long it has lasted and what it takes from you often say more than a name.',
      'There is no sure sign for that; it may show more clearly over some weeks than on any one day.',
    ],
    ask: ['What is it like on an ordinary day?'],
  },
  {
    name: 'meant',
    words:
      /\b(?:am I|are we|are you|is one) (?:\w+ )?(?:meant|supposed|expected|obliged|allowed) to\b|\bdo I (?:have|need|owe)\b|\bdo I just have to\b|\bmust I\b/iu,
    unless: /\b(?:how|what) am I\b/iu,
    answers: [
      'No rule says that you have to, and none says by when; it may stay open for now.',
      'Nobody else can lay that down for you; what others expect is one thing, and what you are able to do is another.',
    ],
    ask: ['If nobody expected anything of you here, what would you want?'],
  },
  {
    name: 'like-them',
    words:
      /\b(?:turn(?:ing|ed)? into|becom\w+|end(?:ing)? up like|just like|same as|as bad as) (?:him|her|my (?:mother|father|mum|mom|dad|parents))\b/iu,
    answers: [
      'Whether you are like somebody cannot be told from one thing; asking it of yourself is another matter than never asking.',
    ],
    ask: ['In what would you want to be different?'],
  },
  {
    name: 'too-much',
    words:
      /\bam I (?:just |being )?(?:too|so|over\w+|dramatic|sensitive|silly|weak|lazy|cold|selfish|needy|jealous|crazy|mad)\b|\bbeing (?:unreasonable|selfish|silly|stupid|dramatic|oversensitive|ridiculous|unfair|too)\b/iu,
    answers: [
      'A word like that does not measure a person well; there is mostly a reason for feeling so, and the reason tells more than the word.',
      'There is no ruler for “too much”; that it weighs on you enough to ask is reason to take it seriously.',
    ],
    ask: ['Whose word is that: your own, or another’s?'],
  },
  {
    name: 'is-it-me',
    words:
      /\bam I (?:wrong|the|a|an|just|being|mad|crazy|selfish|awful|horrible|terrible|too|so|cold)\b|\bis it (?:just )?me\b|\bmy fault\b|\bwrong (?:of|with) me\b|\bmake(?:s)? me (?:a|an|so)\b|\bbad person\b|\bdid I do (?:something )?wrong\b|\bdoing it wrong\b|\bwhat (?:I did|did I do)\b|\bmissing in me\b|\bis something wrong\b|\bwhere I went wrong\b/iu,
    answers: [
      'Whether it is you cannot be judged in one sentence; when things have come this far, it is seldom one person’s doing alone.',
      'Those who look to themselves first often leave out what belongs to others.',
    ],
    ask: [
      'Besides your own part, what else would have to be counted?',
      'Did someone say that of you first, or was it you?',
    ],
  },
  {
    name: 'normal',
    words:
      /\b(?:normal|usual|overreact\w*|overthink\w*|being (?:unreasonable|selfish|silly|stupid|dramatic|oversensitive|ridiculous|unfair|too|a)|am I (?:wrong|the|a|an|just|being|mad|crazy|selfish|awful|horrible|terrible|too|so)|is it (?:me|just|wrong|bad|ok|okay|all right|selfish|weird|my)|is this (?:me|just|wrong|bad|ok|okay|all right|selfish|weird|my|normal)|weird|strange|wrong (?:of|with) me|my fault|bad person|healthy)\b|\b(?:is|was|are) (?:it|that|this) (?:that |so |really )?(?:a lot|greedy|mad|stupid|silly|bad|a bad sign|how it goes|childish|rude|cruel|awful)\b|\bwould it be (?:stupid|wrong|mad|selfish|silly|rude|awful)\b|\bis this just what\b|\bis that bad\b/iu,
    answers: [
      'There is no agreed measure for that; it troubles you, and so it is not a fuss about nothing.',
      'Whoever asks that has mostly been uneasy for a while; it can be taken seriously, with or without a name.',
    ],
    ask: [
      'If somebody told you “yes”, or “no”, what would each of them do to you?',
      'Since when have you been asking yourself that?',
    ],
  },
  {
    name: 'whether',
    words:
      /\bshould I\b|\bshould we\b|\bwhether (?:to|I should)\b|\bdo I (?:stay|go|leave|take|keep|just|wait|let|give)\b|\b(?:do|should) (?:I|we) [^?]{2,60}\bor\b|\bis it worth\b|\bwhat(?:'s| is) the right thing\b|\bis (?:that|this|it) a reason to\b/iu,
    unless: /\b(?:how|what|why|when|where|who) (?:\w+ )?(?:should|do) (?:I|we)\b/iu,
    answers: [
      'Nobody else can settle that for you; what counts is which of the consequences you could better bear.',
      'This is yours to decide, and it will not be decided for you here; it can help to lay out what you would be sorry to lose on each side.',
      'Where both ways cost something, there is no choice without regret, only one that can be borne more easily.',
    ],
    ask: [
      'Which of the two sets of consequences could you better bear?',
      'Once it is decided, what would you be most afraid to see?',
    ],
    steps: [
      'You could give each way three lines, what you fear most, what you would miss most, how it might look in half a year, without deciding yet.',
      'You could set a date to decide, and until then only look.',
    ],
  },
  {
    name: 'how-long',
    words:
      /\bhow (?:long|soon|many (?:weeks|months|years))\b|\btoo (?:early|soon)\b|\bwhen (?:does|will|is) (?:it|this|that) (?:\w+ )?(?:stop|end|over|get|go)\b/iu,
    answers: [
      'Nobody can name a length for that; it differs from one person to the next, and slow does not mean wrong.',
    ],
    ask: ['How long had you expected it to take?'],
  },
  {
    name: 'others-too',
    words:
      /\b(?:any(?:one|body)(?: else)?|you (?:all|lot)|does everyone|is everyone)\b|\bhow (?:do|did|does) (?:other|everyone|everybody|people|adults|men|women|blokes|dads|mums)\b|\b(?:what|how) do (?:other|others)\b|\bis (?:that|this) how (?:everyone|everybody|people)\b|\bdo(?:es)? every(?:one|body)\b|\btake other people\b/iu,
    answers: [
      'There are others who have been where you are, though it is seldom spoken of; each came through in their own way.',
      'How others came through cannot be read off from here; what can be looked at is how it is for you.',
    ],
    ask: ['If someone who came through it were here, what would you ask them?'],
  },
  {
    name: 'how-to',
    words:
      /\bhow (?:do|does|should|can|could|would) (?:people|anyone|one|a person|you|I|we) (?:\w+ )?(?:choose|decide|study|learn|start|begin|go back|plan|manage|make friends|meet|trust|find)\b/iu,
    answers: [
      'No single way suits everybody; what has helped you before, even a little, is mostly the best place to look.',
      'Hardly anyone does it all at once; a piece small enough for one afternoon mostly shows more than long thinking.',
    ],
    ask: ['How did you go about it in the days when it worked?'],
  },
  {
    name: 'what-now',
    words:
      /\bwhat (?:do|should|can|would|could|ought) (?:I|we|you) (?:even |to )?do\b|\bwhat now\b|\bwhere do I (?:start|begin|go)\b|\bhow (?:do|can|should|would|could|am) (?:I|you|we)\b|\bwhat (?:to|am I supposed to|would help|helps)\b|\bany (?:advice|ideas?|suggestions?|help)\b|\b(?:is there|if there(?:'s| is)) (?:a|any|some) way\b|\bhow (?:do|would) you (?:even )?(?:begin|start)\b|\bhow you (?:begin|start)\b|\bsomething (?:you|I|one) can do\b|\bhow to fix\b|\bwho(?:'d| would| do) you (?:even )?(?:go|talk) to\b|\bwhat (?:actually |really )?works\b/iu,
    answers: [
      'No single step undoes all of it; you could begin with the smallest piece that is up to you.',
      'That no way can be seen just now does not mean there is none; with something this size it helps to see which piece is most urgent.',
      'What to do hangs on what you most want to keep, and that you know best.',
    ],
    ask: [
      'Which piece of this is the most urgent?',
      'If things were a little easier in a month, where would you expect to notice it first?',
    ],
  },
  {
    name: 'why',
    words:
      /\bwhy\b|\bhow come\b|\bwhat is (?:it|this|wrong)\b|\bwhat's (?:it|this|wrong|going on|happening)\b/iu,
    answers: [
      'Why it is so seldom has one reason, and cannot be settled from a few lines.',
      'It is natural to want to understand; some things still hurt once they are understood.',
    ],
    ask: ['Have you a guess of your own?'],
  },
  {
    name: 'open',
    words: /\w/u,
    answers: [
      'A few lines do not answer that in full, and a ready-made phrase would not do it justice.',
      'That is no small question, and no ready sentence answers it.',
      'That can be asked plainly here, even where the answer has to stay open for now.',
      'Honestly, a few lines do not show enough to settle it; it would have to be looked at piece by piece.',
    ],
    ask: [
      'What is your own answer to it, as things stand?',
      'What made you ask it now?',
      'What hangs on it for you?',
    ],
  },
];
