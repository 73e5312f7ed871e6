/** A function that a stand-in library has; calling it returns `FAILURE`. */
export interface StandInSymbol {
  readonly name: string;
  readonly version?: string;
}

/** What every function of a stand-in returns: "unknown error" in CUDA's numbering, and no success in any other. */
export const FAILURE = 999;

const PAGE = 0x1000;
const HEADER_BYTES = 64;
const PROGRAM_HEADER_BYTES = 56;
const SYMBOL_BYTES = 24;

// Constants of the System V ABI and its GNU extensions (elf.h).
const PT_LOAD = 1;
const PT_DYNAMIC = 2;
const PT_GNU_STACK = 0x6474e551;
const PF_X = 1;
const PF_W = 2;
const PF_R = 4;
const DT = {
  null: 0,
  hash: 4,
  strtab: 5,
  symtab: 6,
  strsz: 10,
  syment: 11,
  soname: 14,
  versym: 0x6ffffff0,
  verdef: 0x6ffffffc,
  verdefnum: 0x6ffffffd,
} as const;
const GLOBAL_FUNCTION = 0x12;
const VER_FLG_BASE = 1;
const FIRST_VERSION = 2;

/**
 * Writes a shared library for x86-64 Linux that has the given functions under the given versions, and nothing
 * behind them. It lets a program start that is linked to a library it will not use.
 */
export function writeStandIn(soname: string, symbols: readonly StandInSymbol[]): Uint8Array {
  const versions = [...new Set(symbols.flatMap(({ version }) => (version === undefined ? [] : [version])))];
  const strings = new Strings();
  const sonameAt = strings.add(soname);
  const names = symbols.map(({ name }) => strings.add(name));
  const versionNames = versions.map((version) => strings.add(version));
  const versionMarks = symbols.map(({ version }) =>
    version === undefined ? 1 : FIRST_VERSION + versions.indexOf(version),
  );

  const image = new Image(HEADER_BYTES + 4 * PROGRAM_HEADER_BYTES);
  // mov eax, FAILURE; ret
  const code = image.append([0xb8, FAILURE & 0xff, FAILURE >> 8, 0, 0, 0xc3]);
  const hash = image.append(hashTable(symbols.map(({ name }) => name)));
  const symbolTable = image.append(symbolEntries(names, code));
  const stringTable = image.append(strings.bytes());
  const versym = image.append(words16([0, ...versionMarks]));
  const verdef = image.append(
    versionEntries([
      { name: soname, at: sonameAt },
      ...versions.map((name, i) => ({ name, at: versionNames[i] ?? 0 })),
    ]),
  );
  const readOnlyEnd = image.length;
  image.padTo(PAGE);
  // The loader writes into its own view of these entries, hence a page that may be written.
  const entries: (readonly [number, number])[] = [
    [DT.soname, sonameAt],
    [DT.hash, hash],
    [DT.strtab, stringTable],
    [DT.symtab, symbolTable],
    [DT.strsz, strings.length],
    [DT.syment, SYMBOL_BYTES],
  ];
  if (versions.length > 0) {
    entries.push([DT.versym, versym], [DT.verdef, verdef], [DT.verdefnum, versions.length + 1]);
  }
  const dynamic = image.append(words64([...entries, [DT.null, 0] as const].flat()));
  const dynamicBytes = image.length - dynamic;

  image.write(0, elfHeader());
  [
    programHeader(PT_LOAD, PF_R | PF_X, 0, readOnlyEnd, PAGE),
    programHeader(PT_LOAD, PF_R | PF_W, dynamic, dynamicBytes, PAGE),
    programHeader(PT_DYNAMIC, PF_R | PF_W, dynamic, dynamicBytes, 8),
    programHeader(PT_GNU_STACK, PF_R | PF_W, 0, 0, 16),
  ].forEach((header, index) => {
    image.write(HEADER_BYTES + index * PROGRAM_HEADER_BYTES, header);
  });
  return image.bytes();
}

/** The hash of symbol and version names (System V ABI, "Hash Table"). */
export function elfHash(name: string): number {
  let hash = 0;
  for (const byte of Buffer.from(name, 'latin1')) {
    hash = ((hash << 4) >>> 0) + byte;
    const high = hash & 0xf0000000;
    hash = (hash ^ (high >>> 24)) & ~high;
  }
  return hash >>> 0;
}

function elfHeader(): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  header.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]); // 64 bits, little-endian, version 1
  header.writeUInt16LE(3, 16); // shared object
  header.writeUInt16LE(62, 18); // x86-64
  header.writeUInt32LE(1, 20);
  header.writeBigUInt64LE(BigInt(HEADER_BYTES), 32);
  header.writeUInt16LE(HEADER_BYTES, 52);
  header.writeUInt16LE(PROGRAM_HEADER_BYTES, 54);
  header.writeUInt16LE(4, 56);
  return header;
}

/** Addresses equal offsets in the file: the library needs no relocation of its own. */
function programHeader(type: number, flags: number, offset: number, bytes: number, align: number): Buffer {
  const header = Buffer.alloc(PROGRAM_HEADER_BYTES);
  header.writeUInt32LE(type, 0);
  header.writeUInt32LE(flags, 4);
  for (const [at, value] of [
    [8, offset],
    [16, offset],
    [24, offset],
    [32, bytes],
    [40, bytes],
    [48, align],
  ] as const) {
    header.writeBigUInt64LE(BigInt(value), at);
  }
  return header;
}

function symbolEntries(names: readonly number[], code: number): Buffer {
  const table = Buffer.alloc(SYMBOL_BYTES * (names.length + 1));
  names.forEach((name, index) => {
    const at = SYMBOL_BYTES * (index + 1);
    table.writeUInt32LE(name, at);
    table.writeUInt8(GLOBAL_FUNCTION, at + 4);
    table.writeUInt16LE(1, at + 6); // any section: defined here
    table.writeBigUInt64LE(BigInt(code), at + 8);
  });
  return table;
}

function hashTable(names: readonly string[]): Buffer {
  const buckets = new Array<number>(Math.max(1, names.length >> 1)).fill(0);
  const chains = new Array<number>(names.length + 1).fill(0);
  names.forEach((name, index) => {
    const bucket = elfHash(name) % buckets.length;
    chains[index + 1] = buckets[bucket] ?? 0;
    buckets[bucket] = index + 1;
  });
  return words32([buckets.length, chains.length, ...buckets, ...chains]);
}

/** The first entry names the library itself, as the ABI asks. */
function versionEntries(versions: readonly { readonly name: string; readonly at: number }[]): Buffer {
  const entryBytes = 28;
  const table = Buffer.alloc(entryBytes * versions.length);
  versions.forEach(({ name, at: nameAt }, index) => {
    const at = entryBytes * index;
    table.writeUInt16LE(1, at);
    table.writeUInt16LE(index === 0 ? VER_FLG_BASE : 0, at + 2);
    table.writeUInt16LE(index + 1, at + 4);
    table.writeUInt16LE(1, at + 6);
    table.writeUInt32LE(elfHash(name), at + 8);
    table.writeUInt32LE(20, at + 12);
    table.writeUInt32LE(index === versions.length - 1 ? 0 : entryBytes, at + 16);
    table.writeUInt32LE(nameAt, at + 20);
  });
  return table;
}

function words16(values: readonly number[]): Buffer {
  return Buffer.from(Uint16Array.from(values).buffer);
}

function words32(values: readonly number[]): Buffer {
  return Buffer.from(Uint32Array.from(values).buffer);
}

function words64(values: readonly number[]): Buffer {
  return Buffer.from(BigUint64Array.from(values, BigInt).buffer);
}

/** A string table; offset 0 is the empty string. */
class Strings {
  readonly #parts: Buffer[] = [Buffer.alloc(1)];
  length = 1;

  add(text: string): number {
    const at = this.length;
    const part = Buffer.from(`${text}\0`, 'latin1');
    this.#parts.push(part);
    this.length += part.length;
    return at;
  }

  bytes(): Buffer {
    return Buffer.concat(this.#parts);
  }
}

/** A file that grows at its end, each part aligned to 8 bytes. */
class Image {
  #bytes: Buffer;

  constructor(reserved: number) {
    this.#bytes = Buffer.alloc(reserved);
  }

  get length(): number {
    return this.#bytes.length;
  }

  append(part: Uint8Array | readonly number[]): number {
    this.padTo(8);
    const at = this.length;
    this.#bytes = Buffer.concat([this.#bytes, Buffer.from(part)]);
    return at;
  }

  padTo(align: number): void {
    this.#bytes = Buffer.concat([this.#bytes, Buffer.alloc((align - (this.length % align)) % align)]);
  }

  write(at: number, part: Uint8Array): void {
    this.#bytes.set(part, at);
  }

  bytes(): Uint8Array {
    return this.#bytes;
  }
}
