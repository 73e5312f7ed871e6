import { join } from 'node:path';

/** The project's folder. */
export const ROOT = join(import.meta.dirname, '..');

/** Kept between runs, never committed. */
export const CACHE = join(ROOT, '.cache');

/** Where models lie: prepared on this machine, then those of the repository. */
export const MODEL_ROOTS: readonly string[] = [join(CACHE, 'models'), join(ROOT, 'models')];
