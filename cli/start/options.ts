import { readFlags, Refusal, wholeNumber } from '../command.ts';

export interface StartOptions {
  readonly host: string;
  readonly port: number;
  /** A base GGUF that the person has already. */
  readonly baseFile: string | undefined;
  /** Open the page without a model. */
  readonly withModel: boolean;
}

const DEFAULT_PORT = 4917;

const USAGE = `npm start -- [--port N] [--host ADDRESS] [--model FILE] [--no-model]
  --port N        the port to serve on (default ${DEFAULT_PORT})
  --host ADDRESS  the address to listen on (default 127.0.0.1: this computer only)
  --model FILE    a Qwen2.5-Coder-1.5B-Instruct Q4_K_M GGUF that lies here already
  --no-model      do not prepare a model; the page says how to get one`;

/** @throws Refusal with exit code 2 */
export function readStartOptions(args: readonly string[]): StartOptions {
  const flags = readFlags(
    args,
    {
      port: { type: 'string' },
      host: { type: 'string', default: '127.0.0.1' },
      model: { type: 'string' },
      'no-model': { type: 'boolean', default: false },
    },
    USAGE,
  );
  if (flags.model !== undefined && flags['no-model']) {
    throw new Refusal('--model and --no-model exclude each other: leave one of them out.', 2);
  }
  return {
    host: flags.host,
    port: wholeNumber('port', flags.port, [1, 65_535], DEFAULT_PORT),
    baseFile: flags.model,
    withModel: !flags['no-model'],
  };
}
