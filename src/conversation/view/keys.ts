import type { KeyboardEvent } from 'react';

/**
 * Whether a key press sends: Ctrl or Command with Enter, never while an input method composes (its Enter takes a
 * candidate; 229 is how older engines report that key).
 */
export function isSendKey(event: KeyboardEvent): boolean {
  const composing = event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229;
  if (event.key !== 'Enter' || composing) return false;
  return event.ctrlKey || event.metaKey;
}
