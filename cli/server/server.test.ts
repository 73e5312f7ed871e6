import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, type Listening } from './listen.ts';

const HASH = 'a'.repeat(64);
const FILE = { path: 'x.bin', bytes: 1, sha256: HASH };
const MANIFEST = {
  schema: 1,
  id: 'tiny',
  name: 'Tiny',
  tier: 'nano',
  license: 'MIT',
  base: { name: 'none', revision: 'none', sha256: HASH },
  adapter: null,
  promptForm: 'short',
  contextTokens: 64,
  architecture: { layers: 1, heads: 1, kvHeads: 1, headDim: 8, hidden: 8, vocab: 16, ropeTheta: 10_000 },
  stopTokens: [0],
  tokenizer: { ...FILE, path: 'weights.bin' },
  engines: {},
};

const LONG = 'export const words = 1;\n'.repeat(200);

let folder = '';
let server: Listening;
const lines: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'empathy-server-'));
  const dist = join(folder, 'dist');
  const models = join(folder, 'models');
  await mkdir(join(dist, 'assets'), { recursive: true });
  await mkdir(join(models, 'tiny'), { recursive: true });
  await mkdir(join(models, 'broken'), { recursive: true });
  await mkdir(join(folder, 'elsewhere'));
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(dist, 'index.html'), '<!doctype html><title>t</title>');
  await writeFile(join(dist, 'assets', 'app-1234.js'), 'export {};');
  await writeFile(join(dist, 'assets', 'long-1234.js'), LONG);
  await writeFile(join(dist, 'empty.txt'), '');
  await symlink(join(folder, 'secret.txt'), join(dist, 'leak.txt'));
  await writeFile(join(models, 'tiny', 'manifest.json'), JSON.stringify(MANIFEST));
  await writeFile(
    join(models, 'tiny', 'weights.bin'),
    Uint8Array.from({ length: 100 }, (_, i) => i),
  );
  for (const name of ['script.js', 'script.mjs', 'page.html', 'picture.svg', 'weights.onnx'])
    await writeFile(join(models, 'tiny', name), 'x');
  await writeFile(join(models, 'broken', 'manifest.json'), '{"schema": 1');
  await mkdir(join(models, 'pinned'));
  await writeFile(join(models, 'pinned', 'manifest.json'), JSON.stringify({ ...MANIFEST, id: 'pinned' }));
  await writeFile(join(folder, 'elsewhere', 'far.bin'), 'far');
  await symlink(join(folder, 'elsewhere'), join(models, 'far'));
  server = await listen({
    folders: { dist, models: [models, join(folder, 'absent')] },
    host: '127.0.0.1',
    port: 0,
    log: (line) => lines.push(line),
  });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const get = (path: string, init?: RequestInit): Promise<Response> => fetch(new URL(path, server.url), init);

/** Sends the path as it is, where `fetch` would tidy it up first. */
function rawGet(path: string): Promise<{ status: number; body: string }> {
  return new Promise((done, fail) => {
    request({ host: '127.0.0.1', port: server.port, path }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (body += part));
      response.on('end', () => {
        done({ status: response.statusCode ?? 0, body });
      });
    })
      .on('error', fail)
      .end();
  });
}

describe('the server', () => {
  it('opens the page under a strict policy', async () => {
    const page = await get('/');
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(page.headers.get('cross-origin-embedder-policy')).toBe('require-corp');
    expect(page.headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    const policy = page.headers.get('content-security-policy')?.split('; ');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy?.join()).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:|\*/);
  });

  it('lets hashed assets be kept for ever and models not at all', async () => {
    const asset = await get('/assets/app-1234.js');
    expect(asset.headers.get('cache-control')).toMatch(/immutable/);
    for (const directive of ["default-src 'none'", "require-trusted-types-for 'script'"])
      expect(asset.headers.get('content-security-policy')).toContain(directive);
    expect((await get('/models/tiny/weights.bin')).headers.get('cache-control')).toBe('no-store');
    const etag = (await get('/')).headers.get('etag') ?? '';
    expect((await get('/', { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  it('sends no file of a model as a script or a page, whatever it is called', async () => {
    for (const name of ['script.js', 'script.mjs', 'page.html', 'picture.svg', 'weights.onnx']) {
      const { headers } = await get(`/models/tiny/${name}`);
      expect(headers.get('content-type'), name).toBe('application/octet-stream');
      expect(headers.get('x-content-type-options'), name).toBe('nosniff');
    }
    const manifest = await get('/models/tiny/manifest.json');
    expect(manifest.headers.get('content-type')).toBe('application/json; charset=utf-8');
  });

  it('sends a part of a file, and the whole when the file has changed since', async () => {
    const part = await get('/models/tiny/weights.bin', { headers: { range: 'bytes=10-12' } });
    expect(part.status).toBe(206);
    expect(part.headers.get('content-range')).toBe('bytes 10-12/100');
    expect([...new Uint8Array(await part.arrayBuffer())]).toEqual([10, 11, 12]);
    const changed = await get('/models/tiny/weights.bin', {
      headers: { range: 'bytes=10-12', 'if-range': '"old"' },
    });
    expect(changed.status).toBe(200);
    expect((await changed.arrayBuffer()).byteLength).toBe(100);
    const behind = await get('/models/tiny/weights.bin', { headers: { range: 'bytes=100-' } });
    expect(behind.status).toBe(416);
    expect(behind.headers.get('content-range')).toBe('bytes */100');
  });

  it.each(['br', 'gzip'])(
    'sends text in fewer bytes to whoever takes %s, each form under its own tag',
    async (coding) => {
      const plain = await get('/assets/long-1234.js', { headers: { 'accept-encoding': 'identity' } });
      expect(plain.headers.get('content-encoding')).toBeNull();
      expect(plain.headers.get('vary')).toBe('accept-encoding');
      expect(plain.headers.get('content-length')).toBe(String(LONG.length));
      const headers = { 'accept-encoding': coding };
      const small = await get('/assets/long-1234.js', { headers });
      expect(small.headers.get('content-encoding')).toBe(coding);
      expect(small.headers.get('vary')).toBe('accept-encoding');
      expect(Number(small.headers.get('content-length'))).toBeLessThan(LONG.length / 10);
      expect(await small.text()).toBe(LONG);
      const etag = small.headers.get('etag') ?? '';
      expect(etag).not.toBe(plain.headers.get('etag'));
      const known = await get('/assets/long-1234.js', { headers: { ...headers, 'if-none-match': etag } });
      expect(known.status).toBe(304);
      const head = await get('/assets/long-1234.js', { method: 'HEAD', headers });
      expect(head.headers.get('content-encoding')).toBe(coding);
    },
  );

  it('sends parts, models and small files as they are', async () => {
    const headers = { 'accept-encoding': 'br, gzip' };
    const part = await get('/assets/long-1234.js', { headers: { ...headers, range: 'bytes=0-5' } });
    expect(part.status).toBe(206);
    expect(part.headers.get('content-encoding')).toBeNull();
    expect(await part.text()).toBe('export');
    for (const path of ['/models/tiny/weights.bin', '/models/tiny/manifest.json', '/assets/app-1234.js']) {
      const answer = await get(path, { headers });
      expect(answer.headers.get('content-encoding'), path).toBeNull();
      expect(answer.headers.get('vary'), path).toBeNull();
    }
  });

  it('sends a changed file anew', async () => {
    const path = join(folder, 'dist', 'changes.txt');
    for (const words of ['first ', 'second ']) {
      await writeFile(path, words.repeat(500));
      expect(await (await get('/changes.txt')).text()).toBe(words.repeat(500));
    }
  });

  it('answers HEAD without a body, an empty file with none, and nothing but GET and HEAD', async () => {
    const head = await get('/models/tiny/weights.bin', { method: 'HEAD' });
    expect(head.headers.get('content-length')).toBe('100');
    expect(await head.text()).toBe('');
    expect(await (await get('/empty.txt')).text()).toBe('');
    const post = await get('/', { method: 'POST', body: 'x' });
    expect(post.status).toBe(405);
    expect(post.headers.get('allow')).toBe('GET, HEAD');
  });

  it('lists whole models only and names the broken folder in the log', async () => {
    const answer = await get('/models/index.json');
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
    const index = (await answer.json()) as { id: string }[];
    expect(index.map((model) => model.id)).toEqual(['tiny']);
    expect(lines.some((line) => line.includes('broken'))).toBe(true);
  });

  it('follows a link to a model kept elsewhere, but none out of the build', async () => {
    expect(await (await get('/models/far/far.bin')).text()).toBe('far');
    expect((await get('/leak.txt')).status).toBe(404);
  });

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/models/../secret.txt',
    '/models/tiny/../../secret.txt',
    '/models/..%2f..%2fsecret.txt',
    '/%00',
    '/%ff',
    '//etc/passwd',
    '/models',
    '/models/',
    '/models/tiny',
    '/assets',
    '/absent.js',
  ])('has nothing at %s', async (path) => {
    const { status, body } = await rawGet(path);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });

  it('never shows what lies beside the build, whatever the path', async () => {
    const step = fc.constantFrom(
      '..',
      '.',
      '',
      '%2e%2e',
      '..%2f',
      '%5c',
      'dist',
      'secret.txt',
      'models',
      'assets',
      '%00',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        expect((await rawGet(`/${steps.join('/')}`)).body).not.toBe('secret');
      }),
      { numRuns: 200 },
    );
  });
});

describe('listen', () => {
  it('takes the next free port when it may, and says why when it may not', async () => {
    const folders = { dist: folder, models: [] };
    const next = await listen({ folders, host: '127.0.0.1', port: server.port, more: 50 });
    expect(next.port).toBeGreaterThan(server.port);
    await next.close();
    await expect(listen({ folders, host: '127.0.0.1', port: server.port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});
