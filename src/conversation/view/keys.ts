import type { KeyboardEvent } from 'react';

/** Whether a key press sends: Ctrl or Command with Enter, never while an input method composes (its Enter takes a candidate). */
export function isSendKey(event: KeyboardEvent): boolean {
  const composing = event.nativeEvent.isComposing || event.key === 'Process';
  if (composing || event.key !== 'Enter') return false;
  return event.ctrlKey || event.metaKey;
}
