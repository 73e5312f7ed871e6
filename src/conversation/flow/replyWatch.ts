/** Watches a reply while it streams and says when it must stop: each layer by itself, and the answer. */
import { LAYERS, type Draft } from '../../coe/types.ts';
import type { WithholdReason } from '../../safety/reply/replyRule.ts';
import type { ReplyCheck, ReplyVerdict } from '../../safety/replyCheck.ts';
import type { Turn } from '../../vault/session.ts';
import { writtenUpTo, type Place } from './chain.ts';
import { arrived } from '../../device/arrived.ts';

/** A reply that was stopped. */
export interface Stopped {
  readonly withheld: NonNullable<Turn['withheld']>;
  /** The message up to the sentence that was withheld. */
  readonly kept: string;
}

/** Words that wait for the end of their clause: it may yet have to be withheld. */
export interface Held {
  readonly place: Place;
  /** So much of that part may be shown, UTF-16. */
  readonly length: number;
}

export interface ReplyWatch {
  /** Looks at what has come; null while all of it may stand. */
  look(draft: Draft): Stopped | null;
  /** What of it must not be shown or kept yet. */
  readonly held: Held | null;
  /** The same at the end, when the last clause is whole. */
  end(draft: Draft): Stopped | null;
}

/** Words that could do harm by themselves are neither shown nor kept. */
const HARMFUL: readonly WithholdReason[] = ['method-detail', 'encouragement', 'dosage'];

const SENTENCE_END = /[。！？!?\n]|\.\s/gu;

interface Watched {
  readonly place: Place;
  readonly check: ReplyCheck;
  /** Characters of the part that were handed to the check. */
  seen: number;
  heldFrom: number | null;
}

/**
 * @param written what stands already; its closed layers are not judged again, they may be the person's own words
 * @throws EngineError `offline` when the check could not be loaded; no reply may be shown then
 */
export async function watchReply(written: Draft): Promise<ReplyWatch> {
  const { createReplyCheck } = await arrived(import('../../safety/replyCheck.ts'));
  const parts: Watched[] = [
    ...LAYERS.filter((layer) => written.layers[layer].state !== 'closed').map((place) => ({
      place,
      // A layer speaks about the person, hedged and to nobody: only what harms by itself must not stand there.
      check: createReplyCheck(HARMFUL),
      seen: 0,
      heldFrom: null,
    })),
    { place: 'answer', check: createReplyCheck(), seen: 0, heldFrom: null },
  ];
  return {
    look: (draft) => look(parts, draft, false),
    get held() {
      for (const { place, heldFrom } of parts) if (heldFrom !== null) return { place, length: heldFrom };
      return null;
    },
    end: (draft) => look(parts, draft, true),
  };
}

function look(parts: readonly Watched[], draft: Draft, ended: boolean): Stopped | null {
  for (const part of parts) {
    const { text, state } = part.place === 'answer' ? draft.answer : draft.layers[part.place];
    const verdict = part.check.push(text.slice(part.seen));
    part.seen = text.length;
    const last = verdict.verdict === 'ok' && (ended || state === 'closed') ? part.check.end() : verdict;
    if (last.verdict === 'withhold') return stopped(draft, part.place, text, last);
    part.heldFrom = last.heldFrom;
  }
  return null;
}

function stopped(
  draft: Draft,
  place: Place,
  text: string,
  { reason, span }: Extract<ReplyVerdict, { verdict: 'withhold' }>,
): Stopped {
  const sentence = Array.from(text.slice(0, span.start).matchAll(SENTENCE_END)).at(-1);
  const from = sentence === undefined ? 0 : sentence.index + sentence[0].length;
  const words = HARMFUL.includes(reason) ? null : text.slice(from, span.end).trim();
  return { withheld: { reason, words }, kept: writtenUpTo(draft, place, from) };
}
