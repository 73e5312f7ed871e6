/** Text files in fewer bytes: compressed once for each version, and kept in memory. */
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { ServedFile } from './files.ts';

/** Content codings (RFC 9110, 8.4.1), the smaller one first. */
const CODINGS = ['br', 'gzip'] as const;
export type Coding = (typeof CODINGS)[number];

/** Below it the answer's own headers weigh more than what is saved. */
const LEAST_BYTES = 1024;

/** Brotli's last steps take seconds for a few percent; a person waits for the first answer. */
const BROTLI_QUALITY = 6;

const COMPRESS: Readonly<Record<Coding, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
      },
    }),
  gzip: (bytes) => promisify(gzip)(bytes),
};

/** Whether a file of this kind is ever sent compressed; images and weights are so already, or lose nothing by it. */
export function isCompressible({ bytes }: ServedFile, type: string): boolean {
  return bytes >= LEAST_BYTES && /^(?:text\/|application\/(?:json|manifest\+json)|image\/svg)/.test(type);
}

/** The best coding that an Accept-Encoding header takes (RFC 9110, 12.5.3); null: none of ours. */
export function codingFor(accepted: string | undefined): Coding | null {
  const weights = new Map<string, number>();
  for (const part of (accepted ?? '').toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
    if (name !== '') weights.set(name, Number(quality));
  }
  return CODINGS.find((coding) => (weights.get(coding) ?? weights.get('*') ?? 0) > 0) ?? null;
}

interface Kept {
  readonly etag: string;
  readonly body: Promise<Buffer>;
}

export class Compressed {
  readonly #kept = new Map<string, Kept>();

  /** @param etag of the file as it is: another one means another version, which takes the place of the one before */
  async of({ path }: ServedFile, etag: string, coding: Coding): Promise<Buffer> {
    const key = `${coding} ${path}`;
    const kept = this.#kept.get(key);
    if (kept?.etag === etag) return kept.body;
    const body = readFile(path).then(COMPRESS[coding]);
    this.#kept.set(key, { etag, body });
    try {
      return await body;
    } catch (reason) {
      // The next request tries again.
      this.#kept.delete(key);
      throw reason;
    }
  }
}
