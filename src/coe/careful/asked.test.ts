import { describe, expect, it } from 'vitest';
import type { Lang } from '../types.ts';
import { askedIn } from './asked.ts';
import { BANK_EN } from './bank.en.ts';
import { BANK_ZH } from './bank.zh.ts';

const asked = (lang: Lang, text: string): [string, string] | undefined => {
  const found = askedIn(text, (lang === 'zh' ? BANK_ZH : BANK_EN).questions, lang);
  return found === undefined ? undefined : [found.kind.name, found.clause];
};

describe('what the person asks', () => {
  it.each<[Lang, string, string, string]>([
    ['zh', '他三天没跟我说话了。我就想问怎么才能让他开口？', 'make-other', '我就想问怎么才能让他开口'],
    ['zh', '我姐借了我六千，两年没提。我该不该要，怎么要？', 'whether', '我该不该要，怎么要'],
    ['zh', '医生开了药，她吃了老是睡。药到底能不能停？', 'medicine', '药到底能不能停'],
    [
      'zh',
      '老师好，我是高一的，我想问一下考试脑子空白怎么办。谢谢老师。',
      'what-now',
      '我想问一下考试脑子空白怎么办',
    ],
    ['zh', '下班回家就躺着。想问问要怎么才能有劲一点。', 'self-stop', '想问问要怎么才能有劲一点'],
    ['en', 'He owes me money. Should I tell my mother?', 'tell-or-not', 'Should I tell my mother'],
    ['zh', '她那个真的不一样。这种话到底应该怎么跟人说啊？', 'say', '这种话到底应该怎么跟人说啊'],
    [
      'zh',
      '都是他们逼我的，锁换了。我做错了吗，就算错了也是他们逼的',
      'is-it-me',
      '我做错了吗，就算错了也是他们逼的',
    ],
    ['zh', '我媳妇不敢抹护手霜。人到我这岁数，还能改过来不？', 'future', '人到我这岁数，还能改过来不'],
    ['zh', '又要过年了，我两头不敢吭声。这个年到底在哪过。', 'where', '这个年到底在哪过'],
    ['zh', '一年到头都是我让。我是不是太敏感了？', 'too-much', '我是不是太敏感了'],
    ['zh', '她把自己关在屋里三天了。我该怎么安慰她？', 'help-other', '我该怎么安慰她'],
    ['zh', '天天夜里醒。我能去哪里看？', 'which-doctor', '我能去哪里看'],
    ['zh', '她们都不理我。我是不是讨好型人格？', 'about-me', '我是不是讨好型人格'],
    ['zh', '胸口总是慌。时间长了会不会好？', 'future', '时间长了会不会好'],
    ['zh', '他们说没事。你们要是我，去还是不去？', 'whether', '你们要是我，去还是不去'],
    ['zh', '不知道怎么了。我这是吃醋还是别的？', 'tell-which', '我这是吃醋还是别的'],
    [
      'en',
      'He rings on Wednesdays and is kind. Am I meant to forgive him?',
      'meant',
      'Am I meant to forgive him',
    ],
    [
      'en',
      'I was first once. How should I study to be first again?',
      'how-to',
      'How should I study to be first again',
    ],
    [
      'en',
      'What I want to know is whether it can be got rid of, or do I just sell the car?',
      'future',
      'What I want to know is whether it can be got rid of, or do I just sell the car',
    ],
    [
      'en',
      'I owe a lot. Do I tell him or pay it off first and then tell him?',
      'whether',
      'Do I tell him or pay it off first and then tell him',
    ],
    [
      'en',
      'They say I am making it up. How do I get them to take it seriously?',
      'make-other',
      'How do I get them to take it seriously',
    ],
    [
      'en',
      'She is angry all day. Is it usual for people to be this angry?',
      'normal',
      'Is it usual for people to be this angry',
    ],
  ])('%s: %s', (lang, text, name, clause) => {
    expect(asked(lang, text)).toEqual([name, clause]);
  });

  it.each<[Lang, string]>([
    ['zh', '后来他嗯了两声，说请问还有其他可以帮您的吗，就走了。'],
    ['zh', '同事问我，你咋从来不笑着吃饭呢。'],
    ['zh', '凭什么都是我？难道我就该让着？'],
    ['zh', '他说：“你要不要去看医生？”我没理。'],
    ['en', 'He said "should I report it?" and left.'],
    ['zh', '她走了三年。有时候我想，是不是把她忘了？'],
    ['en', 'Well, who cares?'],
  ])('%s: nothing in %s', (lang, text) => {
    expect(asked(lang, text)).toBeUndefined();
  });
});
