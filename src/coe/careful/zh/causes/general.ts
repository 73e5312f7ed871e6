import type { Cause } from '../../bank.ts';

/** What may drive the feelings and what may be believed, hedged, about the poster in the third person: whatever the theme. */
export const CAUSES_GENERAL: readonly Cause[] = [
  { id: 'c-own-fault', text: '来访者似乎习惯先在自己身上找错，好像找到了，事情就还能挽回。' },
  { id: 'c-should', text: '来访者可能给自己定了很多“应该”，做不到就当成失败。' },
  { id: 'c-all-or-nothing', text: '来访者也许把事情看成只有全好或全坏，中间的余地不容易看见。' },
  { id: 'c-mind-reading', text: '来访者可能已经替别人想好了看法，却还没有机会去核对。' },
  { id: 'c-catastrophe', text: '来访者似乎会一路想到最坏的结果，身体也跟着当成真的在发生。' },
  { id: 'c-burden', text: '来访者可能觉得说出来会给人添麻烦，于是越难受越不开口。' },
  { id: 'c-no-right', text: '来访者似乎觉得别人更苦，自己没有资格难受。' },
  { id: 'c-strong-role', text: '来访者可能一直是撑着的那一个，久了就没有人想到要来问一声。' },
  { id: 'c-unheard', text: '来访者也许每次开口都被岔开或者反驳，慢慢就不开口了。' },
  { id: 'c-control', text: '事情大多不由来访者决定，可能正因为这样，才拼命抓住能抓的一点。' },
  { id: 'c-body-drained', text: '长期睡不好、歇不下来，可能让来访者看什么都更难、更没有希望。' },
  { id: 'c-compare', text: '来访者可能总拿别人的日子来量自己，越量越觉得落在后面。' },
  { id: 'c-approval', text: '来访者似乎要等别人点头，才敢觉得自己做得对。' },
  { id: 'c-old-wound', text: '眼前的事可能碰到了来访者的一处旧伤，所以反应比事情本身更大。' },
  { id: 'c-suppress', text: '来访者也许一直忍着不发作，攒到后来，一件小事就够了。' },
  { id: 'c-mixed-loyalty', text: '来访者可能两边都舍不得，怕顾了一头就对不起另一头。' },
  { id: 'c-waiting', text: '结果迟迟不来，来访者可能一直悬着，没法松也没法死心。' },
  { id: 'c-face', text: '来访者可能很怕被人看低，宁可自己扛也不愿意露出难处。' },
  { id: 'c-unnamed-grief', text: '来访者可能有一份没来得及难过的失去，一直没有地方放。' },
  { id: 'c-anger-turned', text: '来访者的火气可能没有地方去，于是转过来对着自己。' },
  { id: 'c-anger-cover', text: '来访者的气话底下似乎压着委屈或害怕，只是生气更容易说出口。' },
  { id: 'c-fear-wrong-choice', text: '来访者可能相信选错一步就没法回头，所以一步也不敢迈。' },
  { id: 'c-guilt-rest', text: '来访者似乎觉得歇下来就是偷懒，累了也不许自己停。' },
  { id: 'c-tired-alone', text: '也许不是事情太大，而是一直只有来访者一个人在顶着。' },
];
