import { createEncoder } from '../../encoder/client.ts';
import { createEngine } from '../../engine/client.ts';
import { EngineError } from '../../device/error.ts';
import type { Engine } from '../../engine/port.ts';
import type { EngineId } from '../../models/engines/engines.ts';
import { probeDevice } from '../../device/probe.ts';
import { promptFor } from '../../conversation/flow/chain.ts';
import { loadCatalogue } from '../../models/catalogue.ts';
import type { ModelManifest } from '../../models/manifest.ts';
import { download } from '../../models/store.ts';
import { variantFor } from '../../models/variant.ts';
import type { Loaded, Outcome, RunnerApi, RunnerStatus } from './api.ts';
import { respondTo, taskOf } from './reply.ts';

export function createRunner(): RunnerApi {
  let loaded: { readonly engine: Engine; readonly model: ModelManifest } | undefined;
  const encoder = createEncoder();
  let work = new AbortController();
  let status: RunnerStatus = { phase: 'idle' };

  /** One piece of work at a time, its error turned into a value. */
  const outcome = async <T>(run: (signal: AbortSignal) => Promise<T>): Promise<Outcome<T>> => {
    work = new AbortController();
    try {
      return { ok: true, value: await run(work.signal) };
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      return { ok: false, code: error.code, detail: error.detail, figures: error.figures };
    } finally {
      status = { phase: 'idle' };
    }
  };

  const here = (): { readonly engine: Engine; readonly model: ModelManifest } => {
    if (loaded === undefined) throw new EngineError('model-missing', 'no model is loaded');
    return loaded;
  };

  const unload = async (): Promise<void> => {
    const before = loaded;
    loaded = undefined;
    await before?.engine.unload();
  };

  const load = async (
    modelId: string,
    engineId: EngineId,
    threads: number | undefined,
    signal: AbortSignal,
  ): Promise<Loaded> => {
    await unload();
    const [device, { models }] = await Promise.all([probeDevice(), loadCatalogue()]);
    const model = models.find(({ id }) => id === modelId);
    if (model === undefined) throw new EngineError('model-missing', modelId);
    const variant = variantFor(model, engineId, device);
    if (variant === undefined)
      throw new EngineError('model-missing', `${modelId} has no files for ${engineId}`);
    await download(model, variant, {
      signal,
      onProgress: (haveBytes, totalBytes) => {
        status = { phase: 'fetching', haveBytes, totalBytes };
      },
    });
    const started = performance.now();
    const engine = createEngine(engineId);
    await engine.load(model, {
      signal,
      onProgress: ({ fraction }) => {
        status = { phase: 'loading', fraction };
      },
      ...(threads === undefined ? {} : { threads }),
    });
    loaded = { engine, model };
    return {
      model: model.id,
      engine: engineId,
      variant,
      threads: threads ?? device.cpu.threads,
      loadMs: performance.now() - started,
    };
  };

  return {
    probe: probeDevice,
    models: async () => (await loadCatalogue()).models,
    load: (modelId, engineId, options = {}) =>
      outcome((signal) => load(modelId, engineId, options.threads, signal)),
    respond: (post, options = {}) =>
      outcome((signal) =>
        respondTo(post, options, {
          ...here(),
          signal,
          onTokens: (tokens) => {
            status = { phase: 'writing', tokens };
          },
        }),
      ),
    generate: (messages, options) =>
      outcome(async (signal) => {
        const pieces = here().engine.generate(messages, { ...options, signal });
        let text = '';
        for (;;) {
          const step = await pieces.next();
          if (step.done === true) return { ...step.value, text };
          text += step.value.text;
        }
      }),
    prefill: (post, { lang } = {}) =>
      outcome(async (signal) => {
        const { engine, model } = here();
        const started = performance.now();
        await engine.prefill(promptFor(taskOf(post, lang).task, model), signal);
        return performance.now() - started;
      }),
    countTokens: (post, { lang } = {}) =>
      outcome((signal) => {
        const { engine, model } = here();
        return engine.countTokens(promptFor(taskOf(post, lang).task, model), signal);
      }),
    encode: (texts, kind) =>
      outcome(async (signal) => (await encoder.encode(texts, kind, signal)).map((vector) => [...vector])),
    abort: () => {
      work.abort();
    },
    unload,
    status: () => status,
  };
}
