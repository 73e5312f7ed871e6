import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path/posix';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { buildSources } from './build.ts';
import { ROOT } from './paths.ts';

/** Files of the project that a module names as its own: imports, and addresses for the bundler. */
async function namedBy(path: string): Promise<readonly string[]> {
  const text = await readFile(join(ROOT, path), 'utf8');
  const imported = ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName);
  const addressed = [...text.matchAll(/new URL\(\s*'(\.[^']*)',\s*import\.meta\.url/g)].map(
    ([, at]) => at ?? '',
  );
  return [...imported, ...addressed]
    .filter((name) => name.startsWith('.'))
    .map((name) => join(dirname(path), name.replace(/\?.*$/, '')));
}

const MODULE = /^(?:src\/.*|vite\.config)\.tsx?$|^cli\/(?:licences|server)\//;

describe('what a build is made from', () => {
  it('holds every file that a module of it names', async () => {
    const sources = new Set(await buildSources(ROOT));
    const missing: string[] = [];
    for (const path of sources) {
      // Fixtures stand beside the code and belong to tests.
      if (!MODULE.test(path) || path.includes('.fixture.')) continue;
      for (const named of await namedBy(path)) if (!sources.has(named)) missing.push(`${path}: ${named}`);
    }
    expect(missing).toEqual([]);
  });

  it('holds the encoder’s description and what careful mode chooses by, and no weights', async () => {
    const sources = await buildSources(ROOT);
    const ofModels = sources.filter((path) => path.startsWith('models/'));
    expect(ofModels).toEqual(
      expect.arrayContaining([
        'models/empathy-r1-1.5b/manifest.json',
        'models/encoder/encoder.json',
        'models/encoder/choosing.en.json',
        'models/encoder/choosing.zh.json',
      ]),
    );
    expect(ofModels.filter((path) => /\.(?:bin|wasm|onnx|md)$/.test(path))).toEqual([]);
  });
});
