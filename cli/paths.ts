import { join } from 'node:path';
import { cacheFolder } from './model/cache.ts';

/** The project's folder. */
export const ROOT = join(import.meta.dirname, '..');

/** Downloads, prepared models and the browser profile: kept between runs, never committed. */
export const CACHE = cacheFolder(ROOT);

/** Where models lie: prepared on this machine, then those of the repository. */
export const MODEL_ROOTS: readonly string[] = [join(CACHE, 'models'), join(ROOT, 'models')];
