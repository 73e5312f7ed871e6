/** The runtime's session over a model's files. */
import * as ort from 'onnxruntime-web/wasm';
import type { CpuFiles } from './kind.ts';
import type { ModelFile } from '../../models/file.ts';
import type { ModelReader } from '../../models/store.ts';
import { EngineError } from '../../device/error.ts';
import { asLoadError } from './loadError.ts';
import { ExternalBytes, type OpenRange, type ReadRange } from './externalBytes.ts';
import { blockColumns, columnBlock } from './graphNames.ts';

export interface SessionSource {
  readonly files: CpuFiles;
  readonly reader: ModelReader;
  readonly open: OpenRange;
  /** Columns of the embedding. */
  readonly hidden: number;
  /** 0 to 1. */
  readonly onProgress: (fraction: number) => void;
}

/** @throws EngineError `model-missing`, `model-corrupt`, `out-of-memory` */
export async function createSession(source: SessionSource): Promise<ort.InferenceSession> {
  const { files, reader, open, hidden, onProgress } = source;
  const stored = [...files.weights, files.embeddingScales, files.embedding];
  const total = stored.reduce((sum, file) => sum + file.bytes, 0);
  let served = 0;
  const failures: unknown[] = [];
  const externals = await Promise.all(
    stored.map(async (file) => {
      const read = await open(await openChecked(reader, file));
      const watched: ReadRange = (start, end) => {
        served += end - start;
        onProgress(Math.min(1, served / total));
        try {
          return read(start, end);
        } catch (error) {
          // The runtime only says that something went wrong, not what.
          failures.push(error);
          throw error;
        }
      };
      const range = file === files.embedding ? transposed(watched, hidden) : watched;
      return { path: baseName(file.path), data: new ExternalBytes(file.bytes, range) };
    }),
  );
  try {
    return await ort.InferenceSession.create(await reader.bytes(files.graph.path), {
      executionProviders: ['wasm'],
      // Shapes change with every chunk: planned memory would be planned anew each time.
      enableMemPattern: false,
      externalData: externals,
    });
  } catch (error) {
    throw asLoadError(failures[0] ?? error, failures.length > 0);
  }
}

/** The file's handle, if it is as long as the manifest says. */
export async function openChecked(reader: ModelReader, file: ModelFile): Promise<Blob> {
  const blob = await reader.blob(file.path);
  if (blob.size === file.bytes) return blob;
  throw new EngineError('model-corrupt', `${file.path}: ${blob.size} bytes, not ${file.bytes}`);
}

/** Rows of the embedding as columns of the output matrix, in the order of `blockColumns`. */
function transposed(read: ReadRange, hidden: number): ReadRange {
  let columns = new Uint8Array(0);
  return (start, end) => {
    const rows = read(start, end);
    if (columns.length < rows.length) columns = new Uint8Array(rows.length);
    const part = columns.subarray(0, rows.length);
    blockColumns(rows, hidden, columnBlock(rows.length / hidden), part);
    return part;
  };
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
