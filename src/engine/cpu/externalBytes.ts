/**
 * Weights for the runtime that are read when it asks for them. It takes external data as a `Uint8Array`, looks at
 * `byteLength` and copies one `subarray` after the other into its own memory; so an array that reads its parts from a
 * file keeps one tensor in memory beside the runtime's copy, not all of them.
 */

/** Bytes [start, end) of a file, at once: the runtime cannot wait. Valid until the next read of any file. */
export type ReadRange = (start: number, end: number) => Uint8Array<ArrayBuffer>;

/** Opens a file for reading at once. */
export type OpenRange = (blob: Blob) => Promise<ReadRange>;

export class ExternalBytes extends Uint8Array<ArrayBuffer> {
  constructor(
    size: number,
    private readonly read: ReadRange,
  ) {
    super(new ArrayBuffer(0));
    Object.defineProperty(this, 'byteLength', { value: size });
  }

  /** The result is valid until the next call on any of these arrays. */
  override subarray(start = 0, end = this.byteLength): Uint8Array<ArrayBuffer> {
    return this.read(start, end);
  }
}

/** In dedicated workers; the libraries of types know a page or a worker, not both. */
declare class FileReaderSync {
  readAsArrayBuffer(blob: Blob): ArrayBuffer;
}

/** Bytes that the reader hands out at once: each such buffer is garbage after it was copied. */
const PIECE_BYTES = 4 << 20;

/** For one load: reads files into one buffer that all of them share. Only dedicated workers may read at once. */
export function blobOpener(): OpenRange {
  const reader = new FileReaderSync();
  const drain = new MessageChannel();
  drain.port2.close();
  let scratch = new Uint8Array(0);
  return (blob) =>
    Promise.resolve((start, end) => {
      if (scratch.length < end - start) {
        discard(scratch.buffer);
        scratch = new Uint8Array(end - start);
      }
      for (let from = start; from < end; from += PIECE_BYTES) {
        const piece = reader.readAsArrayBuffer(blob.slice(from, Math.min(end, from + PIECE_BYTES)));
        scratch.set(new Uint8Array(piece), from - start);
        discard(piece);
      }
      return scratch.subarray(0, end - start);
    });

  /**
   * Frees a buffer now: while the runtime loads, no garbage is collected and a gigabyte would gather. Moved to where
   * nobody listens it is gone with the message; only detached, it would wait for the collector like any other.
   */
  function discard(buffer: ArrayBuffer): void {
    drain.port1.postMessage(undefined, [buffer]);
  }
}
