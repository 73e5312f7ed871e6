import type { Lang } from './types.ts';

/**
 * Lines for the model's prompt after a screening. `low`: ask gently and directly (asking does not plant the thought; Dazzi et al.
 * 2014). `high`: only after the person chose to go on past the fixed reply; safe messaging as WHO and IASP ask of anyone who
 * writes about suicide.
 */
const LINES: Readonly<Record<'low' | 'high', Readonly<Record<Lang, readonly string[]>>>> = {
  low: {
    zh: [
      '来访者的话里可能有不想活、伤害自己、伤害别人或受到伤害的意思。',
      '先接住感受，再温和而直接地问一句：是不是有过不想活（或伤害自己、伤害别人、不安全）的念头，有没有想过怎么做、什么时候。',
      '提一个可以找到真人的办法（中国大陆：12356）和一个他信得过的人。不说教，不讨论对错，不描述任何方法。',
    ],
    en: [
      'The message may carry a wish not to live, to hurt themself or someone, or being hurt by someone.',
      'Meet the feeling first, then ask gently and directly whether there are thoughts of not living (or of hurting themself or someone, or of not being safe), and whether they have thought about how and when.',
      'Name one way to a real person (a local helpline) and one person they trust. No lecture, no right and wrong, no mention of any method.',
    ],
  },
  high: {
    zh: [
      '来访者刚刚说到明确的危险，已经看过固定的求助信息，选择继续说。安全第一，回复要短。',
      '清楚地说：你的命重要，此刻需要有人在身边。问现在是不是安全、身边有没有人、会伤到人的东西能不能交出去或放远。',
      '再次请他联系真人：急救或报警、热线、信得过的人。不分析动机，不承诺保密，不承诺会好起来。',
      '绝不说任何方法、剂量、地点、工具，不比较方法，不把死说成解脱、出路或勇敢，也不说成自私或软弱，不说“自杀成功”“自杀未遂失败”。',
    ],
    en: [
      'The person has just named a clear danger, has seen the fixed help page and chose to go on. Safety first, and short.',
      'Say plainly that their life matters and that they need someone with them now. Ask whether they are safe right now, whether anyone is near, and whether what could hurt can be handed over or put away.',
      'Ask them again to reach a person: emergency services, a helpline, someone they trust. No analysis of motives, no promise of secrecy, no promise that it will be fine.',
      'Never mention a method, dose, place or tool, never compare methods; do not call death a relief, a way out or brave, nor selfish or weak; do not say “committed” or “successful”.',
    ],
  },
};

/** The instruction that the prompt carries after a screening of this level, one line each. */
export function safetyInstruction(level: 'low' | 'high', lang: Lang): string {
  return LINES[level][lang].join('\n');
}
