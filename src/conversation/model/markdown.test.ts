import { describe, expect, it } from 'vitest';
import { zh as words } from '../../ui/i18n/zh.ts';
import type { Session } from '../../vault/session.ts';
import { sessionMarkdown } from './markdown.ts';
import { addTurn, changeTurn, freshTurn, newSession } from './turns.ts';

const date = (): string => '今天 23:14';
const RAW =
  '<empathy_think><L1>「一条一条数」，累。</L1><L2>二</L2><L3>三</L3><L4>四</L4></empathy_think><answer>先歇一歇。</answer>';

function conversation(): Session {
  const first = freshTurn({
    parent: null,
    lang: 'zh',
    message: '第一行\n第二行',
    screen: 'none',
    danger: null,
    whose: 'self',
  });
  const session = changeTurn(newSession('s', first), first.id, { raw: RAW, status: 'done' }, 1);
  const second = freshTurn({
    parent: first.id,
    lang: 'zh',
    message: '还有',
    screen: 'none',
    danger: null,
    whose: 'self',
  });
  return addTurn(session, second);
}

describe('a conversation as Markdown', () => {
  it('holds every word of the person, each layer and the reply', () => {
    const text = sessionMarkdown(conversation(), words, date, '没发的');
    for (const part of [
      '> 第一行\n> 第二行',
      '「一条一条数」，累。',
      '先歇一歇。',
      '> 还有',
      '> 没发的',
      words.layers.L4.name,
    ])
      expect(text).toContain(part);
    expect(text).toContain(words.exporting.note);
  });

  it('does not hand on what the reply check held back', () => {
    const session = conversation();
    const first = session.turns[0];
    const text = sessionMarkdown(
      changeTurn(session, first?.id ?? '', { status: 'withheld' }, 1),
      words,
      date,
    );
    expect(text).not.toContain('先歇一歇');
    expect(text).toContain('第一行');
  });

  it('is made of a draft alone, too', () => {
    expect(sessionMarkdown(null, words, date, '只有草稿')).toContain('> 只有草稿');
  });
});
