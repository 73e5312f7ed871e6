import type { Step } from '../../bank.ts';

/** Small things that can really be done today or this week, offered: whatever the theme. */
export const STEPS_GENERAL: readonly Step[] = [
  {
    id: 'p-three-lines',
    text: '可以试着把最烦的三件事写在纸上，只写，不想办法。',
    notWith: ['p-park-thoughts'],
  },
  {
    id: 'p-one-sentence',
    text: '如果愿意，挑一个不会马上给主意的人，就说一句“最近不太好”。',
    notWith: ['p-low-tell', 'p-cri-message', 'p-cri-show'],
  },
  {
    id: 'p-ten-minutes-out',
    text: '今天出门走十分钟也行，不为锻炼，就是换个地方待一会儿。',
    risk: 'none',
    notWith: ['p-inl-ten-out', 'p-moo-daylight'],
  },
  { id: 'p-hot-meal', text: '先吃一顿热的，别的等吃完再说。', notWith: ['p-bod-breakfast', 'p-gri-table'] },
  {
    id: 'p-two-nights',
    text: '要紧的决定可以先放两天，睡过一两个整觉再看。',
    notWith: ['p-aff-pause-decision', 'p-job-review-date', 'p-pat-deadline'],
  },
  {
    id: 'p-park-thoughts',
    text: '睡前把还在脑子里转的事记到纸上，记完合上本子，试一晚看看。',
    notWith: ['p-three-lines'],
  },
  {
    id: 'p-half-done',
    text: '这周的事里，挑一件允许自己只做一半的，试试真的只做一半。',
    risk: 'none',
    notWith: ['p-bur-drop-one', 'p-moo-less', 'p-sle-halve'],
  },
  {
    id: 'p-think-first',
    text: '下次有人找你帮忙，不妨先回一句“我想一下再说”。',
    risk: 'none',
    notWith: ['p-sel-decline'],
  },
  { id: 'p-two-columns', text: '要是脑子里乱，可以拿张纸分两栏，一栏写归你管的，一栏写不归你管的。' },
  {
    id: 'p-unsent',
    text: '有话想对谁讲，也可以先写成一封不寄的信。',
    notWith: ['p-bre-unsent', 'p-ori-wished-line', 'p-gri-write'],
  },
  { id: 'p-breath', text: '现在就可以把肩膀放下来，慢慢呼一口长气，来回五次。', notWith: ['p-anx-exhale'] },
  {
    id: 'p-wake-time',
    text: '明天不妨只定一个起床的钟点，其余的随它。',
    notWith: ['p-sle-fixed-wake', 'p-une-same-hour'],
  },
  {
    id: 'p-ask-one',
    text: '有没有哪件事能请人搭把手，这周就开口请一件。',
    notWith: ['p-ill-cover', 'p-ill-concrete-help'],
  },
  {
    id: 'p-worst-hour',
    text: '每天难受得最厉害的那一阵，能不一个人待着就不一个人待着。',
    notWith: ['p-low-company', 'p-cri-tonight'],
  },
  { id: 'p-hands', text: '心里乱的时候，手上做点不用动脑的活，洗两件衣服也行。', risk: 'none' },
  {
    id: 'p-log',
    text: '愿意的话，接下来一周记一记睡了几个钟头、吃了几顿，找人帮忙的时候用得上。',
    notWith: ['p-moo-chart', 'p-sle-diary'],
  },
  {
    id: 'p-twenty-minutes',
    text: '可以给这件事一天留二十分钟专门去想，到点放下，明天再接着。',
    risk: 'none',
    notWith: ['p-rum-slot', 'p-soc-ten-review'],
  },
  { id: 'p-to-a-friend', text: '换成好朋友碰上同样的事，你会怎么讲，写两句给自己看看。' },
  { id: 'p-cry', text: '想哭的话，找个没人的地方哭一会儿，不用跟谁解释。', notWith: ['p-wash'] },
  {
    id: 'p-less-news',
    text: '一看就更难受的消息和群，这几天可以先调成静音。',
    risk: 'none',
    notWith: ['p-bod-mute', 'p-sel-unfollow'],
  },
  { id: 'p-i-feel', text: '跟对方说话的时候，试试只讲自己怎么了，不讲对方做了什么。', risk: 'none' },
  { id: 'p-wash', text: '要是什么都不想动，洗把脸、换件干净衣服就够了。', notWith: ['p-cry', 'p-low-today'] },
  {
    id: 'p-low-tell',
    text: '今天能不能挑一个信得过的人，把心里最重的那句话原样说给对方听？',
    risk: 'low',
    notWith: ['p-one-sentence', 'p-cri-message', 'p-cri-show'],
  },
  {
    id: 'p-low-company',
    text: '最难受的那几个钟头，请别独自待着，去客厅、去亲戚朋友那里都行。',
    risk: 'low',
    notWith: ['p-worst-hour', 'p-cri-tonight'],
  },
  { id: 'p-low-three-names', text: '趁现在还能想事情，写下难受时可以找的三个人，放在手边。', risk: 'low' },
  {
    id: 'p-low-hand-over',
    text: '屋里要是有让你不放心的东西，请家里人收走，别放在够得着的地方。',
    risk: 'low',
  },
  {
    id: 'p-low-today',
    text: '今天可以只管今天，吃一点，躺一会儿，明天的事先不想。',
    risk: 'low',
    notWith: ['p-wash'],
  },
  { id: 'p-harm-place', text: '可以先想好一个夜里也能去的地方，亲戚、邻居、便利店都行。', roles: ['harmed'] },
  {
    id: 'p-harm-word',
    text: '不妨跟一个信得过的人约好一句暗号，你一发，对方就替你打电话。',
    roles: ['harmed'],
  },
  {
    id: 'p-harm-papers',
    text: '证件、银行卡、常用药可以先放到一处，要走的时候拿了就能走。',
    ages: ['young', 'adult', 'older'],
    roles: ['harmed'],
  },
  {
    id: 'p-harm-traces',
    text: '受了伤就拍照，去医院看，病历留好，往后用不用再说。',
    roles: ['harmed'],
    notWith: ['p-wor-evidence'],
  },
];
