/** How much a browser has to fetch; `npm run size`, after a build. Engines and models are no part of it: they come later. */
import { readFileSync } from 'node:fs';
import type { SizeLimitConfig } from 'size-limit';

/** Scripts (with all that they import) and styles that the page itself names. */
const named = [
  ...readFileSync('dist/index.html', 'utf8').matchAll(/(?:src|href)="\/(?<path>assets\/[^"]+)"/g),
].map(({ groups }) => `dist/${groups?.['path'] ?? ''}`);

const limits: SizeLimitConfig = [
  {
    name: 'first load: until a person can write',
    // With the words of one language.
    path: ['dist/index.html', ...named, 'dist/assets/zh-*.js'],
    gzip: true,
    limit: '150 kB',
  },
  {
    name: 'the whole app, every page of it',
    // The vectors of careful mode's sentences belong to its model.
    path: ['dist/index.html', 'dist/assets/*.js', 'dist/assets/*.css', '!dist/assets/choosing*'],
    gzip: true,
    limit: '840 kB',
  },
];

export default limits;
