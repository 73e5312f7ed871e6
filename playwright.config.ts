import { defineConfig } from '@playwright/test';
import { findChromium, launchOptions } from './cli/chromium.ts';

const browser = findChromium();
if (browser === undefined) throw new Error('No Chromium was found; `npm test -- e2e` brings one.');

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  forbidOnly: true,
  retries: 0,
  // Two cores: a second browser would only slow the engine of the first.
  workers: 1,
  // Building shaders for software WebGPU takes most of a minute.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  use: {
    launchOptions: launchOptions(browser, { webgpu: true }),
    trace: 'retain-on-failure',
    locale: 'zh-CN',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  },
});
