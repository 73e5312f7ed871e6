import * as v from 'valibot';
import type { GpuLimits } from '../../device/report.ts';
import type { EngineKind } from '../../models/engines/kind.ts';
import { modelFile } from '../../models/file.ts';
import { MODEL_ORIGIN } from '../../models/place.ts';

const quantized = v.object({
  config: modelFile,
  tensorCache: modelFile,
  shards: v.array(modelFile),
  library: modelFile,
  /** Largest single storage binding in bytes: compared with the adapter's limit before loading. */
  maxBindingBytes: v.number(),
  vramBytes: v.number(),
});

const webllmFiles = v.object({ q4f16_1: v.optional(quantized), q4f32_1: v.optional(quantized) });

export type WebllmFiles = v.InferOutput<typeof quantized>;
export type WebllmQuantization = keyof v.InferOutput<typeof webllmFiles>;

export interface WebllmVariant {
  readonly id: 'webllm';
  readonly quantization: WebllmQuantization;
}

/** The folder that web-llm takes for a model's address; its tokenizer and configuration are looked up in it. */
export function webllmBase(model: string, quantization: string): string {
  return `${MODEL_ORIGIN}/${model}/${quantization}/resolve/main/`;
}

/** What web-llm asks of every adapter; it makes no device of one that gives less of anything. */
const LEAST: GpuLimits = {
  maxBufferBytes: 1 << 28,
  maxBindingBytes: 1 << 27,
  maxWorkgroupBytes: 32 << 10,
  maxStorageBuffersPerStage: 10,
};
/** Of buffers and of storage bindings it asks for so much first, and for the least where that is too much. */
const WANTED_BYTES = 1 << 30;

function gives(limits: GpuLimits): boolean {
  return (Object.keys(LEAST) as (keyof GpuLimits)[]).every((name) => limits[name] >= LEAST[name]);
}

/** The largest storage binding that web-llm will have on this adapter, in bytes. */
function grantedBinding({ maxBindingBytes, maxBufferBytes }: GpuLimits): number {
  return Math.min(
    maxBindingBytes >= WANTED_BYTES ? WANTED_BYTES : LEAST.maxBindingBytes,
    maxBufferBytes >= WANTED_BYTES ? WANTED_BYTES : LEAST.maxBufferBytes,
  );
}

export const webllm: EngineKind<v.InferOutput<typeof webllmFiles>, WebllmVariant> = {
  name: 'WebGPU',
  files: webllmFiles,
  refusal: ({ webgpu }) => {
    if (!webgpu.ok) return { why: webgpu.why };
    return gives(webgpu.limits) ? undefined : { why: 'adapter-too-weak' };
  },
  variantFor: (files, { webgpu }) => {
    // Half precision where the adapter computes it: half the activations and scales, and faster.
    if (webgpu.ok && webgpu.f16 && files.q4f16_1 !== undefined)
      return { id: 'webllm', quantization: 'q4f16_1' };
    return files.q4f32_1 === undefined ? undefined : { id: 'webllm', quantization: 'q4f32_1' };
  },
  filesOf: (files, { quantization }) => {
    const found = files[quantization];
    return found === undefined ? [] : [found.config, found.tensorCache, ...found.shards, found.library];
  },
  // web-llm looks its files up by address in caches of its own naming.
  placeOf: (model, { quantization }, { path }) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const url = webllmBase(model, quantization) + name;
    if (name.endsWith('.wasm')) return { cache: 'webllm/wasm', url };
    if (name === 'mlc-chat-config.json') return { cache: 'webllm/config', url };
    return { cache: 'webllm/model', url };
  },
  shortage: (files, { quantization }, { webgpu }) => {
    const needs = files[quantization]?.maxBindingBytes ?? 0;
    const has = webgpu.ok ? grantedBinding(webgpu.limits) : 0;
    return needs > has ? { why: 'adapter-too-small', needs, has } : undefined;
  },
};
