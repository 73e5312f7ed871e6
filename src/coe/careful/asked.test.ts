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
    ['zh', '他三天没跟我说话了。我就想问怎么才能让他开口？', 'make-other', '怎么才能让他开口'],
    ['zh', '我姐借了我六千，两年没提。我该不该要，怎么要？', 'ask-of', '我该不该要，怎么要'],
    ['zh', '医生开了药，她吃了老是睡。药到底能不能停？', 'medicine', '药到底能不能停'],
    ['zh', '老师好，我是高一的，我想问一下考试脑子空白怎么办。谢谢老师。', 'nerves', '考试脑子空白怎么办'],
    ['zh', '下班回家就躺着。想问问要怎么才能有劲一点。', 'habit-start', '要怎么才能有劲一点'],
    ['en', 'He owes me money. Should I tell my mother?', 'tell-or-not', 'Should I tell my mother'],
    ['zh', '她那个真的不一样。这种话到底应该怎么跟人说啊？', 'say', '这种话到底应该怎么跟人说啊'],
    [
      'zh',
      '都是他们逼我的，锁换了。我做错了吗，就算错了也是他们逼的',
      'is-it-me',
      '我做错了吗，就算错了也是他们逼的',
    ],
    ['zh', '我媳妇不敢抹护手霜。人到我这岁数，还能改过来不？', 'can-change', '人到我这岁数，还能改过来不'],
    ['zh', '又要过年了，我两头不敢吭声。这个年到底在哪过。', 'where', '这个年到底在哪过'],
    ['zh', '一年到头都是我让。我是不是太敏感了？', 'too-much', '我是不是太敏感了'],
    ['zh', '她把自己关在屋里三天了。我该怎么安慰她？', 'help-other', '我该怎么安慰她'],
    ['zh', '天天夜里醒。我能去哪里看？', 'which-doctor', '我能去哪里看'],
    ['zh', '她们都不理我。我是不是讨好型人格？', 'too-much', '我是不是讨好型人格'],
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
      'study',
      'How should I study to be first again',
    ],
    [
      'en',
      'What I want to know is whether it can be got rid of, or do I just sell the car?',
      'goes-away',
      'What I want to know is whether it can be got rid of, or do I just sell the car',
    ],
    [
      'en',
      'I owe a lot. Do I tell him or pay it off first and then tell him?',
      'which-way',
      'Do I tell him or pay it off first and then tell him',
    ],
    [
      'en',
      'They say I am making it up. How do I get them to take it seriously?',
      'to-be-heard',
      'How do I get them to take it seriously',
    ],
    [
      'en',
      'She is angry all day. Is it usual for people to be this angry?',
      'normal',
      'Is it usual for people to be this angry',
    ],
    ['en', 'Three sheds full. do I tell her?? she keeps asking.', 'tell-or-not', 'do I tell her'],
    ['en', 'He rings on Fridays. Do I tell him now or wait?', 'when-tell', 'Do I tell him now or wait'],
    ['en', 'I sit by the phone. How do I say no to my sister?', 'say-no', 'How do I say no to my sister'],
    ['en', 'Nobody rings. What do I even write to him now?', 'write', 'What do I even write to him now'],
    ['en', 'I keep starting. What are the actual words?', 'words-wanted', 'What are the actual words'],
    ['en', 'I froze again. What should I have said?', 'should-have', 'What should I have said'],
    ['en', 'I broke it. How do I make it right again?', 'put-right', 'How do I make it right again'],
    [
      'en',
      'I start and stop. How do you tell the difference between tired and lazy?',
      'tell-which',
      'How do you tell the difference between tired and lazy',
    ],
    ['en', 'They call me names. How do I make them stop?', 'make-stop', 'How do I make them stop'],
    ['en', 'The match is on Sunday. How do I get my head right?', 'nerves', 'How do I get my head right'],
    ['en', 'I got it cheap again. How do I stop buying things?', 'habit', 'How do I stop buying things'],
    ['en', 'I lie there. How do I get to sleep before two?', 'sleep', 'How do I get to sleep before two'],
    ['en', 'Training is over. how do i eat like other people', 'eat', 'how do i eat like other people'],
    [
      'en',
      'My knee is gone. How does one give up a thing like that?',
      'give-up',
      'How does one give up a thing like that',
    ],
    ['en', 'She only waited. What did I do?', 'what-did-i-do', 'What did I do'],
    ['en', 'He sat alone. Am I a bad father?', 'bad-person', 'Am I a bad father'],
    [
      'en',
      'I saw it fall. What kind of person thinks that?',
      'thought-person',
      'What kind of person thinks that',
    ],
    [
      'en',
      'I felt nothing. Is there something wrong with me?',
      'wrong-with-me',
      'Is there something wrong with me',
    ],
    ['en', 'It was mine. Is it greedy to want it back?', 'wrong-to-feel', 'Is it greedy to want it back'],
    ['en', 'I still pay for it. Is that wrong?', 'is-that-wrong', 'Is that wrong'],
    ['en', 'We met in May. Is it too soon?', 'how-long', 'Is it too soon'],
    ['en', 'I have till June. Do people regret it?', 'do-people', 'Do people regret it'],
    ['en', 'I shake. Does being scared mean I should stay?', 'means', 'Does being scared mean I should stay'],
    ['en', 'I know nobody. What is the actual first step.', 'first-step', 'What is the actual first step'],
    ['en', 'Four bills, two letters. Which one do I sort first?', 'which-first', 'Which one do I sort first'],
    ['en', 'It is on the table. What would you do?', 'your-place', 'What would you do'],
    [
      'en',
      'Each Sunday goes wrong. How do I ring him without it turning into the farm?',
      'say-without',
      'How do I ring him without it turning into the farm',
    ],
    [
      'en',
      'The note is here. How do I answer him in the meantime?',
      'say',
      'How do I answer him in the meantime',
    ],
    ['en', 'He has it still. What is the right thing here?', 'right-thing', 'What is the right thing here'],
    [
      'en',
      'I want to write to him. Would it be weird to send it?',
      'would-it-be',
      'Would it be weird to send it',
    ],
    [
      'en',
      'I have the form. Would it help him? Or do I just keep quiet?',
      'which-way',
      'Would it help him? Or do I just keep quiet',
    ],
    ['en', 'I tried the timer. What works??', 'what-works', 'What works'],
    ['en', 'It is a good offer. Why am I dreading it?', 'why-self', 'Why am I dreading it'],
    [
      'en',
      'What I would like to learn is how to bring it up without setting him off.',
      'set-off',
      'What I would like to learn is how to bring it up without setting him off',
    ],
    [
      'en',
      'He gave me his watch. Do I say something or will that put ideas in his head?',
      'ask-danger',
      'Do I say something or will that put ideas in his head',
    ],
    [
      'en',
      'They ran tests. I just want somebody to say it is real.',
      'real',
      'I just want somebody to say it is real',
    ],
    [
      'en',
      'We were on a break. Should I have said something?',
      'should-have',
      'Should I have said something',
    ],
    [
      'en',
      'He does not come. does everyone feel fake at first',
      'others-too',
      'does everyone feel fake at first',
    ],
  ])('%s: %s', (lang, text, name, clause) => {
    expect(asked(lang, text)).toEqual([name, clause]);
  });

  it.each<[string, string, string]>([
    ['辅导班的事都推给我。怎么拒绝才不伤感情？', 'refuse', '怎么拒绝才不伤感情'],
    ['钱借出去三年了。能不能直接跟他提？', 'ask-of', '能不能直接跟他提'],
    ['那天我话说重了。怎么跟她道歉？', 'amends', '怎么跟她道歉'],
    ['我就想有一个抽屉是我的，这过分吗？', 'fair-ask', '我就想有一个抽屉是我的，这过分吗'],
    ['父女俩吵了半个月。你们说该听谁的？', 'whose-word', '该听谁的'],
    ['都三年了。我是不是该放下了？', 'ought-feel', '我是不是该放下了'],
    ['慌了半年。怎么样才能好？', 'get-better', '怎么样才能好'],
    ['怎么能劝他把酒戒了？', 'make-other', '怎么能劝他把酒戒了'],
    ['冷了半个月。怎么才能不丢面子地和好？', 'make-up', '怎么才能不丢面子地和好'],
    ['还有没有挽回的办法？', 'win-back', '还有没有挽回的办法'],
    ['群里没有我。要不要直接问她们？', 'ask-or-not', '要不要直接问她们'],
    ['我从小就这样。要不要先告诉人家我口吃？', 'disclose', '要不要先告诉人家我口吃'],
    ['碗是我摔的。道歉还是不道歉？', 'apologise-or-not', '道歉还是不道歉'],
    ['到底要不要主动跟老公坦白？', 'tell-or-not', '到底要不要主动跟老公坦白'],
    ['车子坏了。先跟爸说还是先跟妈说？', 'whom-first', '先跟爸说还是先跟妈说'],
    ['钱只够一样。是先还债，还是先看牙？', 'which-first', '是先还债，还是先看牙'],
    ['写了好几版。这封信还有没有必要寄？', 'who-is-it-for', '这封信还有没有必要寄'],
    ['能不能跟我说句话？', 'say-something', '能不能跟我说句话'],
    ['彩票一天买好几百。怎么才能不买？', 'spend-stop', '怎么才能不买'],
    ['有没有办法让脑子停下来？', 'still-mind', '有没有办法让脑子停下来'],
    ['怎么样才能睡着？', 'sleep-how', '怎么样才能睡着'],
    ['结果要下周出。这几天怎么熬啊', 'endure', '这几天怎么熬啊'],
    ['没考上。我该怎么面对他们？', 'face', '我该怎么面对他们'],
    ['怎么才能不刷手机？', 'habit-stop', '怎么才能不刷手机'],
    ['怎么才能坚持下去？', 'habit-start', '怎么才能坚持下去'],
    ['怎么才能放下他？', 'self-stop', '怎么才能放下他'],
    ['嫉妒这个东西能不能治？', 'can-change', '嫉妒这个东西能不能治'],
    ['会不会给他留下阴影？', 'harm-done', '会不会给他留下阴影'],
    ['四十了才学，太晚了吗？', 'too-late', '四十了才学，太晚了吗'],
    ['这种日子还要多久？', 'how-long', '这种日子还要多久'],
    ['说了会不会被人笑话？', 'consequence', '说了会不会被人笑话'],
    ['这事到底谁理亏？', 'who-wrong', '这事到底谁理亏'],
    ['你们都是怎么熬过来的？', 'how-others', '你们都是怎么熬过来的'],
    ['不知道是不是每个人刚来都这样', 'others-too', '不知道是不是每个人刚来都这样'],
    ['别人是怎么确定自己喜欢女生的？', 'identity', '别人是怎么确定自己喜欢女生的'],
    ['我到底是介意他，还是介意钱？', 'which-of-me', '我到底是介意他，还是介意钱'],
    ['这算上瘾吗？', 'addicted', '这算上瘾吗'],
    ['我是不是个坏妈妈？', 'bad-me', '我是不是个坏妈妈'],
    ['我到底哪里得罪她了？', 'what-wrong', '我到底哪里得罪她了'],
    ['这样算不算出轨？', 'count-as', '这样算不算出轨'],
    ['这样的反应正常吗？', 'normal', '这样的反应正常吗'],
    ['我该不该去？', 'should', '我该不该去'],
    ['可不可以不选啊', 'may-not', '可不可以不选啊'],
    ['明知道不该去，为什么脚停不下来？', 'why-cannot', '明知道不该去，为什么脚停不下来'],
    ['成年人怎么交朋友？', 'friends', '成年人怎么交朋友'],
  ])('by its kind: %s', (text, name, clause) => {
    expect(asked('zh', `事情就是这样。${text}`)).toEqual([name, clause]);
  });

  it('quotes an either/or whole, also where it is asked in two sentences', () => {
    expect(asked('zh', '她们有个群没有我。我要不要直接问？还是装不知道？')).toEqual([
      'ask-or-not',
      '我要不要直接问？还是装不知道',
    ]);
    expect(asked('en', 'They left me out. Should I go? Or should I stay at home?')?.[1]).toBe(
      'Should I go? Or should I stay at home',
    );
  });

  it.each([
    ['问一下，怎么跟他开口？', '怎么跟他开口'],
    ['还有我跟着笑的时候，是不是很虚伪？', '我跟着笑的时候，是不是很虚伪'],
    ['三、卡住了应该停下来还是硬说完？', '卡住了应该停下来还是硬说完'],
    ['别劝我，我只想知道这毛病能不能治', '这毛病能不能治'],
    ['你们说我该不该去？', '我该不该去'],
    ['可我为什么要拉口罩呢', '我为什么要拉口罩呢'],
    ['我也不知道我要问什么，是不是该换个科室。', '是不是该换个科室'],
  ])('leaves out what only leads up to it: %s', (text, clause) => {
    expect(asked('zh', `事情就是这样。${text}`)?.[1]).toBe(clause);
  });

  it.each([
    ['想问几个：\n一、要不要先告诉人家？\n二、会不会不要我？\n三、卡住了怎么办？', '要不要先告诉人家'],
    ['请问怎么跟他开口？我是不是很没用？', '怎么跟他开口'],
    ['想问问能不能开口叫他们轮一轮？还是请人？请了会不会被人笑？', '能不能开口叫他们轮一轮？还是请人'],
    ['我该不该让？要让的话机器放哪？', '我该不该让'],
    ['我怎么会变成这种人？还能补吗？', '还能补吗'],
    ['怎么开口才好？先跟儿子说还是先跟媳妇说？', '怎么开口才好'],
  ])('of several takes the weightiest, and knows that there are more: %s', (text, clause) => {
    const found = askedIn(`事情就是这样，说了好几回。${text}`, BANK_ZH.questions, 'zh');
    expect(found?.clause).toBe(clause);
  });

  it('knows whether other things are asked besides', () => {
    const more = (text: string): boolean | undefined => askedIn(text, BANK_ZH.questions, 'zh')?.more;
    expect(more('他走了。怎么跟孩子说？我该不该搬家？')).toBe(true);
    expect(more('他走了。怎么跟孩子说？')).toBe(false);
  });

  it('finds what is asked in a text without signs', () => {
    const long = '我婆婆天天把饭嚼碎了喂他我说了不卫生她也不听'.repeat(12);
    expect(asked('zh', `${long}你说我怎么办道歉还是不道歉她不是更加觉得她对了吗`)?.[1]).toBe(
      '我怎么办道歉还是不道歉',
    );
  });

  it.each<[Lang, string]>([
    ['zh', '二十多年的感情怎么说没就没。'],
    ['zh', '我想问几个问题：'],
    ['zh', '他这样，就不能等我考完再说吗？'],
    ['zh', '我气急了，我说你能不能有点自己的事？'],
    ['zh', '三个月了，还是不行。'],
    ['zh', '我不是想问我做得对不对。'],
    ['zh', '后来他嗯了两声，说请问还有其他可以帮您的吗，就走了。'],
    ['zh', '同事问我，你咋从来不笑着吃饭呢。'],
    ['zh', '凭什么都是我？难道我就该让着？'],
    ['zh', '他说：“你要不要去看医生？”我没理。'],
    ['en', 'He said "should I report it?" and left.'],
    ['zh', '她走了三年。有时候我想，是不是把她忘了？'],
    ['en', 'Well, who cares?'],
    ['en', 'I want to ask a question about talking.'],
    ['en', 'I should ring her, but who am I to ring?'],
    ['en', 'It is long ago. My mother said, what would you do if it was yours?'],
    ['en', 'He is fine. If somebody asks what I do I say I am busy.'],
  ])('%s: nothing in %s', (lang, text) => {
    expect(asked(lang, text)).toBeUndefined();
  });
});
