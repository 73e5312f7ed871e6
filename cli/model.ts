/** `npm run model`: brings the base model and prepares it for both engines. */
import { resolve } from 'node:path';
import { readFlags, Refusal, runCommand } from './command.ts';
import { writePinned } from './model/pin.ts';
import { prepareModel } from './model/prepare.ts';
import { RECIPES, type Recipe } from './model/recipes.ts';
import { isTarget, TARGETS, type Target } from './model/targets.ts';
import { CACHE, ROOT } from './paths.ts';

const USAGE = `npm run model [-- OPTIONS]

Brings the base model, merges our adapter in and writes the files of both engines. What is there already is checked
by its hashes and kept if it is whole; a damaged file is prepared anew. Stop with Ctrl-C and run it again to go on.

  --id ID          which model: ${RECIPES.map(({ id }) => id).join(', ')} (default: ${RECIPES[0]?.id ?? ''})
  --targets LIST   which files, comma-separated: ${TARGETS.join(',')} (default: all)
  --base FILE      a base that lies here already, instead of the download
  --adapter FOLDER an adapter on trial, instead of the one in models/ID; nothing is checked against models/ID, and the
                   result lies in the cache (name another one, or it takes the place of the model that people use)
  --pin            write the result's hashes to models/ID/manifest.json, instead of checking it against them
  --help           this text

EMPATHY_CACHE names the folder for downloads and prepared models (default: .cache).`;

const FLAGS = {
  id: { type: 'string' },
  targets: { type: 'string' },
  base: { type: 'string' },
  adapter: { type: 'string' },
  pin: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

await runCommand(async () => {
  const flags = readFlags(process.argv.slice(2), FLAGS, USAGE);
  if (flags.help === true) {
    console.log(USAGE);
    return 0;
  }
  const { adapter } = flags;
  if (adapter !== undefined && flags.pin === true) {
    throw new Refusal('An adapter on trial is not pinned: put it into models/ID/adapter first.', 2);
  }
  const recipe = recipeOf(flags.id);
  const stop = new AbortController();
  process.once('SIGINT', () => {
    stop.abort();
  });
  try {
    const { manifest, folder } = await prepareModel({
      root: ROOT,
      cache: CACHE,
      recipe: adapter === undefined ? recipe : { ...recipe, place: 'cache' },
      targets: targetsOf(flags.targets),
      ...(flags.base !== undefined && { base: resolve(flags.base) }),
      advice: 'Or bring the file from elsewhere and name it with --base FILE.',
      ...(adapter !== undefined && { adapter: resolve(adapter) }),
      pinned: flags.pin !== true && adapter === undefined,
      thorough: true,
      output: process.stdout,
      signal: stop.signal,
    });
    const ready = Object.keys({ ...manifest.engines.webllm, ...(manifest.engines.cpu && { cpu: true }) });
    console.log(`${manifest.name} is ready (${ready.sort().join(', ')}): ${folder}`);
    if (flags.pin === true) console.log(`Pinned in ${await writePinned(ROOT, manifest)}.`);
    return 0;
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    console.log('\nStopped. Run the same command again to go on.');
    return 130;
  }
});

function recipeOf(id: string | undefined): Recipe {
  const recipe = id === undefined ? RECIPES[0] : RECIPES.find((one) => one.id === id);
  if (recipe === undefined) {
    throw new Refusal(
      `There is no model "${id ?? ''}". There are: ${RECIPES.map((one) => one.id).join(', ')}.`,
      2,
    );
  }
  return recipe;
}

function targetsOf(list: string | undefined): readonly Target[] {
  if (list === undefined) return TARGETS;
  const names = list.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !isTarget(name));
  if (unknown !== undefined) {
    throw new Refusal(`There is no target "${unknown}". There are: ${TARGETS.join(', ')}.`, 2);
  }
  return TARGETS.filter((target) => names.includes(target));
}
