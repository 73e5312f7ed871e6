/** Made-up sessions for tests. */
import type { Session, Turn } from './session.ts';

export const turn = (id: string, over: Partial<Turn> = {}): Turn => ({
  id,
  parent: null,
  created: 1,
  lang: 'zh',
  message: '我一条一条数的',
  raw: '<empathy_think><L1>',
  status: 'cut',
  screen: 'none',
  danger: null,
  whose: 'self',
  withheld: null,
  corrections: [],
  given: null,
  unread: 0,
  feedback: null,
  by: null,
  tookMs: null,
  choices: null,
  wishes: null,
  ...over,
});

export const session = (id: string, over: Partial<Session> = {}): Session => ({
  id,
  title: '四十六个“收到”',
  titledBy: 'opening',
  created: 1,
  updated: 1,
  turns: [turn('t1')],
  chosen: {},
  ...over,
});
