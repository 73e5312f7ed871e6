import { aboutWhomInReport, isReportFromWork } from './report.ts';
import { leavesOutWhom } from './text/leftOut.ts';
import { HAN } from './text/scripts.ts';
import { sentenceAround } from './text/sentences.ts';
import { whenIs, type When } from './when.ts';

/** What surrounds a hit: whose it is, when it was, whether it happened at all. */
export interface Context {
  readonly about: 'self' | 'other' | 'unsaid';
  readonly past: boolean;
  /** A story, the news or homework is named in the sentence, and the writer is not. */
  readonly fiction: boolean;
  /** Beside that, a figure of the story is who it is about. */
  readonly figure: boolean;
  /** Told as an event that has ended: a narrative turn follows, or a long text names no present. */
  readonly over: boolean;
  /** The text is a report from work about a patient. */
  readonly report: boolean;
}

const OTHER_ZH =
  '(?<!其|吉)他们?|她们?|ta们?|(?:我|你|咱)?(?:们)?(?:的)?(?:一个|一位|那个|这个|有个)?(?:好|女|男|大|小|老|前|堂|表|亲|大学|高中|初中|初恋|同班|来访|同)?(?:爸爸?|妈妈?|爹|娘|父亲|母亲|爸妈|父母|哥哥?|弟弟?|姐姐?|妹妹?|爷爷|奶奶|外公|外婆|姥姥|姥爷|老公|老婆|丈夫|妻子|媳妇|婆婆|公公|男友|女友|朋友|对象|前任|前夫|前妻|闺蜜|同学|同桌|室友|舍友|同事|老板|领导|老师|邻居|孩子|儿子|女儿|闺女|战友|学妹|学弟|学姐|学长|网友|亲戚|患者|病人|来访者|学生|姑娘|小伙子?|男生|女生|男孩|女孩|青少年|年轻人|抑郁症患者|明星|偶像|网红|博主)|有人|别人|那个人|某人|人们|很多人|谁';
const SELF_ZH =
  '我(?!的?(?:爸|妈|爹|娘|父|母|哥|弟|姐|妹|爷|奶|外|姥|老公|老婆|丈夫|妻|媳|婆|公|男友|女友|男朋友|女朋友|朋友|好朋友|对象|前|闺|同|室|舍|老板|领导|老师|邻|孩|儿|女|战|学|网|亲|一个|们?家|有个|认识))|自己|本人|俺';
const SAID_TO_ME = /(?:跟|和|对|给|告诉|威胁|问|求|逼|骂|劝)我/u;
/** Who says what they are speaks of themself: 我是学生. */
const I_AM_ZH = '我(?:也)?(?:是|作为|当)(?:了)?(?:一?[个名位])?[^，,。！？!?\\s]{0,6}(?:学生|患者|病人|老师)';
const SUBJECT_ZH = new RegExp(
  `(?<self>${I_AM_ZH}|${SELF_ZH})|(?<![给替帮为陪顾])(?<other>${OTHER_ZH})`,
  'gu',
);

const SUBJECT_EN =
  /(?<self>\b(?:i|i'm|i've|i'd|i'll|im|ive|myself|me)\b)|(?<other>\b(?:he|she|they|he's|she's|they're|(?<!\b(?:i am|i'm|im|as|being) )(?:a|the|one|another|some|this) (?:\w+ )?(?:patient|client|man|woman|kid|boy|girl|guy|student|stranger|teenager|resident|neighbou?r|caller)|one of (?:my|our|the) \w+|my (?:\w+ )?(?:friend|bestie|brother|sister|son|daughter|kid|child|husband|wife|partner|boyfriend|girlfriend|mom|mum|mother|dad|father|cousin|roommate|flatmate|ex|student|colleague|coworker|neighbou?r|uncle|aunt|nephew|niece|client|patient|teacher|boss|buddy|mate)|a friend|someone|somebody|people|teens|teenagers|patients|students)\b)/gu;

/** Somebody else speaks, writes, or is told to. */
const TELLS_ZH = /说|讲|写|发(?:消息|信息|微信|朋友圈|短信)|告诉|喊|留言|念叨|哭着|嚷|威胁|打电话/u;

/** @param after what follows the hit: help for him or her shows that it is about them */
function aboutWhom(before: string, after: string, han: boolean): 'self' | 'other' | 'unsaid' {
  let last: 'self' | 'other' | 'unsaid' = 'unsaid';
  let end = 0;
  for (const match of before.matchAll(han ? SUBJECT_ZH : SUBJECT_EN)) {
    last = match.groups?.['self'] === undefined ? 'other' : 'self';
    end = match.index + match[0].length;
  }
  // In doubt it is the writer.
  if (han && last === 'other' && !TELLS_ZH.test(before) && leavesOutWhom(before.slice(end), after))
    return 'unsaid';
  if (
    han &&
    last === 'self' &&
    SAID_TO_ME.test(before) &&
    /(?:他|她|朋友|友|同学|妈|爸|孩子|老公|老婆|儿子|女儿)/u.test(before)
  ) {
    // 他跟我说想…: the last 我 only hears it, unless 我 comes once more.
    const after = before.slice(before.search(SAID_TO_ME) + 2);
    return /我/u.test(after) ? 'self' : 'other';
  }
  return last;
}

const STORY_ZH =
  '电影|电视剧|连续剧|小说|剧情|剧里|剧中|剧本|主角|主人公|男主|女主|反派|角色|番剧|动漫|动画|漫画|游戏里|游戏中|副本|boss|歌词|歌名|歌里|这首歌|影评|书评|读后感|观后感|诗人|作家|《[^》]{1,30}》|台词|综艺|纪录片|恐龙|开局|通关|关卡|新游戏|游戏难度|乌江|霸王|古人|话剧|第[一二三四五六七八九十\\d]+集';
const TOPIC_ZH =
  '论文|课题|文献|综述|选择题|阅读理解|课文|新闻|报道|热搜|历史课|案例分析|发病率|自杀率|志愿者|采访|科普|讲座|选修课|老师让(?:我们)?写|(?:语文|历史|英语|心理学?|课程|布置的|小组)作业|身亡|自杀(?:去世|干预|预防)';
const FICTION_ZH = new RegExp(`${STORY_ZH}|${TOPIC_ZH}`, 'u');
const FIGURE_ZH =
  /主角|主人公|男主|女主|反派|角色|里面|歌词|歌里|剧里|剧中|台词|写着|唱着|诗人|作家|分析|探讨|题目|主题|开局|通关|关卡|复活点/u;
const FICTION_EN =
  /\b(?:movie|film|novel|book|tv show|series|episode|season \d|character|protagonist|villain|plot|lyrics?|song|album|essay|thesis|homework|assignment|research|article|news|documentary|podcast|history (?:class|exam)|poem|poet|author|actor|actress|screenplay|in the game|boss fight|shakespeare|hamlet|romeo|juliet|lecture|seminar|statistics|studies show|literature)\b/u;
const FIGURE_EN =
  /\b(?:characters?|protagonist|villain|hero(?:ine)?|lyrics|actor|actress|hamlet|romeo|juliet|poet|author|he|she|they|who|where|why did|how did)\b/u;

/** Whether a Chinese text speaks of a story, a song, the news or homework. */
export function isFiction(text: string): boolean {
  return FICTION_ZH.test(text);
}

/** Drops an open quotation at the end: the 我 in a line of a song is not the writer. */
function outsideQuote(before: string): string {
  const open = before.search(/(?:["“「『‘(]|(?<![a-z])')[^"”」』'’)]*$/u);
  return open === -1 ? before : before.slice(0, open);
}

interface Around extends When {
  readonly fiction: boolean;
}

/** What the sentence [from, to) says of time and of stories, whatever hit in it. */
function readSentence(text: string, from: number, to: number, han: boolean): Around {
  const fiction = (han ? FICTION_ZH : FICTION_EN).test(text.slice(from, to));
  return { ...whenIs(text, from, to, han), fiction };
}

/**
 * A reader of what surrounds hits in one normalized text: their sentence, and for events that ended the sentence before.
 * Called only where a rule hit; each sentence is read once.
 */
export function contextReader(text: string): (start: number, end: number) => Context {
  const sentences = new Map<string, Around>();
  const report = isReportFromWork(text);
  return (start, end) => {
    const [from, to] = sentenceAround(text, start, end);
    const han = HAN.test(text.slice(start, end));
    const key = `${from} ${to} ${String(han)}`;
    const around = sentences.get(key) ?? readSentence(text, from, to, han);
    sentences.set(key, around);
    // With the hit's first character: it may be the subject itself.
    const before = text.slice(from, start + 1);
    const hit = text.slice(start, end);
    const about =
      report && han ? aboutWhomInReport(before.slice(0, -1), hit) : aboutWhom(before, text.slice(end), han);
    const fiction = around.fiction && !speaksOfSelf(before, hit, han);
    const figure = fiction && (about === 'other' || (han ? FIGURE_ZH : FIGURE_EN).test(before + hit));
    return { about, past: around.past, over: around.over, fiction, figure, report };
  };
}

/** 我 in the clause of the hit, or I shortly before it: not a figure of the story. */
function speaksOfSelf(before: string, hit: string, han: boolean): boolean {
  const own = outsideQuote(before);
  if (!han) return /\b(?:i|i'm|i've|me too|myself)\b/u.test(own.slice(-24));
  return /我(?!的|们)/u.test((own.split(/[，,]/u).at(-1) ?? '') + hit);
}
