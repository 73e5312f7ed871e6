/** Short messages at the foot of the screen and what screen readers are told; both are said once. */
import { create } from 'zustand';

export interface Notice {
  readonly id: number;
  readonly words: string;
  readonly tone: 'plain' | 'bad';
  readonly action?: { readonly words: string; readonly run: () => void };
}

interface Notices {
  readonly shown: readonly Notice[];
  /** The latest sentence for screen readers. */
  readonly announced: string;
}

export const useNotices = create<Notices>(() => ({ shown: [], announced: '' }));

/** Long enough to read two lines and reach the button. */
const STAYS_MS = 9000;
let nextId = 1;

/** Shows a notice until it is dismissed; a plain one also goes by itself. Returns how to dismiss it. */
export function notify(notice: Omit<Notice, 'id'>): () => void {
  const id = nextId++;
  const dismiss = (): void => {
    useNotices.setState(({ shown }) => ({ shown: shown.filter((other) => other.id !== id) }));
  };
  useNotices.setState(({ shown }) => ({ shown: [...shown, { ...notice, id }] }));
  if (notice.tone === 'plain') setTimeout(dismiss, STAYS_MS);
  return dismiss;
}

/** Tells screen readers one sentence. */
export function announce(words: string): void {
  useNotices.setState({ announced: words });
}
