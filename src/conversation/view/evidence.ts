/** The way between a quote in a layer and the person's own words: one goes to the other, by pointer and by key. */
import type { Layer } from '../../coe/types.ts';
import type { Quote } from '../model/marks.ts';
import { setPanel } from './panels.ts';

const FLASH_MS = 1800;

function idOf(side: 'mark' | 'quote', turnId: string, quote: Pick<Quote, 'layer' | 'index'>): string {
  return `${side}-${turnId}-${quote.layer}-${quote.index}`;
}

export function markId(turnId: string, quote: Quote): string {
  return idOf('mark', turnId, quote);
}

export function quoteId(turnId: string, quote: Quote): string {
  return idOf('quote', turnId, quote);
}

/** Brings an element into view, moves focus to it and lights it up for a moment. */
function goTo(id: string): void {
  const element = document.getElementById(id);
  if (element === null) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
  element.focus({ preventScroll: true });
  element.dataset['lit'] = '';
  setTimeout(() => {
    delete element.dataset['lit'];
  }, FLASH_MS);
}

export function goToMark(turnId: string, quote: Quote): void {
  goTo(markId(turnId, quote));
}

export function goToQuote(turnId: string, quote: Quote): void {
  const layer: Layer = quote.layer;
  setPanel(turnId, layer, true);
  // The panel has to be on the page before the quote in it can be reached.
  setTimeout(() => {
    goTo(quoteId(turnId, quote));
  }, 0);
}
