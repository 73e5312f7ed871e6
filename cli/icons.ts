/** `npm run icons`: draws the PNG icons of public/ from public/icon.svg, for systems that take no SVG. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureChromium, launchOptions } from './chromium.ts';
import { runCommand } from './command.ts';
import { ROOT } from './paths.ts';

/** A maskable icon may be cut to the inner 80 %, so the drawing is made smaller on a full ground (W3C App Manifest). */
const ICONS = [
  { file: 'icon-180.png', size: 180, share: 0.86, rounded: false },
  { file: 'icon-192.png', size: 192, share: 1, rounded: true },
  { file: 'icon-512.png', size: 512, share: 1, rounded: true },
  { file: 'icon-maskable-512.png', size: 512, share: 0.78, rounded: false },
];

await runCommand(async () => {
  const svg = await readFile(join(ROOT, 'public', 'icon.svg'), 'utf8');
  const ground = /<rect[^>]*fill="([^"]+)"/.exec(svg)?.[1];
  if (ground === undefined) throw new Error('public/icon.svg has no ground');
  const browser = await chromium.launch(launchOptions(ensureChromium(console.log), { webgpu: false }));
  const page = await browser.newPage();
  for (const { file, size, share, rounded } of ICONS) {
    await page.setViewportSize({ width: size, height: size });
    const inner = Math.round(size * share);
    await page.setContent(
      `<style>
        html { background: ${rounded ? 'transparent' : ground}; }
        body { display: grid; place-content: center; height: 100vh; margin: 0; }
        svg { width: ${inner}px; height: ${inner}px; }
      </style>${svg}`,
    );
    await page.screenshot({ path: join(ROOT, 'public', file), omitBackground: rounded });
    console.log(`public/${file}: ${size} × ${size}`);
  }
  await browser.close();
  return 0;
});
