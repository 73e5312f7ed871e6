/** Who is named in a text: the writer, and the people the writer tells about. */
import { HE_OR_SHE } from '../text/leftOut.ts';
import { TO_SIMPLIFIED } from '../text/traditional.ts';
import type { Lang, Span } from '../types.ts';

const KIN_ZH =
  '妈妈?|爸爸?|爹|娘|父亲|母亲|爸妈|父母|奶奶|爷爷|外婆|外公|姥姥|姥爷|哥哥?|姐姐?|弟弟?|妹妹?|嫂子|姐夫|妹夫|叔叔?|舅舅?|姑姑?|姑父|姨|阿姨|婆婆|公公|岳父|岳母|[表堂][哥姐弟妹]|继父|继母|后爸|后妈|老公|丈夫|老婆|妻子|媳妇|男朋友|女朋友|男友|女友|对象|前任|前夫|前妻|前男友|前女友|儿子|女儿|闺女|孩子|小孩|宝宝|婴儿|孙子|孙女|外甥女?|侄[子女]|娃|同学|同桌|室友|舍友|朋友|闺蜜|兄弟|网友|同事|老板|领导|老师|学生|学妹|学弟|学姐|学长|邻居|隔壁|楼上|病人|患者|来访者|徒弟|师傅|队友|亲戚|工友|员工|租客|房东|护工|保姆|老人|女孩|男孩|男的|女的';
const KIN_EN =
  'mum|mom|mother|dad|father|parents?|gran|grandmother|grandfather|grandpa|grandma|granddad|grandson|granddaughter|brother|sister|husband|wife|partner|boyfriend|girlfriend|fianc[eé]e?|ex(?:-(?:husband|wife|boyfriend|girlfriend))?|bf|gf|step-?dad|step-?mom|step-?father|step-?mother|son|daughter|child|children|kids?|baby|toddler|newborn|boy|girl|friend|bestie|buddy|mate|roommate|flatmate|classmate|colleague|co-?worker|boss|teacher|coach|student|client|patient|neighbou?rs?|cousin|uncle|aunt|auntie|nephew|niece';
const OURS_ZH =
  '们?(?:家|班|学校|公司|单位|小区|楼)?(?:上|里|下)?(?:现在)?的?(?:一个|一位|那个|这个)?(?:最?好的?|大|小|女|男)?';
const SOMEBODY_ZH = '有人|有个(?:人|男生|女生|男的|女的)|那个人|那个?[男女](?:生|的|人)|谁';
const SOMEBODY_EN = String.raw`someone|somebody|(?:a|an|the|this|that|another|one|some) (?:\w+ )?(?:man|woman|guy|boy|girl|kid|child|lady|student|neighbou?r|stranger|teen(?:ager)?|friend|colleague|classmate|baby|toddler)`;

/** Somebody who is not the writer: as a source for patterns, without flags of its own. */
export const OTHER_ZH = `(?:我${OURS_ZH})?(?:${KIN_ZH})|${SOMEBODY_ZH}|${HE_OR_SHE}`;
const KNOWN_EN = String.raw`(?:my|our|his|her|their) (?:\w+(?:'s)? ){0,2}?(?:${KIN_EN})|grandpa|grandma|gran|granddad|mom|mum|mommy|mummy|dad|daddy`;
export const OTHER_EN = String.raw`\b(?:${KNOWN_EN}|${SOMEBODY_EN}|he|she|they|him|her|them)\b`;
/** Somebody else who does something, not to whom it is done. */
export const OTHER_DOES_EN = String.raw`\b(?:${KNOWN_EN}|${SOMEBODY_EN}|he|she|they)\b`;
/** The writer; in 我妈 (my mother) and 我们班同学 (a classmate of ours) it is not. */
export const SELF_ZH = `我(?!${OURS_ZH}(?:${KIN_ZH}))|俺|本人|老子`;
export const SELF_EN = String.raw`\b(?:i(?:'m|'ve|'d|'ll)?|me|myself|us|we|im|ive|i(?:d|ll)(?= (?:rather|be|just|like|never|end|die|go|not|do|take|miss)\b))(?!\w)`;

/** The writer only hears: 他跟我说, 给我发消息, 告诉我. */
const ME_ZH = `我(?!${OURS_ZH}(?:${KIN_ZH}))`;
const HEARS_ZH = new RegExp(
  `(?:给|跟|和|对|向|告诉|问|瞒着?)(?:了|过)?${ME_ZH}(?=[^，,。！？!?\\n]{0,3}(?:说|讲|打(?:了)?(?:个)?(?:电话|视频)|发|看(?!那|黄|片)|写|留(?:了|下)|哭|道别|告别)|[，,：:“「"'])|告诉(?:了|过)?${ME_ZH}|(?:打|发|寄)(?:了|过|来)?(?:电话|消息|信息|微信|短信|视频|照片|一条|一封)?给${ME_ZH}`,
  'gu',
);
const HEARS_EN =
  /\b(?:told|tells|telling|texted|texts|messaged|messages|rang|phoned|asked|asks|asking|begged|showed|shows|(?:said|says|wrote|writes|whispered) (?:it )?to|(?:called|calls|sent|sends)(?= me (?:from|and|to say|crying|last|at |in tears|this|saying|a |an |the |her|his|their|[":“]))) me\b/giu;

/** The writer only stands by: finds, cannot reach, does not know what to do. */
const STANDS_BY_ZH = new RegExp(
  `${ME_ZH}(?=(?:真的|也|都|现在|又|刚|刚刚)*(?:(?:该|要|应该)怎么|怎么(?:办|劝|帮)|不知道(?:怎么(?!活|撑|过|死|面对|办法)|该(?!不该活)|要不要(?:叫|打|报)|他|她)|联系不上|打不通|找不到(?:他|她)|听见|听到|看到|看见|发现|撞见|在外地|好?怕(?:他|她)|担心(?:他|她)|放心不下|劝(?:了|不)|问(?:他|她)))`,
  'gu',
);
const STANDS_BY_EN =
  /\b(?:i|we)(?= (?:(?:don'?t|do not) know (?:what to|how to (?:help|stop|reach|talk)|where|his|her)|can(?:'t|not|t) (?:reach|find|get (?:him|her|hold|through))|can (?:hear|see) (?:him|her|them)|(?:just )?(?:found|saw|called|tried calling))|(?:'m| am|'re| are) (?:so |really )?(?:worried about (?:him|her|them|my)|scared for|afraid for))/giu;

/** A text of the same length in simplified characters, the writer blanked where they only hear or stand by. */
export function outsideHearing(text: string): string {
  return text
    .replace(/[\u4e00-\u9fff]/gu, (character) => TO_SIMPLIFIED.get(character) ?? character)
    .replaceAll('’', "'")
    .replace(HEARS_ZH, (words) => words.replace('我', '○'))
    .replace(HEARS_EN, (words) => words.replace(/me$/iu, '○○'))
    .replace(STANDS_BY_ZH, '○')
    .replace(STANDS_BY_EN, (words) => '○'.repeat(words.length));
}

export interface People {
  /** Others, and the writer where the writer is meant, in one pattern: the one named last is whom the words are about. */
  readonly named: RegExp;
  readonly self: RegExp;
  /** Somebody else begins to speak; what follows up to the end of the sentence is theirs, "I" included. */
  readonly speaks: RegExp;
}

export const PEOPLE: Readonly<Record<Lang, People>> = {
  zh: {
    named: new RegExp(`${OTHER_ZH}|我|俺|自己|本人|老子`, 'gu'),
    self: /^(?:我|俺|自己|本人|老子)$/u,
    speaks: new RegExp(
      `(?<![跟和对向给诉]|[跟和对向给诉]我)(?:${OTHER_ZH})[^。！？!?\\n我，,]{0,8}(?:说|讲|写|回|发|喊|问|留)(?:了|过|道|着)?(?:一句|一条|信息|消息|微信)?[，,：:“「"]`,
      'u',
    ),
  },
  en: {
    named: new RegExp(`${OTHER_EN}|${SELF_EN}`, 'giu'),
    self: /^(?:i(?:'?m|'?ve|'?d|'?ll)?|me|myself|us|we)$/iu,
    speaks: new RegExp(
      String.raw`(?:${OTHER_EN})[^.!?\n]{0,20}\b(?:said|says|told|tells|texted|wrote|writes|asked|sent)\b(?:(?!\bI\b)[^.!?\n]){0,12}[,:"“‘']`,
      'iu',
    ),
  },
};

/** A range of a text with what stands around it in its sentence. */
export interface InSentence {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** The text behind the range, beyond the sentence. */
  readonly rest: string;
}

const SENTENCE_EDGE = /[。！？!?\n]|\.(?=\s)/gu;

export function inSentence(text: string, { start, end }: Span): InSentence {
  // One unit further: a point ends a sentence only before a blank.
  const edges = Array.from(text.slice(0, start + 1).matchAll(SENTENCE_EDGE), ({ index }) => index + 1).filter(
    (edge) => edge <= start,
  );
  const rest = text.slice(end);
  const stop = rest.search(SENTENCE_EDGE);
  return {
    before: text.slice(edges.at(-1) ?? 0, start),
    words: text.slice(start, end),
    after: stop === -1 ? rest : rest.slice(0, stop),
    rest,
  };
}
