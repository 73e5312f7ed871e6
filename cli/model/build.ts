import { chmod, copyFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ModelFile, ModelManifest, WebllmFiles, WebllmQuantization } from '../../src/models/manifest.ts';
import { writeModelFile } from './files.ts';
import type { GgufFile } from './gguf/file.ts';
import type { Library } from './libraries.ts';
import { tokenizerJson, tokenLists } from './tokenizer.ts';
import type { QwenConfig, WeightSource } from './weights.ts';
import { chatConfig, videoMemory } from './webllm/config.ts';
import { writeShards } from './webllm/write.ts';

/** Tokens that end a turn in ChatML. */
const TURN_ENDS = ['<|im_end|>', '<|endoftext|>'];

/** tokenizer.json and the ids that end a turn. */
export async function buildTokenizer(
  file: GgufFile,
  folder: string,
): Promise<Pick<ModelManifest, 'tokenizer' | 'stopTokens'>> {
  const lists = tokenLists(file);
  const stopTokens = TURN_ENDS.map((token) => {
    const id = lists.tokens.indexOf(token);
    if (id < 0) throw new Error(`the vocabulary has no ${token}`);
    return id;
  });
  return { tokenizer: await writeModelFile(folder, 'tokenizer.json', tokenizerJson(lists)), stopTokens };
}

export interface WebllmParts {
  readonly source: WeightSource;
  readonly stopTokens: readonly number[];
  readonly libraries: ReadonlyMap<WebllmQuantization, Library>;
  /** The project's folder. */
  readonly root: string;
}

/** web-llm's files of one or both formats, each in a folder of its name: shards, configuration and library. */
export async function buildWebllm(
  { source, stopTokens, libraries, root }: WebllmParts,
  folder: string,
  onProgress: (fraction: number) => void,
): Promise<Map<WebllmQuantization, WebllmFiles>> {
  for (const library of libraries.values()) checkShape(source.config, library);
  const written = await writeShards(source, folder, [...libraries.keys()], onProgress);
  const files = new Map<WebllmQuantization, WebllmFiles>();
  for (const [quantization, shards] of written) {
    const library = libraries.get(quantization);
    if (library === undefined) throw new Error(`nobody asked for ${quantization}`);
    const text = chatConfig(source.config, quantization, library.limits, stopTokens);
    files.set(quantization, {
      config: await writeModelFile(folder, `${quantization}/mlc-chat-config.json`, text),
      tensorCache: shards.tensorCache,
      shards: [...shards.shards],
      library: await placeLibrary(library, quantization, root, folder),
      maxBindingBytes: shards.largestBytes,
      vramBytes: videoMemory(source.config, quantization, library.limits, shards.parameterBytes),
    });
  }
  return files;
}

/** Copies the library to the weights. */
async function placeLibrary(
  { path, bytes, sha256 }: Library,
  quantization: WebllmQuantization,
  root: string,
  folder: string,
): Promise<ModelFile> {
  const copy = `${quantization}/${basename(path)}`;
  await copyFile(join(root, path), join(folder, copy));
  // Linkers mark what they write as a program.
  await chmod(join(folder, copy), 0o644);
  return { path: copy, bytes, sha256 };
}

/** @throws Error when the library was compiled for another shape: it would read the weights as nonsense */
function checkShape(config: QwenConfig, library: Library): void {
  for (const key of Object.keys(config) as (keyof QwenConfig)[]) {
    if (config[key] !== library.config[key]) {
      throw new Error(
        `the library ${library.path} was compiled for ${key} ${library.config[key]}, the base has ${config[key]}`,
      );
    }
  }
}
