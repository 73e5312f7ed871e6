import type { Step } from '../bank.ts';

/** Small things to try, offered, for any topic. */
export const STEPS_GENERAL_EN: readonly Step[] = [
  {
    id: 'p-one-person-one-sentence',
    text: 'You could choose one person this week and tell them a single sentence of what you wrote here, without the rest of the story.',
    notWith: [
      'p-ask-to-listen',
      'e-end-enough-today',
      'p-identity-say-part',
      'p-affair-one-confidant',
      'p-panic-tell-one',
      'p-low-tell-how-long',
      'p-crush-tell-friend',
      'p-money-tell-one',
    ],
  },
  {
    id: 'p-write-three-lines',
    text: 'If there is a quiet quarter of an hour tonight, three lines on paper may help: what happened, what it did to you, what you would want.',
    notWith: ['p-two-columns', 'p-facts-guesses', 'p-write-unsent', 'p-note-when'],
  },
  {
    id: 'p-eat-something',
    text: 'Perhaps begin with the next meal, something plain at a regular hour; everything else is harder on an empty stomach.',
  },
  {
    id: 'p-two-columns',
    text: "It can be useful to draw two columns, what is yours to change and what isn't, and to put just three things in each.",
    notWith: ['p-write-three-lines', 'p-facts-guesses'],
  },
  {
    id: 'p-postpone-decision',
    text: 'Nothing says that this has to be decided tonight, so you might put a date a week or two from now on the calendar and leave it until then.',
    risk: 'none',
    notWith: ['p-affair-decide-later', 'e-q-decide-by-when'],
  },
  {
    id: 'p-walk-round-block',
    text: 'A short walk without the phone, even round the block, may take the edge off before you think about it further.',
    notWith: ['p-low-outside-ten'],
  },
  {
    id: 'p-say-tired',
    text: 'To whoever is closest, "this is a bad week, I may be quiet" would be enough of an explanation for now.',
    risk: 'none',
  },
  {
    id: 'p-ask-to-listen',
    text: 'When you do tell someone, you could say beforehand that you want them to listen and not to solve it.',
  },
  {
    id: 'p-half-hour-off',
    text: "Would half an hour be possible this week in which nobody needs anything from you, and you don't use it to catch up?",
    notWith: ['p-illness-not-patient-hour', 'p-burnout-real-break'],
  },
  {
    id: 'p-write-unsent',
    text: "One option is a letter that you don't send: it lets you say all of it before you decide what to say aloud.",
    risk: 'none',
    notWith: ['p-breakup-one-goodbye', 'p-grief-write-unsaid', 'p-teen-letter'],
  },
  {
    id: 'p-note-when',
    text: 'For three days you might note at what time it is worst and what came just before, nothing more than that.',
    notWith: ['p-sleep-body-diary', 'p-burnout-numbers', 'p-low-note-lighter'],
  },
  {
    id: 'p-small-no',
    text: 'There may be one small request in the coming days that you could decline, politely and without giving reasons.',
    notWith: ['p-worth-time-to-answer'],
  },
  {
    id: 'p-friend-question',
    text: 'It can be telling to imagine that a friend had sent you this message: what would you answer, and how much of it could hold for you?',
    notWith: ['v-harsh-judge'],
  },
  {
    id: 'p-bed-early',
    text: 'For tonight it might be enough to put the question away at a fixed hour and lie down, whether or not sleep comes.',
  },
  {
    id: 'p-one-task',
    text: 'Perhaps pick the smallest of the things that are waiting, do only that one, and let it count as enough for the day.',
  },
  {
    id: 'p-message-draft',
    text: 'You could draft the message you keep thinking about, leave it overnight, and look at it again by daylight.',
    notWith: ['p-breakup-no-night-message', 'p-write-unsent'],
  },
  {
    id: 'p-facts-guesses',
    text: 'It may be worth sorting what you know from what you suppose, on one sheet, because the two tend to run together.',
    notWith: ['p-two-columns', 'p-write-three-lines'],
  },
  {
    id: 'p-familiar-thing',
    text: 'Something you used to like and have let slide could get twenty minutes this week, with no obligation to enjoy it.',
    risk: 'none',
  },
  {
    id: 'p-trusted-teacher',
    text: 'At school there may be one teacher who is easier to talk to than the rest; "can I talk to you for five minutes?" is enough to begin with.',
    ages: ['teen'],
    notWith: ['p-teen-adult-helper', 'e-q-home-adult', 'r-school-counsellor'],
  },
  {
    id: 'p-weekly-call',
    text: 'A fixed call once a week, always at the same hour, with a relative or an old acquaintance may be easier than waiting for one.',
    ages: ['older'],
    notWith: ['p-friend-one-message'],
  },
  {
    id: 'p-breathe-out',
    text: 'When the feeling rises, you might try breathing out longer than you breathe in, ten times, before doing or sending anything.',
    notWith: ['p-panic-anchor'],
  },
  {
    id: 'p-appointment-list',
    text: 'If you see a doctor or an adviser soon, three points on a slip of paper make it easier to say what you came to say.',
    notWith: ['p-illness-one-page', 'p-sleep-body-diary'],
  },
  {
    id: 'p-crisis-tell-sentence',
    text: 'You could show someone what you wrote here, word for word, if saying it is too hard.',
    risk: 'low',
  },
  {
    id: 'p-crisis-means-away',
    text: 'If there is anything at home that worries you on bad nights, you could ask someone to keep it for a while.',
    risk: 'low',
  },
  {
    id: 'p-low-night-person',
    text: 'You could agree with one person that you may ring them at night, and ask them before you need it.',
    risk: 'low',
  },
  {
    id: 'p-older-ask-nearby',
    text: "At the doctor's, the library or a place of worship there is often someone who knows what goes on nearby, and you could simply ask.",
    ages: ['older'],
  },
  {
    id: 'p-harm-agreed-word',
    text: 'You could agree on a word with someone you trust that means you need them to come or to call for help.',
    roles: ['harmed'],
  },
  {
    id: 'p-harm-record',
    text: 'If it is safe to do so, note what happened and when, in a place that nobody else can open.',
    roles: ['harmed'],
  },
];
