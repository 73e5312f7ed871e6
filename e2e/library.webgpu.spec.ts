/**
 * The compiled model library under web-llm alone, without our engine: the nano weights must give the tokens of the
 * numpy reference (training/export/nano_reference.py), the cache must let itself be cut, and the sampler on the
 * GPU must never pick what has no probability.
 */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type * as WebLlm from '@mlc-ai/web-llm';

const ROOT = join(import.meta.dirname, '..');
const NANO = join(ROOT, 'models', 'nano');
const SHARDS = join(NANO, 'q4f32_1');
/** Another build of the library, such as one that was just made from the sources. */
const LIBRARY = process.env['NANO_LIBRARY'] ?? join(SHARDS, 'nano-q4f32_1.wasm');
const SCRIPT = join(ROOT, 'node_modules', '@mlc-ai', 'web-llm', 'lib', 'index.js');

interface Case {
  readonly name: string;
  readonly text: string;
  readonly prompt: readonly number[];
  readonly engines: {
    readonly q4f32_1: { readonly tokens: readonly number[]; readonly logits: readonly number[] };
  };
}

/** A page at an address that counts as secure and is nowhere: every file comes from here. */
async function openEmptyPage(page: Page): Promise<void> {
  await page.route('http://localhost/**', async (route) => {
    const name = basename(new URL(route.request().url()).pathname);
    if (name === '')
      await route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>library</title>' });
    else if (name === 'index.js') await route.fulfill({ path: SCRIPT, contentType: 'text/javascript' });
    else if (name === 'library.wasm') await route.fulfill({ path: LIBRARY, contentType: 'application/wasm' });
    else if (name === 'tokenizer.json') await route.fulfill({ path: join(NANO, name) });
    else await route.fulfill({ path: join(SHARDS, name) });
  });
  await page.goto('http://localhost/');
}

interface Answer {
  readonly tokens: readonly number[];
  /** The first 16 behind the prompt. */
  readonly logits: readonly number[];
  readonly promptTokens: number;
}

interface Seen {
  readonly answers: readonly Answer[];
  /** Logits of the same prompt fed at once, and fed after a detour that was cut off the cache. */
  readonly whole: readonly number[];
  readonly detour: readonly number[];
  readonly sampled: readonly number[];
}

test('web-llm with our library computes what numpy does', async ({ page }) => {
  test.setTimeout(600_000);
  const reference = JSON.parse(await readFile(join(NANO, 'reference.json'), 'utf8')) as { cases: Case[] };
  const allowed = [0, 17, 1024, 2047, 3999];
  await openEmptyPage(page);

  const seen = await page.evaluate(run, {
    prompts: reference.cases.map(({ text }) => text),
    count: reference.cases[0]?.engines.q4f32_1.tokens.length ?? 0,
    allowed,
  });

  for (const [index, { name, prompt, engines }] of reference.cases.entries()) {
    const answer = seen.answers[index];
    expect(answer?.promptTokens, `tokens of the prompt "${name}"`).toBe(prompt.length);
    expect(answer?.tokens, `greedy tokens of "${name}"`).toEqual(engines.q4f32_1.tokens);
    for (const [place, logit] of engines.q4f32_1.logits.entries())
      expect(answer?.logits[place], `logit ${place} of "${name}"`).toBeCloseTo(logit, 3);
  }
  expect(seen.whole).toHaveLength(16);
  for (const [place, logit] of seen.whole.entries()) expect(seen.detour[place]).toBeCloseTo(logit, 3);
  expect(seen.sampled).toHaveLength(48);
  for (const token of seen.sampled) expect(allowed).toContain(token);
  // With five tokens as likely as each other, one alone would be a sampler that does not sample.
  expect(new Set(seen.sampled).size).toBeGreaterThan(2);
});

interface Task {
  readonly prompts: readonly string[];
  readonly count: number;
  /** The only tokens that may be sampled. */
  readonly allowed: readonly number[];
}

/** Runs in the page. */
async function run({ prompts, count, allowed }: Task): Promise<Seen> {
  const script: string = '/index.js';
  const webllm = (await import(script)) as typeof WebLlm;
  const answers: Answer[] = [];
  let tokens: number[] = [];
  let logits: number[] | undefined;
  const state: { only?: readonly number[] } = {};
  const engine = new webllm.MLCEngine({
    appConfig: {
      model_list: [
        { model: 'http://localhost/model/', model_id: 'nano', model_lib: 'http://localhost/library.wasm' },
      ],
    },
    logLevel: 'SILENT',
    logitProcessorRegistry: new Map([
      [
        'nano',
        {
          processLogits: (all: Float32Array) => {
            logits ??= [...all.slice(0, 16)];
            if (state.only === undefined) return all;
            const masked = new Float32Array(all.length).fill(-1e30);
            for (const token of state.only) masked[token] = 1;
            return masked;
          },
          processSampledToken: (token: number) => {
            tokens.push(token);
          },
          resetState: () => undefined,
        },
      ],
    ]),
  });
  await engine.reload('nano');
  const complete = async (prompt: string, options: Partial<WebLlm.CompletionCreateParamsNonStreaming>) => {
    tokens = [];
    logits = undefined;
    return engine.completions.create({ prompt, ignore_eos: true, ...options });
  };

  for (const prompt of prompts) {
    const { usage } = await complete(prompt, { max_tokens: count, temperature: 0 });
    answers.push({ tokens, logits: logits ?? [], promptTokens: usage?.prompt_tokens ?? 0 });
  }

  state.only = allowed;
  await complete('a', { max_tokens: 48, temperature: 1, top_p: 0.99, seed: 5 });
  const sampled = tokens;

  interface Tensor {
    toArray(): Float32Array;
    dispose(): void;
  }
  interface Pipeline {
    readonly kvCache: unknown;
    readonly device: { sync(): Promise<void> };
    readonly tvm: {
      beginScope(): void;
      endScope(): void;
      scalar(value: number, dtype: string): unknown;
      getGlobalFunc(name: string): (...args: unknown[]) => void;
    };
    filledKVCacheLength: number;
    resetChat(): void;
    forwardKnownTokens(tokens: readonly number[], isPrefill: boolean): Promise<Tensor>;
    updateLogitsOnCPU(logits: Tensor): Tensor;
  }
  const pipelines = Reflect.get(engine, 'loadedModelIdToPipeline') as Map<string, Pipeline>;
  const pipeline = pipelines.get('nano');
  if (pipeline === undefined) throw new Error('web-llm keeps its pipelines elsewhere');
  const { tvm } = pipeline;
  const feed = async (ids: readonly number[]): Promise<number[]> => {
    const onGpu = await pipeline.forwardKnownTokens(ids, true);
    tvm.beginScope();
    const onHost = pipeline.updateLogitsOnCPU(onGpu);
    tvm.endScope();
    onGpu.dispose();
    await pipeline.device.sync();
    return [...onHost.toArray().slice(0, 16)];
  };
  const cut = (excess: number): void => {
    tvm.beginScope();
    const pop = tvm.getGlobalFunc('vm.builtin.kv_state_popn');
    pop(pipeline.kvCache, tvm.scalar(0, 'int64'), tvm.scalar(excess, 'int32'));
    tvm.endScope();
    pipeline.filledKVCacheLength -= excess;
  };
  // 40 tokens reach into a third page of the cache.
  const ids = Array.from({ length: 40 }, (_, i) => 300 + 7 * i);
  pipeline.resetChat();
  const whole = await feed(ids);
  pipeline.resetChat();
  await feed(ids.slice(0, 21));
  await feed([5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18]);
  cut(14 + 4);
  await feed(ids.slice(17, 30));
  const detour = await feed(ids.slice(30));
  await engine.unload();
  return { answers, whole, detour, sampled };
}
