/** Which layers are open: the person's choice, else open while it is written, else L1 and L2. */
import { create } from 'zustand';
import type { Layer } from '../../coe/types.ts';

interface Panels {
  /** By turn and layer; only what a person chose or is reading. Survives scrolling out of a virtual list. */
  readonly open: Readonly<Record<string, boolean>>;
}

const usePanels = create<Panels>(() => ({ open: {} }));

const keyOf = (turnId: string, layer: Layer): string => `${turnId}/${layer}`;

export function setPanel(turnId: string, layer: Layer, open: boolean): void {
  usePanels.setState((panels) => ({ open: { ...panels.open, [keyOf(turnId, layer)]: open } }));
}

/** Whether a layer's panel is open. `writing`: this turn streams and the layer has begun. */
export function usePanelOpen(turnId: string, layer: Layer, writing: boolean): boolean {
  const chosen = usePanels((panels) => panels.open[keyOf(turnId, layer)]);
  return chosen ?? (writing || layer === 'L1' || layer === 'L2');
}
