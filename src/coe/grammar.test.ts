import { Grammar, Testings } from '@mlc-ai/web-xgrammar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clausesOf, foreignWords } from './clauses.ts';
import { buildGrammar, type GrammarInput } from './grammar.ts';
import { GOLD, type Chain, type GoldRecord } from './goldRecords.fixture.ts';
import { formatMessage as messageOf } from './message.ts';
import { PROTOCOL } from './protocol.ts';
import { sizeOf } from './size.ts';
import { LAYERS, type Lang } from './types.ts';
import { BYTES, NO_TOKENS, withMatcher } from './xgrammar.fixture.ts';

/** The whole way of an engine but for its vocabulary, which has no token that matters. */
async function accepts(input: GrammarInput, messages: readonly string[]): Promise<boolean[]> {
  return withMatcher(buildGrammar(input), NO_TOKENS, (matcher) =>
    messages.map((message) => {
      matcher.reset();
      return matcher._acceptString(message) && matcher.isTerminated();
    }),
  );
}

const POST = {
  zh: '我在义乌做外贸跟单，二十六。她一边安慰我，一边截了我的图。看一遍恶心一遍，还是看。我真的不知道该怎么办！',
  en: 'I milk cows on the flat. She said "I miss you" at the gate, and I laughed. I keep waiting to feel angry at him.',
};

const ZH: Chain = {
  L1: '来访者愤怒又委屈，夜里反复看截图，「看一遍恶心一遍」，白天还要装作没事，心里一直很累。',
  L2: '她失去的不只是恋人，还有十一年的朋友，可能觉得只有公开才算公道，否则错的就像是自己。',
  L3: '她问该怎么办，底下更想有人说一句这样做不对，并不想听人劝她大度，也不想马上做决定。',
  L4: '先接住愤怒，再说清她要的是公道，然后把后果摊开由她自己选，最后问她身边有谁能陪着。',
};
const ZH_ANSWER =
  '这一下真的很伤人。你把心里话说给她听，她却转手截了图，换谁都会睡不着。\n\n先把这几天的觉睡好，发不发晚一点再定，也不会错过什么。你身边有谁能陪你说一会儿话？';
const EN: Chain = {
  L1: 'The poster writes with dry humour over two losses at once, and the sharpest is for the friend. She says "I keep waiting to feel angry at him", yet the anger goes elsewhere.',
  L2: 'She may believe that anger ought to go to her husband first. Losing the friend also removes the very person who would have helped her to carry this.',
  L3: 'She asks nothing outright. Underneath she seems to want the friendship to be seen as a real loss. She is not asking whether to leave.',
  L4: 'Begin with the cows and the humour without hiding in it. Name both losses. Offer one small step with one new listener, and end with a question.',
};
const EN_ANSWER =
  "Eighty cows left, so you kept going, and I believe you that it wasn't strength. You've lost two people, and only one of them is still in the house.\n\nNo wonder you dream of calling her. Who could you ring on Sunday, just to say \"I'm not all right yet\", without it having to go anywhere?";

const PLAIN = {
  zh: '来访者愤怒又委屈，夜里反复看截图，白天还要装作没事，心里一直很累，谁也不想见。',
  en: 'The poster writes with dry humour over two losses at once, and the sharpest is for the friend, while the anger goes elsewhere.',
};

const SAMPLE = { zh: { coe: ZH, answer: ZH_ANSWER }, en: { coe: EN, answer: EN_ANSWER } };
const input = (lang: Lang, message: string = POST[lang]): GrammarInput => ({
  lang,
  form: 'short',
  message,
  turn: 'first',
});

describe('what xgrammar 0.1.27 is relied on for', () => {
  it('reads a positive class as bytes of UTF-8', async () => {
    const grammar = await Grammar.fromEBNF('root ::= [\\xe4-\\xe9] [\\x80-\\xbf] [\\x80-\\xbf]');
    expect(await Testings.isGrammarAcceptString(grammar, '我')).toBe(true);
    expect(await Testings.isGrammarAcceptString(grammar, '「')).toBe(false);
    expect(await Testings.isGrammarAcceptString(grammar, '\u00e4\u0080\u0080')).toBe(false);
  });
});

describe.each(['zh', 'en'] as const)('a message in %s', (lang) => {
  const { coe, answer } = SAMPLE[lang];
  const { open, close } = PROTOCOL.quotes[lang];
  const good = messageOf(coe, answer);
  const some = lang === 'zh' ? '一样的话说了又说' : ' and the same words again';

  it('is accepted as it should be', async () => {
    expect(await accepts(input(lang), [good])).toEqual([true]);
  });

  const swapped = { ...coe, L2: coe.L3, L3: coe.L2 };
  const quote = `${open}${clausesOf(POST[lang], lang)[0] ?? ''}${close}`;
  const cites = (said: string): string =>
    messageOf({ ...coe, L1: coe.L1.replace(/「.*」|".*"/, `${open}${said}${close}`) }, answer);

  it.each<[string, string]>([
    ['without the chain', `<answer>${answer}</answer>`],
    ['without the reply', good.slice(0, good.indexOf('<answer>'))],
    ['without an end', good.slice(0, -1)],
    ['with something before it', ` ${good}`],
    ['with something behind it', `${good}\n`],
    ['with white space between tags', good.replace('</L1><L2>', '</L1>\n<L2>')],
    [
      'with layers in another order',
      messageOf(swapped, answer).replaceAll('L2>', 'L5>').replaceAll('L3>', 'L2>').replaceAll('L5>', 'L3>'),
    ],
    ['with an empty layer', messageOf({ ...coe, L3: '' }, answer)],
    ['with an empty reply', messageOf(coe, '')],
    ['with a tag in a layer', messageOf({ ...coe, L2: `${coe.L2}<b>` }, answer)],
    ['with a line break in a layer', messageOf({ ...coe, L2: `${coe.L2}\n${coe.L2.slice(0, 20)}` }, answer)],
    ['with a quote that is not of the text', cites(lang === 'zh' ? '我很难过' : 'I am so sad')],
    ['with half a clause as a quote', cites(lang === 'zh' ? '看一遍恶心' : 'I keep waiting to')],
    ['with an empty quote', cites('')],
    ['without a quote', messageOf({ ...coe, L1: PLAIN[lang] }, answer)],
    [
      'that begins in another way',
      messageOf({ ...coe, L1: `${lang === 'zh' ? '我，' : 'I, '}${coe.L1}` }, answer),
    ],
    [
      'with four quotes',
      messageOf(
        {
          ...coe,
          L1: [PLAIN[lang], quote, quote, quote, quote].join(lang === 'zh' ? '' : ' '),
        },
        answer,
      ),
    ],
    ['with a quote in another layer', messageOf({ ...coe, L2: coe.L1 }, answer)],
    ['with a quote left open', messageOf({ ...coe, L1: `${coe.L1} ${open}${quote.slice(1, -1)}` }, answer)],
    ['with a layer that does not end', messageOf({ ...coe, L4: coe.L4 + some.repeat(40) }, answer)],
    ['with a reply that does not end', messageOf(coe, answer + some.repeat(90))],
    ['with many paragraphs', messageOf(coe, `${answer}\n\n`.repeat(12) + answer)],
    ['with a list', messageOf(coe, `${answer}\n\n- ${answer}`)],
    ['with a numbered list', messageOf(coe, `${answer}\n\n1${lang === 'zh' ? '、' : '. '}${answer}`)],
    ['with a heading', messageOf(coe, `# ${answer}`)],
  ])('%s is refused', async (_, message) => {
    expect(await accepts(input(lang), [message])).toEqual([false]);
  });

  it('may go without a quote in a follow-up, and is shorter', async () => {
    const short = messageOf({ ...coe, L1: coe.L2 }, answer);
    const long = messageOf({ ...coe, L1: coe.L2 }, answer + some.repeat(40));
    expect(await accepts({ ...input(lang), turn: 'followup' }, [good, short, long])).toEqual([
      true,
      true,
      false,
    ]);
    expect(await accepts(input(lang), [messageOf(coe, answer + some.repeat(40))])).toEqual([true]);
  });

  it('has no quotation marks in L1 when the text has nothing to quote', async () => {
    const verdicts = await accepts(input(lang, '😀😀 …'), [
      good,
      messageOf({ ...coe, L1: PLAIN[lang] }, answer),
    ]);
    expect(verdicts).toEqual([false, true]);
  });

  it.each([
    ['nothing', ''],
    ['half a tag', '<empathy'],
    ['half the opening', good.slice(0, good.indexOf('<L1>') + 5)],
    ['a layer that is open', good.slice(0, good.indexOf('<L1>') + 9)],
    ['an open quote', good.slice(0, good.indexOf(open) + 3)],
    ['a quote just closed', good.slice(0, good.indexOf(close, good.indexOf(open) + 1) + 1)],
    ['a layer in the middle', good.slice(0, good.indexOf('<L3>') + 12)],
    ['a layer just closed', good.slice(0, good.indexOf('</L2>') + 5)],
    ['half an end tag', good.slice(0, good.indexOf('</L4>') + 3)],
    ['the whole chain', good.slice(0, good.indexOf('<answer>'))],
    ['a reply that is open', good.slice(0, good.indexOf('<answer>') + 20)],
    ['a paragraph that begins', good.slice(0, good.indexOf('\n\n') + 2)],
    ['everything', good],
  ])('goes on from %s', async (_, written) => {
    const broken = written === '' ? `x${good}` : `x${good.slice(1)}`;
    expect(await accepts({ ...input(lang), written }, [good, broken])).toEqual([true, false]);
  });

  it('takes a layer that a person rewrote as it is', async () => {
    const rewritten = `<empathy_think><L1>${open}我自己写的${close} "<b>" \\ 😀\n</L1>`;
    const rest = good.slice(good.indexOf('<L2>'));
    const verdicts = await accepts({ ...input(lang), written: rewritten }, [rewritten + rest, good]);
    expect(verdicts).toEqual([true, false]);
  });

  it.each([
    ['an accent of its own', 'cafe\u0301'],
    ['Hangul in its parts', '\u1112\u1161\u11ab'],
    ['a compatibility ideograph', '\uf914'],
    ['half a character', '\ud83d'],
  ])('takes %s in it as a tokenizer writes it', async (_, text) => {
    const begun = `<empathy_think><L1>${text}</L1>`;
    const rest = good.slice(good.indexOf('<L2>'));
    const read = begun.toWellFormed().normalize('NFC');
    expect(read).not.toBe(begun);
    const message = `${POST[lang]} ${text} ${text}`;
    expect(await accepts({ ...input(lang, message), written: begun }, [read + rest])).toEqual([true]);
    expect(await accepts(input(lang, message), [good])).toEqual([true]);
  });

  it('goes on where there is no chain', async () => {
    expect(await accepts({ ...input(lang), written: answer }, [answer, answer + some])).toEqual([true, true]);
  });
});

describe('a Chinese part', () => {
  it.each([
    ['first', 170, 560],
    ['followup', 110, 360],
  ] as const)('is nearly as long as the protocol allows, and no longer (%s)', async (turn, layer, reply) => {
    const withSizes = (l2: number, answer: number): string =>
      messageOf({ ...ZH, L2: '累'.repeat(l2) }, '好'.repeat(answer));
    const verdicts = await accepts({ ...input('zh'), turn }, [
      // Whole blocks are counted: a few characters less.
      withSizes(layer, reply - 4),
      withSizes(layer + 1, reply - 4),
      withSizes(layer, reply + 1),
    ]);
    expect(verdicts).toEqual([true, false, false]);
  });
});

describe('a Chinese layer', () => {
  it('speaks of the person in the third person, and the reply to them', async () => {
    const layer = (text: string): string => messageOf({ ...ZH, L2: ZH.L2 + text }, ZH_ANSWER);
    const near = '戒戓或成戏截佛佟佡作戎';
    const verdicts = await accepts(input('zh'), [
      layer(near),
      layer('我'),
      layer('你'),
      messageOf(ZH, `${ZH_ANSWER}我陪你。`),
    ]);
    expect(verdicts).toEqual([true, false, false, true]);
  });
});

describe.each(['zh', 'en'] as const)('a model that is only prompted, in %s', (lang) => {
  const { coe, answer } = SAMPLE[lang];
  const full: GrammarInput = { ...input(lang), form: 'full' };
  const openings = PROTOCOL.openings[lang].full.first;
  const led = Object.fromEntries(
    LAYERS.map((layer) => [
      layer,
      `${openings[layer] ?? ''}${lang === 'zh' ? '' : ' '}${coe[layer].replace(/^(?:来访者|The poster )/, '')}`,
    ]),
  ) as unknown as Chain;

  it('begins each layer with what it asks', async () => {
    const verdicts = await accepts(full, [messageOf(led, answer), messageOf({ ...led, L3: coe.L3 }, answer)]);
    expect(verdicts).toEqual([true, false]);
  });

  it('goes on from everywhere in a layer that has begun', async () => {
    const good = messageOf(led, answer);
    const start = good.indexOf('<L2>');
    for (let end = start; end < start + 40; end += 1) {
      expect(await accepts({ ...full, written: good.slice(0, end) }, [good]), good.slice(start, end)).toEqual(
        [true],
      );
    }
  });
});

describe('the reply of a model that is only prompted', () => {
  it('does not say 我, for which it takes the person', async () => {
    const led = (reply: string): string =>
      messageOf(
        { L1: `来访者感到${ZH.L1}`, L2: `来访者可能${ZH.L2}`, L3: `来访者想${ZH.L3}`, L4: `回信先${ZH.L4}` },
        reply,
      );
    const verdicts = await accepts({ ...input('zh'), form: 'full' }, [
      led(ZH_ANSWER),
      led(`${ZH_ANSWER}我陪你。`),
    ]);
    expect(verdicts).toEqual([true, false]);
  });
});

describe('a word of digits and marks', () => {
  it('has an end, so that a layer has one too', async () => {
    const withWord = (word: string): string => messageOf({ ...EN, L2: `${EN.L2} ${word}` }, EN_ANSWER);
    const verdicts = await accepts(input('en'), ['$1,200.50', 'a.m.,', '50,.50,.50,.50,.50,'].map(withWord));
    expect(verdicts).toEqual([true, true, false]);
  });
});

describe('the gold records', () => {
  const inLimits = ({ lang, coe, answer }: GoldRecord): boolean => {
    const limits = PROTOCOL.limits[lang].first;
    return (
      LAYERS.every((name) => sizeOf(coe[name], lang) <= limits.layer.max) &&
      sizeOf(answer, lang) <= limits.answer.max
    );
  };
  /** Some say 我 or 你 in a layer, begin otherwise or a paragraph with a number, quote in L2 to L4 or in brackets, or change a Latin word of the post. */
  const inForm = ({ lang, post, coe, answer }: GoldRecord): boolean =>
    coe.L1.startsWith(PROTOCOL.openings[lang].short.first.L1 ?? '') &&
    !/[「"]/.test(coe.L2 + coe.L3 + coe.L4) &&
    !/[我你]/.test(
      lang === 'zh'
        ? Object.values(coe)
            .join()
            .replaceAll(/「[^」]*」/g, '')
        : '',
    ) &&
    !/\(["「]/.test(coe.L1) &&
    !/(?:^|\n)\d/.test(answer) &&
    foreignWords(Object.values(coe).join() + answer, lang).every((word) =>
      foreignWords(post, lang).includes(word),
    );

  /** Writes quotes the grammar's way: whole clauses, at most three, in the protocol's marks. */
  const withClauses = ({ lang, post, coe }: GoldRecord): string => {
    const { open, close } = PROTOCOL.quotes[lang];
    const clauses = clausesOf(post, lang);
    let quotes = 0;
    return coe.L1.replaceAll(/「([^」]*)」|"([^"]*)"/g, (_, one?: string, other?: string) => {
      quotes += 1;
      const said = one ?? other ?? '';
      if (quotes > 3) return said;
      return open + (clauses.includes(said) ? said : (clauses[quotes % clauses.length] ?? '')) + close;
    });
  };

  const sample = GOLD.filter((record) => inLimits(record) && inForm(record)).filter((_, i) => i % 5 === 0);

  it('have the form that the grammar asks for', { timeout: 120_000 }, async () => {
    expect(sample.length).toBeGreaterThan(50);
    const refused: string[] = [];
    for (const record of sample) {
      const message = messageOf({ ...record.coe, L1: withClauses(record) }, record.answer);
      const [accepted] = await accepts(input(record.lang, record.post), [message]);
      if (accepted !== true) refused.push(record.id);
    }
    expect(refused).toEqual([]);
  });
});

/** Any UTF-16, lone surrogates and control characters among it, mixed with what people and attackers write. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 })
        .map((units) => String.fromCharCode(...units)),
      fc.constantFrom(
        '我很难过',
        '，',
        '。',
        'why me',
        ', ',
        '. ',
        '「',
        '」',
        '"',
        '\\',
        '\\u',
        '</L1>',
        '<answer>',
        '😀',
        '\u0000',
        '\n',
        '[a-z]',
        '::=',
      ),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

describe('any text', () => {
  it.each(['zh', 'en'] as const)(
    'gives a grammar that compiles and quotes only it (%s)',
    { timeout: 120_000 },
    async (lang) => {
      const { coe, answer } = SAMPLE[lang];
      const { open, close } = PROTOCOL.quotes[lang];
      const quoting = (quote: string): string =>
        messageOf({ ...coe, L1: PLAIN[lang] + (lang === 'zh' ? '' : ' ') + open + quote + close }, answer);
      await fc.assert(
        fc.asyncProperty(anyText, fc.string({ minLength: 1, unit: 'grapheme' }), async (message, other) => {
          const clauses = clausesOf(message.toWellFormed().normalize('NFC'), lang);
          const foreign = [
            other,
            ...clauses.map((clause) => clause.slice(0, -1)),
            ...clauses.map((clause) => `${clause}x`),
          ]
            .filter((quote) => !clauses.includes(quote))
            .filter((quote) => !quote.includes(open) && !quote.includes(close));
          const verdicts = await accepts(input(lang, message), [...clauses, ...foreign].map(quoting));
          expect(verdicts).toEqual([...clauses.map(() => true), ...foreign.map(() => false)]);
        }),
        { numRuns: 60 },
      );
    },
  );

  it('of 20,000 characters gives a grammar as large as that of a short one', () => {
    const post = GOLD.map((record) => record.post)
      .join('\n')
      .slice(0, 20_000);
    expect(buildGrammar(input('zh', post)).length).toBeLessThan(2 * buildGrammar(input('zh')).length);
  });
});

describe('forced text', () => {
  it('holds each tag whole', async () => {
    const message = messageOf(ZH, ZH_ANSWER);
    await withMatcher(buildGrammar(input('zh')), [...BYTES, '。</', '</'], (matcher) => {
      const after = (text: string): string => {
        matcher.reset();
        for (const byte of new TextEncoder().encode(text)) expect(matcher.acceptToken(byte)).toBe(true);
        return matcher.findJumpForwardString();
      };
      expect(after('')).toBe('<empathy_think><L1>来访者');
      for (const [written, forced] of [
        ['</L1', '><L2>'],
        ['</', 'L1><L2>'],
      ] as const) {
        expect(after(message.slice(0, message.indexOf('</L1>') + written.length))).toBe(forced);
      }
      expect(after(message.slice(0, message.indexOf('</L4>') + 1))).toBe('/L4></empathy_think><answer>');
      expect(after(message.slice(0, message.indexOf('</answer>') + 1))).toBe('/answer>');
      expect(after(message.slice(0, message.indexOf('「') + 2))).toBe('一遍恶心一遍');
    });
  });
});
