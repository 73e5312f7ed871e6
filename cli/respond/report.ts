import { LAYERS, type Lang } from '../../src/coe/types.ts';
import protocol from '../../src/coe/protocol.json' with { type: 'json' };
import type { Response } from '../../src/app/runner/api.ts';

/** What `--json` prints and `--out` collects. */
export function jsonOf(response: Response): Record<string, unknown> {
  const { raw, coe, answer, lang, finish, tries, usage, timings, model, engine } = response;
  return {
    raw,
    coe: Object.fromEntries(LAYERS.map((layer) => [layer, coe[layer].text])),
    answer: answer.text,
    lang,
    finish,
    tries,
    usage,
    timings: Object.fromEntries(Object.entries(timings).map(([name, ms]) => [name, Math.round(ms)])),
    model,
    engine,
  };
}

const REPLY: Readonly<Record<Lang, string>> = { zh: '回复', en: 'Reply' };
const CUT: Readonly<Record<Exclude<Response['finish'], 'stop'>, string>> = {
  length: 'The reply was cut: it reached its longest length.',
  aborted: 'The reply was stopped.',
  runaway: 'The reply was stopped twice because it repeated itself.',
};

/** The four layers and the reply for a person to read. */
export function textOf(response: Response): string {
  const layers = LAYERS.map((layer) => {
    const name = protocol.layers[layer].name[response.lang];
    return `${layer} ${name}\n${response.coe[layer].text.trim()}\n`;
  });
  const reply = `${REPLY[response.lang]}\n${response.answer.text.trim()}`;
  const cut = response.finish === 'stop' ? '' : `\n\n[${CUT[response.finish]}]`;
  return [...layers, reply + cut].join('\n');
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
