import { join, resolve } from 'node:path';

/** Where downloads and prepared models lie: EMPATHY_CACHE, else .cache in the project's folder. */
export function cacheFolder(root: string, environment: NodeJS.ProcessEnv = process.env): string {
  const named = environment['EMPATHY_CACHE'];
  return named === undefined || named === '' ? join(root, '.cache') : resolve(named);
}
