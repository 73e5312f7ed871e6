/** `npm start`: builds the app if need be, prepares the default model, serves both and shows the page. */
import { resolve } from 'node:path';
import { ensureBuilt } from './build.ts';
import { Refusal, runCommand } from './command.ts';
import { prepareModel } from './model/prepare.ts';
import { RECIPES } from './model/recipes.ts';
import { TARGETS } from './model/targets.ts';
import { CACHE, MODEL_ROOTS, ROOT } from './paths.ts';
import { listen, type ListenOptions, type Listening } from './server/listen.ts';
import { addressHere, addressLines, openBrowser } from './start/announce.ts';
import { readStartOptions, type StartOptions } from './start/options.ts';

/** Ports tried after the wanted one. */
const MORE_PORTS = 20;

/** What the system says of an address that is not this computer's, or of a name that it cannot look up. */
const NO_SUCH_ADDRESS: ReadonlySet<string> = new Set(['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EINVAL']);

await runCommand(async () => {
  const options = readStartOptions(process.argv.slice(2));
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stop.abort();
    });
  }
  const dist = await ensureBuilt(ROOT, console.log);
  // Before a gigabyte is brought: an address that is not to be had is told at once, and a port that is free stays ours.
  const server = await serve(options, { dist, models: MODEL_ROOTS });
  try {
    if (!(await prepared(options, stop.signal))) return 130;
    for (const line of addressLines(options.host, server)) console.log(line);
    console.log('Ctrl-C ends it.');
    openBrowser(addressHere(options.host, server));
    await aborted(stop.signal);
    return 0;
  } finally {
    await server.close();
  }
});

/** False when the person stopped it. */
async function prepared(options: StartOptions, signal: AbortSignal): Promise<boolean> {
  try {
    await prepare(options, signal);
    return true;
  } catch (error) {
    if (!signal.aborted) throw error;
    console.log('\nStopped. The next start goes on from here.');
    return false;
  }
}

async function prepare({ withModel, baseFile }: StartOptions, signal: AbortSignal): Promise<void> {
  const [recipe] = RECIPES;
  if (!withModel || recipe === undefined) {
    console.log('No model is prepared; the page says how to get one.');
    return;
  }
  await prepareModel({
    root: ROOT,
    cache: CACHE,
    recipe,
    targets: TARGETS,
    ...(baseFile === undefined ? {} : { base: resolve(baseFile) }),
    advice:
      'Or bring the file from elsewhere and name it with --model FILE; --no-model opens the page without it.',
    pinned: true,
    thorough: false,
    output: process.stdout,
    signal,
  });
}

/** @throws Refusal when no port could be had */
async function serve(options: StartOptions, folders: ListenOptions['folders']): Promise<Listening> {
  const { host, port } = options;
  try {
    const server = await listen({ folders, host, port, more: MORE_PORTS });
    if (server.port !== port) {
      console.log(
        `Port ${port} is taken; using ${server.port}. Sessions kept under port ${port} are not shown there.`,
      );
    }
    return server;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE')
      throw new Refusal(
        `Port ${port} and the ${MORE_PORTS} after it are taken; name another one with --port.`,
      );
    if (code === 'EACCES')
      throw new Refusal(`This user may not listen on port ${port}; name one above 1023 with --port.`);
    if (typeof code === 'string' && NO_SUCH_ADDRESS.has(code))
      throw new Refusal(`This computer has no address ${host}; name another one with --host.`);
    throw error;
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) done();
    else
      signal.addEventListener(
        'abort',
        () => {
          done();
        },
        { once: true },
      );
  });
}
