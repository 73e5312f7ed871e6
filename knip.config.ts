import type { KnipConfig } from 'knip';

export default {
  // The pages' own scripts are found through index.html and runner.html.
  entry: [
    'src/engine/*/worker.ts',
    'src/vault/**/*.worker.ts',
    'src/encoder/worker.ts',
    'cli/*.ts',
    'cli/backup/throughApp.ts',
    'cli/bench/page/{bench,bare.worker,vault}.ts',
    'e2e/**/*.spec.ts',
  ],
  project: ['src/**/*.{ts,tsx}', 'cli/**/*.ts', 'e2e/**/*.ts'],
  // The type of a parameter or a result is part of a function's face, also where only this file names it.
  ignoreExportsUsedInFile: { interface: true, type: true },
} satisfies KnipConfig;
