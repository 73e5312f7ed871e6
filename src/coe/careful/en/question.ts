/** What a reply to a plain question is made of, beside the answers by kind. */
import type { Intent, Strategy, TakingUp } from '../bank.ts';

/** For those who ask other things too. */
const SEVERAL = { plain: ['none'], question: true, several: true } as const;

export const QUESTION_TAKING_UP_EN: readonly TakingUp[] = [
  { id: 't-q-you-ask', text: 'You ask: {quote}.', plain: ['none'], question: true },
  { id: 't-q-plainly', text: 'You put a plain question: {quote}.', plain: ['none'], question: true },
  {
    id: 't-q-want-to-know',
    text: 'What you want to know is this: {quote}.',
    plain: ['none'],
    question: true,
  },
  { id: 't-q-then', text: 'And then there is what you ask: {quote}.', plain: ['none'], question: true },
  { id: 't-q-back', text: 'Now to your question, {quote}.', plain: ['none'], question: true },
  { id: 't-q-your-question', text: 'Your question is {quote}.', plain: ['none'], question: true },
  {
    id: 't-q-not-skipped',
    text: 'You ask {quote}, and that is taken seriously.',
    plain: ['none'],
    question: true,
  },
  {
    id: 't-q-as-to',
    text: 'To come to what you ask: {quote}.',
    plain: ['none'],
    question: true,
  },
  {
    id: 't-q-in-your-words',
    text: 'In your own words, the question is {quote}.',
    plain: ['none'],
    question: true,
  },
  { id: 't-q-you-are-asking', text: 'You are asking {quote}.', plain: ['none'], question: true },
  { id: 't-q-comes-up', text: 'And you put it as a question: {quote}.', plain: ['none'], question: true },
  { id: 't-q-put-it', text: '{quote}: that is what you ask.', plain: ['none'], question: true },
  { id: 't-q-there-is', text: 'There is your question as well: {quote}.', plain: ['none'], question: true },
  {
    id: 't-q-several-first',
    text: 'You ask more than one thing; all of it was read. First this: {quote}.',
    ...SEVERAL,
  },
  {
    id: 't-q-several-rest',
    text: 'Of the things you ask, {quote} comes first here; the others can come next.',
    ...SEVERAL,
  },
  {
    id: 't-q-several-kept',
    text: 'You ask several things. To begin with: {quote}.',
    ...SEVERAL,
  },
  {
    id: 't-q-several-one',
    text: 'One at a time: {quote}. The other questions you put are seen too.',
    ...SEVERAL,
  },
];

export const QUESTION_INTENTS_EN: readonly Intent[] = [
  {
    id: 'i-q-straight',
    text: 'The poster asks a plain question and wants it met head on, not only to be comforted.',
    wants: 'advice',
    plain: ['none'],
    question: true,
  },
  {
    id: 'i-q-way',
    text: 'The poster is looking for something they can do, and wants it understood first where the difficulty lies.',
    wants: 'advice',
    plain: ['none'],
    question: true,
  },
  {
    id: 'i-q-think',
    text: 'The poster wants somebody to think the question through, and not to be put off with a phrase.',
    wants: 'understanding',
    plain: ['none'],
    question: true,
  },
  {
    id: 'i-q-clear',
    text: 'There is something the poster cannot make out, and an honest word on it would be welcome.',
    wants: 'understanding',
    plain: ['none'],
    question: true,
  },
  {
    id: 'i-q-own-call',
    text: 'The poster lays out a question to hear another view; the decision will probably stay with them.',
    wants: 'advice',
    plain: ['none'],
    question: true,
  },
  {
    id: 'i-q-both',
    text: 'The poster wants an answer, and may also want someone to see why it is not an easy one.',
    wants: 'validation',
    plain: ['none'],
    question: true,
  },
  {
    id: 'i-q-no-lecture',
    text: 'The poster wants to get something clear, and does not want to be lectured.',
    wants: 'advice',
    plain: ['none'],
    question: true,
  },
  {
    id: 'i-q-where-to-stand',
    text: 'The poster wants to know where they stand with this question before doing anything.',
    wants: 'understanding',
    plain: ['none'],
    question: true,
  },
  {
    id: 'i-q-first-understood',
    text: 'Behind the question the poster may first want it understood why it is a question at all.',
    wants: 'validation',
    plain: ['none'],
    question: true,
  },
  {
    id: 'i-q-weigh',
    text: 'The poster is turning a question over and may want help in seeing all sides of it.',
    wants: 'understanding',
    plain: ['none'],
    question: true,
  },
  {
    id: 'i-q-not-alone-with-it',
    text: 'The poster may not want to be left alone with this question.',
    wants: 'validation',
    plain: ['none'],
    question: true,
  },
  {
    id: 'i-q-honest',
    text: 'The poster has asked directly, and may want a reply that does not dodge.',
    wants: 'understanding',
    plain: ['none'],
    question: true,
  },
];

const strategy = (id: string, text: string, step = false): Strategy => ({
  id,
  text,
  moves: step ? ['see', 'asked', 'answer', 'step', 'question'] : ['see', 'asked', 'answer', 'question'],
  plain: ['none'],
});

export const QUESTION_STRATEGIES_EN: readonly Strategy[] = [
  strategy(
    's-q-first',
    'A word of understanding, then their question in their own words, what can be said to it, and one question back.',
  ),
  strategy(
    's-q-honest',
    'Do not step round the question: see the difficulty, answer honestly without deciding, and ask something that leads on.',
  ),
  strategy(
    's-q-limits',
    'Whoever asks is owed a reply; say what can be said, do not pretend to know the rest, and ask what helps them see.',
  ),
  strategy(
    's-q-both',
    'Meet the trouble and the question, one sentence for each, and ask something they can take further themselves.',
  ),
  strategy(
    's-q-weigh',
    'Understanding first, then a word on how the question can be looked at, and a question in return.',
  ),
  strategy(
    's-q-take-up',
    'After a word of understanding set out the question in their words, say one honest thing about it, and invite them to think on.',
  ),
  strategy(
    's-q-no-lecture',
    'No lecture: admit that it is hard, face the question they put, and ask a smaller one.',
  ),
  strategy(
    's-q-plain',
    'Answer plainly: first understanding, then the question, saying so where it cannot be answered in full, and one question.',
  ),
  strategy(
    's-q-near',
    'Stay near the question they put: one sentence for what makes it hard, one for the question itself, one to think with.',
  ),
  strategy(
    's-q-open',
    'Admit the difficulty, say honestly what can be said to the question, leave open what is open, and ask back.',
  ),
  strategy(
    's-q-step',
    'See the difficulty, respond to the question, offer one small thing that may help to think, and ask.',
    true,
  ),
  strategy(
    's-q-step-own',
    'After a word of understanding take up the question without deciding it, offer one small thing to try, and ask once more.',
    true,
  ),
];

const seen = (id: string, text: string, moves: Strategy['moves']): Strategy => ({
  id,
  text,
  moves,
  plain: ['none'],
});

/** For messages that ask nothing: what is said need not answer the quote word by word. */
export const LISTENING_STRATEGIES_EN: readonly Strategy[] = [
  seen('s-l-quote', 'Quote a sentence of theirs, name what is hard in it, and ask a question that follows.', [
    'quote',
    'see',
    'question',
  ]),
  seen(
    's-l-hear',
    'Nothing was asked, so listen first: their words, what may be hard in it, and a question that leaves room to go on.',
    ['quote', 'see', 'question'],
  ),
  seen(
    's-l-knot',
    'Take up their own words, say gently what may be hard in them, offer no remedy, and ask one question.',
    ['quote', 'see', 'question'],
  ),
  seen(
    's-l-no-advice',
    'No persuading and no advice: their sentence, a sentence of understanding, a question.',
    ['quote', 'see', 'question'],
  ),
  seen('s-l-ask-near', 'Respond to the feeling, then ask something close to it, to be answered or not.', [
    'quote',
    'see',
    'question',
  ]),
  seen('s-l-slow', 'Without hurry: their words, then what may be hard in it, then one small question.', [
    'quote',
    'see',
    'question',
  ]),
  seen('s-l-name', 'Quote them, try to put the difficulty into plain words, and ask on from there.', [
    'quote',
    'see',
    'question',
  ]),
  seen(
    's-l-company',
    'Stay with what they tell, say one thing that is seen in it, and ask how it is for them.',
    ['quote', 'see', 'question'],
  ),
  seen('s-l-bare', 'Admit that it is hard, in few words, and ask something they can answer.', [
    'see',
    'question',
  ]),
  seen('s-l-bare-knot', 'Say first what may be hard here, do not push, and then ask.', ['see', 'question']),
  seen('s-l-bare-feel', 'Answer the feeling without guessing at the events, and ask an open question.', [
    'see',
    'question',
  ]),
];
