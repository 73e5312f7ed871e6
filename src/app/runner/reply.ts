import {
  DraftReader,
  grammarFor,
  isRunaway,
  languageOfText,
  promptFor,
  REPLY_TOKENS,
  type Task,
} from '../../conversation/flow/chain.ts';
import { COOLER, FIRST } from '../../conversation/flow/sampling.ts';
import type { Engine, Finished } from '../../engine/port.ts';
import type { ModelManifest } from '../../models/manifest.ts';
import type { Lang } from '../../coe/types.ts';
import type { RespondOptions, Response } from './api.ts';

/** The task of a first turn. The screen is the caller's: measuring wants the text that a model would write. */
export function taskOf(post: string, lang: Lang = languageOfText(post)): Task {
  return { past: [], message: post, lang, screen: 'none' };
}

interface Job {
  readonly engine: Engine;
  readonly model: ModelManifest;
  readonly signal: AbortSignal;
  /** Tokens so far. */
  readonly onTokens: (tokens: number) => void;
}

/** @throws EngineError */
export async function respondTo(post: string, options: RespondOptions, job: Job): Promise<Response> {
  const { engine, model, signal } = job;
  const task = taskOf(post, options.lang);
  const started = performance.now();
  const messages = promptFor(task, model);
  const grammar = options.grammar === false ? {} : { grammar: grammarFor(task, '') };
  let tries = 0;
  for (const sampling of [FIRST, COOLER]) {
    tries += 1;
    const guard = new AbortController();
    const generating = engine.generate(messages, {
      ...grammar,
      maxTokens: options.maxTokens ?? REPLY_TOKENS,
      sampling: { ...sampling, seed: options.seed ?? 1 },
      signal: AbortSignal.any([signal, guard.signal]),
    });
    const reader = new DraftReader('');
    const { finished, firstLayerAt } = await read(generating, reader, job.onTokens, () => {
      if (isRunaway(reader.draft, post)) guard.abort();
    });
    const ranAway = guard.signal.aborted && !signal.aborted;
    if (ranAway && tries === 1) continue;
    const ended = performance.now();
    return {
      raw: reader.draft.raw,
      coe: reader.draft.layers,
      answer: reader.draft.answer,
      lang: task.lang,
      finish: ranAway ? 'runaway' : finished.finish,
      tries,
      usage: finished.usage,
      timings: {
        ...finished.timings,
        firstLayerMs: (firstLayerAt ?? ended) - started,
        totalMs: ended - started,
      },
      model: model.id,
      engine: engine.id,
    };
  }
  throw new Error('unreachable: the second try always returns');
}

async function read(
  pieces: ReturnType<Engine['generate']>,
  reader: DraftReader,
  onTokens: (tokens: number) => void,
  onPiece: () => void,
): Promise<{ finished: Finished; firstLayerAt: number | undefined }> {
  let tokens = 0;
  let firstLayerAt: number | undefined;
  for (;;) {
    const step = await pieces.next();
    if (step.done === true) return { finished: step.value, firstLayerAt };
    reader.push(step.value.text);
    tokens += step.value.tokens;
    if (firstLayerAt === undefined && reader.draft.layers.L1.text !== '') firstLayerAt = performance.now();
    onTokens(tokens);
    onPiece();
  }
}
