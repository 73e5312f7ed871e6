import type { Lang } from '../../coe/types.ts';
import { DraftReader, languageOfText, type Task } from '../../conversation/flow/chain.ts';
import { generateInto } from '../../conversation/flow/generating.ts';
import type { Engine } from '../../engine/port.ts';
import type { ModelManifest } from '../../models/manifest.ts';
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
  const reader = new DraftReader('');
  const started = performance.now();
  let firstLayerAt: number | undefined;
  const { finished, ranAway, tries } = await generateInto(reader, {
    engine,
    model,
    task,
    written: '',
    seed: options.seed ?? 1,
    signal,
    onPiece: (tokens) => {
      if (reader.draft.layers.L1.text !== '') firstLayerAt ??= performance.now();
      job.onTokens(tokens);
    },
    onAgain: () => {
      job.onTokens(0);
    },
    ...(options.grammar === undefined ? {} : { grammar: options.grammar }),
    ...(options.maxTokens === undefined ? {} : { maxTokens: options.maxTokens }),
  });
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
