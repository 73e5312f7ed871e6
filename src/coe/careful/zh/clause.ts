/** Where no line of thought is sure: the person's own clause says what weighs, and the reply stays with it. */
import type { Broad, Cause, Closing, Heard, Strategy, TakingUp } from '../bank.ts';
import { numbered, numberedQuestions } from '../written.ts';

/** Words that tell what a clause is. */
const WISH: Heard = {
  words:
    /^(?:我)?(?:就|只|也|还|又|真|好|最|一直|其实|心里|现在)*(?:想要|希望|盼|(?<!不)想(?:有|让|回|当|做|再|听|找|跟|和)|宁可|宁愿|要是能)/u,
  unless: /想不|不敢想|没想|怎么|什么/u,
  others: true,
};
const FEAR: Heard = {
  words: /^(?:我)?(?:就|只|也|还|又|真|好|最|一直|其实|心里|现在|是|很|有点)*(?:害?怕|担心)/u,
  unless: /不怕|哪怕|恐怕|可怕|怕老婆/u,
  others: true,
};
const UNCLEAR: Heard = {
  words: /不知道|不明白|想不通|想不明白|分不清|说不清|拿不准|搞不懂|不晓得/u,
  unless:
    /(?:他|她|他们|她们|爸|妈|婆婆|老公|老婆|孩子|儿子|女儿|别人|家里|朋友|老师)(?:们)?[^我]{0,4}不(?:知道|晓得|明白)/u,
};
const UNSAID: Heard = {
  words:
    /没(?:有)?(?:跟|和|对)[^，。]{0,6}(?:说|讲|提)|没(?:有)?(?:告诉|说出)|不敢(?:说|讲|告诉|提|跟)|说不出口|开不了口|瞒着/u,
  unless: /(?:他|她|爸|妈)[^我]{0,4}(?:没|瞒)/u,
};

const QUOTED = { plain: ['none'], quoted: true } as const;

export const CLAUSE_CAUSES_ZH: readonly Cause[] = [
  ...numbered(
    'c-clause',
    [
      '最压着来访者的，可能就在这一句里：{quote}。',
      '信里分量最重的，可能是这一句：{quote}。',
      '{quote}，来访者难受的地方可能就在这里。',
      '难在哪里，来访者自己可能已经写下来了：{quote}。',
      '来访者写到{quote}，心里压着的可能主要是这一处。',
      '说到底，来访者放不下的可能是这一句：{quote}。',
      '{quote}，这一处在来访者心里可能格外要紧。',
      '别的事绕着它转，来访者心里的结可能在{quote}这里。',
      '来访者的话里，{quote}可能最要紧，旁的多半跟着它来。',
      '照来访者自己的话看，难处可能主要在{quote}。',
      '{quote}，来访者过不去的，可能就是这一处。',
      '来访者最想让人看懂的，可能是这一句后面的滋味：{quote}。',
    ],
    QUOTED,
  ),
  ...numbered(
    'c-clause-wish',
    [
      '{quote}，来访者想要的可能就在这一句里，眼下还够不着。',
      '来访者心里盼着的，可能就是这一句：{quote}；还没有盼到，人就难安。',
      '这一句里可能有来访者最看重的：{quote}。',
    ],
    { ...QUOTED, heard: WISH },
  ),
  ...numbered(
    'c-clause-fear',
    [
      '来访者最放心不下的，可能已经写在这一句里：{quote}。',
      '{quote}，来访者心里的不踏实，可能多半在这里。',
      '让来访者松不下来的，可能就是这一句里说的：{quote}。',
    ],
    { ...QUOTED, heard: FEAR },
  ),
  ...numbered(
    'c-clause-unclear',
    [
      '来访者卡住的地方，可能就是这一句：{quote}。',
      '{quote}，这一处没有弄明白，来访者心里可能就定不下来。',
      '来访者反复在想的，可能是这一句里的事：{quote}。',
    ],
    { ...QUOTED, heard: UNCLEAR },
  ),
  ...numbered(
    'c-clause-unsaid',
    [
      '{quote}，没有说出去的这一份，可能一直压着来访者。',
      '来访者心里可能有一份不好说的，就在这一句里：{quote}。',
    ],
    { ...QUOTED, heard: UNSAID },
  ),
];

export const CLAUSE_CLOSINGS_ZH: readonly Closing[] = [
  ...numberedQuestions(
    'e-clause',
    [
      '这一句后面，还有什么是没有写出来的？',
      '写下这一句的时候，心里是什么滋味？',
      '这一句要是说给一个信得过的人听，你最希望他怎么回？',
      '顺着这一句，你最想接着说的是什么？',
      '要是有人真听懂了这一句，你希望他接着做什么？',
      '说到这一处，你眼下更想要有人听、有个主意，还是先歇一歇？',
      '要把这一句再往下说一句，会是什么？',
      '这一句，你希望身边的人怎么待它？',
      '这一句背后的事，眼下到了哪一步？',
      '要是一个朋友写来同样一句，你会先跟他说什么？',
      '这一句里的事，要是能变一样，你想先变哪一样？',
      '这一句里，最怕别人听错的是哪一点？',
      '围着这一句，还有哪些事你觉得该让人知道？',
    ],
    QUOTED,
  ),
  ...numberedQuestions(
    'e-clause-wish',
    ['这一句里想要的，哪怕先有一点点，会是什么样？', '离这一句里想要的，你觉得最近的一步会是什么？'],
    { ...QUOTED, heard: WISH },
  ),
  ...numberedQuestions(
    'e-clause-fear',
    ['这一句里怕的，要是真来了，你希望谁在旁边？', '要有什么在，这一处你会少怕一点？'],
    { ...QUOTED, heard: FEAR },
  ),
  ...numberedQuestions(
    'e-clause-unclear',
    ['这一处要先弄明白一点点，你想先弄明白哪一点？', '说不清也不要紧；要是只猜一样，你觉得跟什么有关？'],
    { ...QUOTED, heard: UNCLEAR },
  ),
  ...numberedQuestions('e-clause-unsaid', ['这一份要是能说出去一点，你愿意先说给谁听？'], {
    ...QUOTED,
    heard: UNSAID,
  }),
];

/** Before the question that the person asks is taken up: that they were read. */
export const LEADING_ZH: readonly TakingUp[] = numbered(
  't-lead',
  [
    '先记下你写的这一句：{quote}。',
    '{quote}，这一句先记着，下面说你问的。',
    '你写的{quote}，没有漏过去。',
    '你的话里有{quote}，先停在这一句上。',
    '你写到{quote}，下面的话，都先想着这一句。',
    '你写下{quote}，这一句不往轻里看。',
    '你问之前写了{quote}，这一句不该当没看见。',
    '{quote}，这一句说得很实在，先放在前面。',
    '{quote}，你是这样写的，就先这样读。',
    '在说你问的之前，先看这一句：{quote}。',
  ],
  { plain: ['none'], beforeQuestion: true },
);

const strategy = (id: string, text: string, step = false): Strategy => ({
  id,
  text,
  moves: step ? ['quote', 'asked', 'answer', 'step', 'question'] : ['quote', 'asked', 'answer', 'question'],
  plain: ['none'],
});

export const LEADING_STRATEGIES_ZH: readonly Strategy[] = [
  strategy(
    's-lead-first',
    '先引一句来访者的原话，让人知道读到了，再把问的那句接过来，说到能说的地方，末了问一句。',
  ),
  strategy('s-lead-honest', '用来访者自己的话开头，不猜没写的；问的那句照实答，主意留给来访者，最后问一句。'),
  strategy('s-lead-both', '原话和问题都放在前面：一句认下难处，一句回应所问，再请来访者往下想。'),
  strategy('s-lead-near', '贴着来访者写下的一句，再来答那一问；说不准的不装作知道，最后问一句。'),
  strategy('s-lead-plain', '不讲大道理：一句原话，一句回应，一个问题。'),
  strategy('s-lead-read', '先让来访者看到，要紧的那句读到了，然后正面接住问的事，最后把话交还。'),
  strategy('s-lead-short', '话不多：引一句，答一句，问一句，其余由来访者接着说。'),
  strategy('s-lead-careful', '只说拿得准的：原话是来访者的，回应是大家通用的，最后一问请来访者自己来答。'),
  strategy('s-lead-step', '先引原话，再回应所问，给一件可以试的小事，最后问一句。', true),
  strategy('s-lead-step-own', '一句原话，一句实在的回应，一个自己就能试的小办法，再把话交还。', true),
  strategy(
    's-lead-step-small',
    '让人知道读到了，把问的答到能答的地方，递一小步，做不做由来访者，末了问一句。',
    true,
  ),
  strategy('s-lead-step-light', '原话、回应、一件不费力的小事，依次放上，最后留一个问题。', true),
];

/** Who says so would be contradicted. */
const NOT_SAD =
  /不(?:是)?(?:太|很|怎么)?(?:难过|难受|伤心)|没(?:有)?(?:什么)?(?:感觉|难过)|一滴(?:眼)?泪[^，。]{0,2}没|里面[^，。]{0,3}空白/u;

/** As they stand after 感到, for when no precise word is sure; the families that each covers, none: all of them. */
export const BROAD_ZH: readonly Broad[] = [
  { id: 'b-guilt', text: '过意不去', families: ['guilt'] },
  { id: 'b-shame', text: '难为情', families: ['shame'] },
  { id: 'b-fear', text: '不踏实', families: ['fear'] },
  { id: 'b-anger', text: '心里有气', families: ['anger'] },
  { id: 'b-hurt', text: '心里受了伤', families: ['hurt'] },
  { id: 'b-sadness', text: '心里难过', families: ['sadness'], unless: NOT_SAD },
  { id: 'b-loneliness', text: '冷清', families: ['loneliness'] },
  { id: 'b-exhaustion', text: '很累', families: ['exhaustion'] },
  { id: 'b-helplessness', text: '使不上劲', families: ['helplessness'] },
  { id: 'b-confusion', text: '心里乱', families: ['confusion'] },
  { id: 'b-longing', text: '心里有放不下的', families: ['longing'] },
  { id: 'b-numbness', text: '没什么劲头', families: ['numbness'] },
  { id: 'b-guilt-shame', text: '心里过不去', families: ['guilt', 'shame'] },
  { id: 'b-anger-hurt', text: '心里不平', families: ['anger', 'hurt', 'jealousy'] },
  { id: 'b-fear-confusion', text: '心里没底', families: ['fear', 'confusion'] },
  {
    id: 'b-sadness-hurt',
    text: '心里难受',
    families: ['sadness', 'hurt', 'loneliness', 'longing'],
    unless: NOT_SAD,
  },
  { id: 'b-exhaustion-helplessness', text: '吃力', families: ['exhaustion', 'helplessness', 'numbness'] },
  { id: 'b-weighed', text: '心里压着事', families: [] },
  { id: 'b-not-well', text: '心里不好受', families: [] },
  { id: 'b-heavy', text: '心里沉', families: [] },
];
