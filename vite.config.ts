import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

export default defineConfig(({ mode }) => ({
  plugins: [react()],
  resolve: {
    // onnxruntime-web's plain entry carries no copy of its runtime: the engine names the one file that it uses.
    conditions: ['onnxruntime-web-use-extern-wasm', ...defaultClientConditions],
  },
  worker: { format: 'es' },
  build: {
    target: ['chrome124', 'edge124', 'firefox128', 'safari18'],
    // Nothing is inlined as a data: address, which the page's policy would refuse.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // web-llm and the runtimes are large and load only when an engine starts.
    chunkSizeWarningLimit: 8192,
    rolldownOptions: {
      input: {
        index: 'index.html',
        runner: 'runner.html',
        // Measures against other runtimes; no part of what is shipped.
        ...(mode === 'bench' ? { bench: 'cli/bench/page/bench.html' } : {}),
      },
    },
  },
}));
