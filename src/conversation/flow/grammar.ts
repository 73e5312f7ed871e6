import { buildGrammar } from '../../coe/grammar.ts';
import { turnAfter } from '../../coe/prompt.ts';
import type { ModelManifest } from '../../models/manifest.ts';
import type { Task } from './chain.ts';

/** @param written what stands already of the assistant's message */
export function grammarFor({ past, message, lang }: Task, model: ModelManifest, written: string): string {
  return buildGrammar({ lang, form: model.promptForm, message, turn: turnAfter(past), written });
}
