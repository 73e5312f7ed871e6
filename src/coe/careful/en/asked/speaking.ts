import type { WrittenAsked } from '../../asked.ts';
import { HOW, asks } from './words.ts';

/** Whether, when and how to say or write something. */
export const SPEAKING_EN: readonly WrittenAsked[] = [
  {
    name: 'say-no',
    words: asks(
      String.raw`${HOW}(?:say|saying) (?:no|I can't|you can only)\b|${HOW}(?:refuse|turn (?:\w+ )?down|get out of (?:it politely|the|this without|that without)|back out|decline)\b`,
      String.raw`\bsay to (?:people|somebody|someone)[^?]{0,30}\b(?:not this|no)\b|\ballowed to say\b|\bis it allowed to say\b|\bsay no (?:after|without|to)\b`,
    ),
    answers: [
      'A no can be short and friendly; the more reasons there are in it, the more there is to argue with.',
      'It can begin with what you do want or care about, then say the one thing that will not work, and end there, without a list of reasons.',
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
      String.raw`^(?:\w+,? ){0,3}what (?:do|can|should|could|am|does) (?:I|you|we|one) (?:even |ever |actually )?(?:supposed to |meant to )?(?:say|tell|ask)\b`,
    ),
    unless: /\bwithout\b|\bwould say\b|\band when\b/iu,
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
      String.raw`\bwhen (?:do|should) I (?:tell|say)\b|\bwhat should I say and when\b|^before or after\b`,
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
    name: 'sorry-or-not',
    words: asks(
      String.raw`\b(?:should|do|ought|must|can) I (?:even |just |really |to )?(?:say (?:I'm )?sorry|apologi[sz]e)\b|\bwhether to (?:say sorry|apologi[sz]e)\b`,
    ),
    unless: /\bhow\b/iu,
    answers: [
      'A short sorry for one thing that you did seldom makes it worse, as long as it asks for nothing back: what it was, that it was not right, and then an ordinary sentence.',
      'It can be said for the one part that is yours, while you go on seeing the rest as you do; that is not giving in.',
      'If it would only remind the other person, it can also be shown: by doing it differently from now on, and saying so when it comes up.',
    ],
    ask: ['For which one thing would you want to say it?', 'What do you hope would be different afterwards?'],
  },
  {
    name: 'tell-or-not',
    words: asks(
      String.raw`\b(?:should I|I should|(?<!\bI )do I|whether to|or do I|ought I to|whether I should|can I even|must I|do I owe (?:it to )?(?:\w+ )?(?:\w+ )?to) (?:\w+ )?(?:have to |need to |owe it to \w+ (?:\w+ )?to )?(?:tell|say|bring it up|suggest|message|confront|confess|ask (?:\w+ )?(?:straight|outright|if|whether)|talk (?:about it|to)|speak to|explain|apologi[sz]e|come clean|come out|own up|admit)\b`,
    ),
    unless: asks(
      String.raw`\b(?:how|what) (?:do|should) I\b|\bwhat I should\b`,
      String.raw`\bor (?:just |do I |should I |to )?(?:pay|start|look|quit|break)\b`,
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
      'Who else is touched by it, and what would they want to know?',
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
];

/** How to say something; what is special is asked before it. */
export const SAY_EN: readonly WrittenAsked[] = [
  {
    name: 'say-without',
    words: asks(
      String.raw`${HOW}(?:\w+ )?(?:tell|say|bring|raise|broach|put|ask|explain|talk|speak|ring|call|phone|text|answer|start|approach)\b[^?]{0,60}\bwithout\b`,
      String.raw`\bwhat (?:can|do|should) I (?:say|tell)\b[^?]{0,50}\bwithout\b|${HOW}(?:put|say|tell) [^?]{0,40}\bso (?:that )?(?:he|she|they) (?:doesn't|don't|won't)\b`,
    ),
    answers: [
      'What it is not meant to say can be said as well, and best at the start; after that comes what it is about.',
      'It can be kept short and to one thing only; what it is not to turn into has less room then.',
      'What one says about oneself, and not about the other, is mostly taken least badly; and a talk may also be ended in good time.',
    ],
    ask: [
      'What do you want to have said, whatever the other person hears in it?',
      'What could the very first sentence be?',
    ],
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
];
