import { open, type FileHandle } from 'node:fs/promises';

/** A symbol that a shared library wants from another one. */
export interface WantedSymbol {
  readonly name: string;
  /** The library and the version that it must come from; undefined for a symbol without a version. */
  readonly from: { readonly library: string; readonly version: string } | undefined;
}

export interface Linkage {
  /** Sonames of the libraries that must be there (DT_NEEDED). */
  readonly needed: readonly string[];
  readonly wanted: readonly WantedSymbol[];
  /** Names that the library itself brings. */
  readonly exported: ReadonlySet<string>;
}

interface Section {
  readonly type: number;
  readonly link: number;
  readonly bytes: Buffer;
}

// Section types and tags of the System V ABI and its GNU extensions (elf.h).
const SHT_STRTAB = 3;
const SHT_DYNAMIC = 6;
const SHT_DYNSYM = 11;
const SHT_GNU_VERNEED = 0x6ffffffe;
const SHT_GNU_VERSYM = 0x6fffffff;
const READ_TYPES = new Set([SHT_STRTAB, SHT_DYNAMIC, SHT_DYNSYM, SHT_GNU_VERNEED, SHT_GNU_VERSYM]);
const DT_NEEDED = 1n;
const SYMBOL_BYTES = 24;
const STB_GLOBAL = 1;

/**
 * Reads what a 64-bit little-endian ELF library takes from others and gives to them. Only its tables are read.
 * @throws Error when the file is of another kind
 */
export async function readLinkage(path: string): Promise<Linkage> {
  const file = await open(path);
  try {
    const sections = await readSections(file, path);
    const named = (type: number): { bytes: Buffer; strings: Buffer } | undefined => {
      const section = sections.find((candidate) => candidate?.type === type);
      const strings = section === undefined ? undefined : sections[section.link]?.bytes;
      return section === undefined || strings === undefined ? undefined : { bytes: section.bytes, strings };
    };
    const versions = versionsOf(named(SHT_GNU_VERNEED));
    const marks = sections.find((section) => section?.type === SHT_GNU_VERSYM)?.bytes;
    return { needed: neededOf(named(SHT_DYNAMIC)), ...symbolsOf(named(SHT_DYNSYM), marks, versions) };
  } finally {
    await file.close();
  }
}

type Table = { readonly bytes: Buffer; readonly strings: Buffer } | undefined;

function neededOf(dynamic: Table): string[] {
  const needed: string[] = [];
  if (dynamic === undefined) return needed;
  for (let at = 0; at + 16 <= dynamic.bytes.length; at += 16) {
    if (dynamic.bytes.readBigInt64LE(at) !== DT_NEEDED) continue;
    needed.push(stringAt(dynamic.strings, Number(dynamic.bytes.readBigUInt64LE(at + 8))));
  }
  return needed;
}

function versionsOf(verneed: Table): ReadonlyMap<number, { library: string; version: string }> {
  const versions = new Map<number, { library: string; version: string }>();
  if (verneed === undefined) return versions;
  const { bytes, strings } = verneed;
  for (let at = 0; ;) {
    const library = stringAt(strings, bytes.readUInt32LE(at + 4));
    let aux = at + bytes.readUInt32LE(at + 8);
    for (let left = bytes.readUInt16LE(at + 2); left > 0; left -= 1) {
      const version = stringAt(strings, bytes.readUInt32LE(aux + 8));
      versions.set(bytes.readUInt16LE(aux + 6), { library, version });
      aux += bytes.readUInt32LE(aux + 12);
    }
    const next = bytes.readUInt32LE(at + 12);
    if (next === 0) return versions;
    at += next;
  }
}

function symbolsOf(
  symbols: Table,
  marks: Buffer | undefined,
  versions: ReadonlyMap<number, { library: string; version: string }>,
): Pick<Linkage, 'wanted' | 'exported'> {
  const wanted: WantedSymbol[] = [];
  const exported = new Set<string>();
  const count = symbols === undefined ? 0 : symbols.bytes.length / SYMBOL_BYTES;
  for (let index = 1; symbols !== undefined && index < count; index += 1) {
    const at = index * SYMBOL_BYTES;
    const name = stringAt(symbols.strings, symbols.bytes.readUInt32LE(at));
    if (symbols.bytes.readUInt16LE(at + 6) !== 0) {
      exported.add(name);
    } else if (symbols.bytes.readUInt8(at + 4) >> 4 === STB_GLOBAL) {
      // A weak symbol may stay without a definition, and must: giving it one would switch code on.
      const mark = (marks?.readUInt16LE(index * 2) ?? 0) & 0x7fff;
      wanted.push({ name, from: versions.get(mark) });
    }
  }
  return { wanted, exported };
}

async function readSections(file: FileHandle, path: string): Promise<readonly (Section | undefined)[]> {
  const header = await readAt(file, 0, 64);
  if (header.readUInt32BE(0) !== 0x7f454c46 || header[4] !== 2 || header[5] !== 1) {
    throw new Error(`${path} is no 64-bit ELF library`);
  }
  const size = header.readUInt16LE(58);
  const count = header.readUInt16LE(60);
  const table = await readAt(file, Number(header.readBigUInt64LE(40)), size * count);
  const sections: (Section | undefined)[] = [];
  for (let at = 0; at < size * count; at += size) {
    const type = table.readUInt32LE(at + 4);
    const bytes = READ_TYPES.has(type)
      ? await readAt(file, Number(table.readBigUInt64LE(at + 24)), Number(table.readBigUInt64LE(at + 32)))
      : undefined;
    sections.push(bytes === undefined ? undefined : { type, link: table.readUInt32LE(at + 40), bytes });
  }
  return sections;
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  if (bytesRead !== length) throw new Error('the library ends too early');
  return buffer;
}

function stringAt(strings: Buffer, offset: number): string {
  return strings.toString('latin1', offset, strings.indexOf(0, offset));
}
