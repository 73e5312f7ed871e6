import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { download } from './download.ts';
import { httpSource } from './http.ts';
import type { BaseSource } from './source.ts';

const CONTENT = Uint8Array.from({ length: 10_000 }, (_, i) => (i * 7) % 251);
const WANTED = { bytes: CONTENT.length, sha256: createHash('sha256').update(CONTENT).digest('hex') };

let folder: string;
let path: string;
let lines: string[];
const servers: Server[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'download-'));
  path = join(folder, 'base.gguf');
  lines = [];
});
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
  await rm(folder, { recursive: true });
});

const report = {
  onBytes: () => undefined,
  log: (line: string) => lines.push(line),
  advice: 'Or name it with --this FILE.',
};
const never = new AbortController().signal;

/** Gives at most `limit` bytes a time, then fails. */
function memory(
  name: string,
  content: Uint8Array,
  limit = Infinity,
): BaseSource & { readonly offsets: number[] } {
  const offsets: number[] = [];
  return {
    name,
    offsets,
    async *read(offset) {
      offsets.push(offset);
      await Promise.resolve();
      const part = content.subarray(offset, offset + limit);
      if (part.length > 0) yield part;
      if (offset + part.length < content.length) throw new Error('the line went dead');
    },
  };
}

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}/file`;
}

describe('download', () => {
  it('goes on where it stopped, across failures and sources', async () => {
    await writeFile(`${path}.partial`, CONTENT.subarray(0, 1234));
    const dead = memory('dead', CONTENT, 0);
    const flaky = memory('flaky', CONTENT, 500);
    const good = memory('good', CONTENT);
    await download(path, WANTED, [dead, flaky, good], report, never);
    expect(await readFile(path)).toEqual(Buffer.from(CONTENT));
    expect(dead.offsets).toEqual([1234]);
    expect(flaky.offsets).toEqual([1234, 1734, 2234, 2734, 3234]);
    expect(good.offsets).toEqual([3734]);
    expect(lines[0]).toBe('dead: the line went dead.');
    expect(await readdir(folder)).toEqual(['base.gguf']);
  });

  it('gives the same bytes however they arrive', async () => {
    const cuts = fc.array(fc.nat({ max: 6000 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(cuts, fc.nat({ max: 10_000 }), async (limits, already) => {
        await writeFile(`${path}.partial`, CONTENT.subarray(0, already));
        const sources = [
          ...limits.map((limit, i) => memory(`s${i}`, CONTENT, limit)),
          memory('last', CONTENT),
        ];
        await download(path, WANTED, sources, report, never);
        expect(Buffer.compare(await readFile(path), CONTENT)).toBe(0);
      }),
      { numRuns: 30 },
    );
  });

  it('removes a file with a wrong hash and asks the next source for all of it', async () => {
    const wrong = Uint8Array.from(CONTENT);
    wrong[5000] = 255;
    const good = memory('good', CONTENT);
    await download(path, WANTED, [memory('wrong', wrong), good], report, never);
    expect(good.offsets).toEqual([0]);
    expect(lines).toEqual([
      expect.stringMatching(/^wrong: .* another SHA-256 \([0-9a-f]{64}\) and was removed\.$/),
    ]);
    expect(await readFile(path)).toEqual(Buffer.from(CONTENT));
  });

  it('removes it also when no source is left, and says what to do', async () => {
    const wrong = CONTENT.map((value) => value ^ 1);
    await expect(download(path, WANTED, [memory('wrong', wrong)], report, never)).rejects.toThrow(
      /run the same command again.*Or name it with --this FILE\.$/s,
    );
    expect(await readdir(folder)).toEqual([]);
  });

  it('starts anew when what lies there is too long, and refuses a source that sends too much', async () => {
    const long = new Uint8Array(20_000);
    await writeFile(`${path}.partial`, long);
    await download(path, WANTED, [memory('long', long), memory('good', CONTENT)], report, never);
    expect(lines[0]).toBe('long: it sent more than the file has.');
    expect(await readFile(path)).toEqual(Buffer.from(CONTENT));
  });

  it('stops at once when it is told to, and keeps what it has', async () => {
    const stop = new AbortController();
    const source: BaseSource = {
      name: 's',
      async *read(offset, signal) {
        await Promise.resolve();
        yield CONTENT.subarray(offset, 3000);
        stop.abort(new Error('Ctrl-C'));
        signal.throwIfAborted();
      },
    };
    await expect(download(path, WANTED, [source], report, stop.signal)).rejects.toThrow('Ctrl-C');
    expect((await readFile(`${path}.partial`)).length).toBe(3000);
  });
});

describe('httpSource', () => {
  const ranged: RequestListener = (request, response) => {
    const start = Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1]);
    response.writeHead(206, { 'content-range': `bytes ${start}-${CONTENT.length - 1}/${CONTENT.length}` });
    response.end(CONTENT.subarray(start));
  };

  async function read(source: BaseSource, offset: number): Promise<Buffer> {
    const parts = [];
    for await (const part of source.read(offset, never)) parts.push(part);
    return Buffer.concat(parts);
  }

  it('asks for the rest only', async () => {
    const source = httpSource(await serve(ranged), CONTENT.length);
    expect(await read(source, 0)).toEqual(Buffer.from(CONTENT));
    expect(await read(source, 9_990)).toEqual(Buffer.from(CONTENT.subarray(9_990)));
  });

  it('skips what it has when the server only sends whole files', async () => {
    const url = await serve((_, response) => response.end(CONTENT));
    expect(await read(httpSource(url, CONTENT.length), 4321)).toEqual(Buffer.from(CONTENT.subarray(4321)));
  });

  it('refuses another file and an error', async () => {
    const other = await serve(ranged);
    await expect(read(httpSource(other, 5), 0)).rejects.toThrow('its file has 10000 bytes, not 5');
    const absent = await serve((_, response) => response.writeHead(404).end());
    await expect(read(httpSource(absent, CONTENT.length), 0)).rejects.toThrow('it answered 404');
  });

  it('leaves a host that cannot be reached, does not answer, or stops in the middle', async () => {
    const closed = await serve(() => undefined);
    await new Promise((done) => servers.pop()?.close(done));
    await expect(read(httpSource(closed, 5), 0)).rejects.toThrow('cannot be reached (ECONNREFUSED)');
    const patience = { answerMs: 50, stallMs: 50 };
    const silent = await serve(() => undefined);
    await expect(read(httpSource(silent, 5, patience), 0)).rejects.toThrow('it does not answer');
    const stalling = await serve((_, response) => {
      response.writeHead(200, { 'content-length': CONTENT.length });
      response.write(CONTENT.subarray(0, 100));
    });
    const source = httpSource(stalling, CONTENT.length, patience);
    await expect(read(source, 0)).rejects.toThrow('it does not answer');
    const cut = await serve((_, response) => {
      response.writeHead(200, { 'content-length': CONTENT.length });
      response.write(CONTENT.subarray(0, 5000), () => response.destroy());
    });
    await download(path, WANTED, [httpSource(cut, CONTENT.length), memory('rest', CONTENT)], report, never);
    expect(await readFile(path)).toEqual(Buffer.from(CONTENT));
  });
});
