import type { Seeing } from '../../bank.ts';

/** Sentences that see something and presume nothing, or only danger. */
export const SEEING_ANYONE_ZH: readonly Seeing[] = [
  {
    id: 'v-cri-this-life',
    plain: ['low'],
    text: '不想活，有时候是不想再像现在这样活，这两样值得分开来看。',
    themes: ['crisis'],
    risk: 'low',
  },
];
