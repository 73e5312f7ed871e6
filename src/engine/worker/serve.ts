import { openModel, type ModelReader } from '../../models/store.ts';
import type { ModelManifest } from '../../models/manifest.ts';
import type { Variant } from '../../models/engines/engines.ts';
import { observeRequests } from '../../requests/observe.ts';
import { Decoder } from '../decode/decoder.ts';
import { Grammars } from '../decode/grammar.ts';
import { Tokenizer } from '../decode/tokenizer.ts';
import type { TokenModel } from '../decode/tokenModel.ts';
import { asEngineError, EngineError } from '../../device/error.ts';
import type { LoadProgress } from '../port.ts';
import type { FromWorker, RequestBody, Result, ToWorker } from './protocol.ts';

export interface TokenModelOptions {
  readonly variant: Variant;
  readonly threads: number;
  /** 0 to 1 of building the model. */
  readonly onProgress: (fraction: number) => void;
}

export type CreateTokenModel = (
  manifest: ModelManifest,
  reader: ModelReader,
  options: TokenModelOptions,
) => Promise<TokenModel>;

/** Part of a load that the token model takes; the rest is the tokenizer and the grammar compiler. */
const MODEL_SHARE = 0.9;

/** Turns this worker into an engine around one kind of token model. Requests run one after another. */
export function serveEngine(createTokenModel: CreateTokenModel): void {
  observeRequests('worker');
  const aborts = new Map<number, AbortController>();
  let decoder: Decoder | undefined;
  let queue = Promise.resolve();
  const post = (message: FromWorker): void => {
    self.postMessage(message);
  };

  const load = async (
    { model: manifest, variant, threads }: RequestBody & { kind: 'load' },
    report: (progress: LoadProgress) => void,
  ): Promise<undefined> => {
    await decoder?.dispose();
    decoder = undefined;
    report({ phase: 'reading', fraction: 0 });
    const reader = await openModel(manifest, variant);
    const model = await createTokenModel(manifest, reader, {
      variant,
      threads,
      onProgress: (fraction) => {
        report({ phase: 'building', fraction: fraction * MODEL_SHARE });
      },
    });
    report({ phase: 'warming', fraction: MODEL_SHARE });
    const tokenizer = await Tokenizer.load(await reader.bytes(manifest.tokenizer.path));
    const grammars = await Grammars.create(tokenizer, model.vocab, manifest.stopTokens);
    decoder = new Decoder(model, tokenizer, grammars, manifest.stopTokens);
    report({ phase: 'warming', fraction: 1 });
    return undefined;
  };

  const loaded = (): Decoder => {
    if (decoder === undefined) throw new EngineError('internal', 'no model is loaded');
    return decoder;
  };

  const answer = async (request: number, body: RequestBody, signal: AbortSignal): Promise<Result> => {
    switch (body.kind) {
      case 'load':
        // No abort reaches a load, which lets no message through: the page ends the worker instead.
        return load(body, (progress) => {
          post({ kind: 'progress', id: request, progress });
        });
      case 'generate': {
        const stream = loaded().generate(body.messages, { ...body.options, signal });
        for (;;) {
          const step = await stream.next();
          if (step.done === true) return step.value;
          post({ kind: 'piece', id: request, piece: step.value });
        }
      }
      case 'prefill':
        return loaded()
          .prefill(body.messages, signal)
          .then(() => undefined);
      case 'countTokens':
        return loaded().countTokens(body.messages);
      case 'unload':
        await decoder?.dispose();
        decoder = undefined;
        return undefined;
    }
  };

  const run = async (request: number, body: RequestBody, signal: AbortSignal): Promise<void> => {
    try {
      post({ kind: 'done', id: request, result: await answer(request, body, signal) });
    } catch (error) {
      const { code, detail, figures } = asEngineError(error);
      post({ kind: 'failed', id: request, code, detail, figures });
    } finally {
      aborts.delete(request);
    }
  };

  self.addEventListener('message', (event: MessageEvent<ToWorker>) => {
    const message = event.data;
    if (message.kind === 'abort') {
      aborts.get(message.id)?.abort();
      return;
    }
    const abort = new AbortController();
    aborts.set(message.id, abort);
    queue = queue.then(() => run(message.id, message.body, abort.signal));
  });
}
