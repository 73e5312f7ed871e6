import { open, type FileHandle } from 'node:fs/promises';
import { layoutOf } from './blocks.ts';
import { HeaderCut, parseHeader, type GgufHeader, type GgufTensor, type GgufValue } from './header.ts';

const FIRST_READ = 16 << 20;
/** No real vocabulary comes near it; beyond, the counts in the header are damaged. */
const LARGEST_HEADER = 256 << 20;

/** A GGUF that is read where it lies: a row range at a time, never the whole file. */
export class GgufFile {
  private constructor(
    private readonly path: string,
    private readonly handle: FileHandle,
    private readonly header: GgufHeader,
  ) {}

  /** @throws Error with the path and the reason when it is missing, cut short, damaged or of a foreign kind */
  static async open(path: string): Promise<GgufFile> {
    const handle = await open(path, 'r');
    try {
      const { size } = await handle.stat();
      const header = await readHeader(handle, size);
      for (const tensor of header.tensors.values()) {
        const missing = tensor.offset + tensor.bytes - size;
        if (missing > 0)
          throw new Error(`the file is cut short: ${missing} bytes of ${tensor.name} are missing`);
      }
      return new GgufFile(path, handle, header);
    } catch (error) {
      await handle.close();
      throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  }

  /** @throws Error naming the tensor when the file has none of that name */
  tensor(name: string): GgufTensor {
    const tensor = this.header.tensors.get(name);
    if (tensor === undefined) throw new Error(`${this.path} has no tensor ${name}`);
    return tensor;
  }

  has(name: string): boolean {
    return this.header.tensors.has(name);
  }

  number(key: string): number {
    return this.#typed(key, 'a number', isNumber);
  }

  text(key: string): string {
    return this.#typed(key, 'a text', isText);
  }

  numbers(key: string): readonly number[] {
    return this.#typed(key, 'a list of numbers', (value) => isArray(value) && value.every(isNumber));
  }

  texts(key: string): readonly string[] {
    return this.#typed(key, 'a list of texts', (value) => isArray(value) && value.every(isText));
  }

  defines(key: string): boolean {
    return this.header.metadata.has(key);
  }

  /** Rows [start, end) as float32, row-major. @throws Error when the range leaves the tensor or the file ends */
  async rows(name: string, start: number, end: number): Promise<Float32Array> {
    const tensor = this.tensor(name);
    if (start < 0 || end > tensor.rows || start > end) {
      throw new Error(`${this.path}: rows ${start} to ${end} of ${name}, which has ${tensor.rows}`);
    }
    const rowBytes = tensor.bytes / tensor.rows;
    const source = new Uint8Array((end - start) * rowBytes);
    await readFully(this.handle, source, tensor.offset + start * rowBytes);
    const target = new Float32Array((end - start) * tensor.cols);
    layoutOf(tensor.type).dequantize(source, target);
    return target;
  }

  async close(): Promise<void> {
    await this.handle.close();
  }

  #typed<T extends GgufValue>(key: string, what: string, is: (value: GgufValue) => value is T): T {
    const value = this.header.metadata.get(key);
    if (value === undefined) throw new Error(`${this.path} does not define ${key}`);
    if (!is(value)) throw new Error(`${this.path}: ${key} is not ${what}`);
    return value;
  }
}

function isNumber(value: GgufValue): value is number {
  return typeof value === 'number';
}

function isText(value: GgufValue): value is string {
  return typeof value === 'string';
}

function isArray(value: GgufValue): value is readonly GgufValue[] {
  return Array.isArray(value);
}

/** The head's length is not written anywhere: read more until it parses. */
async function readHeader(handle: FileHandle, size: number): Promise<GgufHeader> {
  for (let length = Math.min(size, FIRST_READ); ; length = Math.min(size, 2 * length)) {
    const bytes = new Uint8Array(length);
    await readFully(handle, bytes, 0);
    try {
      return parseHeader(bytes);
    } catch (error) {
      if (!(error instanceof HeaderCut) || length === size) throw error;
      if (length >= LARGEST_HEADER) throw new Error('the header is damaged', { cause: error });
    }
  }
}

async function readFully(handle: FileHandle, target: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < target.length;) {
    const { bytesRead } = await handle.read(target, done, target.length - done, position + done);
    if (bytesRead === 0) throw new Error('the file ended while it was read');
    done += bytesRead;
  }
}
