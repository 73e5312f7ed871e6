import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'cli/**/*.test.ts'],
    environment: 'node',
    // Two workers fit the smallest machine that the whole suite must pass on.
    maxWorkers: 2,
  },
});
