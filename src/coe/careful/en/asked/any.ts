import type { WrittenAsked } from '../../asked.ts';
import { HOW, asks } from './words.ts';

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
      String.raw`\bwhat (?:do|should|can|would|could|ought|are|is) (?:I|we|you|one|a man|a woman|a person) (?:even |to |just |actually |exactly |supposed to |meant to )*do\b|\bwhat (?:exactly )?(?:is|are|am) (?:I|a|one|anyone|you)(?: \w+)? (?:supposed|meant) to do\b|\bwhat now\b|\bwhat(?:'s| is| else is) (?:there|left)\b|\bwhat else (?:can|could|is)\b|\bwhat to do\b|\bwhat do I\W*$`,
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
    name: 'how-to',
    words: asks(
      HOW,
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
      'Honestly, that cannot be answered for certain from a few lines, and a ready-made phrase would be no use to you; it can be taken seriously, and asked in smaller pieces.',
      'A program cannot settle that for you; much of the answer lies in things that only you have seen, and it can help to begin with what you most want to keep.',
      'There may be more than one true answer to that, and today’s need not be the last one.',
      'Nobody who is not in it can give the one word for that; that you ask it shows that it has not passed you by.',
      'What is not known here is not made up here; what can be done is to see which part of the question matters most.',
      'Not all of it can be seen from here; it may help to think first which kind of answer you could do something with.',
    ],
    ask: [
      'Which answer would be a relief, and why that one?',
      'If one small part of it became clear first, which should it be?',
      'What would somebody say to it who knows you well and means well?',
      'What would you do next, if you had the answer?',
      'Which answer do you have in mind already, if only by half?',
      'Which word in that question weighs most?',
    ],
  },
];
