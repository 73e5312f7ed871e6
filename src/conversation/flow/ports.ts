/** What the conversation needs of the rest of the app; `app/` wires it. */
import type { Means } from '../../coe/careful/choose.ts';
import type { Lang } from '../../coe/types.ts';
import type { Engine } from '../../engine/port.ts';
import type { ModelManifest } from '../../models/manifest.ts';

/** A language model that composes, under the grammar. */
export interface FreeModel {
  readonly writes: 'freely';
  readonly engine: Engine;
  readonly model: ModelManifest;
  /** The sampling seed of the next reply. */
  seed(): number;
  /** Keeps the model here, whatever is chosen meanwhile, until what it returns is called. */
  hold(): () => void;
}

/** A small model that scores sentences which people wrote (careful mode). */
export interface CarefulModel {
  readonly writes: 'carefully';
  readonly model: { readonly id: string; readonly name: string };
  /**
   * What it takes to choose, but for the sentences; waits until the model is here.
   * @throws EngineError
   */
  means(lang: Lang, signal: AbortSignal): Promise<Omit<Means, 'bank'>>;
}

export type ReadyModel = FreeModel | CarefulModel;

/** Where a loaded model comes from. */
export interface ModelSource {
  /** Who answers, whether it is loaded or not. */
  writes(): ReadyModel['writes'];
  /** The model when it is loaded, else null; for what may be left out, such as reading ahead. */
  now(): ReadyModel | null;
  /**
   * Waits for the model.
   * @throws EngineError `aborted` when the signal fires first
   */
  ready(signal: AbortSignal): Promise<ReadyModel>;
  /** Calls back whenever `writes` or `now` may have another answer. @returns ends that */
  subscribe(listener: () => void): () => void;
}
