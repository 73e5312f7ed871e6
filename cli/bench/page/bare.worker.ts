import { env } from 'onnxruntime-web/wasm';
import runtimeScript from 'onnxruntime-web/ort-wasm-simd-threaded.mjs?url';
import runtimeBinary from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url';
import { createCpuModel } from '../../../src/engine/cpu/model.ts';
import { loadCatalogue } from '../../../src/models/catalogue.ts';
import { openModel } from '../../../src/models/store.ts';
import type { BareRun, RunTimes } from './api.ts';

env.wasm.wasmPaths = {
  mjs: new URL(runtimeScript, self.location.href),
  wasm: new URL(runtimeBinary, self.location.href),
};

/** Tokens a prefill call holds. */
const CHUNK = 64;
/** Any ordinary tokens; the same for every run. */
const FIRST_TOKEN = 100;
const DISTINCT_TOKENS = 900;

self.addEventListener('message', (event: MessageEvent<BareRun>) => {
  run(event.data).then(
    (times) => {
      self.postMessage(times);
    },
    (error: unknown) => {
      self.postMessage(String(error));
    },
  );
});

async function run({ modelId, threads, promptTokens, decodeTokens }: BareRun): Promise<RunTimes> {
  env.wasm.numThreads = threads;
  const manifest = (await loadCatalogue()).models.find(({ id }) => id === modelId);
  if (manifest === undefined) throw new Error(`no model ${modelId}`);
  const loading = performance.now();
  const reader = await openModel(manifest, { id: 'cpu' });
  const model = await createCpuModel(manifest, reader, { onProgress: () => undefined });
  const prompt = Array.from(
    { length: promptTokens },
    (_, index) => FIRST_TOKEN + ((index * 31) % DISTINCT_TOKENS),
  );
  const started = performance.now();
  const last = promptTokens - (promptTokens % CHUNK || CHUNK);
  for (let at = 0; at < last; at += CHUNK) await model.fill(prompt.slice(at, at + CHUNK));
  let logits = await model.forward(prompt.slice(last));
  const prefilled = performance.now();
  for (let count = 0; count < decodeTokens; count++) logits = await model.forward([argmax(logits)]);
  const decoded = performance.now();
  await model.dispose();
  return {
    loadMs: started - loading,
    promptTokens,
    prefillMs: prefilled - started,
    decodeTokens,
    decodeMs: decoded - prefilled,
  };
}

function argmax(logits: Float32Array): number {
  let best = 0;
  for (let token = 1; token < logits.length; token++)
    if ((logits[token] ?? 0) > (logits[best] ?? 0)) best = token;
  return best;
}
