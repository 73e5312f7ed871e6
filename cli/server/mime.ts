import { extname } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** Of bytes of no known kind, such as weights. */
const BYTES = 'application/octet-stream';

/** Content-Type of a file by its extension. */
export function contentType(path: string): string {
  return TYPES[extname(path).toLowerCase()] ?? BYTES;
}

/** The same of a model's file: whatever it is called, no browser runs it or shows it as a page (with `nosniff`). */
export function modelContentType(path: string): string {
  const type = contentType(path);
  return /^(?:application\/(?:json|wasm)|text\/plain)\b/u.test(type) ? type : BYTES;
}
