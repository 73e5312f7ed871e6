import { describe, expect, it } from 'vitest';
import { Refusal } from '../command.ts';
import { readStartOptions } from './options.ts';

describe('readStartOptions', () => {
  it('serves this computer only, with a model, unless told otherwise', () => {
    expect(readStartOptions([])).toMatchObject({ host: '127.0.0.1', withModel: true });
    expect(readStartOptions(['--port', '80', '--host', '0.0.0.0', '--model', 'a.gguf'])).toEqual({
      host: '0.0.0.0',
      port: 80,
      baseFile: 'a.gguf',
      withModel: true,
    });
    expect(readStartOptions(['--no-model']).withModel).toBe(false);
  });

  it.each([
    [['--prot', '80'], "Unknown option '--prot'"],
    [['--port'], '--port'],
    [['--port', '0'], 'a whole number from 1 to 65535'],
    [['--port', '99999'], '"99999"'],
    [['--port', '8e3'], '"8e3"'],
    [['8080'], "'8080'"],
    [['--model', 'a.gguf', '--no-model'], 'leave one of them out'],
  ])('refuses %j with a sentence and exit code 2', (args, sentence) => {
    let refusal: unknown;
    try {
      readStartOptions(args);
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(Refusal);
    expect((refusal as Refusal).exitCode).toBe(2);
    expect((refusal as Refusal).message).toContain(sentence);
  });
});
