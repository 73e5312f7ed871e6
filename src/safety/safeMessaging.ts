/**
 * Lines for the model's prompt after a screening, read from `safeMessaging.json`; training reads them there too
 * (`training/protocol.py`), so that a fine-tuned model meets on posts in danger the prompt that it was trained on.
 *
 * `low`: ask gently and directly (asking does not plant the thought; Dazzi et al. 2014). `high`: only after the person chose
 * to go on past the fixed reply; safe messaging as WHO and IASP ask of anyone who writes about suicide.
 */
import json from './safeMessaging.json' with { type: 'json' };
import type { Lang } from './types.ts';

const LINES: Readonly<Record<'low' | 'high', Readonly<Record<Lang, readonly string[]>>>> = json;

/** The instruction that the prompt carries after a screening of this level, one line each. */
export function safetyInstruction(level: 'low' | 'high', lang: Lang): string {
  return LINES[level][lang].join('\n');
}
