import { EngineError } from '../device/error.ts';

/**
 * The Cache API, in a page or a worker.
 * @throws EngineError `insecure-context`: browsers hide it from a page on plain http from another machine
 */
export function cacheStorage(): CacheStorage {
  const { caches } = globalThis as { readonly caches?: CacheStorage };
  if (caches === undefined) throw new EngineError('insecure-context', 'no Cache API');
  return caches;
}
