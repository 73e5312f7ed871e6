import type { BaseSource } from './source.ts';

export interface Patience {
  /** Until the first answer: a blocked host is left soon. */
  readonly answerMs: number;
  /** Between two pieces of data. */
  readonly stallMs: number;
}

const PATIENCE: Patience = { answerMs: 8_000, stallMs: 30_000 };

/** A file on a web server, read on from any byte. */
export function httpSource(url: string, bytes: number, patience: Patience = PATIENCE): BaseSource {
  const { host } = new URL(url);
  return {
    name: host,
    async *read(offset, signal) {
      const stalled = new AbortController();
      const expire = (): void => {
        stalled.abort(new Error('it does not answer'));
      };
      let timer = setTimeout(expire, patience.answerMs);
      try {
        const response = await fetch(url, {
          headers: { range: `bytes=${offset}-` },
          signal: AbortSignal.any([signal, stalled.signal]),
        });
        let skip = offset - startOf(response, bytes);
        if (response.body === null) throw new Error('it sent nothing');
        for await (const part of response.body as AsyncIterable<Uint8Array>) {
          clearTimeout(timer);
          if (part.length > skip) yield part.subarray(skip);
          skip = Math.max(0, skip - part.length);
          timer = setTimeout(expire, patience.stallMs);
        }
      } catch (error) {
        signal.throwIfAborted();
        throw new Error(reasonOf(error), { cause: error });
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

/** Where the answer's bytes begin in the file. @throws Error when it is not the file that is wanted */
function startOf(response: Response, bytes: number): number {
  if (response.status !== 200 && response.status !== 206) throw new Error(`it answered ${response.status}`);
  if (response.status === 200) {
    const length = response.headers.get('content-length');
    if (length !== null && Number(length) !== bytes)
      throw new Error(`its file has ${length} bytes, not ${bytes}`);
    return 0;
  }
  const [, start, total] = /^bytes (\d+)-\d+\/(\d+)$/.exec(response.headers.get('content-range') ?? '') ?? [];
  if (start === undefined || total === undefined)
    throw new Error('it answered with an unknown part of the file');
  if (Number(total) !== bytes) throw new Error(`its file has ${total} bytes, not ${bytes}`);
  return Number(start);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // fetch hides the network's error, such as ENOTFOUND, in the cause.
  const { cause } = error;
  if (cause instanceof Error && 'code' in cause) return `it cannot be reached (${String(cause.code)})`;
  return error.message;
}
