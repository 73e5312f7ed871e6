import type { ModelFile } from '../../../src/models/file.ts';
import { writeModelFile } from '../files.ts';

/** A tensor in a shard, as web-llm's loader (TVM's tensor cache) reads it. */
interface TensorRecord {
  readonly name: string;
  readonly shape: readonly number[];
  readonly dtype: ShardType;
  readonly format: 'raw';
  readonly nbytes: number;
  readonly byteOffset: number;
}

interface ShardRecord {
  readonly dataPath: string;
  readonly format: 'raw-shard';
  readonly nbytes: number;
  readonly records: readonly TensorRecord[];
}

export type ShardType = 'uint32' | 'float32' | 'float16';

export interface WrittenShards {
  readonly tensorCache: ModelFile;
  readonly shards: readonly ModelFile[];
  /** The largest tensor: each is one storage binding. */
  readonly largestBytes: number;
}

/** Above it a shard is closed; a tensor that is larger has a shard of its own. */
const SHARD_BYTES = 32 << 20;

/** Writes tensors one after another into `folder/subfolder/params_shard_N.bin`. */
export class ShardWriter {
  #parts: Uint8Array[] = [];
  #records: TensorRecord[] = [];
  #filled = 0;
  #tensors = 0;
  #largest = 0;
  readonly #shards: ShardRecord[] = [];
  readonly #files: ModelFile[] = [];

  constructor(
    private readonly folder: string,
    private readonly subfolder: string,
  ) {}

  /** Takes the bytes over: they must not change any more. */
  async add(name: string, shape: readonly number[], dtype: ShardType, bytes: Uint8Array): Promise<void> {
    if (this.#filled > 0 && this.#filled + bytes.length > SHARD_BYTES) await this.#close();
    this.#records.push({ name, shape, dtype, format: 'raw', nbytes: bytes.length, byteOffset: this.#filled });
    this.#parts.push(bytes);
    this.#filled += bytes.length;
    this.#tensors += 1;
    this.#largest = Math.max(this.#largest, bytes.length);
  }

  /** Writes what is left, then tensor-cache.json. */
  async finish(): Promise<WrittenShards> {
    await this.#close();
    const parameterBytes = this.#shards.reduce((sum, { nbytes }) => sum + nbytes, 0);
    const tensorCache = await writeModelFile(
      this.folder,
      `${this.subfolder}/tensor-cache.json`,
      JSON.stringify({
        metadata: { ParamSize: this.#tensors, ParamBytes: parameterBytes },
        records: this.#shards,
      }),
    );
    return { tensorCache, shards: this.#files, largestBytes: this.#largest };
  }

  async #close(): Promise<void> {
    if (this.#filled === 0) return;
    const dataPath = `params_shard_${this.#shards.length}.bin`;
    const file = await writeModelFile(
      this.folder,
      `${this.subfolder}/${dataPath}`,
      Buffer.concat(this.#parts, this.#filled),
    );
    this.#files.push(file);
    this.#shards.push({ dataPath, format: 'raw-shard', nbytes: this.#filled, records: this.#records });
    this.#parts = [];
    this.#records = [];
    this.#filled = 0;
  }
}
