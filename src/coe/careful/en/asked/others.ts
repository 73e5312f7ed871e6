import type { WrittenAsked } from '../../asked.ts';
import { HOW, KIN, OTHER, asks } from './words.ts';

/** What another person is to do, hear or be helped with. */
export const FOR_OTHERS_EN: readonly WrittenAsked[] = [
  {
    name: 'make-stop',
    words: asks(
      String.raw`${HOW}(?:get|make) ${OTHER} (?:to )?(?:stop|back off|leave (?:it|me|us) alone|leave|move out|delete)\b|${HOW}stop (?:${OTHER}) (?:from )?(?:\w+ing)\b|\bmake (?:him|her|them) leave\b|\bshut (?:him|her|them) up\b|\bso (?:that )?(?:he|she|they) (?:will )?stop\b`,
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
    name: 'help-child',
    words: asks(
      String.raw`${HOW}(?:help|support|reach|raise|comfort|get through to) (?:(?:my|our|a|an|the) (?:\w+ )?(?:son|daughter|kids?|child|children|boy|girl|lad|toddler|teenager)|(?:an?|my) \w+[- ]year[- ]old)\b|\bwhat do you do with a (?:girl|boy|child|son|daughter|kid)\b`,
    ),
    answers: [
      'With a child it often goes faster to ask before advising: which part of the day is worst, and what should you do then; and to begin with the smallest thing in the answer.',
      'Where a child cannot say, three things can be watched: eating and sleeping, school, and friends; if one of them is wrong for some weeks, a teacher or a doctor is worth asking.',
      'Some talk comes more easily beside something else, in the car or over the washing-up, and with one question at most.',
    ],
    ask: [
      'At which time of the day is it hardest for the child?',
      'With whom, besides you, does the child talk?',
    ],
  },
  {
    name: 'help-other',
    words: asks(
      String.raw`${HOW}(?:we )?(?:help|support|comfort|be there for|look after|reach|cheer up) ${OTHER}(?! (?:see|understand|realise|realize|stop|change))`,
      String.raw`\bwhat can I do (?:for|to help) ${OTHER}|\bwhat can an? (?:husband|wife|friend|mother|father|mum|mom|dad|sister|brother|son|daughter|partner) do\b|\bwhat do you do with a (?:girl|boy|child|son|daughter|man|woman)\b`,
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
];

/** What goes on in another person. */
export const MIND_OF_OTHERS_EN: readonly WrittenAsked[] = [
  {
    name: 'mind-other',
    words: asks(
      String.raw`^(?:or |so |and |but |honestly |then )*(?:does|did|do|is|was|are|has) (?:he|she|they|my (?:\w+ )?${KIN})\b(?! know then)`,
      String.raw`\bdo you think (?:he|she|they) (?:ever |still |really )?\w+|\bwas I just (?:the|a)\b|\bwhy is (?:it|this) (?:so )?\w+ for (?:him|her|them)\b`,
      String.raw`\bwhy (?:does|do|is|was|would|won't|can't|are) (?:he|she|they|everyone|my (?:\w+ )?${KIN})\b`,
      String.raw`\bwhat (?:does|did|do) (?:he|she|they) (?:mean|think|want|feel|see)\b(?! do\b)|\bwhat am I to (?:him|her|them)\b`,
      String.raw`\b(?:know|wonder|tell me|ask|find out) (?:if|whether) (?:he|she|they|people (?=think|like|know)) ?(?:ever |still |really |actually )?\w+|\bdid I (?:mean|count for) (?:anything|something)\b`,
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
];

/** How others do it, and whether they know it as well. */
export const HOW_OTHERS_EN: readonly WrittenAsked[] = [
  {
    name: 'how-others',
    words: asks(
      String.raw`\bhow did you (?:know|do it|decide|get through)\b|\bhow (?:do|did|does) (?:other|others|everyone|everybody|people|adults|men|women|blokes|dads|mums)\b|\b(?:what|how) do (?:other|others)\b|\btake other people\b|\bhow other (?:people|couples|men|women|families)\b|\bhow people\b|\bis (?:that|this) how every(?:one|body)\b`,
    ),
    unless: /\b(?:study|make friends|know which|normal people|stop thinking)\b/iu,
    answers: [
      'A program has not lived through it; people who have can be found in a group, a forum or down the road, and asked one thing: what did you do when it was hardest?',
      'Most do it with less ease than it looks; many have one small rule that they keep to, and somebody who knows how hard it is.',
      'What is most worth asking somebody who has done it is what came first, and what turned out to be a waste of time.',
    ],
    ask: [
      'Is there somebody whom you could ask how they do it?',
      'Which part of it looks easiest when others do it?',
    ],
  },
  {
    name: 'what-works',
    words: asks(
      String.raw`\bwhat (?:actually |really )?(?:works|helps)\b|\bwhat would help\b|\bsomething that (?:really |actually )?works\b|\bhas (?:anyone|anybody) got a trick\b|\btips\b|\bany (?:advice|ideas?|suggestions?)\W*$`,
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
      String.raw`(?<!\b(?:how|what) )\bdo (?:some |most |many |all )?(?:people|women|men|parents|couples|adults|dads|mums)\b(?! (?:really|actually|feel|get) ?(?:get|do)?)|\b(?:has|have|did) any(?:one|body)\b[^?]{0,40}\b(?:come back|become|got rid|get rid|stop(?:ped)?|manage\w*|recover\w*|got over|get over|got out|get out|alright|work(?:ed)? out)\b|\b(?:if|whether) (?:people|parents|couples|others) (?:actually |ever |really |still )?(?!think|like|know)\w+|\bhave people\b`,
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
      String.raw`\b(?:has|have|does|did|do|is|are|can|if) any(?:one|body)\b|^any(?:one|body)\W*$|\bdo(?:es)? (?:everyone|everybody|others|other \w+) (?:\w+ )?(?:feel|find|get|have|think|do|know)\b|\bdoes every(?:one|body)\b|\bis every(?:one|body)\b|\bdoes this happen to people\b|\bany(?:one|body) else\b|\byou (?:all|lot)\b|\bfor others\b|\bthe only one\b|\bis it like this for\b`,
    ),
    unless: /\b(?:believe me|would know me|works|got a way|what to do|help me|rid of)\b/iu,
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
];
