import { describe, expect, it, test } from 'vitest';
import { BANK_EN } from '../../coe/careful/bank.en.ts';
import { BANK_ZH } from '../../coe/careful/bank.zh.ts';
import { screenConversation } from '../../safety/conversation.ts';
import type { ConversationScreening, Lang } from '../../safety/types.ts';

const SPEAKS_OF_DEATH =
  /不想活|不活|死|dying|not (?:wanting )?(?:to )?(?:live|living|wake up|being here|be alive|go on)|don't want to live/u;
/** Every question of the banks about the wish not to live. */
const ASKED: readonly (readonly [lang: Lang, id: string, text: string])[] = (
  [
    ['zh', BANK_ZH],
    ['en', BANK_EN],
  ] as const
).flatMap(([lang, { closings }]) =>
  closings
    .filter(({ kind, plain = [], risk }) => kind === 'question' && (risk === 'low' || plain.includes('low')))
    .filter(({ text }) => SPEAKS_OF_DEATH.test(text))
    .map(({ id, text }) => [lang, id, text] as const),
);
const YES = {
  zh: ['有', '有过', '嗯', '说实话有过', '真的想过', '想过，但不会去做', '最近有'],
  en: ['Yes', 'I am', 'Lately, yes', 'Honestly yes', 'I guess so', 'It has crossed my mind', 'Yes, but not today', 'I have'],
} as const; // prettier-ignore
const PLAN = {
  zh: ['都准备好了', '有计划了', '想好怎么做了'],
  en: ['Yeah, I have a plan', 'I have a plan', 'I know how'],
} as const;
const NO = {
  zh: ['没有', '没有过', '说实话没有', '嗯，没有', '从来没有', '不会的'],
  en: ['no', 'No, never', 'not at all', 'Not really', 'Honestly, no', 'Maybe not', "I haven't"],
} as const;

function reply(lang: Lang, asked: string, answer: string): ConversationScreening {
  const turns = [
    { role: 'user', content: lang === 'zh' ? '最近很累' : 'so tired lately' },
    { role: 'assistant', content: asked },
    { role: 'user', content: answer },
  ] as const;
  return screenConversation(turns, lang);
}

describe("the banks' questions about the wish not to live", () => {
  it('are there in both languages', () => {
    for (const lang of ['zh', 'en']) expect(ASKED.filter((one) => one[0] === lang).length).toBeGreaterThan(6);
  });
  test.each(ASKED)('%s %s: %s', (lang, _, asked) => {
    for (const answer of YES[lang]) {
      const seen = reply(lang, asked, answer);
      expect(seen.level, answer).not.toBe('none');
      expect(seen.kind, answer).toBe('suicide');
    }
    for (const answer of PLAN[lang]) expect(reply(lang, asked, answer).level, answer).toBe('high');
    for (const answer of NO[lang]) expect(reply(lang, asked, answer).level, answer).toBe('none');
  });
});
