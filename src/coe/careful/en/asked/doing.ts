import type { WrittenAsked } from '../../asked.ts';
import { HOW, ONE, asks } from './words.ts';

/** How to stop, begin or bear something of one’s own. */
export const HABITS_EN: readonly WrittenAsked[] = [
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
      String.raw`\bhead right\b|\bhow do I get (?:calm|ready|through) (?:for |before )?(?:the|my|that|this|it)\b|\bin that minute\b|\bin the (?:actual )?moment\b|\b(?:those|that) (?:two|five|ten) minutes?\b|\bin the exam\b|\bwork on the day\b|\bmake the (?:brain|head|mind) work\b|\bbefore the (?:race|exam|test|interview|match|game|speech|audition)\b`,
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
      String.raw`${HOW}(?:stop|get rid of|not (?:feel|want|think|care|mind|hate|miss|be)|switch (?:it|this|that)? ?off|turn (?:it|this|that)? ?off|let (?:it |this |him |her |them )?go|get over|get out of (?:that|this|it)|forget|un-?feel|get (?:it|this|that) out of|control)\b`,
      String.raw`\bhow do(?:es)? (?:I|one) be less\b|\bways? (?:of|to) (?:stop\w*|get\w* over|switch\w* off)\b|\btrick (?:for|to) (?:stop\w*|mak\w+|switch\w*|not|get\w* over)\b|\bmake me stop\b`,
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
      String.raw`${HOW}(?:\w+ )?(?:live (?:with|next to|beside|alongside)|cope|deal with|get through|get past|move on|manage|accept|forgive|bear|stand|carry on|go on|come to terms|handle|endure|take(?! (?:it|that|this) back))\b`,
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
];

/** How to learn, and how to meet people. */
export const LEARNING_EN: readonly WrittenAsked[] = [
  {
    name: 'hand-over',
    words: asks(
      String.raw`${HOW}(?:hand|pass) (?:\w+ ){0,4}(?:over|on)\b|${HOW}(?:delegate|share (?:it|this|the load|the work))\b`,
    ),
    answers: [
      'Handing over goes piece by piece: one thing that somebody else could do less well without harm, said exactly, with a day by which it is theirs; and not taken back the first time it goes wrong.',
      'It can begin with a list of what there is, so that it can be seen at all; then one person is asked for one line of it, and not everybody for “some help”.',
    ],
    ask: [
      'Which one piece could be done by somebody else, if less well?',
      'Whom could you ask for one single thing?',
    ],
  },
  {
    name: 'meet-people',
    words: asks(
      String.raw`${HOW}(?:make (?:\w+ )?friends|just have a friend|get a friend|meet (?:people|someone|anyone|\w+)|talk to someone normally|join in)\b|\bhow do (?:normal |other )?(?:adults|people) (?:even |just )?(?:make friends|have a friend)\b|\bto get a person\b`,
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
];
