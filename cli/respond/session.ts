import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Response } from '../../src/app/runner/api.ts';
import type { ModelManifest } from '../../src/models/manifest.ts';
import { Runner } from '../browser.ts';
import { ensureBuilt } from '../build.ts';
import { ensureChromium } from '../chromium.ts';
import { Refusal } from '../command.ts';
import { CACHE, MODEL_ROOTS, ROOT } from '../paths.ts';
import { duration } from '../progress.ts';
import { listModels } from '../server/models.ts';
import type { RespondFlags } from './options.ts';
import { StatusLine } from './statusLine.ts';

/** Answers one post; `label` stands before its progress. @throws Refusal with the engine's reason */
export type Respond = (post: string, label: string) => Promise<Response>;

/**
 * Opens the runner with a model for the time of `work`.
 * @param note told what is going on
 * @throws Refusal when there is no browser, or the engine cannot load the model
 */
export async function withModel(
  model: ModelManifest,
  flags: Pick<RespondFlags, 'engine' | 'threads' | 'seed' | 'lang' | 'despiteDanger'>,
  note: (line: string) => void,
  work: (respond: Respond) => Promise<number>,
): Promise<number> {
  const { engine, threads, seed, lang, despiteDanger } = flags;
  const browser = ensureChromium(note);
  const folders = { dist: await ensureBuilt(ROOT, note), models: MODEL_ROOTS };
  const runner = await Runner.open({ folders, browser, profile: join(CACHE, 'profile') });
  try {
    const line = new StatusLine('Loading the model');
    const loaded = await runner.call(
      'load',
      [model.id, engine, threads === undefined ? {} : { threads }],
      line.show,
    );
    line.end();
    note(`${loaded.model} on ${loaded.engine}, loaded in ${duration(loaded.loadMs / 1000)}.`);
    return await work(async (post, label) => {
      const writing = new StatusLine(label);
      const options = { seed, despiteDanger, ...(lang === undefined ? {} : { lang }) };
      const response = await runner.call('respond', [post, options], writing.show);
      writing.end();
      return response;
    });
  } finally {
    await runner.close();
  }
}

/** @throws Refusal when the named model, or any model for people, is not prepared here */
export async function modelFor(wanted: string | undefined): Promise<ModelManifest> {
  const { models } = await listModels(MODEL_ROOTS);
  if (wanted !== undefined) {
    const named = models.find(({ id }) => id === wanted);
    if (named !== undefined) return named;
    const ids = models.map(({ id }) => id).join(', ');
    throw new Refusal(`There is no model "${wanted}" here; there is ${ids === '' ? 'none at all' : ids}.`, 2);
  }
  const first = models.find(({ tier }) => tier !== 'nano');
  if (first === undefined) throw new Refusal('No model is prepared here. `npm run model` prepares one.');
  return first;
}

/** Says which weights answer, and by what: hash of the manifest, which names every file's, and of the engine. */
export function weightsOf(model: ModelManifest, engine: RespondFlags['engine']): string {
  return createHash('sha256')
    .update(JSON.stringify([engine, model]))
    .digest('hex')
    .slice(0, 16);
}
