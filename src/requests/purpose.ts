/** Why a request is made, told by its address: each kind has its sentence in the catalogue. */
export type Purpose = 'page' | 'app' | 'engine' | 'catalogue' | 'model' | 'update' | 'foreign' | 'other';

/** @param origin the page's own, such as `https://example.org` */
export function purposeOf(address: string, origin: string): Purpose {
  const url = new URL(address);
  if (url.origin !== origin) return 'foreign';
  const path = url.pathname;
  if (path === '/' || path === '/index.html') return 'page';
  if (path === '/sw.js') return 'update';
  if (path === '/models/index.json') return 'catalogue';
  if (path.startsWith('/models/')) return 'model';
  if (path.startsWith('/assets/engine/')) return 'engine';
  if (path.startsWith('/assets/') || /^\/[\w-]+\.(?:svg|png|webmanifest)$/.test(path)) return 'app';
  return 'other';
}
