/** The one place where the conversation meets the protocol (`coe/`). */
import { evidenceOf } from '../../coe/evidence.ts';
import { buildGrammar } from '../../coe/grammar.ts';
import { detectLang } from '../../coe/language.ts';
import { createParser, parse } from '../../coe/parser.ts';
import { closeTag, openTag, PROTOCOL } from '../../coe/protocol.ts';
import { buildMessages } from '../../coe/prompt.ts';
import { LAYERS, type Draft, type Lang, type Layer, type PastTurn } from '../../coe/types.ts';
import type { ChatMessage } from '../../engine/port.ts';
import type { ModelManifest } from '../../models/manifest.ts';
import type { Correction, Turn } from '../../vault/session.ts';
import { piecesOf, type Piece } from '../model/reading.ts';

export const REPLY_TOKENS = 1200;

export interface Task {
  readonly past: readonly PastTurn[];
  readonly message: string;
  readonly lang: Lang;
  readonly screen: Turn['screen'];
}

export const EMPTY_DRAFT: Draft = parse('');

export function draftOf(raw: string): Draft {
  return raw === '' ? EMPTY_DRAFT : parse(raw);
}

export function languageOfText(text: string): Lang {
  return detectLang(text);
}

export function promptFor(task: Task, model: ModelManifest): readonly ChatMessage[] {
  return buildMessages({ ...task, form: model.promptForm });
}

export function grammarFor(task: Task, _written: string): string {
  return buildGrammar(task);
}

export function readLayer(layer: Layer, text: string, post: string): readonly Piece[] {
  return piecesOf(layer, text, evidenceOf(text, post));
}

/** The chain up to a layer, with that layer's text replaced: what a model goes on writing from. */
export function writtenThrough(draft: Draft, { layer: through, text }: Correction): string {
  const layers = LAYERS.slice(0, LAYERS.indexOf(through) + 1).map(
    (layer) => openTag(layer) + (layer === through ? text : draft.layers[layer].text) + closeTag(layer),
  );
  return openTag(PROTOCOL.tags.think) + layers.join('');
}

export function isRunaway(_draft: Draft, _message: string): boolean {
  return false;
}

export class DraftReader {
  #parser = createParser();
  draft: Draft;
  constructor(written: string) {
    this.draft = written === '' ? EMPTY_DRAFT : this.#parser.push(written);
  }
  push(text: string): void {
    this.draft = this.#parser.push(text);
  }
  reset(written: string): void {
    this.#parser = createParser();
    this.draft = written === '' ? EMPTY_DRAFT : this.#parser.push(written);
  }
}
