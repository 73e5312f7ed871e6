import { LAYERS, type Lang } from '../../src/coe/types.ts';
import protocol from '../../src/coe/protocol.json' with { type: 'json' };
import type { Response } from '../../src/app/runner/api.ts';
import { fixedReply } from '../../src/safety/fixedReply.ts';
import type { Kind } from '../../src/safety/types.ts';

/** What `--json` prints and `--out` collects. */
export function jsonOf(response: Response): Record<string, unknown> {
  const { raw, coe, answer, lang, finish, screening, whose, withheld, tries, usage, timings, model, engine } =
    response;
  const held = finish === 'held' && screening.kind !== null;
  return {
    raw,
    coe: Object.fromEntries(LAYERS.map((layer) => [layer, coe[layer].text])),
    answer: answer.text,
    lang,
    finish,
    screening,
    whose,
    ...(held ? { fixedReply: fixedReply(screening.kind, lang, whose) } : {}),
    ...(withheld === null ? {} : { withheld }),
    tries,
    usage,
    timings: Object.fromEntries(Object.entries(timings).map(([name, ms]) => [name, Math.round(ms)])),
    model,
    engine,
  };
}

const REPLY: Readonly<Record<Lang, string>> = { zh: '回复', en: 'Reply' };
const CUT: Readonly<Record<Exclude<Response['finish'], 'stop' | 'held'>, string>> = {
  length: 'The reply was cut: it reached its longest length.',
  aborted: 'The reply was stopped.',
  runaway: 'The reply was stopped twice because it repeated itself.',
  withheld: 'The reply check stopped the reply here.',
};

/** The four layers and the reply for a person to read. */
export function textOf(response: Response): string {
  const { kind } = response.screening;
  if (response.finish === 'held' && kind !== null) return heldText(kind, response);
  const layers = LAYERS.map((layer) => {
    const name = protocol.layers[layer].name[response.lang];
    return `${layer} ${name}\n${response.coe[layer].text.trim()}\n`;
  });
  const reply = `${REPLY[response.lang]}\n${response.answer.text.trim()}`;
  const { finish, withheld } = response;
  const why = withheld === null ? '' : ` (${withheld.reason})`;
  const cut = finish === 'stop' || finish === 'held' ? '' : `\n\n[${CUT[finish]}${why}]`;
  return [...layers, reply + cut].join('\n');
}

/** What stands in place of a reply that was not generated. */
function heldText(kind: Kind, { lang, whose }: Response): string {
  const { said, now, otherwise } = fixedReply(kind, lang, whose);
  return [
    `[The crisis screen sees danger in this post (${kind}). Nothing was generated; this was written by people. ` +
      '--despite-danger has it answered by the model all the same.]',
    '',
    said,
    ...now.map((step) => `- ${step}`),
    otherwise,
  ].join('\n');
}

/** One line of counts and times. */
export function figuresOf({ usage, timings, model, engine }: Response): string {
  const rate = (tokens: number, ms: number): string => (ms > 0 ? (tokens / (ms / 1000)).toFixed(1) : '–');
  const prefilled = usage.promptTokens - usage.reusedTokens;
  return [
    `${model} on ${engine}`,
    `prompt ${usage.promptTokens} tokens (${rate(prefilled, timings.prefillMs)}/s)`,
    `written ${usage.completionTokens} + ${usage.forcedTokens} given (${rate(usage.completionTokens, timings.decodeMs)}/s)`,
    `first layer after ${(timings.firstLayerMs / 1000).toFixed(1)} s, all in ${(timings.totalMs / 1000).toFixed(1)} s`,
  ].join('; ');
}
