import type { WrittenAsked } from '../../asked.ts';
import { asks } from './words.ts';

/** What no narrower kind has taken. */
export const ANY_ASKED_EN: readonly WrittenAsked[] = [
  {
    name: 'help-where',
    words: asks(
      String.raw`\bis there (?:actually |really )?(?:any help|anything|anyone|anybody|anywhere|somewhere|someone|a (?:group|place|helpline|service))\b(?! (?:else )?(?:that )?(?:I|we|one|wrong|left)\b)`,
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
      String.raw`\bwhat (?:do|should|can|would|could|ought|are|is) (?:I|we|you|one|a man|a woman|a person) (?:even |to |just |actually |exactly |supposed to |meant to )*do\b|\bwhat (?:exactly )?(?:is|are|am) (?:I|a|one|anyone|you)(?: \w+)? (?:supposed|meant) to do\b|\bwhat now\b|\bwhat else can I do\b|\bwhat to do\b|\bwhat do I\W*$`,
    ),
    answers: [
      'No single step will put all of it right; you could begin with the smallest part that is up to you.',
      'Not seeing a way just now does not mean that there is none; it is often seen first by somebody who hears the whole of it.',
      'It can help to divide it into what has to be done soon, what can be left as it is for now, and what is not yours to do.',
      'Nothing large has to follow at once; going on for one more time as before, and watching what happens, is also something that one can do.',
    ],
    ask: ['Which part of this cannot wait?', 'What would you do if it only had to hold for the next week?'],
  },
  {
    name: 'why-self',
    words: asks(
      String.raw`\bwhy (?:do|am|can't|can|don't|did|would|should|does|is|won't)\b`,
      String.raw`\bhow come\b|\bwhat am I doing (?:it|this) for\b|\bwhere does (?:it|that|this) come from\b`,
    ),
    unless:
      /^why law\b|\bwhy would I make\b|\bwhy (?:didn't|don't|won't|did|does|is|would) (?:they|he|she|people)\b|\bfor (?:him|her|them)\W*$/iu,
    answers: [
      'There is seldom one single reason; what was going on just before it came often says more than long thinking.',
      'A feeling that does not seem to fit mostly belongs to something that has not been said yet, such as what would be lost, or was once missed.',
      'Why something weighs so much often shows in what it reminds one of, or in what one had counted on.',
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
      String.raw`\bwhat (?:is|was) (?:it|this|that)\b(?! (?:that )?(?:I|we)\b)|\bwhat's (?:it|this|that|going on|happening)\b|\bwhat do you call\b|\bsay what it is\b|\bwhat does (?:it|this|that) (?:even |actually )?mean\b`,
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
    lesser: true,
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
      'A program cannot answer that well; if somebody near you knows about such things, it can be asked there in just these words.',
      'Honestly, a few lines are too little to answer that from; somebody who knows the people and the story can say more.',
      'There is no answer here that could be relied on, and none is made up; it can be put to somebody who knows, and has time to hear it all.',
      'From here that cannot be told; said aloud to a person you trust, it has a better chance of an answer.',
      'Anything a program said to that would be a guess; somebody who has been there, or deals with it every day, can say more.',
      'To that, all that can honestly be said here is “I do not know”; who around you might, if only by half?',
      'It would take knowing much more than this to answer well; somebody who knows how it came about may be able to.',
      'That deserves an answer from somebody who has heard the whole of it, and a program is not that; a person can be asked in the same words.',
    ],
    ask: [
      'Whom would you think of first, if you could ask one person?',
      'Of all that you have written, what would you most like to understand first?',
      'What is hardest about it at the moment?',
      'Since when have you been asking yourself this?',
      'Who knows about it so far?',
      'Is there a part of it that you left out above?',
    ],
  },
];
