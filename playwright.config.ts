import { defineConfig, type LaunchOptions } from '@playwright/test';
import { findChromium, launchOptions } from './cli/chromium.ts';

const browser = findChromium();
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  forbidOnly: true,
  // The test model writes the same each time (`nanoPage`). But others may use the machine too, and starve a browser: what does not
  // pass at the first try is named at the end.
  retries: 1,
  // Two cores: a second browser would only slow the engine of the first.
  workers: 1,
  // Building shaders for software WebGPU takes most of a minute.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  use: {
    trace: 'retain-on-failure',
    locale: 'zh-CN',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  },
  projects: [
    { name: 'cpu', testIgnore: '**/*.webgpu.spec.ts', use: { launchOptions: launch({ webgpu: false }) } },
    { name: 'webgpu', testMatch: '**/*.webgpu.spec.ts', use: { launchOptions: launch({ webgpu: true }) } },
  ],
});

function launch(wants: { webgpu: boolean }): LaunchOptions {
  if (browser === undefined) throw new Error('No Chromium was found; `npm test -- e2e` brings one.');
  const options = launchOptions(browser, wants);
  // A name that is neither localhost nor https, for the page as another device on the LAN sees it.
  return { ...options, args: [...(options.args ?? []), '--host-resolver-rules=MAP lan.invalid 127.0.0.1'] };
}
