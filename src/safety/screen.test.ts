import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import emergencies from './cases/emergencies.json';
import negativeEn from './cases/negative.en.json';
import negativeZh from './cases/negative.zh.json';
import positiveEn from './cases/positive.en.json';
import positiveZh from './cases/positive.zh.json';
import { screen } from './screen.ts';
import { LEVELS, type Lang, type Screening } from './types.ts';

interface Case {
  readonly text: string;
  readonly level: string;
  readonly kind: string | null;
  readonly why: string;
}

const FILES: readonly (readonly [string, Lang, readonly Case[]])[] = [
  ['positive, Chinese', 'zh', positiveZh],
  ['positive, English', 'en', positiveEn],
  ['negative, Chinese', 'zh', negativeZh],
  ['negative, English', 'en', negativeEn],
];

describe.each(FILES)('own cases: %s', (_, lang, cases) => {
  it('are at least 150', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150);
    expect(new Set(cases.map(({ text }) => text)).size).toBe(cases.length);
  });
  test.each(cases)('$why: $text', ({ text, level, kind }) => {
    const seen = screen(text, lang);
    expect(seen.kind).toBe(kind);
    // What is labelled low may be taken more seriously, never less.
    if (level === 'low') expect(seen.level).not.toBe('none');
    else expect(seen.level).toBe(level);
  });
});

describe('an emergency in the midst of a longer message', () => {
  const told = emergencies.openings.flatMap(({ text, kind, lang }) =>
    emergencies.tails[lang === 'zh' ? 'zh' : 'en'].map((tail) => [`${text}${tail}`, kind] as const),
  );
  test.each(told)('%s', (text, kind) => {
    expect(text.length).toBeGreaterThan(120);
    const seen = screen(text, /[a-z]/u.test(text) ? 'en' : 'zh');
    expect(seen).toMatchObject({ level: 'high', kind });
  });
});

function quoted(text: string, { evidence }: Screening): string[] {
  return evidence.map(({ start, end }) => text.slice(start, end));
}

describe('evidence', () => {
  it('points into the text as it was written, disguise included', () => {
    const text = '昨天下雨。我真的想 自\u200b*殺 了';
    const seen = screen(text, 'zh');
    expect(seen).toMatchObject({ level: 'high', kind: 'suicide' });
    expect(quoted(text, seen).join()).toContain('自\u200b*殺');
  });
  it('covers full-width and struck-through letters with their marks', () => {
    const text = 'so: I want to k̶i̶l̶l̶ m̶y̶s̶e̶l̶f̶.';
    expect(quoted(text, screen(text, 'en')).join()).toContain('k̶i̶l̶l̶ m̶y̶s̶e̶l̶f');
  });
  it('quotes the dangerous sentence of a long text, not the rest', () => {
    const text = `${'今天上班很忙，中午吃了面。'.repeat(80)}我准备今晚自杀。${'回家的路上买了菜。'.repeat(80)}`;
    const spans = quoted(text, screen(text, 'zh'));
    expect(spans.length).toBeGreaterThan(0);
    for (const span of spans) expect('我准备今晚自杀。').toContain(span);
  });
});

describe('context', () => {
  it('reads ambiguous initials only where the app speaks Chinese', () => {
    expect(screen('bxhl', 'zh').level).toBe('low');
    expect(screen('bxhl', 'en').level).toBe('none');
  });
  it('takes the past and other people less high than the writer now', () => {
    expect(screen('我想自杀', 'zh').level).toBe('high');
    expect(screen('我高中的时候想过自杀', 'zh').level).toBe('low');
    expect(screen('我闺蜜有自杀的念头', 'zh').level).toBe('low');
  });
  it.each([
    '老公出轨了，准备今晚自杀了，药都买好了',
    '我是学生，准备今晚自杀',
    '高三学生，遗书写好了，今晚就跳',
    '室友都回家了，一个人在宿舍，准备上吊',
    '没有其他办法了，准备自杀',
    '去年就想好了，下周五自杀',
    '我曾经答应过妈妈，可这个周末我要跳楼了',
    'I am a student, going to kill myself tonight',
  ])('takes a plan for the writer’s own and for now: %s', (text) => {
    expect(screen(text, 'zh').level).toBe('high');
  });
  it.each([
    '做护士五年，照顾病人，昨晚我吞了一把药',
    '我是咨询师，来访者走后我会用刀划自己',
    '我是急诊医生，每天抢救病人，我自己却不想活了',
    "I'm a patient on the unit and I've been saving my pills for the end",
    "I'm a resident, on my shift a patient died, I've been saving my pills for the end",
    'As a paramedic I have seen too many patients, I keep a loaded gun in the truck and think about using it',
  ])('hears who works with patients and is in danger themself: %s', (text) => {
    expect(screen(text, 'zh').level).not.toBe('none');
  });
  it('is not quieted by a story when the writer speaks of themself', () => {
    expect(screen('看完这部电影，我也想自杀', 'zh').level).toBe('high');
    expect(screen('看完电影，女主跳楼了', 'zh').level).toBe('none');
  });
  test.each([
    '最近课程压力大，不想活了',
    '论文写不下去，想死',
    '论文数据又错了，自杀算了',
    '看小说看到一半，突然不想活了',
    '打游戏都没意思了，想死',
    '看小说的时候忍不住划手臂',
    'Failed my thesis, want to die',
  ])('is not quieted by study, work or play: %s', (text) => {
    expect(screen(text, /[a-z]/u.test(text) ? 'en' : 'zh').level).not.toBe('none');
  });
  test.each([
    '不是不想死，是不敢',
    '我不怕死',
    '怎么就没死，真可惜',
    '我没有不想活，可是我想自杀',
    '我不会自杀的，只是希望自己能消失',
    '我爸会打死我',
    'My husband will kill me if I leave',
    'I would never kill myself, but I want to die',
  ])('is not quieted by a word that only looks like a denial or an idiom: %s', (text) => {
    expect(screen(text, /[a-z]/u.test(text) ? 'en' : 'zh').level).not.toBe('none');
  });
  it('sees a danger beside a harmless phrase', () => {
    expect(screen('累死了，真的不想活了', 'zh').level).not.toBe('none');
    expect(screen('This job is killing me and I want to kill myself', 'en').level).toBe('high');
  });
});

const MIXED = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(
    fc.constantFrom(
      '我', '想', '死', '自', '杀', '自杀', '不想活', '。', '\n', ' ', '，', 'kill', 'myself', 'I want to', '<p>', '</div>', '{"a":', 'for(;;)',
      '\u200b', '\u202e', '\ud83d', '😭', '🔪', '\ufdfa', '殺', 'é', '\u0336', 'ａ', '药', '片', '1', '*',
    ),
    { maxLength: 120 },
  ).map((parts) => parts.join('')),
); // prettier-ignore

function expectSound(text: string, seen: Screening): void {
  expect(LEVELS).toContain(seen.level);
  expect(seen.kind === null).toBe(seen.level === 'none');
  expect(seen.evidence.length === 0).toBe(seen.level === 'none');
  let last = -1;
  for (const { start, end } of seen.evidence) {
    expect(start).toBeGreaterThan(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    last = end;
  }
}

describe('any text', () => {
  it('gives a sound verdict, the same each time', () => {
    fc.assert(
      fc.property(MIXED, fc.constantFrom<Lang>('zh', 'en'), (text, lang) => {
        const seen = screen(text, lang);
        expectSound(text, seen);
        expect(screen(text, lang)).toEqual(seen);
      }),
      { numRuns: 300 },
    );
  });
  it('sees a plain word of danger wherever it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (around) => {
        expect(screen(`${around}\n我想自杀。\n`, 'zh').level).toBe('high');
      }),
      { numRuns: 100 },
    );
  });
  test.each([
    ['nothing', ''],
    ['blanks', ' \n\t '],
    ['emoji', '😀'.repeat(2000)],
    ['100,000 characters of one word', '死'.repeat(100_000)],
    ['100,000 characters without an end', 'a'.repeat(100_000)],
    ['spaced characters', '我 想 '.repeat(20_000)],
    ['direction marks', '\u202e我很好\u202c'.repeat(500)],
    ['half surrogates', '\ud83d'.repeat(500)],
    ['code', 'for (let i = 0; i < n; i++) { kill(pid, 9); }\n'.repeat(200)],
    ['HTML', '<div class="a">今天<br/>很好</div>'.repeat(500)],
    ['ligatures that fold to many characters', '\ufdfa'.repeat(3000)],
  ])('%s', (_, text) => {
    expectSound(text, screen(text, 'zh'));
  });
});

describe('words said over and over', () => {
  it.each(['真的', '想', '好想', '要', '一', '非', '会', 'really ', 'just ', 'to '])(
    '%s: the screen comes to an end',
    (word) => {
      const text = word.repeat(Math.ceil(20_000 / word.length));
      expect(screen(text, /[a-z]/.test(word) ? 'en' : 'zh').level).not.toBe('high');
    },
  );
  it.each(['想死', '我不想活了，已經寫好遺書，', '他说', '他打我，', 'I want to die '])(
    '%s: what is said after them is still seen',
    (word) => {
      const text = `${word.repeat(Math.ceil(20_000 / word.length))}。我今晚要自杀。`;
      expect(screen(text, 'zh')).toMatchObject({ level: 'high', kind: 'suicide' });
    },
  );
  it('keeps the evidence of a repeated word short', () => {
    expect(screen('我想自杀。'.repeat(2000), 'zh').evidence.length).toBeLessThan(500);
  });
});
