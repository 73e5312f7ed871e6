/** The layers' names as the paper has them (arXiv 2509.14851): they stand beside the Chinese ones too. */
export const LAYER_NAMES = {
  L1: 'Emotions & Context',
  L2: 'Causes & Beliefs',
  L3: 'Intent',
  L4: 'Strategy',
} as const;
