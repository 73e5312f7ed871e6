/**
 * What the grammar forces at a time, and so what the decoder encodes as one run. Training encodes the same runs
 * (`training/protocol.py`), held to the same cases: else a model meets tokens here that it was not trained on.
 */
import { describe, expect, it } from 'vitest';
import { buildGrammar } from './grammar.ts';
import cases from './runs.cases.json' with { type: 'json' };
import type { Lang } from './types.ts';
import { NO_TOKENS, withMatcher } from './xgrammar.fixture.ts';

/** What begins a tag behind a text: the model writes it, and the rest is forced. */
const BEGUN = '</';

describe.each(cases)('the runs of a message in $lang, $turn', ({ lang, turn, letter, runs }) => {
  it('are its tags, with the words that a layer begins with', async () => {
    const grammar = buildGrammar({
      lang: lang as Lang,
      form: 'short',
      turn: turn === 'first' ? 'first' : 'followup',
      message: letter,
    });
    await withMatcher(grammar, NO_TOKENS, (matcher) => {
      const forced: string[] = [];
      const tags = runs.filter((_, at) => at % 2 === 0);
      runs.forEach((run, at) => {
        if (at % 2 === 1) {
          expect(matcher._acceptString(run)).toBe(true);
          return;
        }
        const begun = at === 0 ? '' : BEGUN;
        expect(matcher._acceptString(begun)).toBe(true);
        forced.push(begun + matcher.findJumpForwardString());
        expect(matcher._acceptString(run.slice(begun.length))).toBe(true);
      });
      expect(forced).toEqual(tags);
      expect(matcher.isTerminated()).toBe(true);
    });
  });
});
