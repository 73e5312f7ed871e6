import { Wllama } from '@wllama/wllama';
import wllamaWasm from '@wllama/wllama/esm/wasm/wllama.wasm?url';
import type { BenchApi, RunTimes } from './api.ts';

const api: BenchApi = {
  bareCpu: (run) => {
    const worker = new Worker(new URL('./bare.worker.ts', import.meta.url), { type: 'module' });
    return new Promise<RunTimes>((resolve, reject) => {
      worker.addEventListener('message', (event: MessageEvent<RunTimes | string>) => {
        if (typeof event.data === 'string') reject(new Error(event.data));
        else resolve(event.data);
      });
      worker.addEventListener('error', (event) => {
        reject(new Error(event.message));
      });
      worker.postMessage(run);
    }).finally(() => {
      worker.terminate();
    });
  },

  peer: async ({ url, threads, prompt, decodeTokens }) => {
    const wllama = new Wllama(
      { default: new URL(wllamaWasm, location.href).href },
      { suppressNativeLog: true },
    );
    // Its fallback for other browsers would be fetched from elsewhere.
    wllama.setCompat(null);
    const loading = performance.now();
    const file = await (await fetch(url)).blob();
    await wllama.loadModel([file], { n_threads: threads, n_ctx: 4096, n_gpu_layers: 0 });
    const loaded = performance.now();
    try {
      const { timings } = await wllama.createCompletion({ prompt, max_tokens: decodeTokens, temperature: 0 });
      if (timings === undefined) throw new Error('the peer gave no timings');
      return {
        loadMs: loaded - loading,
        promptTokens: timings.prompt_n,
        prefillMs: timings.prompt_ms,
        decodeTokens: timings.predicted_n,
        decodeMs: timings.predicted_ms,
      };
    } finally {
      await wllama.exit();
    }
  },
};

Object.defineProperty(window, 'bench', { value: api });
