import type { Seeing } from '../../bank.ts';

/** Sentences that see something: whatever the theme. */
export const SEEING_GENERAL: readonly Seeing[] = [
  { id: 'v-no-proof', text: '难受不用凑够理由才算数，你觉得难受，这就已经是一件事了。' },
  {
    id: 'v-opposites',
    text: '两种相反的感觉可以同时是真的，不必逼自己马上选一个。',
    families: ['confusion', 'longing', 'guilt', 'anger', 'warmth'],
    notWith: [
      'v-aff-both',
      'v-ori-good-and-bad',
      'v-gri-mixed',
      'v-par-love-tired',
      'v-sib-love-hate',
      'v-tee-angry-love',
    ],
  },
  { id: 'v-others-worse', text: '别人有更难的事，不会让你这件变轻。' },
  {
    id: 'v-still-functioning',
    text: '该做的事你都照做了，这不等于心里没事。',
    families: ['exhaustion', 'sadness', 'numbness', 'fear', 'loneliness'],
    notWith: ['v-holding-cost', 'v-moo-not-lazy', 'v-moo-looks-fine'],
  },
  {
    id: 'v-holding-cost',
    text: '旁人看得到你还撑着，看不到撑着要花多少力气。',
    notWith: ['v-still-functioning', 'v-moo-looks-fine'],
  },
  { id: 'v-head-and-heart', text: '道理你大概都懂，难就难在懂了以后，心里还是过不去。' },
  {
    id: 'v-searching-fault',
    text: '你翻来覆去地查自己哪里做错了，其实有些部分本来就不在你手里。',
    families: ['guilt', 'shame', 'confusion', 'sadness'],
    notWith: ['v-not-whole', 'v-aff-their-choice', 'v-div-which-fault'],
  },
  {
    id: 'v-unflattering',
    text: '连不好讲的那一面也写出来，比只讲好的那一面难得多。',
    families: ['shame', 'guilt', 'jealousy', 'anger', 'disgust'],
  },
  {
    id: 'v-anger-says',
    text: '生气不说明你脾气坏，它多半是在说，有什么地方越了线。',
    families: ['anger'],
    notWith: ['v-ill-snapped', 'v-mar-harsh-moment', 'v-par-after-anger'],
  },
  {
    id: 'v-ugly-thought',
    text: '心里冒出不好看的念头，很多人都有过，念头归念头，怎么做是另一回事。',
    families: ['jealousy', 'shame', 'guilt', 'disgust', 'anger'],
  },
  {
    id: 'v-tired-verdict',
    text: '人累到头的时候，看自己往往比平时更狠，那时候下的结论先别当真。',
    families: ['exhaustion', 'helplessness', 'shame', 'disgust'],
    notWith: ['v-sle-night-bigger'],
  },
  {
    id: 'v-no-answer-now',
    text: '答案不用今天就有，先把眼前的难受顾上也可以。',
    notWith: ['v-dat-unsure', 'v-div-both-costs', 'v-job-no-pure-gain'],
  },
  {
    id: 'v-no-right-person',
    text: '身边未必没有人，只是这样的话，很难找到一个合适的人来说。',
    families: ['loneliness', 'shame', 'guilt', 'hurt', 'sadness'],
    notWith: ['v-aff-untellable'],
  },
  {
    id: 'v-small-adds-up',
    text: '单看都是小事，一件一件攒起来，就不小了。',
    families: ['hurt', 'anger', 'exhaustion', 'loneliness'],
  },
  {
    id: 'v-body-first',
    text: '心里装着事，身体常常先有动静，吃不好、睡不好都不叫娇气。',
    families: ['fear', 'exhaustion', 'sadness'],
  },
  {
    id: 'v-your-end',
    text: '旁人心里怎么想，隔着说不准，可你这一头的难处是实实在在的。',
    families: ['anger', 'hurt', 'confusion', 'helplessness'],
  },
  {
    id: 'v-share-of-blame',
    text: '心里算账的时候，别人该担的那一份，不要也记到自己头上。',
    families: ['guilt', 'shame', 'anger', 'confusion'],
  },
  {
    id: 'v-not-whole',
    text: '就算做错过，那也不是你这个人的全部。',
    families: ['guilt', 'shame', 'disgust'],
    notWith: ['v-searching-fault', 'v-aff-owning'],
  },
  {
    id: 'v-help-not-useless',
    text: '想要有人搭把手，跟没用是两回事。',
    families: ['exhaustion', 'helplessness', 'shame', 'fear', 'loneliness'],
    notWith: ['v-une-situation'],
  },
  {
    id: 'v-no-deadline',
    text: '过去多久才算该好，这件事没有期限。',
    families: ['sadness', 'hurt', 'guilt', 'longing', 'anger'],
    notWith: ['v-gri-no-limit'],
  },
  {
    id: 'v-something-matters',
    text: '会为它难受成这样，里面总有你在乎的东西。',
    families: ['sadness', 'hurt', 'guilt', 'anger', 'fear', 'longing'],
  },
  {
    id: 'v-no-cause-needed',
    text: '说不清为什么难受也没关系，不是非得出了大事才行。',
    families: ['numbness', 'sadness', 'confusion', 'exhaustion'],
    notWith: ['v-cri-no-reason', 'v-moo-flat', 'v-moo-day-ok'],
  },
  {
    id: 'v-waiting',
    text: '结果还没来的日子最磨人，做不了什么，又放不下什么。',
    families: ['fear', 'helplessness', 'confusion'],
  },
  {
    id: 'v-good-real',
    text: '好的那部分也是真的，不必因为难受就把它一笔抹掉。',
    families: ['warmth', 'longing', 'sadness'],
    notWith: ['v-bre-good-true'],
  },
  {
    id: 'v-still-looking',
    text: '到现在你还在找办法，这一点别漏看了。',
    families: ['helplessness', 'exhaustion', 'confusion', 'fear'],
  },
  {
    id: 'v-harm-not-yours',
    text: '不管之前争的是什么，挨打挨骂都不是你的错。',
    roles: ['harmed'],
    notWith: ['v-wor-crossed-line'],
  },
  {
    id: 'v-harm-safety-first',
    text: '先顾自己的安全，这不算小题大做，也不用先跟谁讲通。',
    roles: ['harmed'],
  },
  {
    id: 'v-harm-frozen',
    text: '当时愣住了、没反应过来，人受了惊常会这样，不等于答应。',
    roles: ['harmed'],
    notWith: ['v-wor-kept-quiet'],
  },
];
