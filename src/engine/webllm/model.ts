import { MLCEngine, type AppConfig } from '@mlc-ai/web-llm';
import type { ModelManifest } from '../../models/manifest.ts';
import { webllmBase } from './kind.ts';
import { EngineError } from '../../device/error.ts';
import type { ModelReader } from '../../models/store.ts';
import type { TokenModel } from '../decode/tokenModel.ts';
import type { TokenModelOptions } from '../worker/serve.ts';
import { asGpuError } from './gpuError.ts';
import { pipelineOf, popTokens, type Pipeline } from './pipeline.ts';

/** A GPU takes long chunks well; an abort waits for one of them at most. */
const CHUNK_TOKENS = { fast: 128, short: 64 };

/**
 * A model on WebGPU by web-llm, which reads the files from the caches where the store put them.
 * @throws EngineError `device-lost`, `out-of-memory`, `internal`
 */
export async function createWebllmModel(
  manifest: ModelManifest,
  _reader: ModelReader,
  { variant, onProgress }: TokenModelOptions,
): Promise<TokenModel> {
  if (variant.id !== 'webllm') throw new EngineError('internal', 'not a variant for WebGPU');
  const files = manifest.engines.webllm?.[variant.quantization];
  if (files === undefined) throw new EngineError('model-missing', variant.quantization);
  const base = webllmBase(manifest.id, variant.quantization);
  const library = files.library.path.slice(files.library.path.lastIndexOf('/') + 1);
  const appConfig: AppConfig = {
    // `resumable` stays off: it would write prompts to disk in plain text.
    cacheBackend: 'cache',
    model_list: [{ model: base, model_id: manifest.id, model_lib: base + library }],
  };
  const engine = new MLCEngine({
    appConfig,
    logLevel: 'SILENT',
    initProgressCallback: ({ progress }) => {
      onProgress(progress);
    },
  });
  await guarded(() => engine.reload(manifest.id));
  const pipeline = pipelineOf(engine, manifest.id);
  return new WebllmModel(engine, pipeline);
}

class WebllmModel implements TokenModel {
  readonly vocab: number;
  readonly contextTokens: number;
  readonly chunkTokens = CHUNK_TOKENS;

  constructor(
    private readonly engine: MLCEngine,
    private readonly pipeline: Pipeline,
  ) {
    this.vocab = pipeline.fullVocabSize;
    this.contextTokens = pipeline.contextWindowSize;
  }

  async forward(tokens: readonly number[]): Promise<Float32Array> {
    return guarded(async () => {
      const { tvm } = this.pipeline;
      const logits = await this.pipeline.forwardKnownTokens(tokens, true);
      if (logits === undefined) throw new EngineError('internal', 'nothing to feed');
      tvm.beginScope();
      const onHost = this.pipeline.updateLogitsOnCPU(logits);
      tvm.endScope();
      logits.dispose();
      await this.pipeline.device.sync();
      return onHost.toArray();
    });
  }

  async fill(tokens: readonly number[]): Promise<void> {
    await guarded(async () => {
      const logits = await this.pipeline.forwardKnownTokens(tokens, true);
      logits?.dispose();
      await this.pipeline.device.sync();
    });
  }

  async cut(length: number): Promise<void> {
    const excess = this.pipeline.filledKVCacheLength - length;
    if (excess > 0) popTokens(this.pipeline, excess);
    return Promise.resolve();
  }

  async dispose(): Promise<void> {
    await this.engine.unload();
  }
}

/** Gives web-llm's and WebGPU's errors the port's names. */
async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asGpuError(error);
  }
}
