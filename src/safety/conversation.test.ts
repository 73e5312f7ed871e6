import { describe, expect, it, test } from 'vitest';
import { screenConversation } from './conversation.ts';
import { screen } from './screen.ts';
import type { Lang, Turn } from './types.ts';

const user = (content: string): Turn => ({ role: 'user', content });
const assistant = (content: string): Turn => ({ role: 'assistant', content });

/** The person's messages with an answer that asks nothing after each but the last. */
function talk(messages: readonly string[]): Turn[] {
  return messages.flatMap((content) => [user(content), assistant('……')]).slice(0, -1);
}

describe('screenConversation', () => {
  it('says of one message what screen says of it', () => {
    const text = '我想自杀';
    const { level, kind, evidence } = screen(text, 'zh');
    expect(screenConversation([user(text)], 'zh')).toEqual({
      level,
      kind,
      whose: 'self',
      evidence: evidence.map((span) => ({ ...span, turn: 0 })),
    });
  });
  it('is quiet without a message of the person', () => {
    expect(screenConversation([], 'zh').level).toBe('none');
    expect(screenConversation([assistant('我想自杀')], 'zh').level).toBe('none');
  });
  it('adds up farewell in deeds over several messages', () => {
    const turns = [
      user('今天把猫送给同事了'),
      assistant('它适应得怎么样？'),
      user('挺好的。欠的钱也都还清了'),
      assistant('听起来你做了很多整理。'),
      user('嗯，给爸妈的信写好了，这几天反而很平静'),
    ];
    expect(screen(turns[4]?.content ?? '', 'zh').level).not.toBe('high');
    const seen = screenConversation(turns, 'zh');
    expect(seen).toMatchObject({ level: 'high', kind: 'suicide' });
    expect(seen.evidence.map(({ turn }) => turn)).toEqual(expect.arrayContaining([0, 2, 4]));
    for (const { turn, start, end } of seen.evidence)
      expect(turns[turn]?.content.slice(start, end)).not.toBe('');
  });
  it('takes a farewell after a passive wish for a plan', () => {
    const turns = [user('有时候不想活了'), assistant('谢谢你告诉我。'), user('狗送给我弟了，日子我也选好了')];
    expect(screenConversation(turns, 'zh').level).toBe('high');
  });
  it('adds up in English', () => {
    const turns = [
      user('I gave my dog to my sister'),
      assistant('How are you?'),
      user('Fine. I paid off my debts and wrote letters to the kids. I feel strangely calm.'),
    ];
    expect(screenConversation(turns, 'en')).toMatchObject({ level: 'high', kind: 'suicide' });
  });
  it('reads a bare yes by its question', () => {
    const asks = assistant('你有没有过不想活的念头？');
    expect(screenConversation([user('最近很累'), asks, user('嗯，有过')], 'zh')).toMatchObject({
      level: 'low',
      kind: 'suicide',
    });
    expect(screenConversation([user('最近很累'), asks, user('没有，就是累')], 'zh').level).toBe('none');
    const plan = assistant('你想过自杀的话，有没有准备怎么做，手边有东西吗？');
    expect(screenConversation([user('最近很累'), plan, user('有的')], 'zh').level).toBe('high');
    const english = assistant('Have you been thinking about ending your life?');
    expect(screenConversation([user('tired'), english, user('sometimes')], 'en').level).toBe('low');
    expect(screenConversation([user('tired'), english, user('no, never')], 'en').level).toBe('none');
    expect(screenConversation([user('hi'), assistant('Did you sleep well?'), user('yes')], 'en').level).toBe(
      'none',
    );
  });
  it('takes from the question whose danger a bare yes speaks of', () => {
    const asked = (question: string): Turn[] => [user('我朋友最近很消沉'), assistant(question), user('有')];
    expect(screenConversation(asked('他有没有说过不想活？'), 'zh')).toMatchObject({ whose: 'other' });
    expect(screenConversation(asked('你自己有没有过不想活的念头？'), 'zh')).toMatchObject({ whose: 'self' });
  });
  it('does not sound an earlier alarm again', () => {
    const turns = [
      user('我想自杀'),
      assistant('谢谢你说出来。'),
      user('谢谢，今天见到妹妹了，她给我带了饺子'),
    ];
    expect(screenConversation(turns, 'zh').level).toBe('none');
  });
  test.each<[string, Lang, readonly string[]]>([
    [
      'things given away one after the other, and a goodbye',
      'zh',
      [
        '这两天把我的吉他送给表弟了',
        '挺好的，他喜欢',
        '书也都捐了，房子退租退到月底',
        '月底之后就不用操心了，跟你说声再见吧',
      ],
    ],
    [
      'debts paid, and a day to follow the dead',
      'zh',
      ['我最近在了结一些事情', '就是该还的钱都还了', '下周三是我爸的忌日', '那天我就去陪他'],
    ],
    [
      'medicine for months, alcohol, and a weekend alone',
      'en',
      [
        'My meds got refilled, 90 days worth',
        'No not really in pain',
        'Is it true that they act faster with alcohol?',
        'Just curious, I have the place to myself this weekend',
      ],
    ],
    [
      'a burden, and what the insurance pays',
      'en',
      [
        'I feel like a burden',
        'They say they love me but they would get over it',
        'the insurance would pay off the house',
        'I checked, it pays even then',
      ],
    ],
  ])('sees %s at the end', (_, lang, messages) => {
    expect(screenConversation(talk(messages), lang)).toMatchObject({ kind: 'suicide' });
  });
  test.each<[string, Lang, readonly string[]]>([
    [
      'moving out',
      'zh',
      ['我找到新工作了，要搬去上海', '吉他送给表弟了', '房子月底退租，新房也找好了', '下周的高铁，好期待'],
    ],
    ['a visit to a grave', 'zh', ['最近工作有点忙', '周日是爷爷的忌日，全家去扫墓', '顺便回老家住两天']],
    [
      'a refill and a quiet weekend',
      'en',
      [
        'My allergy meds got refilled',
        'Work was fine',
        'I have the place to myself this weekend, movie night',
      ],
    ],
    [
      'an insurance matter',
      'en',
      ['Our roof leaks', 'The insurance will pay for the repairs', 'I checked, it covers hail too'],
    ],
    ['two sentences that only touch', 'zh', ['我室友好烦', '想吃火锅', '他说改天一起去']],
  ])('leaves alone %s', (_, lang, messages) => {
    const turns = talk(messages);
    messages.forEach((_message, i) => {
      expect(screenConversation(turns.slice(0, 2 * i + 1), lang).level).toBe('none');
    });
  });
});
