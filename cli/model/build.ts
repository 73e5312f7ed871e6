import { chmod, copyFile, mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { WebllmFiles, WebllmQuantization } from '../../src/engine/webllm/kind.ts';
import type { ModelFile } from '../../src/models/file.ts';
import type { ModelManifest } from '../../src/models/manifest.ts';
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
  for (const [quantization, { tensorCache, shards, largestBytes }] of written) {
    const library = libraries.get(quantization);
    if (library === undefined) throw new Error(`nobody asked for ${quantization}`);
    files.set(quantization, {
      tensorCache,
      shards: [...shards],
      maxBindingBytes: largestBytes,
      ...(await placeLibrary({ library, quantization, stopTokens, shards, root }, folder)),
    });
  }
  return files;
}

export interface LibraryParts {
  readonly library: Library;
  readonly quantization: WebllmQuantization;
  readonly stopTokens: readonly number[];
  readonly shards: readonly ModelFile[];
  readonly root: string;
}

/** Puts the library to the weights that it fits, and the configuration that says how it was compiled. */
export async function placeLibrary(
  { library, quantization, stopTokens, shards, root }: LibraryParts,
  folder: string,
): Promise<Pick<WebllmFiles, 'config' | 'library' | 'vramBytes'>> {
  const { config, limits, path, bytes, sha256 } = library;
  const copy = `${quantization}/${basename(path)}`;
  await mkdir(join(folder, quantization), { recursive: true });
  await copyFile(join(root, path), join(folder, copy));
  // Linkers mark what they write as a program.
  await chmod(join(folder, copy), 0o644);
  const text = chatConfig(config, quantization, limits, stopTokens);
  const parameterBytes = shards.reduce((sum, shard) => sum + shard.bytes, 0);
  return {
    config: await writeModelFile(folder, `${quantization}/mlc-chat-config.json`, text),
    library: { path: copy, bytes, sha256 },
    vramBytes: videoMemory(config, quantization, limits, parameterBytes),
  };
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
