/** Sentences that answer the person's own words: each is true and fitting wherever its words stand in the quote before it. */
import type { Heard, Seeing, Step } from './bank.ts';

interface Echo extends Heard {
  readonly name: string;
  readonly see: readonly string[];
  readonly steps?: readonly string[];
}

/** As sentences of the bank; they presume nothing that the words do not say. */
export function echoesOf(echoes: readonly Echo[]): {
  readonly seeing: readonly Seeing[];
  readonly steps: readonly Step[];
} {
  const option = (id: string, text: string, heard: Heard): Seeing => ({ id, text, plain: ['none'], heard });
  return {
    seeing: echoes.flatMap((echo) =>
      echo.see.map((text, at) => option(`v-echo-${echo.name}-${at + 1}`, text, echo)),
    ),
    steps: echoes.flatMap((echo) =>
      (echo.steps ?? []).map((text, at) => option(`p-echo-${echo.name}-${at + 1}`, text, echo)),
    ),
  };
}
