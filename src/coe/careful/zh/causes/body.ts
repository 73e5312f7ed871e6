import type { Cause } from '../../bank.ts';

/** What may drive the feelings and what may be believed, hedged, about the poster in the third person: body, illness, loss and being worn out. */
export const CAUSES_BODY: readonly Cause[] = [
  {
    id: 'c-bod-measured',
    text: '来访者也许很早就学会，值不值得要由身材和别人的眼光来定。',
    themes: ['body-eating'],
  },
  {
    id: 'c-bod-cycle',
    text: '来访者白天管得太紧，可能正推着晚上的失控，失控又带来更紧的管束。',
    themes: ['body-eating'],
  },
  {
    id: 'c-bod-comfort',
    text: '吃或者不吃，可能成了来访者手里唯一管得住的一件事。',
    themes: ['body-eating'],
  },
  {
    id: 'c-bod-remark',
    text: '从前一句关于长相的话，似乎一直留在来访者心里没有走。',
    themes: ['body-eating'],
  },
  {
    id: 'c-bur-always-on',
    text: '来访者可能很久没有真正下过班，连歇着的时候也在等着出事。',
    themes: ['burnout'],
    notWith: ['c-bur-numb'],
  },
  { id: 'c-bur-only-me', text: '来访者似乎相信自己一松手就会垮，于是谁也不敢指望。', themes: ['burnout'] },
  {
    id: 'c-bur-meaning',
    text: '付出和回应长期对不上，来访者可能慢慢不知道为什么还要做。',
    themes: ['burnout'],
  },
  {
    id: 'c-bur-numb',
    text: '麻木可能是来访者用来撑下去的办法，代价是对亲近的人也淡了。',
    themes: ['burnout'],
    notWith: ['c-bur-always-on'],
  },
  {
    id: 'c-gri-if-only',
    text: '来访者似乎相信当时多做一步就能留住，把责任都揽到了自己身上。',
    themes: ['grief'],
  },
  {
    id: 'c-gri-no-place',
    text: '这份失去可能没有名分，旁人不提，来访者也就没法公开难过。',
    themes: ['grief'],
  },
  { id: 'c-gri-mixed', text: '怨和念搅在一起，来访者可能觉得哪一样都不该有。', themes: ['grief'] },
  { id: 'c-gri-protect', text: '家里人也许各自忍着怕对方难过，反倒让来访者更孤单。', themes: ['grief'] },
  {
    id: 'c-ill-only-one',
    text: '来访者可能相信别人都照顾不好，于是不敢倒也不敢走开。',
    themes: ['illness-care'],
  },
  {
    id: 'c-ill-unseen-pain',
    text: '检查和外表看不出来，来访者的难受也许一直没有被当真。',
    themes: ['illness-care'],
  },
  { id: 'c-ill-uncertain', text: '病情时好时坏，来访者可能一直不敢盼，也不敢松。', themes: ['illness-care'] },
  {
    id: 'c-ill-anger-guilt',
    text: '累到头时发了火，来访者似乎就把它当成自己没良心的证据。',
    themes: ['illness-care'],
  },
  { id: 'c-sle-effort', text: '越想睡着越清醒，来访者可能已经开始怕夜里了。', themes: ['sleep-body'] },
  { id: 'c-sle-body-speaks', text: '说不出口的紧张，也许正由身体替来访者表现出来。', themes: ['sleep-body'] },
  { id: 'c-sle-doubted', text: '查不出原因，来访者可能渐渐怕别人以为自己是装的。', themes: ['sleep-body'] },
  {
    id: 'c-sle-own-hour',
    text: '白天没有一刻属于自己，来访者似乎只能从夜里要回来。',
    themes: ['sleep-body'],
  },
];
