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

await runCommand(async () => {
  const options = readStartOptions(process.argv.slice(2));
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stop.abort();
    });
  }
  const dist = await ensureBuilt(ROOT, console.log);
  try {
    await prepare(options, stop.signal);
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    console.log('\nStopped. The next start goes on from here.');
    return 130;
  }
  const server = await serve(options, { dist, models: MODEL_ROOTS });
  for (const line of addressLines(options.host, server)) console.log(line);
  console.log('Ctrl-C ends it.');
  openBrowser(addressHere(options.host, server));
  await aborted(stop.signal);
  await server.close();
  return 0;
});

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
    pinned: true,
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
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EINVAL')
      throw new Refusal(`This computer has no address ${host}.`);
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
