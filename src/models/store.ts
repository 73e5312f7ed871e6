/**
 * Models in this browser: fetched or imported, verified against the manifest's SHA-256, kept in the Cache API.
 * A file that is in its place has been verified; one that is not, is not there.
 */
import { EngineError } from '../engine/port.ts';
import type { ModelReader } from '../engine/decode/tokenModel.ts';
import { filesOf, type ModelFile, type ModelManifest } from './manifest.ts';
import { placeOf, type Place } from './place.ts';
import type { Variant } from './variant.ts';

/** Names the verified hash of a stored file, so that a newer manifest does not take an older file for its own. */
const HASH_HEADER = 'x-sha256';

/** Tries of one file before the download gives up; each keeps the files before it. */
const TRIES = 4;

export interface StoredState {
  readonly haveBytes: number;
  readonly totalBytes: number;
  readonly missing: readonly ModelFile[];
}

/** How much of a model lies here, by its files. */
export async function storedState(model: ModelManifest, variant: Variant): Promise<StoredState> {
  const files = filesOf(model, variant);
  const missing: ModelFile[] = [];
  for (const file of files) if (!(await isStored(file, place(model, variant, file)))) missing.push(file);
  const total = sumBytes(files);
  return { haveBytes: total - sumBytes(missing), totalBytes: total, missing };
}

export interface TransferOptions {
  /** Bytes of the whole model that are here and verified, or on their way in. */
  readonly onProgress: (haveBytes: number, totalBytes: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Fetches what is missing from this page's own origin. Files already here are kept, so a second call resumes.
 * @throws EngineError `offline`, `model-missing`, `model-corrupt`, `quota`, `aborted`
 */
export async function download(model: ModelManifest, variant: Variant, options: TransferOptions): Promise<void> {
  const source = async (file: ModelFile): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> => {
    const response = await fetch(`/models/${model.id}/${file.path}`, { signal: options.signal, cache: 'no-store' });
    if (response.status === 404) throw new EngineError('model-missing', file.path);
    if (!response.ok || response.body === null) throw new EngineError('offline', `${file.path}: ${response.status}`);
    return response.body;
  };
  await transfer(model, variant, options, (file) => retried(() => source(file), options.signal));
}

/**
 * Takes what is missing from files that the person chose (a folder or single files, from a USB stick say).
 * @throws EngineError `model-missing` with the first name that was not among them, `model-corrupt`, `quota`, `aborted`
 */
export async function importFiles(
  model: ModelManifest,
  variant: Variant,
  files: readonly File[],
  options: TransferOptions,
): Promise<void> {
  await transfer(model, variant, options, (file) => {
    const name = file.path.slice(file.path.lastIndexOf('/') + 1);
    const found = files.find((candidate) => candidate.name === name && candidate.size === file.bytes);
    if (found === undefined) throw new EngineError('model-missing', file.path);
    return Promise.resolve(found.stream());
  });
}

/** Removes a model's files of one variant. */
export async function removeModel(model: ModelManifest, variant: Variant): Promise<void> {
  for (const file of filesOf(model, variant)) {
    const { cache, url } = place(model, variant, file);
    await (await caches.open(cache)).delete(url);
  }
}

/**
 * Opens a stored model for reading; works in a worker.
 * @throws EngineError `model-missing` when a file is not here
 */
export async function openModel(model: ModelManifest, variant: Variant): Promise<ModelReader> {
  const { missing } = await storedState(model, variant);
  if (missing[0] !== undefined) throw new EngineError('model-missing', missing[0].path);
  const files = new Map(filesOf(model, variant).map((file) => [file.path, place(model, variant, file)]));
  const open = async (path: string): Promise<Response> => {
    const found = files.get(path);
    const response = found === undefined ? undefined : await (await caches.open(found.cache)).match(found.url);
    if (response === undefined) throw new EngineError('model-missing', path);
    return response;
  };
  return {
    bytes: async (path) => new Uint8Array(await (await open(path)).arrayBuffer()),
    blob: async (path) => (await open(path)).blob(),
  };
}

function place(model: ModelManifest, variant: Variant, file: ModelFile): Place {
  return placeOf(model, variant.id, variant.id === 'cpu' ? '' : variant.quantization, file);
}

async function isStored(file: ModelFile, { cache, url }: Place): Promise<boolean> {
  const found = await (await caches.open(cache)).match(url);
  return found?.headers.get(HASH_HEADER) === file.sha256;
}

async function transfer(
  model: ModelManifest,
  variant: Variant,
  { onProgress, signal }: TransferOptions,
  open: (file: ModelFile) => Promise<ReadableStream<Uint8Array<ArrayBuffer>>>,
): Promise<void> {
  const { haveBytes, totalBytes, missing } = await storedState(model, variant);
  let have = haveBytes;
  onProgress(have, totalBytes);
  for (const file of missing) {
    if (signal.aborted) throw new EngineError('aborted');
    const before = have;
    await store(file, place(model, variant, file), await open(file), (bytes) => {
      have = before + bytes;
      onProgress(have, totalBytes);
    });
  }
}

/** Writes one file while hashing it; a wrong or cut file leaves nothing behind. */
async function store(
  file: ModelFile,
  { cache, url }: Place,
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  onBytes: (bytes: number) => void,
): Promise<void> {
  // Needed where a model is brought here and at no other time.
  const { createSHA256 } = await import('hash-wasm');
  const hash = await createSHA256();
  let bytes = 0;
  // A cache hides why a body failed behind an error of its own.
  let corrupt: EngineError | undefined;
  const verified = body.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        hash.update(chunk);
        bytes += chunk.byteLength;
        onBytes(bytes);
        controller.enqueue(chunk);
      },
      flush(controller) {
        if (bytes === file.bytes && hash.digest('hex') === file.sha256) return;
        corrupt = new EngineError('model-corrupt', file.path);
        controller.error(corrupt);
      },
    }),
  );
  const headers = { [HASH_HEADER]: file.sha256, 'content-length': String(file.bytes) };
  try {
    await (await caches.open(cache)).put(url, new Response(verified, { headers }));
  } catch (error) {
    throw corrupt ?? asStoreError(error, file);
  }
}

function asStoreError(error: unknown, file: ModelFile): EngineError {
  if (error instanceof EngineError) return error;
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return new EngineError('quota', file.path, { needs: file.bytes });
  if (name === 'AbortError') return new EngineError('aborted', file.path);
  return new EngineError('offline', `${file.path}: ${String(error)}`);
}

/** Tries again after 1, 2 and 4 seconds where the network, not the file, was at fault. */
async function retried<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (signal.aborted) throw new EngineError('aborted');
      const lasting = error instanceof EngineError && error.code !== 'offline';
      if (lasting || attempt === TRIES) throw error instanceof EngineError ? error : new EngineError('offline', String(error));
      await new Promise((resolve) => setTimeout(resolve, 1000 * 2 ** (attempt - 1)));
    }
  }
}

function sumBytes(files: readonly ModelFile[]): number {
  return files.reduce((sum, file) => sum + file.bytes, 0);
}
