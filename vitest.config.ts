import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'cli/**/*.test.ts'],
    environment: 'node',
    // A UMD bundle whose package calls itself an ES module: Node cannot import it as it is, the transform can.
    server: { deps: { inline: ['@mlc-ai/web-tokenizers', '@mlc-ai/web-xgrammar'] } },
    // Two workers fit the smallest machine that the whole suite must pass on.
    maxWorkers: 2,
    // A bound on what hangs, not a measure: a busy machine is no failure.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
