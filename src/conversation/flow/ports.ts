/** What the conversation needs of the rest of the app; `app/` wires it. */
import type { Engine } from '../../engine/port.ts';
import type { ModelManifest } from '../../models/manifest.ts';

export interface ReadyModel {
  readonly engine: Engine;
  readonly model: ModelManifest;
}

/** Where a loaded model comes from. */
export interface ModelSource {
  /** The model when it is loaded, else null; for what may be left out, such as reading ahead. */
  now(): ReadyModel | null;
  /**
   * Waits for the model.
   * @throws EngineError `aborted` when the signal fires first
   */
  ready(signal: AbortSignal): Promise<ReadyModel>;
}
