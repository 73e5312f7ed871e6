/** What the page and an engine's worker say to each other. Every request has an id; every id gets one `done` or `failed`. */
import type { ModelManifest } from '../../models/manifest.ts';
import type { Variant } from '../../models/engines/engines.ts';
import type { EngineErrorCode } from '../../device/error.ts';
import type { ChatMessage, Finished, GenerateOptions, LoadProgress, Piece } from '../port.ts';

export type RequestBody =
  | {
      readonly kind: 'load';
      readonly model: ModelManifest;
      readonly variant: Variant;
      readonly threads: number;
    }
  | {
      readonly kind: 'generate';
      readonly messages: readonly ChatMessage[];
      readonly options: Omit<GenerateOptions, 'signal'>;
    }
  | { readonly kind: 'prefill'; readonly messages: readonly ChatMessage[] }
  | { readonly kind: 'countTokens'; readonly messages: readonly ChatMessage[] }
  | { readonly kind: 'unload' };

export type ToWorker =
  | { readonly kind: 'request'; readonly id: number; readonly body: RequestBody }
  | { readonly kind: 'abort'; readonly id: number };

/** What a request resolves to. */
export interface ResultOf {
  load: undefined;
  generate: Finished;
  prefill: undefined;
  countTokens: number;
  unload: undefined;
}
export type Result = ResultOf[keyof ResultOf];

export type FromWorker =
  | { readonly kind: 'progress'; readonly id: number; readonly progress: LoadProgress }
  | { readonly kind: 'piece'; readonly id: number; readonly piece: Piece }
  | { readonly kind: 'done'; readonly id: number; readonly result: Result }
  | {
      readonly kind: 'failed';
      readonly id: number;
      readonly code: EngineErrorCode;
      readonly detail: string;
      readonly figures: Readonly<Record<string, number>>;
    };
