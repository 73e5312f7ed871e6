import { describe, expect, it, test } from 'vitest';
import { answered } from './answers.ts';
import cases from './cases/answers.json';

describe('answered', () => {
  test.each(cases)('$asked $answer', ({ asked, answer, level, kind, whose }) => {
    expect(answered(asked, answer.toLowerCase())).toEqual(level === 'none' ? null : { level, kind, whose });
  });
  test.each([
    ['有没有想过怎么做、什么时候换工作？', '有'],
    ['Have you thought of how you would tell your boss?', 'Yes'],
    ['Did you sleep well?', 'I did'],
    ['有没有过不想活的念头？', '对不起'],
    ['有没有过不想活的念头？', '有什么好说的'],
    ['Do you sometimes wish not to wake up?', 'I have work tomorrow'],
    ['Do you sometimes wish not to wake up?', 'I am fine'],
    ['If you ever think of ending your life, please call. Thank you for writing.', 'yes'],
  ])('%s %s', (asked, answer) => {
    expect(answered(asked, answer.toLowerCase())).toBeNull();
  });
  it('takes a yes to hurting oneself for what it is', () => {
    expect(answered('有没有伤过自己，或者差一点？', '有')).toEqual({
      level: 'low',
      kind: 'self-harm',
      whose: 'self',
    });
    expect(answered('Do you want to hurt yourself right now?', 'yes')).toMatchObject({ kind: 'self-harm' });
  });
});
