/** `npm run bench`: our whole pipeline, the bare runtime and llama.cpp's WASM build in turn; writes docs/bench.md. */
import { link, mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { buildBench } from './bench/build.ts';
import { graphicsOf, isReal } from './bench/graphics.ts';
import { thisMachine } from './bench/machine.ts';
import { browserOf } from './bench/memory.ts';
import { longTasksWhileStreaming } from './bench/longTasks.ts';
import {
  measureOther,
  measureOurs,
  measureWhole,
  type OtherRound,
  type OursRound,
  type Whole,
} from './bench/measure.ts';
import { readBenchOptions, type BenchOptions } from './bench/options.ts';
import { POST } from './bench/post.ts';
import { reportOf } from './bench/report.ts';
import { buildMessages } from '../src/coe/prompt.ts';
import type { PromptForm } from '../src/coe/types.ts';
import { cpu } from '../src/engine/cpu/kind.ts';
import type { ModelFile } from '../src/models/file.ts';
import { Runner } from './browser.ts';
import { ensureChromium } from './chromium.ts';
import { Refusal, runCommand } from './command.ts';
import { acquireBase } from './model/acquire.ts';
import { RECIPES, type PinnedBase } from './model/recipes.ts';
import { CACHE, MODEL_ROOTS } from './paths.ts';
import { listModels } from './server/models.ts';

await runCommand(async () => {
  const options = readBenchOptions(process.argv.slice(2));
  const { models } = await listModels(MODEL_ROOTS);
  const model = models.find(({ id }) => id === options.model);
  if (model === undefined)
    throw new Refusal(`${options.model} is not prepared here; npm run model prepares the default one.`);
  const browser = ensureChromium(console.log);
  // Another base would make it another comparison.
  const peerRoot = options.peer && model.base.sha256 === pinnedBase().sha256 ? await peerFolder() : undefined;
  const folders = {
    dist: await buildBench(),
    models: peerRoot === undefined ? MODEL_ROOTS : [...MODEL_ROOTS, peerRoot],
  };
  const profile = join(CACHE, 'bench-profile');
  const runner = await Runner.open({ folders, browser, profile, bypassCsp: true });
  try {
    const pid = await browserOf(profile);
    const graphics = await graphicsOf(runner.page);
    const webgpu = isReal(graphics) && model.engines.webllm !== undefined;
    const rounds: (OursRound | OtherRound)[] = [];
    // Brings the model into the browser, so that no round pays for the transfer.
    await runner.call('load', [options.model, 'cpu', {}]);
    await runner.page.evaluate(() => window.empathy.unload());
    for (let round = 1; round <= options.rounds; round++) {
      for (const threads of options.threads)
        rounds.push(
          ...(await oneRound(
            runner,
            pid,
            options,
            threads,
            round,
            peerRoot === undefined ? undefined : model.promptForm,
          )),
        );
      if (webgpu) rounds.push(told(await measureOurs(runner, pid, options, 'webllm', 1), round));
    }
    const wholes: Whole[] = [];
    for (const threads of options.threads)
      wholes.push(await measureWhole(runner, options.model, 'cpu', threads));
    if (webgpu) wholes.push(await measureWhole(runner, options.model, 'webllm', 1));
    const longTasks = await longTasksWhileStreaming(runner, model.tier === 'nano');
    const report = reportOf({
      model: model.name,
      weights: bytesOf(model.engines.cpu?.weights ?? []),
      cpuBytes: bytesOf(model.engines.cpu === undefined ? [] : cpu.filesOf(model.engines.cpu, { id: 'cpu' })),
      ...thisMachine(),
      browser: await runner.page.evaluate(
        () => /Chrome\/\d+/.exec(navigator.userAgent)?.[0] ?? navigator.userAgent,
      ),
      date: new Date().toISOString().slice(0, 10),
      postCharacters: POST.length,
      decodeTokens: options.decodeTokens,
      typingSeconds: options.typingSeconds,
      graphics,
      rounds,
      wholes,
      longTasks,
    });
    const out = resolve(options.out);
    await writeFile(out, await format(report, { ...(await resolveConfig(out)), filepath: out }));
    console.log(report);
    return 0;
  } finally {
    await runner.close();
  }
});

function bytesOf(files: readonly ModelFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** @param form of the prompt that the peer reads; undefined: without the peer */
async function oneRound(
  runner: Runner,
  pid: number | undefined,
  options: BenchOptions,
  threads: number,
  round: number,
  form: PromptForm | undefined,
): Promise<readonly (OursRound | OtherRound)[]> {
  const { model: modelId, decodeTokens } = options;
  const ours = told(await measureOurs(runner, pid, options, 'cpu', threads), round);
  const page = await runner.openBeside('cli/bench/page/bench.html');
  const bareRun = { modelId, threads, promptTokens: ours.promptTokens, decodeTokens };
  const bare = await measureOther('bare', threads, pid, () =>
    page.evaluate((want) => window.bench.bareCpu(want), bareRun),
  );
  told(bare, round);
  if (form === undefined) {
    await page.close();
    return [ours, bare];
  }
  const peerRun = { url: '/models/peer/base.gguf', threads, prompt: promptOfPost(form), decodeTokens };
  const peer = await measureOther('peer', threads, pid, () =>
    page.evaluate((want) => window.bench.peer(want), peerRun),
  );
  await page.close();
  return [ours, bare, told(peer, round)];
}

function told<T extends OursRound | OtherRound>(measured: T, round: number): T {
  const { kind, threads, prefillRate, decodeRate } = measured;
  console.log(
    `round ${round}  ${kind}  ${threads} threads  prefill ${prefillRate.toFixed(1)}/s  decode ${decodeRate.toFixed(1)}/s`,
  );
  return measured;
}

function pinnedBase(): PinnedBase {
  const base = RECIPES[0]?.base;
  if (base?.kind !== 'pinned') throw new Error('the default model has no pinned base');
  return base;
}

/** Our whole prompt in ChatML, as the engines write it. */
function promptOfPost(form: PromptForm): string {
  const messages = buildMessages({ lang: 'zh', form, past: [], message: POST });
  const closed = messages.map(({ role, content }) => `<|im_start|>${role}\n${content}<|im_end|>\n`);
  return `${closed.join('')}<|im_start|>assistant\n`;
}

/** A folder of models that serves the base GGUF as `peer/base.gguf`, without a second copy of it. */
async function peerFolder(): Promise<string> {
  const path = await acquireBase(
    pinnedBase(),
    CACHE,
    'Without it the peer cannot be measured.',
    process.stdout,
    new AbortController().signal,
  );
  const folder = join(CACHE, 'bench-models');
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'peer'), { recursive: true });
  await link(path, join(folder, 'peer', 'base.gguf'));
  return folder;
}
