import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMessages, turnAfter } from './prompt.ts';
import { PROTOCOL } from './protocol.ts';
import type { Lang, PromptForm } from './types.ts';

const langs = fc.constantFrom<Lang>('zh', 'en');
const forms = fc.constantFrom<PromptForm>('short', 'full');
const replies = fc.string({ minLength: 1 });
const turns = fc.array(fc.record({ message: fc.string(), reply: replies }), { maxLength: 4 });

describe('the messages of a turn', () => {
  it('end with the person’s text, to the letter', () => {
    fc.assert(
      fc.property(langs, forms, turns, fc.string(), (lang, form, past, message) => {
        const messages = buildMessages({ lang, form, past, message });
        expect(messages.at(-1)?.role).toBe('user');
        expect(messages.at(-1)?.content.endsWith(message)).toBe(true);
        expect(messages).toHaveLength(2 * past.length + 2);
      }),
    );
  });

  it('begin with those of the turn before, unchanged, so that nothing is read twice', () => {
    fc.assert(
      fc.property(
        langs,
        forms,
        turns,
        fc.string(),
        replies,
        fc.string(),
        (lang, form, past, message, reply, next) => {
          const before = buildMessages({ lang, form, past, message });
          const after = buildMessages({ lang, form, past: [...past, { message, reply }], message: next });
          expect(after.slice(0, before.length)).toEqual(before);
          expect(after[before.length]).toEqual({ role: 'assistant', content: reply });
        },
      ),
    );
  });

  it('hold every word of a person, answered or not, and take turns', () => {
    const some = fc.array(fc.record({ message: fc.string(), reply: fc.string() }), { maxLength: 6 });
    fc.assert(
      fc.property(langs, forms, some, fc.string(), (lang, form, past, message) => {
        const [system, ...rest] = buildMessages({ lang, form, past, message });
        expect(system?.role).toBe('system');
        expect(rest.map(({ role }) => role)).toEqual(
          rest.map((_, at) => (at % 2 === 0 ? 'user' : 'assistant')),
        );
        const said = rest.filter(({ role }) => role === 'user').map(({ content }) => content);
        const all = [...past.map((turn) => turn.message), message].join('\n\n');
        const lead = PROTOCOL.prompts[lang][form].followup.join('\n');
        expect(said.map((text, at) => (at === 0 ? text : text.slice(lead.length))).join('\n\n')).toBe(all);
        expect(said.length > 1).toBe(turnAfter(past) === 'followup');
      }),
    );
  });

  it('go on where the engine has read them, when a message had no reply', () => {
    const before = buildMessages({ lang: 'zh', form: 'full', past: [], message: '一封信' });
    const after = buildMessages({
      lang: 'zh',
      form: 'full',
      past: [{ message: '一封信', reply: '' }],
      message: '你在吗',
    });
    expect(after).toEqual([before[0], { role: 'user', content: '一封信\n\n你在吗' }]);
  });

  it('share one system message, whatever is said', () => {
    const one = buildMessages({ lang: 'zh', form: 'full', past: [], message: '一' });
    const other = buildMessages({
      lang: 'zh',
      form: 'full',
      past: [{ message: '二', reply: '三' }],
      message: '四',
    });
    expect(other[0]).toEqual(one[0]);
  });

  it('only grow at the very end while the person types', () => {
    const part = buildMessages({ lang: 'zh', form: 'full', past: [], message: '我今天' });
    const whole = buildMessages({ lang: 'zh', form: 'full', past: [], message: '我今天很累' });
    expect(part[0]).toEqual(whole[0]);
    expect(whole[1]?.content).toBe(`${part[1]?.content ?? ''}很累`);
  });

  it('take one more instruction at the end of the system message', () => {
    const plain = buildMessages({ lang: 'en', form: 'full', past: [], message: 'a' });
    const told = buildMessages({
      lang: 'en',
      form: 'full',
      past: [],
      message: 'a',
      instruction: 'Ask gently.',
    });
    expect(told[0]?.content).toBe(`${plain[0]?.content ?? ''}\nAsk gently.`);
    expect(told.slice(1)).toEqual(plain.slice(1));
  });
});

describe('the full prompt', () => {
  it.each(['zh', 'en'] as const)('shows the format and the layers’ names (%s)', (lang) => {
    const system = PROTOCOL.prompts[lang].full.system.join('\n');
    expect(system).toContain(
      '<empathy_think><L1>…</L1><L2>…</L2><L3>…</L3><L4>…</L4></empathy_think><answer>…</answer>',
    );
    for (const [layer, { name }] of Object.entries(PROTOCOL.layers)) {
      expect(system).toContain(`${layer} ${name[lang]}${lang === 'zh' ? '：' : ': '}`);
    }
    expect(system).toContain(lang === 'zh' ? '12356' : '988');
    expect(system).toContain(PROTOCOL.quotes[lang].open);
  });

  it('names what the pure form of a reply forbids and how to address the person', () => {
    const system = PROTOCOL.prompts.zh.full.system.join('\n');
    for (const word of ['来访者', '“你”', '不诊断', '不署名', '不列条目']) expect(system).toContain(word);
  });
});
