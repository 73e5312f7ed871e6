import type { Offline } from '../offline/offline.ts';
import type { Answering } from './answering.ts';

/** Standings in which a model is here or on its way, of whoever answers. */
const COMING: ReadonlySet<string> = new Set(['fetching', 'loading', 'ready', 'elsewhere']);

/** Has the engines' files kept as soon as a model is on its way here, so that it runs without a network too. */
export function keepEnginesWithModel({ careful, free }: Answering, offline: Offline): void {
  const look = ({ standing }: { readonly standing: { readonly phase: string } }): void => {
    if (!COMING.has(standing.phase)) return;
    for (const stop of stops) stop();
    void offline.keepEngines();
  };
  const stops = [free.use.subscribe(look), careful.use.subscribe(look)];
}
