import { expect, it } from 'vitest';
import { purposeOf } from './purpose.ts';

const ORIGIN = 'https://here.example';

it.each([
  ['/', 'page'],
  ['/?nano', 'page'],
  ['/sw.js', 'update'],
  ['/models/index.json', 'catalogue'],
  ['/models/x/weights-000.bin', 'model'],
  ['/assets/engine/cpu-1a2b.js', 'engine'],
  ['/assets/index-1a2b.js', 'app'],
  ['/manifest.webmanifest', 'app'],
  ['/icon-192.png', 'app'],
  ['/anything', 'other'],
])('%s is asked for: %s', (path, purpose) => {
  expect(purposeOf(ORIGIN + path, ORIGIN)).toBe(purpose);
});

it('calls another origin by its name, whatever the path', () => {
  expect(purposeOf('https://elsewhere.example/assets/index.js', ORIGIN)).toBe('foreign');
  expect(purposeOf('http://here.example/', ORIGIN)).toBe('foreign');
});
