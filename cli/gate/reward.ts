/** r_answer as GRPO computes it (`AnswerReward` in training/grpo/rewards.py), by the encoder of the repository. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { env } from 'onnxruntime-web/wasm';
import { product } from '../../src/coe/careful/encoderScorer.ts';
import { ENCODER } from '../../src/encoder/manifest.ts';
import { EncoderModel } from '../../src/encoder/model.ts';

/** Tokens, prefix included, of the shortest beginning that the answers to one post are cut to. */
const SHORTEST_SPAN = 48;

/** @param folder of the encoder's files */
export async function openEncoder(folder: string): Promise<EncoderModel> {
  // Threads of the runtime need a page that is isolated.
  env.wasm.numThreads = 1;
  return EncoderModel.load(ENCODER, {
    bytes: async (path) => new Uint8Array(await readFile(join(folder, path))),
    blob: async (path) => new Blob([await readFile(join(folder, path))]),
  });
}

/**
 * Likeness of letter and answer, plus the answer's tone. The encoder likes length, so the answers to one letter are compared
 * by beginnings of one length: that of the shortest, but at least SHORTEST_SPAN. So an answer's reward depends on the others.
 *
 * @param letter title and post
 * @returns in the order of the answers, none for an empty one
 */
export async function answerRewards(
  encoder: EncoderModel,
  letter: string,
  answers: readonly string[],
): Promise<readonly (number | undefined)[]> {
  const signal = new AbortController().signal;
  const rows = answers.map((answer) =>
    answer.trim() === '' ? undefined : encoder.tokens(answer.trim(), 'passage'),
  );
  const written = rows.filter((row) => row !== undefined);
  const span = Math.max(SHORTEST_SPAN, Math.min(...written.map(({ length }) => length)));
  const asked = encoder.tokens(letter, 'query');
  const [query = [], ...replies] = await encoder.vectors(
    [asked, ...written.map((row) => row.slice(0, span))],
    signal,
  );
  const rewards = replies.map((reply) => product(query, reply) + product(reply, ENCODER.tone));
  return rows.map((row) => (row === undefined ? undefined : rewards.shift()));
}
