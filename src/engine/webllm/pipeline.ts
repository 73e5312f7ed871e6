/**
 * The part of web-llm below its chat API: known tokens in, logits out, and a KV cache that can be cut. The chat
 * API samples by itself and keeps the cache only while a history repeats exactly; prefilling a half-typed
 * message and decoding under our grammar need the layer beneath. It is not typed by the package, whose version is
 * pinned: `pipelineOf` checks that everything used here is there.
 */
import type { MLCEngine } from '@mlc-ai/web-llm';
import * as v from 'valibot';
import { EngineError } from '../../device/error.ts';

interface Tensor {
  readonly shape: readonly number[];
  dispose(): void;
}

interface CpuTensor extends Tensor {
  toArray(): Float32Array;
}

/** Not a JavaScript number: TVM's functions want an integer type with it. */
interface Scalar {
  readonly value: number;
}

type KvStatePop = (state: unknown, sequence: Scalar, tokens: Scalar) => void;

interface Tvm {
  beginScope(): void;
  endScope(): void;
  scalar(value: number, dtype: 'int64' | 'int32'): Scalar;
  getGlobalFunc(name: 'vm.builtin.kv_state_popn'): KvStatePop;
}

export interface Pipeline {
  readonly tvm: Tvm;
  readonly device: { sync(): Promise<void> };
  readonly kvCache: unknown;
  readonly fullVocabSize: number;
  readonly contextWindowSize: number;
  filledKVCacheLength: number;
  /** Logits of the last token on the GPU, [1, 1, vocab]; the caller disposes of them. */
  forwardKnownTokens(tokens: readonly number[], isPrefill: boolean): Promise<Tensor | undefined>;
  /** Starts a copy to host memory; complete after `device.sync()`. */
  updateLogitsOnCPU(logits: Tensor): CpuTensor;
}

const method = v.function();
const shape = v.object({
  tvm: v.looseObject({ beginScope: method, endScope: method, scalar: method, getGlobalFunc: method }),
  device: v.looseObject({ sync: method }),
  kvCache: v.looseObject({}),
  fullVocabSize: v.number(),
  contextWindowSize: v.number(),
  filledKVCacheLength: v.number(),
  forwardKnownTokens: method,
  updateLogitsOnCPU: method,
});

/** @throws EngineError `internal` when the package has changed underneath */
export function pipelineOf(engine: MLCEngine, modelId: string): Pipeline {
  const pipelines: unknown = Reflect.get(engine, 'loadedModelIdToPipeline');
  const pipeline: unknown = pipelines instanceof Map ? pipelines.get(modelId) : undefined;
  if (!v.is(shape, pipeline))
    throw new EngineError('internal', 'web-llm is not the version this adapter was written for');
  return pipeline as unknown as Pipeline;
}

/** Forgets the last tokens of the only sequence. */
export function popTokens(pipeline: Pipeline, count: number): void {
  const { tvm } = pipeline;
  tvm.beginScope();
  tvm.getGlobalFunc('vm.builtin.kv_state_popn')(
    pipeline.kvCache,
    tvm.scalar(0, 'int64'),
    tvm.scalar(count, 'int32'),
  );
  tvm.endScope();
  pipeline.filledKVCacheLength -= count;
}
