import { createContext, useContext } from 'react';
import type { Answering, Writes } from './answering.ts';
import type { CarefulStanding } from './carefulHost.ts';

export const AnsweringContext = createContext<Answering | null>(null);

export function useAnswering(): Answering {
  const answering = useContext(AnsweringContext);
  if (answering === null) throw new Error('nobody answers above this component');
  return answering;
}

export function useWrites(): Writes {
  return useAnswering().use((state) => state.writes);
}

export function useCarefulStanding(): CarefulStanding {
  return useAnswering().careful.use((state) => state.standing);
}
