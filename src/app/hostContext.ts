import { createContext, useContext } from 'react';
import type { EngineHost, HostState } from './engineHost.ts';

export const HostContext = createContext<EngineHost | null>(null);

export function useHost(): EngineHost {
  const host = useContext(HostContext);
  if (host === null) throw new Error('no engine host above this component');
  return host;
}

export function useHostState<T>(select: (state: HostState) => T): T {
  return useHost().use(select);
}
