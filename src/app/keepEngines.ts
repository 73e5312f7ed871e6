import type { Offline } from '../offline/offline.ts';
import type { EngineHost, HostState } from './engineHost.ts';

/** Has the engines' files kept as soon as a model is on its way here, so that it runs without a network too. */
export function keepEnginesWithModel(host: EngineHost, offline: Offline): void {
  const look = ({ standing }: HostState): void => {
    const here = ['fetching', 'loading', 'ready', 'elsewhere'].includes(standing.phase);
    if (!here) return;
    stop();
    void offline.keepEngines();
  };
  const stop = host.use.subscribe(look);
}
