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
    unless: /\b(?:tell|telling|say|explain)\b/iu,
    answers: [
      'How to take medicine, and whether to stop, is for the doctor who prescribed it; until you have asked, leave it as it is, neither more nor less.',
    ],
    ask: ['Could you ask the doctor or a pharmacist about it in the next day or two?'],
  },
  {
    name: 'doctor',
    words:
      /\b(?:doctor|GP|therap\w+|counsell?\w+|psych\w+|depress\w+|OCD|ADHD|mental(?:ly)? ill\w*|something wrong with me|get (?:it|this|me) tested|low testosterone|an illness|diagnos\w+)\b/iu,
    unless: /\b(?:tell|telling|say|explain)\b/iu,
    answers: [
      'Whether it is an illness cannot be told from here, only by a doctor in person; that it troubles you is reason enough to go and ask.',
      'That is a question for a doctor; going once is only a way to find out, and does not have to mean that something is wrong.',
    ],
    ask: ['When did you first notice it?'],
  },
  {
    name: 'law',
    words:
      /\b(?:police|lawyer|solicitor|report (?:it|him|her|them|this)|sue|tribunal|(?:to|in) court(?! in)|HR|union|my rights|legal(?:ly)?|complaint|complain (?:about|to))\b|\bcan they (?:just |really |even |legally )?(?:do (?:that|this)|get rid of|sack|fire|make (?:me|you|us)|refuse|charge)\b|\bactual rules\b/iu,
    answers: [
      'Whether to take that step is yours to decide; an advice service can tell you beforehand what it would involve.',
      'What the rules are cannot be said for certain from here; asking for advice does not bind you to go any further.',
    ],
    ask: ['What would you most need to know before you decide?'],
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
    name: 'between',
    words: /\bin between\b|\bmiddle way\b|\bhalfway\b|\banother way\b|\bsome other way\b/iu,
    answers: [
      'It need not be all or nothing; doing a part of it, or doing it for a while, can be a way as well.',
    ],
    ask: ['Which part of it could you live with for now?'],
  },
  {
    name: 'enough',
    words:
      /\b(?:how much|when|what) is (?:it )?(?:ever )?enough\b|\bis (?:it|that|this) enough\b|\b(?:done|given|tried) enough\b|\benough from\b|\bis \w+ing (?:\w+ )?enough\b/iu,
    answers: ['Nobody can lay down how much is enough; how much strength it leaves you counts as well.'],
    ask: ['How would you notice for yourself that it is enough?'],
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
    name: 'tell-or-not',
    words:
      /\b(?:should I|I should|do I have to|do I|whether to|or do I|ought I to) (?:\w+ )?(?:tell|say|bring it up|confront|ask (?:him|her|them)|talk to|explain|apologi[sz]e)\b/iu,
    unless: /\b(?:how|what) (?:do|should) I\b|\bor (?!not\b)\w+/iu,
    answers: [
      'Whether to say it, and when, is yours to decide; if you do, a few plain sentences are mostly enough.',
      'Saying it may cost something, and so may keeping it back; it can help to think first of what you would hope for by saying it.',
    ],
    ask: [
      'If you did say it, which answer would you be most afraid of?',
      'If it stays unsaid, what will be hardest about that?',
    ],
  },
  {
    name: 'help-other',
    words:
      /\bhow (?:do|can|should|could|would) (?:I|we) (?:best |even |actually |really )?(?:help|support|comfort|be there for|look after) (?:him|her|them|someone|my \w+)\b|\bhow to (?:help|support|comfort|be there for) (?:him|her|them|someone|my \w+)\b|\bwhat can I do (?:for|to help) (?:him|her|them|someone|my \w+)\b/iu,
    unless: /\b(?:see|understand|realise|realize|stop|change)\b/iu,
    answers: [
      'Nobody can take it from another person; asking what would help, and staying in touch, is often worth more than the right words.',
      'What would help can mostly be said best by the other person; you can ask, and you need not do it all by yourself.',
    ],
    ask: ['Have you noticed anything so far that does the other person a little good?'],
  },
  {
    name: 'make-other',
    words:
      /\b(?:how|what) (?:do|can|should|would|could) (?:I|you|we|it take) (?:\w+ )?(?:get|make|help|stop|persuade|convince|let) (?:him|her|them|my|people|someone|the|other)\b|\bhow to (?:get|make|help|stop|persuade|convince) (?:him|her|them|my)\b/iu,
    answers: [
      'There is no sure way to make another person do something; what is in your hands is what you say and how far you go along.',
      'You can ask for it plainly, and it is still up to the other person; your own limits are up to you.',
    ],
    ask: ['What would you do if nothing changed on the other side?'],
  },
  {
    name: 'say',
    words:
      /\b(?:how|what) (?:do|can|should|would|am|could) (?:I|you|we|one|people|a \w+) (?:even |ever |supposed to |meant to )?(?:\w+ )?(?:tell|say|bring|ask|explain|talk|speak|answer|reply|refuse|word|turn down|apologi[sz]e)\b|\bhow to (?:tell|say|bring|ask|explain|talk|answer|refuse|word)\b|\bhow (?:do|can|should|could) (?:I|you) (?:\w+ )?get out of\b|\b(?:start|begin|open) (?:that|this|the|a|such a) (?:kind of )?(?:talk|conversation)\b|\ba sentence (?:I|you) could say\b|\bwords for no\b/iu,
    answers: [
      'No wording is sure to work; it can help to have just the first sentence ready, about how it is for you.',
      'It can help to settle first which one point is to be understood, and to keep the rest short.',
    ],
    ask: [
      'If it could be only one sentence, what would you want understood?',
      'Which reply would you find hardest to take?',
    ],
  },
  {
    name: 'mind-other',
    words:
      /\b(?:does|did|do|is|was|are|will|would|has|could|can) (?:he|she|they|my (?:mum|mom|mother|dad|father|parents|family|husband|wife|partner|boyfriend|girlfriend|ex|friends?|best|brothers?|sisters?|sons?|daughters?|kids?|boss|manager|teacher|colleagues?|flatmates?|roommates?|in-laws|mother-in-law))\b|\bwhy (?:does|did|do|is|was|would|won't|can't) (?:he|she|they|people|my (?:mum|mom|mother|dad|father|parents|family|husband|wife|partner|boyfriend|girlfriend|ex|friends?|best|brothers?|sisters?|sons?|daughters?|kids?|boss|manager|teacher))\b|\bwhat (?:does|did|do) (?:he|she|they|it|that) (?:mean|think|want|feel)\b|\bif (?:he|she|they|parents) (?:ever |still |really |actually )?\w+/iu,
    unless: /\b(?:should I|do I)\b/iu,
    answers: [
      'What somebody else thinks, feels or will do cannot be known from here, and guessing does not settle it.',
      'It is tiring to guess about another person, because reasons can be found for every answer.',
      'Only the other person could answer that; what can be looked at here is what it does to you.',
    ],
    ask: [
      'If you never got a clear answer, how would you want to go on?',
      'Which answer would you be most afraid to hear?',
    ],
  },
  {
    name: 'self-stop',
    words:
      /\b(?:how|what) (?:do|can|should|does|could|would) (?:I|you|one|a person) (?:\w+ )?(?:stop|get over|let go|move on|forget|cope|deal|get (?:past|through|rid|out)|switch|calm|relax|control|live with|accept|forgive|believe|learn|feel|sleep|get to sleep|not)\b|\bhow to (?:stop|get over|let go|move on|cope|deal|get (?:past|through))\b|\btrick (?:for|to) (?:stop|gett?|sleep|forget|cop)\w*|\btips\b|\bway to (?:stop|make)\b/iu,
    answers: [
      'That can seldom be done by force of will alone; it may help to look at when it is stronger and when it is weaker.',
      'Hardly anything of that kind changes at once; mostly it begins with something small that makes it a little lighter.',
    ],
    ask: ['Was there a time when it was lighter, and what was different about it?'],
  },
  {
    name: 'future',
    words:
      /\b(?:will|does|do|can|could) (?:it|this|things) (?:ever |always |really )?(?:get|stop|go away|go|change|end|be (?:ok|okay|all right|fine|like this))\b|\bget(?:s)? (?:better|easier)\b|\btoo late\b|\bany (?:hope|chance|point)\b|\bforever\b|\b(?:got|get) rid of\b|\bcan (?:it|this|that|people|a person|someone|I|you) (?:\w+ )?(?:change|be (?:cured|changed|fixed|undone)|come back|recover)\b|\bcan (?:you|one|it) (?:be )?(?:unlearn\w*|undo\w*)\b|\b(?:goes|go) away\b|\bcome(?:s)? (?:later|with time|in time)\b|\bdo(?:es)? (?:\w+ )?come back\b|\bis (?:it|this|that) going to\b|\blike from here\b|\bgoes from here\b/iu,
    answers: [
      'Nobody can tell how it will be; what can be seen is whether some small part of it is already changing.',
      'That cannot be known now, and not knowing is hard; it does not mean that you have not thought enough.',
      'Whether it can change cannot be told from a few lines; even what has lasted long may still change.',
    ],
    ask: ['If something did change, where would you notice it first?'],
  },
  {
    name: 'tell-which',
    words:
      /\b(?:how|can) (?:do|does|can|would|could|am) ?(?:I|you|one|a person|anyone|people)? ?(?:even |ever )?(?:supposed to )?(?:know|tell)\b(?! (?:him|her|them|my|their|your|people|someone|anyone|parents)\b)|\bhow (?:do|can|could|would) (?:I|you|one) (?:\w+ )?find out (?:if|whether)\b/iu,
    answers: [
      'There is hardly a sure sign for that; what you notice again and again tells more than one moment.',
      'That cannot be told from a few lines; it may show more clearly over some weeks than on any one day.',
    ],
    ask: ['What have you noticed so far that makes you ask?'],
  },
  {
    name: 'allowed',
    words:
      /\b(?:am I|are we|are you|is one) (?:\w+ )?allowed to\b|\bis it allowed\b|\bdo I (?:even )?have (?:the|a|any) right\b|\bdo I get to\b|\bcan I even\b|\bshouldn't I (?:be|feel)\b/iu,
    answers: ['What you feel needs no permission, and what to do about it is yours to think over.'],
    ask: ['Who or what seems to forbid it?'],
  },
  {
    name: 'meant',
    words:
      /\b(?:am I|are we|are you|is one) (?:\w+ )?(?:meant|supposed|expected|obliged) to\b|\bdo I (?:have|need|owe)\b|\bdo I just have to\b|\bmust I\b/iu,
    unless: /\b(?:how|what) am I\b/iu,
    answers: [
      'There may be no rule that says you have to, or by when; it can stay open for now.',
      'Nobody else can lay that down for you; what others expect is one thing, and what you are able to do is another.',
    ],
    ask: ['If nobody expected anything of you here, what would you want?'],
  },
  {
    name: 'like-them',
    words:
      /\b(?:turn(?:ing|ed)? into|becom\w+|end(?:ing)? up like|just like|same as|as bad as) (?:him|her|my (?:mother|father|mum|mom|dad|parents))\b/iu,
    answers: [
      'One thing in common does not make you the same person, and you are already thinking about how you want to be.',
    ],
    ask: ['In what would you want to be different?'],
  },
  {
    name: 'too-much',
    words:
      /\bam I (?:just |being )?(?:too|so|over\w+|dramatic|sensitive|silly|weak|lazy|cold|selfish|needy|jealous|crazy|mad)\b|\bbeing (?:unreasonable|selfish|silly|stupid|dramatic|oversensitive|ridiculous|unfair|too)\b/iu,
    answers: [
      'A word like that does not say much about a person; there is mostly a reason for feeling so, and the reason deserves a look.',
      'Nothing lays down how much is too much; that it weighs on you is reason enough to take it seriously.',
    ],
    ask: ['Is that what you think yourself, or what somebody has told you?'],
  },
  {
    name: 'is-it-me',
    words:
      /\bam I (?:wrong|the|a|an|just|being|mad|crazy|selfish|awful|horrible|terrible|too|so|cold)\b|\bis it (?:just )?me\b|\bmy fault\b|\bwrong (?:of|with) me\b|\bmake(?:s)? me (?:a|an|so)\b|\bbad person\b|\bdid I do (?:something )?wrong\b|\bdoing it wrong\b|\bwhat (?:I did|did I do)\b|\bmissing in me\b|\bis something wrong\b|\bwhere I went wrong\b|\bwas I wrong\b|\bif I did wrong\b|\bwhat's my problem\b|\bwhat kind of person\b/iu,
    unless: /\bthe only one\b/iu,
    answers: [
      'That cannot be judged from a few lines, and one thing that you did or felt does not say what kind of person you are.',
      'When you look for the fault in yourself, it is easy to leave out what others did, and what nobody could help.',
    ],
    ask: ['Besides your own part, what else played a role?', 'Has anyone else put it to you like that?'],
  },
  {
    name: 'normal',
    words:
      /\b(?:normal|usual|overreact\w*|overthink\w*|being (?:unreasonable|selfish|silly|stupid|dramatic|oversensitive|ridiculous|unfair|too|a (?:creep|nuisance|burden|pain))|am I (?:wrong|the|a|an|just|being|mad|crazy|selfish|awful|horrible|terrible|too|so)|is it (?:me|just|wrong|bad|ok|okay|all right|selfish|weird|my)|is this (?:me|just|wrong|bad|ok|okay|all right|selfish|weird|my|normal)|weird|strange|wrong (?:of|with) me|my fault|bad person|healthy)\b|\b(?:is|was|are) (?:it|that|this) (?:that |so |really )?(?:a lot|greedy|mad|stupid|silly|bad|a bad sign|how it goes|childish|rude|cruel|awful)\b|\bwould it be (?:stupid|wrong|mad|selfish|silly|rude|awful)\b|\bis this just what\b|\bis that bad\b|\bis (?:it|that|this) (?:mean|petty|foolish|pathetic|odd|messed up|a terrible|a thing)\b|\bpeople think it was odd\b/iu,
    unless: /\b(?:back to|like a|be) normal\b|\bthe only one\b/iu,
    answers: [
      'There is no agreed measure for that; if it troubles you, it is not a fuss about nothing.',
      'A yes or a no would hardly settle it; what makes you uneasy about it deserves a closer look.',
    ],
    ask: [
      'What would reassure you here, if anything could?',
      'Since when have you been asking yourself that?',
    ],
  },
  {
    name: 'whether',
    words:
      /\bshould I\b|\bshould we\b|\bwhether (?:to|I should)\b|\bdo I (?:stay|go|leave|take|keep|just|wait|let|give)\b|\b(?:do|should) (?:I|we) [^?]{2,60}\bor\b|\bis it worth\b|\bis it better to\b|\bwhat(?:'s| is) the right thing\b|\bis (?:that|this|it) a reason to\b/iu,
    unless: /\b(?:how|what|why|when|where|who) (?:\w+ )?(?:should|do) (?:I|we)\b/iu,
    answers: [
      'Nobody else can settle that for you; it may help to ask which of the consequences you could live with better.',
      'This is yours to decide, and it will not be decided for you here; it can help to lay out what you would be sorry to lose on each side.',
      'If every way costs something, no choice will feel quite right, and that does not make it a wrong one.',
    ],
    ask: [
      'What would you be most sorry about, whichever way you decide?',
      'How would you like to look back on it in a year?',
    ],
    steps: [
      'You could write down for each way what speaks for it and what you fear about it, without deciding yet.',
      'You could pick a day for deciding, and until then only note what comes to mind on either side.',
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
      /\b(?:any(?:one|body)(?: else)?|you (?:all|lot)|does everyone|is everyone)\b|\bhow (?:do|did|does) (?:other|everyone|everybody|people|adults|men|women|blokes|dads|mums)\b|\b(?:what|how) do (?:other|others)\b|\bis (?:that|this) how (?:everyone|everybody|people)\b|\bdo(?:es)? every(?:one|body)\b|\btake other people\b|\bdo (?:other people|others)\b|\bfor others\b|\bhow other (?:people|couples|men|women|families)\b|\bthe only one\b/iu,
    answers: [
      'Others go through such things as well, though it is seldom spoken of; how they deal with it differs a good deal.',
      'Others have most likely been through something like it; what suited them need not suit you.',
    ],
    ask: [
      'If someone who has been through it were here, what would you ask?',
      'What would help more, to know that you are not the only one, or an idea what to try?',
    ],
  },
  {
    name: 'how-to',
    words:
      /\bhow (?:do|does|should|can|could|would) (?:people|anyone|one|a person|you|I|we) (?:\w+ )?(?:choose|decide|study|learn|start|begin|go back|plan|manage|make friends|meet|trust|find)\b|\btrick (?:for|to)\b|\bhow (?:do )?people (?:actually |really )?(?:do|get)\b/iu,
    answers: [
      'No single way suits everybody; what has helped you before, even a little, is mostly the best place to look.',
      'It need not be done all at once; a small first try may show how to go on better than long thinking.',
    ],
    ask: ['Which part of it has worked for you so far, if any?'],
  },
  {
    name: 'help-where',
    words:
      /\bis there (?:any help|anything|anyone|anybody|somewhere|a (?:group|place|helpline|service))\b(?! (?:else )?(?:that )?(?:I|you|we|one|wrong|left)\b)|\b(?:who|whom) (?:do|can|could|should|would) (?:I|you|we) (?:even )?(?:go|turn|talk|speak) to\b|\bwhere (?:do|can|could|should) (?:I|you|we) (?:even )?(?:go|turn|get help|find help)\b/iu,
    answers: [
      'A doctor, an advice service or a group for people in the same situation can often say what there is near you; asking does not bind you to anything.',
    ],
    ask: ['What would be easiest to begin with, a call, a message or a visit?'],
  },
  {
    name: 'what-now',
    words:
      /\bwhat (?:do|should|can|would|could|ought) (?:I|we|you) (?:even |to )?do\b|\bwhat now\b|\bwhere do I (?:start|begin|go)\b|\bhow (?:do|can|should|would|could|am) (?:I|you|we)\b|\bwhat (?:to|am I supposed to|would help|helps)\b|\bany (?:advice|ideas?|suggestions?|help)\b|\b(?:is there|if there(?:'s| is)) (?:a|any|some) way\b|\bhow (?:do|would) you (?:even )?(?:begin|start)\b|\bhow you (?:begin|start)\b|\bsomething (?:you|I|one) can do\b|\bhow to fix\b|\bwho(?:'d| would| do) you (?:even )?(?:go|talk) to\b|\bwhat (?:actually |really )?works\b|\bwhat(?:'s| is| else is) left to try\b|\bwhat can be (?:had|done)\b|\bwhat else is there\b|\bwhat (?:exactly )?is (?:a|one|anyone)(?: \w+)? supposed to do\b|\bwhat can (?:I|we|you) actually do\b|\bwhere would (?:I|you|someone like me) (?:begin|start)\b|\bif you were me\b|\bwhat else (?:can|could) (?:I|one|you)\b/iu,
    answers: [
      'No single step will put all of it right; you could begin with the smallest part that is up to you.',
      'Not seeing a way just now does not mean that there is none; it may help to look first at what is most urgent.',
      'What to do depends on what you most want to keep, and nobody knows that better than you.',
    ],
    ask: ['Which part of this cannot wait?', 'What would have to be different for it to be a little easier?'],
  },
  {
    name: 'why',
    words:
      /\bwhy\b|\bhow come\b|\bwhat is (?:it|this|wrong)\b|\bwhat's (?:it|this|wrong|going on|happening)\b/iu,
    answers: [
      'There is seldom one single reason, and it cannot be found from a few lines.',
      'It is natural to want to understand why, even where no answer may be quite enough.',
    ],
    ask: ['Have you a guess of your own?'],
  },
  {
    name: 'open',
    words: /\w/u,
    answers: [
      'There may be no ready answer to that, and a ready-made phrase would not help you.',
      'That is no small question; it may be answered bit by bit rather than all at once.',
      'That can be asked plainly here, even where the answer has to stay open for now.',
      'A few lines do not show enough to settle that; your own sense of it counts as well.',
    ],
    ask: [
      'What is your own answer to it, as things stand?',
      'What would a good answer change for you?',
      'What depends on the answer, for you?',
    ],
  },
];
