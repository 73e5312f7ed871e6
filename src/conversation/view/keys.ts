import type { KeyboardEvent } from 'react';

/** While an input method composes, its keys are its own: Enter takes a candidate, Escape closes the list. */
function composes(event: KeyboardEvent): boolean {
  return event.nativeEvent.isComposing || event.key === 'Process';
}

/** Whether a key press sends: Ctrl or Command with Enter. */
export function isSendKey(event: KeyboardEvent): boolean {
  if (composes(event) || event.key !== 'Enter') return false;
  return event.ctrlKey || event.metaKey;
}

/** Whether a key press leaves what is open. */
export function isLeaveKey(event: KeyboardEvent): boolean {
  return event.key === 'Escape' && !composes(event);
}
