/** Sentences that presume nothing, for anyone who writes. */
import type { Cause, Closing, Intent, Option, Seeing, Strategy, TakingUp } from '../bank.ts';

export const ANY_TAKING_UP_EN: readonly TakingUp[] = [
  {
    id: 't-any-you-wrote',
    text: 'You wrote {quote}, and this reply begins there.',
    plain: ['none', 'low', 'other'],
  },
  {
    id: 't-any-begin-with-words',
    text: 'To begin with your own words: {quote}.',
    plain: ['none', 'low', 'other'],
  },
  { id: 't-any-from-your-message', text: 'From your message: {quote}.', plain: ['none', 'low', 'other'] },
  { id: 't-any-among-what', text: 'Among what you wrote is this: {quote}.', plain: ['none', 'low', 'other'] },
  {
    id: 't-any-one-sentence',
    text: 'One sentence of yours to go by: {quote}.',
    plain: ['none', 'low', 'other'],
  },
  { id: 't-any-you-say', text: 'You say {quote}.', plain: ['none', 'low', 'other'] },
  { id: 't-any-as-you-put-it', text: '{quote}, as you put it.', plain: ['none', 'low', 'other'] },
  {
    id: 't-any-those-are-words',
    text: '{quote}: those are your words, and they are taken as they stand.',
    plain: ['none', 'low', 'other'],
  },
  {
    id: 't-any-has-been-read',
    text: 'You wrote {quote}, and it has been read as you wrote it.',
    plain: ['none', 'low', 'other'],
  },
  {
    id: 't-any-to-take-up',
    text: 'To take up something you wrote: {quote}.',
    plain: ['none', 'low', 'other'],
  },
  { id: 't-any-part-of-it', text: '{quote} is part of what you describe.', plain: ['none', 'low', 'other'] },
  {
    id: 't-any-belongs',
    text: '{quote} belongs to what you describe, so it belongs in the reply as well.',
    plain: ['none', 'low', 'other'],
  },
  { id: 't-any-first-then', text: 'First, what you wrote: {quote}.', plain: ['none', 'low', 'other'] },
];

export const ANY_SEEING_EN: readonly Seeing[] = [
  { id: 'v-any-matters', text: 'It makes sense that this matters to you.', plain: ['none'] },
  {
    id: 'v-any-as-it-stands',
    text: 'What you describe can be taken seriously just as it stands.',
    plain: ['none'],
  },
  {
    id: 'v-any-not-easy',
    text: 'From what you write, this is not an easy situation to be in.',
    plain: ['none'],
  },
  {
    id: 'v-any-left-out',
    text: 'Any account leaves things out. What is not written here may count as well.',
    plain: ['none'],
  },
  {
    id: 'v-any-no-right-way',
    text: 'There is no right way to feel about something like this.',
    plain: ['none'],
  },
  {
    id: 'v-any-no-further-reason',
    text: 'Something like this can be difficult without needing a further reason.',
    plain: ['none'],
  },
  {
    id: 'v-any-not-read-off',
    text: 'What this means to you cannot simply be read off from the facts.',
    plain: ['none'],
  },
  {
    id: 'v-any-facts-and-inside',
    text: 'The facts of a situation are one thing, and what it is like to be in it is another. Both belong here.',
    plain: ['none'],
  },
  { id: 'v-any-on-your-mind', text: 'It is understandable that this is on your mind.', plain: ['none'] },
  {
    id: 'v-any-describing',
    text: 'Being able to describe a situation does not make it easy to be in it.',
    plain: ['none'],
  },
  {
    id: 'v-any-no-saying',
    text: 'There is probably no ready-made sentence that covers this, and it does not need one.',
    plain: ['none'],
  },
  {
    id: 'v-any-your-view',
    text: 'It is your situation, and how it looks from where you are counts.',
    plain: ['none'],
  },
  {
    id: 'v-any-rarely-simple',
    text: 'A matter like this is rarely as simple as it might look in a few words.',
    plain: ['none'],
  },
  {
    id: 'v-any-has-place',
    text: 'What you describe has a place in your life at present, so it has a place here as well.',
    plain: ['none'],
  },
  {
    id: 'v-any-easier-fair',
    text: 'Wanting this to be easier than it is would be reasonable.',
    plain: ['none'],
  },
  { id: 'v-any-nothing-odd', text: 'There is nothing odd about finding this difficult.', plain: ['none'] },
  {
    id: 'v-any-no-ought',
    text: 'Nothing says how a person in this situation ought to feel.',
    plain: ['none'],
  },
  {
    id: 'v-any-affects-you',
    text: 'What is happening affects you, and that is reason enough to look at it.',
    plain: ['none'],
  },
  {
    id: 'v-any-you-live-it',
    text: 'You are the one who lives in this situation, which gives your view of it weight.',
    plain: ['none'],
  },
  {
    id: 'v-any-understandable-hard',
    text: 'Something can be entirely understandable and still be hard.',
    plain: ['none'],
  },
  {
    id: 'v-any-more-than-one-thing',
    text: 'Situations like this seldom consist of one thing only, and it is fair if not all of it is clear.',
    plain: ['none'],
  },
  { id: 'v-any-asks-something', text: 'A situation like this asks something of a person.', plain: ['none'] },
  {
    id: 'v-any-no-permission',
    text: 'What you feel about this does not need to be justified.',
    plain: ['none'],
  },
  {
    id: 'v-any-inside-outside',
    text: 'Being in a situation is different from hearing about it, and that difference deserves respect.',
    plain: ['none'],
  },
  {
    id: 'v-any-not-in-facts',
    text: 'Some of what makes a situation hard does not show in the facts.',
    plain: ['none'],
  },
  {
    id: 'v-any-not-one-sentence',
    text: 'This is hardly something that one sentence could put right.',
    plain: ['none'],
  },
  {
    id: 'v-any-more-than-seen',
    text: 'There may well be more to this than can be seen from here.',
    plain: ['none'],
  },
  {
    id: 'v-any-makes-sense',
    text: 'What you write can be followed, and it makes sense that it concerns you.',
    plain: ['none'],
  },
  {
    id: 'v-any-low-calmly',
    text: 'Thoughts of not living can be talked about calmly, and they can be taken seriously without alarm.',
    plain: ['low'],
  },
  {
    id: 'v-any-low-plain-talk',
    text: 'If going on with life is in question, that deserves a plain conversation.',
    plain: ['low'],
  },
  {
    id: 'v-any-low-no-fault',
    text: 'A thought about not living is not a fault, and having it does not commit you to anything.',
    plain: ['low'],
  },
  {
    id: 'v-any-low-help-reason',
    text: 'What you write is serious enough to be a reason for help.',
    plain: ['low'],
  },
  {
    id: 'v-any-low-need-not-worsen',
    text: 'It need not get worse before it is a reason for help.',
    plain: ['low'],
  },
  {
    id: 'v-any-low-fit-to-say',
    text: 'Not wanting to live is something that may be said here in plain words.',
    plain: ['low'],
  },
  { id: 'v-any-low-no-reproach', text: 'Being asked about such thoughts is not a reproach.', plain: ['low'] },
  {
    id: 'v-any-other-worry',
    text: 'You are worried about somebody else, and that worry deserves to be taken seriously.',
    plain: ['other'],
  },
  {
    id: 'v-any-other-asking',
    text: 'Asking someone whether they have thought of dying does not put the thought into them.',
    plain: ['other'],
  },
  {
    id: 'v-any-other-not-alone',
    text: "Another person's safety should not rest on you alone.",
    plain: ['other'],
  },
  {
    id: 'v-any-other-noticed',
    text: 'You have noticed that something is wrong, and that matters.',
    plain: ['other'],
  },
  {
    id: 'v-any-other-tiring',
    text: 'Keeping watch over somebody takes a lot out of the one who watches.',
    plain: ['other'],
  },
  {
    id: 'v-any-other-no-mood',
    text: 'Words like those are not to be waved away as a mood.',
    plain: ['other'],
  },
  {
    id: 'v-any-other-not-once',
    text: 'It need not all be said in one conversation; what counts is that it can be said at all.',
    plain: ['other'],
  },
  { id: 'v-any-other-both', text: 'That person matters here, and so do you.', plain: ['other'] },
];

export const ANY_CLOSINGS_EN: readonly Closing[] = [
  { id: 'e-any-say-more', text: 'What would you like to say more about?', kind: 'question', plain: ['none'] },
  {
    id: 'e-any-what-like',
    text: 'What is this like for you at the moment?',
    kind: 'question',
    plain: ['none'],
  },
  {
    id: 'e-any-concerns-most',
    text: 'Which part of this concerns you most just now?',
    kind: 'question',
    plain: ['none'],
  },
  {
    id: 'e-any-understood-first',
    text: 'What should be understood about this first?',
    kind: 'question',
    plain: ['none'],
  },
  { id: 'e-any-different', text: 'What would you like to be different?', kind: 'question', plain: ['none'] },
  { id: 'e-any-changed', text: 'What does this change for you?', kind: 'question', plain: ['none'] },
  {
    id: 'e-any-of-use',
    text: 'What would be of use to you here: a thought, a question, or room to go on?',
    kind: 'question',
    plain: ['none'],
  },
  { id: 'e-any-today', text: 'How do things stand today?', kind: 'question', plain: ['none'] },
  {
    id: 'e-any-ordinary-day',
    text: 'What does an ordinary day look like with this in it?',
    kind: 'question',
    plain: ['none'],
  },
  {
    id: 'e-any-good-question',
    text: 'What would be a good question to ask you about this?',
    kind: 'question',
    plain: ['none'],
  },
  { id: 'e-any-matters-most', text: 'What matters most to you in this?', kind: 'question', plain: ['none'] },
  { id: 'e-any-where-begin', text: 'Where would you like to begin?', kind: 'question', plain: ['none'] },
  {
    id: 'e-any-still-missing',
    text: 'What is still missing from this picture?',
    kind: 'question',
    plain: ['none'],
  },
  {
    id: 'e-any-how-see',
    text: 'How do you see it yourself at this point?',
    kind: 'question',
    plain: ['none'],
  },
  {
    id: 'e-any-go-on-or-leave',
    text: 'You can go on from here or leave it at this, whichever suits you.',
    kind: 'ending',
    plain: ['none'],
  },
  {
    id: 'e-any-room-to-add',
    text: 'If you would like to add something, there is room for it here.',
    kind: 'ending',
    plain: ['none'],
  },
  {
    id: 'e-any-stay-as-is',
    text: 'What you wrote can stay as it is, and you can come back to it whenever you like.',
    kind: 'ending',
    plain: ['none'],
  },
  {
    id: 'e-any-up-to-you',
    text: 'How this conversation goes on is up to you.',
    kind: 'ending',
    plain: ['none'],
  },
  {
    id: 'e-any-need-not-answer',
    text: 'You need not answer this, and you may if you like.',
    kind: 'ending',
    plain: ['none'],
  },
  {
    id: 'e-any-own-order',
    text: 'Anything further can come in whatever order you like.',
    kind: 'ending',
    plain: ['none'],
  },
  {
    id: 'e-any-low-direct',
    text: 'Have you thought of not living any more, or of ending your life?',
    kind: 'question',
    plain: ['low'],
  },
  {
    id: 'e-any-low-ending-how-when',
    text: 'Have you thought of ending your life, and if so, have you thought about how and when?',
    kind: 'question',
    plain: ['low'],
  },
  {
    id: 'e-any-low-now',
    text: 'Are there thoughts of ending your life at this moment?',
    kind: 'question',
    plain: ['low'],
  },
  {
    id: 'e-any-low-plan',
    text: 'If you have thought of ending your life, is there a plan or a time?',
    kind: 'question',
    plain: ['low'],
  },
  {
    id: 'e-any-other-said',
    text: 'Has that person said anything about how or when?',
    kind: 'question',
    plain: ['other'],
  },
  {
    id: 'e-any-other-asked',
    text: 'Have you asked that person outright whether they have thought of ending their life?',
    kind: 'question',
    plain: ['other'],
  },
  {
    id: 'e-any-other-around',
    text: 'Is anyone with that person now, and is there anything dangerous within reach?',
    kind: 'question',
    plain: ['other'],
  },
  {
    id: 'e-any-other-last',
    text: 'When did that person last say something like this?',
    kind: 'question',
    plain: ['other'],
  },
  {
    id: 'e-any-other-who',
    text: 'Who besides you knows how that person is at the moment?',
    kind: 'question',
    plain: ['other'],
  },
];

export const ANY_STRATEGIES_EN: readonly Strategy[] = [
  {
    id: 's-any-words-see-question',
    text: "Take up the poster's words, say something understanding, and ask one open question.",
    moves: ['quote', 'see', 'question'],
    plain: ['none'],
  },
  {
    id: 's-any-words-see-ending',
    text: "Take up the poster's words, say something understanding, and close quietly.",
    moves: ['quote', 'see', 'ending'],
    plain: ['none'],
  },
  {
    id: 's-any-see-words-question',
    text: "Say something understanding first, then take up the poster's words, and ask one open question.",
    moves: ['see', 'quote', 'question'],
    plain: ['none'],
  },
  {
    id: 's-any-see-words-ending',
    text: "Say something understanding first, then take up the poster's words, and close quietly.",
    moves: ['see', 'quote', 'ending'],
    plain: ['none'],
  },
  {
    id: 's-any-words-question',
    text: "Take up the poster's words and ask one open question.",
    moves: ['quote', 'question'],
    plain: ['none'],
  },
  {
    id: 's-any-words-ending',
    text: "Take up the poster's words and close quietly.",
    moves: ['quote', 'ending'],
    plain: ['none'],
  },
  {
    id: 's-any-see-question',
    text: 'Say something understanding and ask one open question.',
    moves: ['see', 'question'],
    plain: ['none'],
  },
  {
    id: 's-any-low-words-see-refer-question',
    text: "Take up the poster's words, say something understanding, name where help can be reached, and ask directly about not wanting to live.",
    moves: ['quote', 'see', 'refer', 'question'],
    plain: ['low'],
  },
  {
    id: 's-any-low-words-see-question-refer',
    text: "Take up the poster's words, say something understanding, ask directly about not wanting to live, and name where help can be reached.",
    moves: ['quote', 'see', 'question', 'refer'],
    plain: ['low'],
  },
  {
    id: 's-any-low-see-question-refer',
    text: 'Say something understanding, ask directly about not wanting to live, and name where help can be reached.',
    moves: ['see', 'question', 'refer'],
    plain: ['low'],
  },
  {
    id: 's-any-low-see-refer-question',
    text: 'Say something understanding, name where help can be reached, and ask directly about not wanting to live.',
    moves: ['see', 'refer', 'question'],
    plain: ['low'],
  },
  {
    id: 's-any-other-full',
    text: "Take up the poster's words, take the other person's safety seriously, ask how that person is now, and name help that both can reach.",
    moves: ['quote', 'see', 'question', 'refer'],
    plain: ['other'],
  },
  {
    id: 's-any-other-see-ask',
    text: 'Say something understanding, ask whether the person the poster worries about is safe now, and name where help can be reached.',
    moves: ['see', 'question', 'refer'],
    plain: ['other'],
  },
];

export const ANY_CAUSES_EN: readonly Cause[] = [
  {
    id: 'c-any-situation-itself',
    text: 'The situation itself may be what makes this hard for the poster, more than the way they deal with it.',
    plain: ['none'],
  },
  {
    id: 'c-any-at-stake',
    text: 'Something that matters to the poster may be at stake here.',
    plain: ['none'],
  },
  {
    id: 'c-any-not-quickly',
    text: 'The poster may be facing something that cannot be changed quickly.',
    plain: ['none'],
  },
  {
    id: 'c-any-uncertain',
    text: 'Something that the poster relied on may have become uncertain.',
    plain: ['none'],
  },
  {
    id: 'c-any-not-knowing',
    text: 'The poster may not know how this will go on, and the not knowing may be hard in itself.',
    plain: ['none'],
  },
  {
    id: 'c-any-not-in-power',
    text: 'What the poster would want here may not be within their power alone.',
    plain: ['none'],
  },
  {
    id: 'c-any-more-than-facts',
    text: 'What happened may mean more to the poster than the bare facts would show.',
    plain: ['none'],
  },
  {
    id: 'c-any-takes-room',
    text: "This may take up more room in the poster's thoughts than they would like.",
    plain: ['none'],
  },
  {
    id: 'c-any-gap',
    text: 'There may be a gap between how things are and how the poster would want them to be.',
    plain: ['none'],
  },
  {
    id: 'c-any-missing',
    text: 'Something that the poster needs may be missing at present.',
    plain: ['none'],
  },
  {
    id: 'c-any-several',
    text: 'Several things may come together for the poster here, so that no single one explains it.',
    plain: ['none'],
  },
  {
    id: 'c-any-stay-or-worse',
    text: 'The poster may be worried that this will stay as it is or get worse.',
    plain: ['none'],
  },
  {
    id: 'c-any-make-sense',
    text: 'The poster may be trying to understand what this means for them.',
    plain: ['none'],
  },
  {
    id: 'c-any-words-for-it',
    text: 'The poster may be looking for words for what this is like.',
    plain: ['none'],
  },
  {
    id: 'c-any-no-easy-answer',
    text: 'There may be no easy answer to what concerns the poster, and that may make it hard to put aside.',
    plain: ['none'],
  },
];

export const ANY_INTENTS_EN: readonly Intent[] = [
  {
    id: 'i-any-understood',
    text: 'The poster wants to be understood in what they describe.',
    wants: 'validation',
    plain: ['none'],
  },
  {
    id: 'i-any-taken-seriously',
    text: 'The poster wants what they describe to be taken seriously as it stands.',
    wants: 'validation',
    plain: ['none'],
  },
  {
    id: 'i-any-heard',
    text: 'The poster wants someone to listen to how this is for them.',
    wants: 'validation',
    plain: ['none'],
  },
  {
    id: 'i-any-own-words',
    text: 'The poster wants to put this into their own words and have them heard.',
    wants: 'validation',
    plain: ['none'],
  },
  {
    id: 'i-any-clearer',
    text: 'The poster would like to see their situation a little more clearly.',
    wants: 'understanding',
    plain: ['none'],
  },
  {
    id: 'i-any-bear-better',
    text: 'The poster would like this to become easier to live with.',
    wants: 'validation',
    plain: ['none'],
  },
];

export const ANY_REFERRALS_EN: readonly Option[] = [
  {
    id: 'r-any-low-find',
    text: 'If there are thoughts of not living, a crisis line can be rung or written to; findahelpline.com lists the ones in your country.',
    plain: ['low'],
  },
  {
    id: 'r-any-low-emergency',
    text: 'If you might act on such a thought, ring your local emergency number; findahelpline.com lists crisis lines for any other moment.',
    plain: ['low'],
  },
  {
    id: 'r-any-other-both',
    text: 'If that person is in danger now, stay with them and ring your local emergency number; findahelpline.com lists crisis lines that they can ring, and so can you.',
    plain: ['other'],
  },
  {
    id: 'r-any-other-lines',
    text: 'Crisis lines are also there for those who worry about somebody: findahelpline.com lists them, for you and for that person; in an emergency, ring your local emergency number.',
    plain: ['other'],
  },
  {
    id: 'r-any-other-doctor',
    text: 'A doctor can see that person today if you go along; if it gets urgent, ring the emergency number, and a helpline from findahelpline.com is open to you as well.',
    plain: ['other'],
  },
];
