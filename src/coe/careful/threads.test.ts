import { describe, expect, it } from 'vitest';
import type { Lang } from '../types.ts';
import { BANK_EN } from './bank.en.ts';
import { BANK_ZH } from './bank.zh.ts';
import type { Family, Theme } from './bank.ts';
import { threadsHere } from './threads.ts';

const NOTHING = { feelings: new Set<string>(), families: new Set<Family>() };

const named = (lang: Lang, text: string, theme: Theme): string[] =>
  threadsHere((lang === 'zh' ? BANK_ZH : BANK_EN).threads, { text, lang, theme, likely: [], felt: NOTHING })
    .flat()
    .map(({ name }) => name);

describe('a line of thought', () => {
  it.each<[Lang, string]>([
    ['zh', '我怕的是吐。这跟好看一点关系都没有。'],
    ['zh', '我不是减肥，就是咽不下去。'],
    ['en', 'It is not about my weight, I am afraid of choking.'],
  ])('is barred by what the text denies (%s: %s)', (lang, text) => {
    expect(named(lang, text, 'body-eating')).not.toContain('body-eating');
  });

  it('stands where nothing denies it', () => {
    expect(named('zh', '我每天称三次体重。', 'body-eating')).toContain('body-eating');
    expect(named('zh', '他三天不理我了。', 'marriage')).toContain('told-cold-silence');
  });

  it.each([
    ['told-secret', '闺蜜求我别告诉她老公。'],
    ['told-feeling-shame', '他病了，我心里居然松了一下。'],
    ['told-sent-around', '教务处让我找学院，学院让我找教务处。'],
    ['told-unequal-care', '我妈住院，我弟一分钱都不出。'],
    ['told-stood-by', '她被孤立的时候我没站出来。'],
    ['told-found-out', '我觉得我是混进来的。'],
    ['told-two-futures', '男朋友不打算结婚。'],
    ['told-passed-on', '她把我的事说出去了。'],
    ['told-grief-no-place', '我没有资格难过。'],
    ['told-money-held', '买菜都要伸手跟他要钱。'],
  ])('opens by the writer’s own words (%s: %s)', (name, text) => {
    expect(named('zh', text, 'low-mood')).toContain(name);
  });

  it.each([
    ['told-secret', '我妈帮他瞒着我。'],
    ['told-stood-by', '我喊他，他装作没看见。'],
    ['told-mocked', '我看不起我自己。'],
    ['told-go-between', '我老公夹在中间也不说什么。'],
    ['told-two-futures', '她们不想要我。'],
    ['told-unequal-care', '我姐的学费他一分没出。'],
    ['told-searched', '定位我还没拆，每天说明天拆。'],
    ['told-searched', '我以前也烦我妈翻我东西，我发过誓不翻的。'],
    ['told-go-between', '我姐三月生，我弟五月生，我夹在中间。'],
    ['told-cold-silence', '我叫他他不理我，我就把手机抢过来。'],
    ['told-cold-silence', '有人问我为什么离，我说他不跟我说话。'],
    ['told-favour', '别人家不都是重男轻女吗，我家反过来。'],
    ['told-alone-with-kids', '她们那时候一个人带三个。'],
    ['told-measured', '像在给别人家孩子编辫子。'],
    ['told-two-futures', '我们是丁克，结婚时候说好的。'],
  ])('does not open by words about others (%s: %s)', (name, text) => {
    expect(named('zh', text, 'low-mood')).not.toContain(name);
  });

  it.each(['zh', 'en'] as const)(
    'is opened in %s by a feeling or a family that is sure, and by none that is not',
    (lang) => {
      const { threads } = lang === 'zh' ? BANK_ZH : BANK_EN;
      const open = (felt: Partial<typeof NOTHING>): string[] =>
        threadsHere(threads, { text: '…', lang, theme: undefined, likely: [], felt: { ...NOTHING, ...felt } })
          .flat()
          .map(({ name }) => name);
      expect(open({})).toEqual([]);
      expect(open({ feelings: new Set(['f-torn']) })).toEqual(['pulled-both-ways']);
      expect(open({ families: new Set<Family>(['guilt']) })).toContain('guilt-means-care');
    },
  );

  it('takes a child whose parents part for nobody who parts', () => {
    expect(named('zh', '我十三岁，爸妈要离婚了，让我自己选。', 'divorce')).not.toContain('divorce');
    expect(named('zh', '我想离婚，可是孩子还小。', 'divorce')).toContain('divorce');
  });

  it('takes nobody for shut out whom somebody merely listened to without a word', () => {
    expect(named('zh', '儿子站在门口脱鞋，他不吭声。', 'low-mood')).not.toContain('told-cold-silence');
  });

  it.each([
    ['told-sensitive', 'My sister says I am overreacting.'],
    ['told-cold-silence', "My daughter hasn't spoken to me in two years."],
    ['told-searched', 'My mum reads my messages.'],
    ['told-lent', 'I lent a mate three thousand.'],
    ['divorce', 'We are getting divorced after thirty years.'],
  ])('opens by the writer’s own words in English (%s: %s)', (name, text) => {
    expect(named('en', text, 'divorce')).toContain(name);
  });

  it.each([
    ['told-sensitive', 'My wife says he is being dramatic, he has done it before.'],
    ['told-sensitive', 'I think eight days is an overreaction.'],
    ['told-cold-silence', 'I am scared they won’t talk to me.'],
    ['told-cold-silence', 'He is not talking to me because of his exams.'],
    ['told-lent', 'I took the minutes, baked, and lent my nephew money.'],
    ['told-impostor', 'I feel like a fraud even thinking about it.'],
    ['told-futures-differ', "My wife works here and doesn't want to move."],
    ['divorce', 'I am 58, divorced, renting, with a hip that needs doing.'],
    ['divorce', 'His father left when he was six.'],
  ])('does not open by words of something else in English (%s: %s)', (name, text) => {
    expect(named('en', text, 'divorce')).not.toContain(name);
  });

  it('speaks of no loss that is felt to one who feels nothing', () => {
    expect(named('en', 'My father died on the ninth and I feel nothing.', 'grief')).not.toContain('grief');
    expect(named('en', 'My father died on the ninth.', 'grief')).toContain('grief');
  });
});
