/** Sentences that answer the person's own words: each is true and fitting wherever its words stand in the quote before it. */
import type { Cause, Heard, Seeing, Step } from './bank.ts';

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

/** Causes that the words of an echo speak for, by its name, with these words as what they need. */
export function heardCauses(
  causes: readonly Cause[],
  links: Readonly<Record<string, string>>,
  echoes: readonly Seeing[],
): readonly Cause[] {
  return causes.map((cause) => {
    const name = links[cause.id];
    const echo = echoes.find(({ id }) => id === `v-echo-${name ?? ''}-1`);
    return echo?.heard === undefined ? cause : { ...cause, heard: echo.heard };
  });
}
