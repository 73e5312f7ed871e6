import type { Cause } from '../../bank.ts';

/** What may drive the feelings and what may be believed, hedged, about the poster in the third person: school, work and money. */
export const CAUSES_SCHOOL_AND_WORK: readonly Cause[] = [
  {
    id: 'c-dor-exclude',
    text: '没有人当面说破，来访者可能只能自己猜，越猜越觉得是自己的错。',
    themes: ['dorm-campus'],
    notWith: ['c-dor-bystander'],
  },
  {
    id: 'c-dor-right-cost',
    text: '来访者可能相信占着理就不该难受，被冷落后反而更说不出口。',
    themes: ['dorm-campus'],
  },
  {
    id: 'c-dor-bystander',
    text: '来访者似乎在用自责弥补当时没敢站出来的那一下。',
    themes: ['dorm-campus'],
    notWith: ['c-dor-exclude'],
  },
  {
    id: 'c-dor-no-exit',
    text: '住在一处躲不开，来访者可能一整天都没有松下来的时候。',
    themes: ['dorm-campus'],
  },
  {
    id: 'c-job-explain',
    text: '来访者可能觉得选错了没法向家里交代，所以迟迟定不下来。',
    themes: ['job-choice'],
  },
  { id: 'c-job-identity', text: '来访者似乎把一份工作当成了自己够不够格的证明。', themes: ['job-choice'] },
  {
    id: 'c-job-rejection',
    text: '一次次没有回音，来访者也许已经把它当成了对自己的评价。',
    themes: ['job-choice'],
  },
  { id: 'c-job-both-want', text: '来访者可能既想安稳又不甘心，两样都舍不得放。', themes: ['job-choice'] },
  { id: 'c-exa-worth', text: '来访者可能把分数当成了自己值不值得的凭据。', themes: ['study-exam'] },
  {
    id: 'c-exa-family-hope',
    text: '家里的指望压在身上，来访者也许觉得考不好就是对不起人。',
    themes: ['study-exam'],
  },
  { id: 'c-exa-panic', text: '一次失手之后，来访者可能每到考场都在防着它再来。', themes: ['study-exam'] },
  { id: 'c-exa-compare', text: '身边有个总被拿来比的人，来访者似乎怎么考都不算好。', themes: ['study-exam'] },
  { id: 'c-pat-debt', text: '来访者可能觉得家里为自己付出太多，选什么都像在还债。', themes: ['study-path'] },
  { id: 'c-pat-sunk', text: '已经投进去的时间太多，来访者也许不敢承认想停下来。', themes: ['study-path'] },
  {
    id: 'c-pat-not-own',
    text: '每一步都有人替自己安排好，来访者可能不太知道自己想要什么。',
    themes: ['study-path'],
  },
  { id: 'c-pat-behind', text: '看着同龄人往前走，来访者似乎把晚一步当成了不行。', themes: ['study-path'] },
  {
    id: 'c-une-use',
    text: '来访者可能把挣不挣钱等同于有没有用，丢了工作就像丢了位置。',
    themes: ['unemployment-money'],
  },
  {
    id: 'c-une-secret',
    text: '瞒得越久，要圆的越多，来访者也许已经没有力气想办法了。',
    themes: ['unemployment-money'],
  },
  { id: 'c-une-chase', text: '想尽快补上窟窿，似乎让来访者一步步陷得更深。', themes: ['unemployment-money'] },
  {
    id: 'c-une-shame-help',
    text: '怕被看不起，来访者可能把能帮上忙的人也一起挡在了外面。',
    themes: ['unemployment-money'],
  },
  {
    id: 'c-wor-shamed',
    text: '当众被指出来，来访者难受的可能是脸面，而不只是那件事。',
    themes: ['workplace'],
  },
  {
    id: 'c-wor-unfair',
    text: '出力和得到的对不上，来访者也许觉得老实做事的人总吃亏。',
    themes: ['workplace'],
  },
  { id: 'c-wor-fear-job', text: '怕丢了饭碗，来访者可能把该说的话都咽了回去。', themes: ['workplace'] },
  {
    id: 'c-wor-belong',
    text: '被同事绕开，来访者似乎开始怀疑是不是自己这个人有问题。',
    themes: ['workplace'],
  },
];
