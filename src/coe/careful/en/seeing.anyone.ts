import type { Seeing } from '../bank.ts';

/** Sentences that see something and presume nothing, or only danger. */
export const SEEING_ANYONE_EN: readonly Seeing[] = [
  {
    id: 'v-low-thoughts-who',
    plain: ['low'],
    text: 'Thoughts of not going on can come to people who never expected to have them. They say how bad it has got, not who you are.',
    risk: 'low',
  },
  {
    id: 'v-crisis-said-it',
    plain: ['low'],
    text: 'Wanting to say something this serious without being pushed away is a need, not a demand for attention.',
    themes: ['crisis'],
  },
];
