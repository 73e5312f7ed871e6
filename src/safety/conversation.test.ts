import { describe, expect, it } from 'vitest';
import { screenConversation } from './conversation.ts';
import { screen } from './screen.ts';
import type { Turn } from './types.ts';

const user = (content: string): Turn => ({ role: 'user', content });
const assistant = (content: string): Turn => ({ role: 'assistant', content });

describe('screenConversation', () => {
  it('says of one message what screen says of it', () => {
    const text = '我想自杀';
    const { level, kind, evidence } = screen(text, 'zh');
    expect(screenConversation([user(text)], 'zh')).toEqual({
      level,
      kind,
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
  it('does not sound an earlier alarm again', () => {
    const turns = [
      user('我想自杀'),
      assistant('谢谢你说出来。'),
      user('谢谢，今天见到妹妹了，她给我带了饺子'),
    ];
    expect(screenConversation(turns, 'zh').level).toBe('none');
  });
});
