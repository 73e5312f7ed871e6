import { createContext, useContext } from 'react';
import type { Offline } from '../offline/offline.ts';
import type { RequestLog } from '../requests/log.ts';

export interface OfflineServices {
  readonly offline: Offline;
  readonly requests: RequestLog;
}

export const OfflineContext = createContext<OfflineServices | null>(null);

export function useOffline(): OfflineServices {
  const services = useContext(OfflineContext);
  if (services === null) throw new Error('no offline services above this component');
  return services;
}
