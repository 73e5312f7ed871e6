import type { Cause } from '../../bank.ts';

/** What may drive the feelings and what may be believed, hedged, about the poster in the third person: the family. */
export const CAUSES_FAMILY: readonly Cause[] = [
  {
    id: 'c-ori-caretaker',
    text: '来访者可能从小就要顾着大人的情绪，把自己的需要放到了最后。',
    themes: ['family-origin'],
  },
  {
    id: 'c-ori-voice',
    text: '从前听惯的责骂，似乎已经变成来访者对自己说话的口气。',
    themes: ['family-origin'],
  },
  {
    id: 'c-ori-repeat',
    text: '来访者也许很怕变成当年伤过自己的人，一有苗头就慌。',
    themes: ['family-origin'],
  },
  { id: 'c-ori-wait', text: '来访者可能还盼着一句认错或者认可，已经盼了很多年。', themes: ['family-origin'] },
  {
    id: 'c-ori-guilt-leave',
    text: '来访者似乎把离开家等同于抛下家里人，所以怎么走都不安心。',
    themes: ['family-origin'],
  },
  { id: 'c-inl-no-say', text: '在别人家的规矩里，来访者可能觉得自己说了不算。', themes: ['inlaws'] },
  {
    id: 'c-inl-silent-partner',
    text: '最该站出来的人没有出声，来访者也许因此更觉得只有自己。',
    themes: ['inlaws'],
  },
  { id: 'c-inl-between', text: '夹在两头，来访者可能把两边的不高兴都当成自己没做好。', themes: ['inlaws'] },
  {
    id: 'c-inl-old-account',
    text: '让来访者过不去的小事底下，似乎压着多年没有说开的旧账。',
    themes: ['inlaws'],
  },
  {
    id: 'c-par-judge',
    text: '来访者可能把孩子的表现当成对自己的评价，所以格外着急。',
    themes: ['parenting'],
  },
  {
    id: 'c-par-own-childhood',
    text: '孩子的样子也许碰到了来访者自己小时候没被照顾好的地方。',
    themes: ['parenting'],
  },
  { id: 'c-par-alone', text: '带孩子长期没有人换手，来访者的耐心可能早就用完了。', themes: ['parenting'] },
  {
    id: 'c-par-fear-future',
    text: '怕孩子将来吃苦，似乎让来访者把眼前的小事看得很重。',
    themes: ['parenting'],
  },
  {
    id: 'c-sib-place',
    text: '来访者可能一直想从父母那里得到同样的看重，在意的不只是东西。',
    themes: ['siblings'],
  },
  {
    id: 'c-sib-duty',
    text: '从小被当成该让、该帮的那一个，来访者似乎不知道怎么说不。',
    themes: ['siblings'],
  },
  { id: 'c-sib-compare', text: '长年被放在一起比，来访者可能很难只看自己这一头。', themes: ['siblings'] },
  {
    id: 'c-tee-corrected',
    text: '来访者可能每次说心情，得到的都是纠正，于是学会了不说。',
    themes: ['teen-parent'],
    roles: ['son-or-daughter'],
  },
  {
    id: 'c-tee-privacy',
    text: '没有一处自己的地方，来访者也许只能用沉默或顶撞来护住一点。',
    themes: ['teen-parent'],
    roles: ['son-or-daughter'],
  },
  {
    id: 'c-tee-conditional',
    text: '来访者似乎觉得，只有成绩好才会被喜欢。',
    themes: ['teen-parent'],
    roles: ['son-or-daughter'],
  },
  {
    id: 'c-tee-parent-lost',
    text: '孩子忽然不跟自己说话，来访者可能又怕又委屈，话就说重了。',
    themes: ['teen-parent'],
    roles: ['parent'],
  },
];
