/**
 * Attributes of every field that a person's words go into. Some browsers have their maker's server check what is
 * typed or go on with it, Grammarly has its own: these ask all of them not to (docs/privacy.md). It costs the red
 * lines under a misspelt word.
 */
export const KEPT_TO_ITSELF = {
  spellCheck: false,
  autoComplete: 'off',
  autoCorrect: 'off',
  writingsuggestions: 'false',
  'data-gramm': 'false',
};
