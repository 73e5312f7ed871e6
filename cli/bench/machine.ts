import { cpus, totalmem } from 'node:os';

/** What a report says of the machine: never a name or a path. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGiB: number;
}

export function thisMachine(): Machine {
  const cores = cpus();
  return {
    cpu: cores[0]?.model ?? 'unknown processor',
    cores: cores.length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
  };
}
