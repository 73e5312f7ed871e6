/**
 * The head of a GGUF file: metadata and tensor table. Layout: the GGUF specification of the ggml project,
 * versions 2 and 3, little-endian.
 */
import { isBlockType, layoutOf, type BlockType } from './blocks.ts';

export type GgufValue = number | boolean | string | readonly GgufValue[];

export interface GgufTensor {
  readonly name: string;
  /** Values in a row: the fastest dimension, in features of a matrix. */
  readonly cols: number;
  /** Product of the other dimensions; 1 for a vector. */
  readonly rows: number;
  readonly type: BlockType;
  /** From the start of the file. */
  readonly offset: number;
  readonly bytes: number;
}

export interface GgufHeader {
  readonly metadata: ReadonlyMap<string, GgufValue>;
  readonly tensors: ReadonlyMap<string, GgufTensor>;
}

/** The bytes end inside the head: more of the file is needed, or there is no more. */
export class HeaderCut extends Error {
  override readonly name = 'HeaderCut';
  constructor() {
    super('the file ends inside its header');
  }
}

const MAGIC = 0x46554747;
const DEFAULT_ALIGNMENT = 32;

/**
 * Parses the head from the start of a file.
 * @throws HeaderCut when `bytes` end too early; Error for anything that is no GGUF this project reads
 */
export function parseHeader(bytes: Uint8Array): GgufHeader {
  const cursor = new Cursor(bytes);
  if (cursor.u32() !== MAGIC) throw new Error('this is not a GGUF file');
  const version = cursor.u32();
  if (version !== 2 && version !== 3) {
    throw new Error(`GGUF version ${version} is not supported (2 and 3 are, little-endian)`);
  }
  const tensorCount = cursor.u64();
  const metadataCount = cursor.u64();

  const metadata = new Map<string, GgufValue>();
  for (let i = 0; i < metadataCount; i++) {
    const key = cursor.text();
    metadata.set(key, readValue(cursor, cursor.u32()));
  }

  const rough = [];
  for (let i = 0; i < tensorCount; i++) rough.push(readTensor(cursor));

  const alignment = metadata.get('general.alignment') ?? DEFAULT_ALIGNMENT;
  if (typeof alignment !== 'number' || !Number.isInteger(alignment) || alignment <= 0) {
    throw new Error(`general.alignment is ${JSON.stringify(alignment)}, not a positive number`);
  }
  const data = Math.ceil(cursor.at / alignment) * alignment;
  return {
    metadata,
    tensors: new Map(rough.map((tensor) => [tensor.name, { ...tensor, offset: data + tensor.offset }])),
  };
}

function readTensor(cursor: Cursor): GgufTensor {
  const name = cursor.text();
  const dimensions = Array.from({ length: cursor.count(cursor.u32(), 8) }, () => cursor.u64());
  const type = cursor.u32();
  if (!isBlockType(type)) throw new Error(`tensor ${name} has type ${type}, which is not supported`);
  const cols = dimensions[0] ?? 1;
  const rows = dimensions.slice(1).reduce((product, size) => product * size, 1);
  const { values, bytes } = layoutOf(type);
  if (cols % values !== 0)
    throw new Error(`tensor ${name}: rows of ${cols} do not divide into blocks of ${values}`);
  return { name, cols, rows, type, offset: cursor.u64(), bytes: (cols / values) * bytes * rows };
}

/** Kinds of metadata values, in the order of their numbers. */
function readValue(cursor: Cursor, kind: number): GgufValue {
  switch (kind) {
    case 0:
      return cursor.u8();
    case 1:
      return cursor.i8();
    case 2:
      return cursor.u16();
    case 3:
      return cursor.i16();
    case 4:
      return cursor.u32();
    case 5:
      return cursor.i32();
    case 6:
      return cursor.f32();
    case 7:
      return cursor.u8() !== 0;
    case 8:
      return cursor.text();
    case 9: {
      const element = cursor.u32();
      // Every element takes a byte at least: a corrupt count ends here, not in an endless loop.
      const length = cursor.count(cursor.u64(), 1);
      return Array.from({ length }, () => readValue(cursor, element));
    }
    case 10:
      return cursor.u64();
    case 11:
      return cursor.i64();
    case 12:
      return cursor.f64();
    default:
      throw new Error(`metadata of kind ${kind} is not known`);
  }
}

class Cursor {
  at = 0;
  readonly #view: DataView;
  readonly #utf8 = new TextDecoder();

  constructor(private readonly bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  u8(): number {
    return this.#view.getUint8(this.#take(1));
  }
  i8(): number {
    return this.#view.getInt8(this.#take(1));
  }
  u16(): number {
    return this.#view.getUint16(this.#take(2), true);
  }
  i16(): number {
    return this.#view.getInt16(this.#take(2), true);
  }
  u32(): number {
    return this.#view.getUint32(this.#take(4), true);
  }
  i32(): number {
    return this.#view.getInt32(this.#take(4), true);
  }
  f32(): number {
    return this.#view.getFloat32(this.#take(4), true);
  }
  f64(): number {
    return this.#view.getFloat64(this.#take(8), true);
  }
  u64(): number {
    return exact(this.#view.getBigUint64(this.#take(8), true));
  }
  i64(): number {
    return exact(this.#view.getBigInt64(this.#take(8), true));
  }
  text(): string {
    const length = this.u64();
    const start = this.#take(length);
    return this.#utf8.decode(this.bytes.subarray(start, start + length));
  }

  /** `count`, if that many items of at least `bytes` each can still follow. */
  count(count: number, bytes: number): number {
    if (this.at + count * bytes > this.bytes.length) throw new HeaderCut();
    return count;
  }

  #take(length: number): number {
    const start = this.at;
    if (start + length > this.bytes.length) throw new HeaderCut();
    this.at = start + length;
    return start;
  }
}

function exact(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number))
    throw new Error(`the header holds the number ${value.toString()}: it is damaged`);
  return number;
}
