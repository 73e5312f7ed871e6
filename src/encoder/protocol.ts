/** What the page and the encoder's worker say to each other. Every request gets one `done` or `failed`. */
import type { EngineErrorCode } from '../device/error.ts';
import type { TextKind } from './manifest.ts';

export type ToWorker =
  | {
      readonly kind: 'encode';
      readonly id: number;
      readonly texts: readonly string[];
      readonly textKind: TextKind;
    }
  | { readonly kind: 'abort'; readonly id: number };

export type FromWorker =
  | { readonly kind: 'done'; readonly id: number; readonly vectors: Float32Array<ArrayBuffer>[] }
  | {
      readonly kind: 'failed';
      readonly id: number;
      readonly code: EngineErrorCode;
      readonly detail: string;
    };
