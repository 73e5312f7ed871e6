/** What stands in an OUT file already. */
import * as v from 'valibot';
import { parseJson } from './parseJson.ts';

/** What a line says of how its result came to be; lines of older versions say less. */
const result = v.object({
  id: v.string(),
  weights: v.optional(v.string()),
  seed: v.optional(v.number()),
  asked: v.optional(v.string()),
  lang: v.optional(v.string()),
  finish: v.optional(v.string()),
});

export type ResultLine = v.InferOutput<typeof result>;

export interface ResultLines {
  /** By their posts' ids; where one stands twice, the later. */
  readonly results: ReadonlyMap<string, ResultLine>;
  /** The first line, counted from 1, that no run of ours has left; undefined where all are ours. */
  readonly foreign: number | undefined;
  /** Behind the last newline: nothing, a `whole` result that lacks its newline only, or one that was `cut`. */
  readonly end: 'nothing' | 'whole' | 'cut';
}

/** Looks at every line: one that is no result is somebody's who would not want results among their words. */
export function readResultLines(jsonl: string): ResultLines {
  const results = new Map<string, ResultLine>();
  const lines = jsonl.split('\n');
  const rest = lines.length - 1;
  let end: ResultLines['end'] = 'nothing';
  let foreign: number | undefined;
  for (const [index, line] of lines.entries()) {
    if (index < rest ? line.trim() === '' : line === '') continue;
    const json = parseJson(line);
    const parsed = v.safeParse(result, json);
    if (parsed.success) results.set(parsed.output.id, parsed.output);
    // A run that is killed leaves half a line, as the last one only.
    const cut = index === rest && json === undefined && line.startsWith('{');
    if (!parsed.success && !cut) foreign ??= index + 1;
    if (index === rest) end = cut ? 'cut' : 'whole';
  }
  return { results, foreign, end };
}
