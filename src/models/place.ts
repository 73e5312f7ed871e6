/** Where a file of a model lies in this browser: the Cache API, one entry a file, one copy on disk. */
import type { ModelFile } from './file.ts';

export interface Place {
  readonly cache: string;
  readonly url: string;
}

/**
 * Keys, never addresses to fetch: a file that is missing must not be looked for on any network. (web-llm fetches
 * keys with `localhost` in them anew each time, another reason not to use the page's own origin.)
 */
export const MODEL_ORIGIN = 'https://models.invalid';

export const MODEL_CACHE = 'empathy/models';

/** Where a file lies that only our own code reads. */
export function modelPlace(folder: string, file: ModelFile): Place {
  return { cache: MODEL_CACHE, url: `${MODEL_ORIGIN}/${folder}/${file.path}` };
}
