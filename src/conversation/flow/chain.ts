/** The one place where the conversation meets the protocol (`coe/`). */
import { evidenceOf } from '../../coe/evidence.ts';
import { createParser, parse } from '../../coe/parser.ts';
import { closeTag, openTag, PROTOCOL } from '../../coe/protocol.ts';
import { buildMessages } from '../../coe/prompt.ts';
import { LAYERS, type Draft, type Lang, type Layer, type PastTurn } from '../../coe/types.ts';
import type { ChatMessage } from '../../engine/port.ts';
import type { ModelManifest } from '../../models/manifest.ts';
import { safetyInstruction } from '../../safety/safeMessaging.ts';
import type { Level } from '../../safety/types.ts';
import type { Correction, Turn } from '../../vault/session.ts';
import { piecesOf, type Piece } from '../model/reading.ts';

/** Room for a whole message, tokens: the protocol's limits at one token a character, tags included. */
export const REPLY_TOKENS = 1400;

/** What a reply is asked for. */
export interface Task {
  readonly past: readonly PastTurn[];
  readonly message: string;
  readonly lang: Lang;
  /** How much danger there is, for the prompt's safety lines. */
  readonly level: Level;
}

const EMPTY_DRAFT: Draft = parse('');

/** A whole message, read. */
export function draftOf(raw: string): Draft {
  return raw === '' ? EMPTY_DRAFT : parse(raw);
}

export function promptFor(
  { past, message, lang, level }: Task,
  model: ModelManifest,
): readonly ChatMessage[] {
  const instruction = level === 'none' ? {} : { instruction: safetyInstruction(level, lang) };
  return buildMessages({ lang, form: model.promptForm, past, message, ...instruction });
}

/** A layer's text with its quotes looked up in the person's. */
export function readLayer(layer: Layer, text: string, post: string): readonly Piece[] {
  return piecesOf(layer, text, evidenceOf(text, post));
}

/** The chain up to a corrected layer, with the person's words in it: what a model goes on writing from. */
export function writtenThrough(draft: Draft, { layer: through, text }: Correction): string {
  const layers = LAYERS.slice(0, LAYERS.indexOf(through) + 1).map((layer) => {
    // A tag in a person's words is no tag.
    const words = layer === through ? text.replaceAll('<', '＜') : draft.layers[layer].text;
    return openTag(layer) + words + closeTag(layer);
  });
  return openTag(PROTOCOL.tags.think) + layers.join('');
}

/** What stands of a reply because a person put layers right: all up to the last of these; '' where there are none. */
export function writtenByPerson({ raw, corrections }: Pick<Turn, 'raw' | 'corrections'>): string {
  const last = corrections.at(-1);
  return last === undefined ? '' : writtenThrough(draftOf(raw), last);
}

/** A place of a message where text stands. */
export type Place = Layer | 'answer';

/** The message up to the first `length` characters of one part, which stays open; what is outside the parts is left out. */
export function writtenUpTo({ layers, answer }: Draft, place: Place, length: number): string {
  const whole = place === 'answer' ? LAYERS : LAYERS.slice(0, LAYERS.indexOf(place));
  const before = whole
    .filter((layer) => layers[layer].state !== 'absent')
    .map((layer) => openTag(layer) + layers[layer].text + closeTag(layer))
    .join('');
  const { think, answer: answerTag } = PROTOCOL.tags;
  if (place !== 'answer') {
    return openTag(think) + before + openTag(place) + layers[place].text.slice(0, length);
  }
  const chain = before === '' ? '' : openTag(think) + before + closeTag(think);
  return chain + openTag(answerTag) + answer.text.slice(0, length);
}

/** A message while it streams. */
export class DraftReader {
  #parser = createParser();
  #draft: Draft = EMPTY_DRAFT;
  #shown: Draft | null = null;

  /** @param written what stands already */
  constructor(written: string) {
    this.reset(written);
  }

  get draft(): Draft {
    return this.#draft;
  }

  /** What of it may be shown and kept by now. */
  get shown(): Draft {
    return this.#shown ?? this.#draft;
  }

  push(text: string): void {
    this.#draft = this.#parser.push(text);
    this.#shown = null;
  }

  /** Shows a part up to `length` only, and nothing behind it, until more comes. */
  hold(place: Place, length: number): void {
    this.#shown = parse(writtenUpTo(this.#draft, place, length));
  }

  /** Says that nothing follows. */
  end(): void {
    this.#draft = this.#parser.end();
    this.#shown = null;
  }

  /** Begins again from `written`. */
  reset(written: string): void {
    this.#parser = createParser();
    this.#draft = EMPTY_DRAFT;
    this.#shown = null;
    if (written !== '') this.push(written);
  }
}
