import { createHash, type Hash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { ModelFile } from '../../../src/models/file.ts';

/** A file of a model that is written part by part and hashed on the way. */
export class OutputFile {
  readonly #hash: Hash = createHash('sha256');
  #bytes = 0;

  private constructor(
    private readonly path: string,
    private readonly file: FileHandle,
  ) {}

  /** Creates `folder/path`. */
  static async create(folder: string, path: string): Promise<OutputFile> {
    return new OutputFile(path, await open(join(folder, path), 'w'));
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** Appends. */
  async write(bytes: Uint8Array): Promise<void> {
    this.#hash.update(bytes);
    this.#bytes += bytes.length;
    await this.file.writeFile(bytes);
  }

  /** Describes the finished file for the manifest. */
  async close(): Promise<ModelFile> {
    await this.file.close();
    return { path: this.path, bytes: this.#bytes, sha256: this.#hash.digest('hex') };
  }
}
