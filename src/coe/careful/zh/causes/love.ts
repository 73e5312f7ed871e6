import type { Cause } from '../../bank.ts';

/** What may drive the feelings and what may be believed, hedged, about the poster in the third person: love and marriage. */
export const CAUSES_LOVE: readonly Cause[] = [
  {
    id: 'c-aff-alarm',
    text: '信任断过一次以后，来访者可能总在防着下一次，停不下来。',
    themes: ['affair-trust'],
  },
  {
    id: 'c-aff-self',
    text: '来访者似乎把对方的选择当成了自己不够好的证据。',
    themes: ['affair-trust'],
    notWith: ['c-aff-guilt-debt'],
  },
  {
    id: 'c-aff-half-truth',
    text: '来访者似乎还在等一个完整的说法，没有等到，就没法停下来。',
    themes: ['affair-trust'],
  },
  {
    id: 'c-aff-guilt-debt',
    text: '来访者也许相信错要一分不差地还清，还不清就不配过好日子。',
    themes: ['affair-trust'],
    notWith: ['c-aff-self'],
  },
  {
    id: 'c-aff-love-hate',
    text: '来访者可能又舍不得又过不去，怕选哪一样都是看轻自己。',
    themes: ['affair-trust'],
  },
  { id: 'c-bre-proof', text: '来访者可能把分开当成自己不值得被爱的证明。', themes: ['breakup'] },
  {
    id: 'c-bre-past-good',
    text: '来访者似乎把从前的好当成不会散的保证，所以怎么也想不通。',
    themes: ['breakup'],
  },
  {
    id: 'c-bre-what-if',
    text: '来访者也许反复回到某一刻，相信当时换个做法就不会失去。',
    themes: ['breakup'],
  },
  { id: 'c-bre-contact', text: '每联系一次能缓一小会儿，可能也让来访者更放不下。', themes: ['breakup'] },
  {
    id: 'c-cru-signals',
    text: '来访者可能把对方的每个小动静都当成答案，心情也就跟着上下。',
    themes: ['crush'],
  },
  { id: 'c-cru-score', text: '来访者似乎把对方答不答应，当成了对自己的打分。', themes: ['crush'] },
  { id: 'c-cru-lonely', text: '来访者的这份喜欢里，也许还有很久没被人好好待过的缘故。', themes: ['crush'] },
  { id: 'c-cru-effort', text: '来访者可能相信付出够多就该有回应，所以落空时格外不甘。', themes: ['crush'] },
  {
    id: 'c-dat-test',
    text: '来访者可能想用对方的反应来确认自己重不重要，却没有直接问过。',
    themes: ['dating'],
  },
  { id: 'c-dat-fear-loss', text: '越怕失去，来访者似乎越想抓紧，对方退一步就更慌。', themes: ['dating'] },
  { id: 'c-dat-outside', text: '家里人和旁人的看法，可能盖过了来访者自己的感觉。', themes: ['dating'] },
  {
    id: 'c-dat-different',
    text: '来访者和对方也许各有各的给法，谁也没认出对方给的那一份。',
    themes: ['dating'],
  },
  {
    id: 'c-div-identity',
    text: '来访者失去的可能不只是婚姻，还有多年来自己在家里的位置。',
    themes: ['divorce'],
  },
  { id: 'c-div-blame', text: '来访者似乎想找出自己哪一点不好，好给这个结局一个理由。', themes: ['divorce'] },
  { id: 'c-div-children', text: '怕孩子受伤，可能让来访者把自己的难过一直往后放。', themes: ['divorce'] },
  { id: 'c-div-split-loyal', text: '来访者也许觉得，对其中一方好就是对另一方的背叛。', themes: ['divorce'] },
  {
    id: 'c-mar-unseen',
    text: '日复一日的操持没有人提，来访者可能觉得自己只剩下用处。',
    themes: ['marriage'],
  },
  { id: 'c-mar-score', text: '来访者似乎怕认了错就输了，两个人便都停在原地。', themes: ['marriage'] },
  { id: 'c-mar-unasked', text: '来访者也许盼着对方自己看出来，没有说成一句明白话。', themes: ['marriage'] },
  {
    id: 'c-mar-hold-for-others',
    text: '为了孩子或老人，来访者可能把该吵该谈的都压了下去。',
    themes: ['marriage'],
  },
];
