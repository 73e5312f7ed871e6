/**
 * Whether a text names a person to call: a number of help, read from `referral.json` as something to dial and not as a
 * price, a count or a year. Training's penalty reads the same patterns (`training/protocol.py`), and `referral.cases.json`
 * holds both to the same answers.
 */
import json from './referral.json' with { type: 'json' };
import type { Lang } from './types.ts';

const WAYS: Readonly<Record<Lang, readonly RegExp[]>> = {
  zh: json.zh.map((way) => new RegExp(way, 'iu')),
  en: json.en.map((way) => new RegExp(way, 'iu')),
};

/** @param lang of the text */
export function namesHelp(text: string, lang: Lang): boolean {
  return WAYS[lang].some((way) => way.test(text));
}
