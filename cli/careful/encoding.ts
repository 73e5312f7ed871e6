/** The encoder from Node, with what it computed before. */
import { join } from 'node:path';
import type { Encode } from '../../src/coe/careful/reading.ts';
import { ENCODER } from '../../src/encoder/manifest.ts';
import { Runner } from '../browser.ts';
import { ensureBuilt } from '../build.ts';
import { ensureChromium } from '../chromium.ts';
import { CACHE, MODEL_ROOTS, ROOT } from '../paths.ts';
import { keptVectors, type Compute } from './vectors.ts';

export interface Encoding {
  readonly encode: Encode;
  readonly close: () => Promise<void>;
}

export async function openEncoding(): Promise<Encoding> {
  const encoder = new LazyEncoder();
  const encode = await keptVectors(join(CACHE, 'careful'), ENCODER.graph.sha256, encoder.compute);
  return { encode, close: () => encoder.close() };
}

/** The browser opens when the first vector is asked for: mostly all are kept. */
class LazyEncoder {
  #runner: Promise<Runner> | undefined;

  readonly compute: Compute = async (texts, kind) => {
    this.#runner ??= this.#open();
    return (await this.#runner).call('encode', [texts, kind]);
  };

  async close(): Promise<void> {
    await (await this.#runner)?.close();
  }

  async #open(): Promise<Runner> {
    const browser = ensureChromium(console.log);
    await ensureBuilt(ROOT, console.log);
    const folders = { dist: join(ROOT, 'dist'), models: MODEL_ROOTS };
    return Runner.open({ folders, browser, profile: join(CACHE, 'profile') });
  }
}
