/** What a reply to a plain question is made of, beside the answers by kind. */
import type { Intent, Strategy, TakingUp } from '../bank.ts';

/** For those who ask other things too. */
const SEVERAL = { plain: ['none'], question: true, several: true } as const;

export const QUESTION_TAKING_UP_ZH: readonly TakingUp[] = [
  { id: 't-q-you-ask', text: '你问的这一句是{quote}。', plain: ['none'], question: true },
  { id: 't-q-this-one', text: '你问到{quote}，能说的先说。', plain: ['none'], question: true },
  { id: 't-q-want-to-know', text: '你想问的是这一句：{quote}。', plain: ['none'], question: true },
  { id: 't-q-that-is', text: '{quote}，你问的是这个。', plain: ['none'], question: true },
  { id: 't-q-back', text: '回到你问的：{quote}。', plain: ['none'], question: true },
  { id: 't-q-your-question', text: '你的问题是{quote}。', plain: ['none'], question: true },
  { id: 't-q-seen', text: '你问的{quote}，看到了。', plain: ['none'], question: true },
  { id: 't-q-then', text: '再来看你问的{quote}。', plain: ['none'], question: true },
  { id: 't-q-there', text: '你问的这一句，放在前面说：{quote}。', plain: ['none'], question: true },
  { id: 't-q-several-first', text: '你问的不止一样，都看到了，先说这一句：{quote}。', ...SEVERAL },
  { id: 't-q-several-heaviest', text: '几样里先接{quote}，另外问的也看到了，可以接着说。', ...SEVERAL },
  { id: 't-q-several-rest', text: '你问了几样，先说{quote}，别的往后接着说。', ...SEVERAL },
  { id: 't-q-several-kept', text: '你一连问了几样，先从{quote}说起，剩下的留着接着问。', ...SEVERAL },
  { id: 't-q-several-turn', text: '{quote}，先说这一问，其余的随后一样一样来。', ...SEVERAL },
];

export const QUESTION_INTENTS_ZH: readonly Intent[] = [
  {
    id: 'i-q-straight',
    text: '来访者问了一句实在的话，想有人正面接住，不只是安慰。',
    wants: 'advice',
    plain: ['none'],
    question: true,
  },
  {
    id: 'i-q-way',
    text: '来访者可能想要一个自己做得到的办法，也想先有人听懂难在哪里。',
    wants: 'advice',
    plain: ['none'],
    question: true,
  },
  {
    id: 'i-q-think',
    text: '来访者可能想有人把这个问题认真想一遍，不想被一句话打发。',
    wants: 'understanding',
    plain: ['none'],
    question: true,
  },
  {
    id: 'i-q-clear',
    text: '来访者有一件弄不明白的事，可能想听一句照实的话，好让心里有个数。',
    wants: 'understanding',
    plain: ['none'],
    question: true,
  },
  {
    id: 'i-q-own-call',
    text: '来访者把问题摆出来，想听听怎么看，主意大概还是要自己拿。',
    wants: 'advice',
    plain: ['none'],
    question: true,
  },
  {
    id: 'i-q-both',
    text: '来访者一面想要一个答案，一面也想有人知道这一问有多难。',
    wants: 'validation',
    plain: ['none'],
    question: true,
  },
  {
    id: 'i-q-no-lecture',
    text: '来访者可能想把问题说清楚、问明白，又不想听一通大道理。',
    wants: 'advice',
    plain: ['none'],
    question: true,
  },
  {
    id: 'i-q-honest',
    text: '来访者直接问了，想要的可能是一句不敷衍的回应。',
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

export const QUESTION_STRATEGIES_ZH: readonly Strategy[] = [
  strategy('s-q-first', '先说一句理解，再把来访者问的那句话接过来，说清能答到哪里，最后问一句，把话交还。'),
  strategy('s-q-honest', '不绕开问题：先懂难处，再照实回应那一问，不替来访者定，末了问一句。'),
  strategy('s-q-limits', '来访者问了就要接；能说的说，说不准的不装作知道，最后再问一句。'),
  strategy('s-q-both', '难处和问题都接：一句给感受，一句给问题，再问一句，主意留在来访者手里。'),
  strategy('s-q-weigh', '理解在前，回应那一问在后；回应的是怎么看，不替来访者定，最后问一句。'),
  strategy('s-q-take-up', '用来访者的原话把问题摆出来，说一句实在的，再请来访者接着往下想。'),
  strategy('s-q-no-lecture', '不讲道理：认下难处，回应问的那一句，再问来访者一句。'),
  strategy('s-q-plain', '平实地答：先一句理解，再回应所问，答不全就照实说，末尾留一个问题。'),
  strategy('s-q-step', '先懂难处，再回应那一问，给一件可以试的小事，最后问一句。', true),
  strategy('s-q-step-own', '接住问题，不替来访者定；给一个自己就能试的小办法，再问一句。', true),
  strategy(
    's-q-step-small',
    '先认下难处，把问题答到能答的地方，再递一小步，做不做由来访者，最后问一句。',
    true,
  ),
  strategy('s-q-step-today', '先一句理解，再说怎么看那一问，给一样今天就能试的，末了问一句。', true),
  strategy('s-q-step-plain', '问题照实接，话不往大里说；放一件做得到的小事，再把话交还给来访者。', true),
  strategy('s-q-step-light', '理解、回应、一个不费力的小动作，依次放上，最后留一个问题。', true),
];

const seen = (id: string, text: string, moves: Strategy['moves']): Strategy => ({
  id,
  text,
  moves,
  plain: ['none'],
});

/** For messages that ask nothing: what is said need not answer the quote word by word. */
export const LISTENING_STRATEGIES_ZH: readonly Strategy[] = [
  seen('s-l-quote', '引来访者的一句原话，说一句难处可能在哪里，再问一句。', ['quote', 'see', 'question']),
  seen('s-l-hear', '来访者没有问什么，先听：放上原话，认下难处，再请来访者往下说。', [
    'quote',
    'see',
    'question',
  ]),
  seen('s-l-knot', '先放一句原话，再说事情可能卡在哪里，不给办法，最后问一句。', [
    'quote',
    'see',
    'question',
  ]),
  seen('s-l-no-advice', '不劝，也不给主意；一句原话，一句理解，一个问题。', ['quote', 'see', 'question']),
  seen('s-l-ask-near', '引一句原话，回应感受，再问一个问题，答不答由来访者。', ['quote', 'see', 'question']),
  seen('s-l-slow', '放慢来听：把来访者的话和难处放在一起，再问一句。', ['quote', 'see', 'question']),
  seen('s-l-name', '引一句原话，把难处说出来，看来访者认不认，再往下问。', ['quote', 'see', 'question']),
  seen('s-l-company', '先放上来访者的话，说一句看见的，再问一句，请来访者往下说。', [
    'quote',
    'see',
    'question',
  ]),
  seen('s-l-bare', '先认下难处，话不多，再问一个来访者答得上来的问题。', ['see', 'question']),
  seen('s-l-bare-knot', '先说事情可能卡在哪里，不急着往前推，再问一句。', ['see', 'question']),
  seen('s-l-bare-feel', '回应感受，不猜经过，再问来访者一句。', ['see', 'question']),
];
