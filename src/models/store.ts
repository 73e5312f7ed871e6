/**
 * Models in this browser: fetched or imported, verified against the manifest's SHA-256, kept in the Cache API.
 * A file that is in its place has been verified; one that is not, is not there. Where there is no Cache API everything here
 * throws EngineError `insecure-context`, and where the browser forbids or has damaged what it keeps, `storage`.
 */
import { asEngineError, EngineError, type EngineErrorCode } from '../device/error.ts';
import { cacheStorage } from './cacheStorage.ts';
import { candidatesFor } from './candidates.ts';
import type { Variant } from './engines/engines.ts';
import type { ModelFile } from './file.ts';
import type { ModelManifest } from './manifest.ts';
import type { Place } from './place.ts';
import { filesOf, placeOf } from './variant.ts';

/** Names the verified hash of a stored file, so that a newer manifest does not take an older file for its own. */
const HASH_HEADER = 'x-sha256';

/** Tries of one file before the download gives up, whether it was not to be had or broke off; each keeps the files before it. */
const TRIES = 4;

export interface StoredState {
  readonly haveBytes: number;
  readonly totalBytes: number;
  readonly missing: readonly ModelFile[];
}

/** Files that are used together, each with the place where it is kept. */
export interface FileSet {
  /** Below `/models/` on this page's origin. */
  readonly folder: string;
  readonly files: readonly KeptFile[];
}

interface KeptFile {
  readonly file: ModelFile;
  readonly place: Place;
}

/** Reads files of a model that are here and verified. Works in a worker too. */
export interface ModelReader {
  bytes(path: string): Promise<Uint8Array<ArrayBuffer>>;
  /** A handle whose slices are read without loading the file. */
  blob(path: string): Promise<Blob>;
}

/** How much of a model lies here, by its files. */
export async function storedState(model: ModelManifest, variant: Variant): Promise<StoredState> {
  const { files } = filesFor(model, variant);
  const missing = (await missingOf(files)).map(({ file }) => file);
  const total = sumBytes(files.map(({ file }) => file));
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
export async function download(
  model: ModelManifest,
  variant: Variant,
  options: TransferOptions,
): Promise<void> {
  await downloadFiles(filesFor(model, variant), options);
}

/** As `download`, of files that are no engine's. */
export async function downloadFiles({ folder, files }: FileSet, options: TransferOptions): Promise<void> {
  const { signal } = options;
  const fetched = async (file: ModelFile): Promise<Body> => {
    const response = await fetch(`/models/${folder}/${file.path}`, { signal, cache: 'no-store' });
    if (response.status === 404) throw new EngineError('model-missing', file.path);
    if (!response.ok || response.body === null)
      throw new EngineError('offline', `${file.path}: ${response.status}`);
    return response.body;
  };
  await transfer(files, options, (file, keep) =>
    retried(async () => keep(await fetched(file), 'offline'), signal),
  );
}

/** After these another file of the same name and size may still be the right one. */
const TRY_NEXT: ReadonlySet<EngineErrorCode> = new Set(['model-corrupt', 'model-missing']);

/**
 * Takes what is missing from files that the person chose (a folder or single files, from a USB stick say).
 * @throws EngineError `model-missing` with the first name that was not among them or could not be read, `model-corrupt`,
 * `quota`, `aborted`
 */
export async function importFiles(
  model: ModelManifest,
  variant: Variant,
  files: readonly File[],
  options: TransferOptions,
): Promise<void> {
  await transfer(filesFor(model, variant).files, options, async (file, keep) => {
    let reason = new EngineError('model-missing', file.path);
    for (const candidate of candidatesFor(model.id, file, files)) {
      try {
        await keep(candidate.stream(), 'model-missing');
        return;
      } catch (error) {
        if (!(error instanceof EngineError && TRY_NEXT.has(error.code))) throw error;
        // Another format's, or another model's, of the same name and size; or on a stick that was pulled out.
        reason = error;
      }
    }
    throw reason;
  });
}

/** Removes a model's files of one variant. */
export async function removeModel(model: ModelManifest, variant: Variant): Promise<void> {
  for (const { place } of filesFor(model, variant).files) {
    await inStorage(async () => (await cacheStorage().open(place.cache)).delete(place.url));
  }
}

/**
 * Opens a stored model for reading; works in a worker.
 * @throws EngineError `model-missing` when a file is not here
 */
export async function openModel(model: ModelManifest, variant: Variant): Promise<ModelReader> {
  return openFiles(filesFor(model, variant));
}

/** As `openModel`, of files that are no engine's. */
export async function openFiles({ files }: FileSet): Promise<ModelReader> {
  const [missing] = await missingOf(files);
  if (missing !== undefined) throw new EngineError('model-missing', missing.file.path);
  const places = new Map(files.map(({ file, place }) => [file.path, place]));
  const open = <T>(path: string, read: (response: Response) => Promise<T>): Promise<T> =>
    inStorage(async () => {
      const found = places.get(path);
      const response =
        found === undefined ? undefined : await (await cacheStorage().open(found.cache)).match(found.url);
      if (response === undefined) throw new EngineError('model-missing', path);
      return read(response);
    });
  return {
    bytes: (path) => open(path, async (response) => new Uint8Array(await response.arrayBuffer())),
    blob: (path) => open(path, (response) => response.blob()),
  };
}

function filesFor(model: ModelManifest, variant: Variant): FileSet {
  const files = filesOf(model, variant).map((file) => ({ file, place: placeOf(model, variant, file) }));
  return { folder: model.id, files };
}

async function missingOf(files: readonly KeptFile[]): Promise<readonly KeptFile[]> {
  const missing: KeptFile[] = [];
  for (const kept of files) if (!(await isStored(kept.file, kept.place))) missing.push(kept);
  return missing;
}

async function isStored(file: ModelFile, { cache, url }: Place): Promise<boolean> {
  // Not by opening it: to look must not make one.
  const found = await inStorage(() => cacheStorage().match(url, { cacheName: cache }));
  return found?.headers.get(HASH_HEADER) === file.sha256;
}

type Body = ReadableStream<Uint8Array<ArrayBuffer>>;

/** @param brokenOff what it means that the body cannot be read to its end */
type Keep = (body: Body, brokenOff: 'offline' | 'model-missing') => Promise<void>;

/** @param bring finds a file and gives its bytes to `keep`, which stores them if they are what the manifest says */
async function transfer(
  files: readonly KeptFile[],
  { onProgress, signal }: TransferOptions,
  bring: (file: ModelFile, keep: Keep) => Promise<void>,
): Promise<void> {
  const missing = await missingOf(files);
  const totalBytes = sumBytes(files.map(({ file }) => file));
  let have = totalBytes - sumBytes(missing.map(({ file }) => file));
  onProgress(have, totalBytes);
  for (const { file, place } of missing) {
    if (signal.aborted) throw new EngineError('aborted');
    const before = have;
    try {
      await bring(file, (body, brokenOff) =>
        store(file, place, body, brokenOff, (bytes) => {
          have = before + bytes;
          onProgress(have, totalBytes);
        }),
      );
    } catch (error) {
      throw endOf(error, signal);
    }
  }
}

/** Writes one file while hashing it; a wrong or cut file leaves nothing behind. */
async function store(
  file: ModelFile,
  { cache, url }: Place,
  body: Body,
  brokenOff: EngineErrorCode,
  onBytes: (bytes: number) => void,
): Promise<void> {
  // Needed where a model is brought here and at no other time.
  const { createSHA256 } = await import('hash-wasm');
  const hash = await createSHA256();
  let bytes = 0;
  // A cache hides why a body failed behind an error of its own.
  let fault: EngineError | undefined;
  const reader = body.getReader();
  const verified = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (!done) {
          hash.update(value);
          bytes += value.byteLength;
          onBytes(bytes);
          controller.enqueue(value);
          return;
        }
      } catch (reason) {
        fault = new EngineError(brokenOff, file.path);
        controller.error(reason);
        return;
      }
      if (bytes === file.bytes && hash.digest('hex') === file.sha256) {
        controller.close();
        return;
      }
      fault = new EngineError('model-corrupt', file.path);
      controller.error(fault);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  const headers = { [HASH_HEADER]: file.sha256, 'content-length': String(file.bytes) };
  try {
    await inStorage(async () =>
      (await cacheStorage().open(cache)).put(url, new Response(verified, { headers })),
    );
  } catch (reason) {
    throw fault ?? reason;
  }
}

/** What fails in a browser's storage, by what failed. */
async function inStorage<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (reason) {
    throw asEngineError(reason, (words) => (words.startsWith('QuotaExceededError') ? 'quota' : 'storage'));
  }
}

/** Why a transfer ended: once the person has stopped it, by that, whatever broke on the way. */
function endOf(error: unknown, { aborted }: AbortSignal): EngineError {
  return aborted ? new EngineError('aborted') : asTransferError(error);
}

/** What nobody named broke off on its way here. */
function asTransferError(error: unknown): EngineError {
  return asEngineError(error, () => 'offline');
}

/** Tries again after 1, 2 and 4 seconds where the network, not the file, was at fault. */
async function retried(work: () => Promise<void>, signal: AbortSignal): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await work();
      return;
    } catch (reason) {
      const error = asTransferError(reason);
      if (signal.aborted || error.code !== 'offline' || attempt === TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, 1000 * 2 ** (attempt - 1)));
    }
  }
}

function sumBytes(files: readonly ModelFile[]): number {
  return files.reduce((sum, file) => sum + file.bytes, 0);
}
