import type { Cause } from '../../bank.ts';

/** What may drive the feelings and what may be believed, hedged, about the poster in the third person: one’s own mind and standing among people. */
export const CAUSES_SELF: readonly Cause[] = [
  {
    id: 'c-anx-signal',
    text: '来访者可能把身体的紧张当成危险的信号，越留意越紧张。',
    themes: ['anxiety-panic'],
  },
  { id: 'c-anx-avoid', text: '躲开能让来访者轻松一时，可能也让害怕一点点变大。', themes: ['anxiety-panic'] },
  {
    id: 'c-anx-reassure',
    text: '来访者似乎要反复确认才能放心，可每次放心都很短。',
    themes: ['anxiety-panic'],
  },
  {
    id: 'c-anx-shame',
    text: '除了害怕本身，来访者可能更怕被人看见自己慌的样子。',
    themes: ['anxiety-panic'],
  },
  {
    id: 'c-cri-end-pain',
    text: '来访者想停掉的可能是这份难受，一时看不到别的办法。',
    themes: ['crisis'],
    risk: 'low',
  },
  { id: 'c-cri-burden', text: '来访者似乎认定少了自己，家里人反而轻松。', themes: ['crisis'], risk: 'low' },
  {
    id: 'c-cri-unseen',
    text: '没有一件看得见的大事，来访者可能因此更不敢说自己不想活。',
    themes: ['crisis'],
    risk: 'low',
  },
  {
    id: 'c-cri-lone-guard',
    text: '来访者可能觉得另一个人的安危全落在自己身上，一刻也不敢走开。',
    themes: ['crisis'],
  },
  {
    id: 'c-cri-despair-narrow',
    text: '难受得太久，来访者可能一时看不见别的路了。',
    themes: ['crisis'],
    risk: 'low',
  },
  {
    id: 'c-cri-exaggerate',
    text: '夸张的说法可能是来访者用来让人知道自己真的很累的办法。',
    themes: ['crisis'],
    risk: 'none',
  },
  {
    id: 'c-cri-unsafe',
    text: '家里或身边有让人害怕的事，来访者可能一直没有真正安全的时候。',
    themes: ['crisis'],
  },
  { id: 'c-cri-shame-exposed', text: '来访者可能怕事情传开没法见人，于是觉得无路可走。', themes: ['crisis'] },
  {
    id: 'c-fri-initiative',
    text: '总是自己先开口，来访者可能渐渐觉得没有人真的需要自己。',
    themes: ['friendship-loneliness'],
  },
  {
    id: 'c-fri-rejected',
    text: '来访者似乎会先认定别人不欢迎自己，于是先躲开。',
    themes: ['friendship-loneliness'],
  },
  {
    id: 'c-fri-replace',
    text: '看见朋友跟别人好，来访者可能觉得自己的位置被拿走了。',
    themes: ['friendship-loneliness'],
  },
  {
    id: 'c-fri-transplant',
    text: '换了地方、换了话，来访者从前说得开的那一面可能没处用了。',
    themes: ['friendship-loneliness'],
  },
  { id: 'c-ide-hide', text: '来访者可能长年在藏，藏得久了，连放松都不会了。', themes: ['identity-minority'] },
  { id: 'c-ide-family', text: '来访者似乎觉得，做真实的自己就会伤到家里人。', themes: ['identity-minority'] },
  {
    id: 'c-ide-between',
    text: '两边都不完全认自己，来访者可能找不到一个可以不解释的地方。',
    themes: ['identity-minority'],
  },
  {
    id: 'c-ide-explain',
    text: '总要替自己的身份作解释，来访者也许已经不想再跟人走近。',
    themes: ['identity-minority'],
  },
  {
    id: 'c-moo-blame-lazy',
    text: '来访者可能听惯了“懒”这个说法，就不再把它当成难受。',
    themes: ['low-mood'],
    notWith: ['c-moo-functioning'],
  },
  {
    id: 'c-moo-emptied',
    text: '长久绷着做完了一件事，来访者可能一下子不知道还为什么用力。',
    themes: ['low-mood'],
  },
  {
    id: 'c-moo-no-words',
    text: '没有一件说得出的事，来访者也许因此觉得自己没有理由难过。',
    themes: ['low-mood'],
  },
  {
    id: 'c-moo-functioning',
    text: '样样都做得像没事，来访者可能连求助的理由都拿不出来。',
    themes: ['low-mood'],
    notWith: ['c-moo-blame-lazy'],
  },
  {
    id: 'c-rum-certain',
    text: '来访者似乎要有百分之百的把握才能停，可这样的把握谁也给不了。',
    themes: ['rumination-ocd'],
  },
  {
    id: 'c-rum-thought-act',
    text: '来访者可能把想到等同于想做，于是越怕越要去查。',
    themes: ['rumination-ocd'],
  },
  {
    id: 'c-rum-replay',
    text: '来访者来回想，也许像是在弥补，可每想一遍都把那一刻又过了一遍。',
    themes: ['rumination-ocd'],
  },
  {
    id: 'c-rum-responsible',
    text: '来访者可能觉得只要自己有一点疏忽，坏事就会发生。',
    themes: ['rumination-ocd'],
  },
  {
    id: 'c-sel-condition',
    text: '来访者可能相信只有做得好、有用，才配被人好好对待。',
    themes: ['self-worth'],
  },
  { id: 'c-sel-please', text: '怕别人不高兴，似乎让来访者把自己的想法放到了最后。', themes: ['self-worth'] },
  { id: 'c-sel-label', text: '别人的贬低听得多了，来访者也许已经当成了事实。', themes: ['self-worth'] },
  { id: 'c-sel-selective', text: '来访者可能只数没做成的，做成的一概不算。', themes: ['self-worth'] },
  {
    id: 'c-soc-watched',
    text: '来访者可能觉得自己的一举一动都在被人打量、被人评判。',
    themes: ['social-anxiety'],
  },
  {
    id: 'c-soc-past-laugh',
    text: '从前被取笑过，来访者也许从那以后就处处防着再来一次。',
    themes: ['social-anxiety'],
  },
  { id: 'c-soc-hide', text: '越想藏住紧张，来访者似乎越把心思都放在自己身上。', themes: ['social-anxiety'] },
];
