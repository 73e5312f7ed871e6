import { detectLang } from '../../coe/language.ts';
import { parse } from '../../coe/parser.ts';
import { PROTOCOL } from '../../coe/protocol.ts';
import type { Lang } from '../../coe/types.ts';
import { DraftReader, type Task } from '../../conversation/flow/chain.ts';
import { excessIn } from '../../conversation/flow/fitting.ts';
import { generateInto, type Generated } from '../../conversation/flow/generating.ts';
import { EngineError } from '../../device/error.ts';
import type { Engine } from '../../engine/port.ts';
import type { ModelManifest } from '../../models/manifest.ts';
import { screen } from '../../safety/screen.ts';
import { whoseDanger } from '../../safety/whose.ts';
import type { Screening } from '../../safety/types.ts';
import type { RespondOptions, Response } from './api.ts';

/** The task of a first turn, screened as the app does it. */
export function taskOf(
  post: string,
  lang: Lang = detectLang(post),
): { readonly task: Task; readonly screening: Screening } {
  const screening = screen(post, lang);
  return { task: { past: [], message: post, lang, level: screening.level }, screening };
}

interface Job {
  readonly engine: Engine;
  readonly model: ModelManifest;
  readonly signal: AbortSignal;
  /** Tokens so far. */
  readonly onTokens: (tokens: number) => void;
}

/** @throws EngineError; `context-full` with `tokens`, `limit` and `excess`, characters, where no room is left for the reply */
export async function respondTo(post: string, options: RespondOptions, job: Job): Promise<Response> {
  const { engine, model, signal } = job;
  const { task, screening } = taskOf(post, options.lang);
  const whose = whoseDanger(post, screening, task.lang);
  const about = { lang: task.lang, screening, whose, model: model.id, engine: engine.id };
  if (screening.level === 'high' && options.despiteDanger !== true) return { ...about, ...HELD };
  const tooLong = await excessIn(task, job, signal);
  if (tooLong !== undefined) {
    const { promptTokens, room, characters } = tooLong;
    throw new EngineError('context-full', '', { tokens: promptTokens, limit: room, excess: characters });
  }
  const reader = new DraftReader('');
  // The words that the grammar begins L1 with are there before the model has read anything.
  const opening = PROTOCOL.openings[task.lang][model.promptForm].first.L1 ?? '';
  const started = performance.now();
  let firstLayerAt: number | undefined;
  const generated = await generateInto(reader, {
    engine,
    model,
    task,
    written: '',
    seed: options.seed ?? 1,
    signal,
    onPiece: (tokens) => {
      if (reader.draft.layers.L1.text.length > opening.length) firstLayerAt ??= performance.now();
      job.onTokens(tokens);
    },
    onAgain: () => {
      job.onTokens(0);
    },
    ...(options.grammar === undefined ? {} : { grammar: options.grammar }),
    ...(options.maxTokens === undefined ? {} : { maxTokens: options.maxTokens }),
  });
  const ended = performance.now();
  const { finished, withheld, tries } = generated;
  return {
    ...about,
    raw: reader.draft.raw,
    coe: reader.draft.layers,
    answer: reader.draft.answer,
    finish: finishOf(generated),
    withheld,
    tries,
    usage: finished.usage,
    timings: {
      ...finished.timings,
      firstLayerMs: (firstLayerAt ?? ended) - started,
      totalMs: ended - started,
    },
  };
}

function finishOf({ finished, ranAway, withheld }: Generated): Response['finish'] {
  if (withheld !== null) return 'withheld';
  return ranAway ? 'runaway' : finished.finish;
}

const NOTHING = parse('');

/** No model was asked. */
const HELD: Omit<Response, 'lang' | 'screening' | 'whose' | 'model' | 'engine'> = {
  raw: '',
  coe: NOTHING.layers,
  answer: NOTHING.answer,
  finish: 'held',
  withheld: null,
  tries: 0,
  usage: { promptTokens: 0, reusedTokens: 0, completionTokens: 0, forcedTokens: 0 },
  timings: { prefillMs: 0, firstPieceMs: 0, decodeMs: 0, firstLayerMs: 0, totalMs: 0 },
};
