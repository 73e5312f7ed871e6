/**
 * Where a file of a model lies in this browser: the Cache API, one entry a file, one copy on disk. web-llm looks
 * its files up by address in caches of its own naming, so its files are put exactly there.
 */
import type { EngineId } from '../engine/port.ts';
import type { ModelFile, ModelManifest } from './manifest.ts';

export interface Place {
  readonly cache: string;
  readonly url: string;
}

/**
 * Keys, never addresses to fetch: a file that is missing must not be looked for on any network. (web-llm fetches
 * keys with `localhost` in them anew each time, another reason not to use the page's own origin.)
 */
const ORIGIN = 'https://models.invalid';

export const MODEL_CACHE = 'empathy/models';

/** The folder that web-llm takes for a model's address; its tokenizer and configuration are looked up in it. */
export function webllmBase(model: ModelManifest, quantization: string): string {
  return `${ORIGIN}/${model.id}/${quantization}/resolve/main/`;
}

/** Where a file lies that only our own code reads. */
export function modelPlace(folder: string, file: ModelFile): Place {
  return { cache: MODEL_CACHE, url: `${ORIGIN}/${folder}/${file.path}` };
}

export function placeOf(
  model: ModelManifest,
  engine: EngineId,
  quantization: string,
  file: ModelFile,
): Place {
  if (engine === 'cpu') return modelPlace(model.id, file);
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const url = webllmBase(model, quantization) + name;
  if (name.endsWith('.wasm')) return { cache: 'webllm/wasm', url };
  if (name === 'mlc-chat-config.json') return { cache: 'webllm/config', url };
  return { cache: 'webllm/model', url };
}
