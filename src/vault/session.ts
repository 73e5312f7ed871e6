/**
 * What a session is. Turns form a tree in one flat list: a turn is one message with its reply, its `parent` is
 * the turn before it. Rewriting a reply or editing a message adds a sibling, so an earlier version with all that
 * followed it stays; `chosen` says which sibling is on screen.
 */
import * as v from 'valibot';
import { LAYERS } from '../coe/types.ts';
import { WITHHOLD_REASONS } from '../safety/reply/replyRule.ts';
import { KINDS, WHOSE } from '../safety/types.ts';

/** The last moment of the year 9999: later ones no calendar on screen can show (ISO 8601 has four digits). */
const LAST_MOMENT = 253_402_300_799_999;

/** Dates are whole milliseconds since 1970. */
function isMoment(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LAST_MOMENT;
}

const moment = v.custom<number>(isMoment, 'no moment');

/** The time by this device's clock, as a session can hold it: a clock may be set to where no date is. */
export function presentMoment(): number {
  return Math.min(Math.max(0, Date.now()), LAST_MOMENT);
}

/** A place in a text, UTF-16. */
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * Names of records, turns and drafts. They become parts of addresses and keys of objects: nothing that every object
 * has by itself (`constructor`) may be one.
 */
function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{1,100}$/.test(value) && !(value in Object.prototype);
}

export const idSchema = v.custom<string>(isId, 'no name for a record');

const correction = v.object({ layer: v.picklist(LAYERS), text: v.string() });

const withheld = v.object({
  reason: v.picklist(WITHHOLD_REASONS),
  /** The sentence that was not let stand; null where the words themselves could do harm and are not kept. */
  words: v.nullable(v.string()),
});

const choice = v.object({ id: v.string(), runnersUp: v.array(v.string()) });

/** What careful mode chose, by the ids of the bank's sentences, and what it would have chosen next. */
const choices = v.object({
  theme: choice,
  feelings: v.array(choice),
  causes: v.array(choice),
  intent: choice,
});

/** What the person chose instead, ids. */
const wishes = v.object({
  theme: v.optional(v.string()),
  feelings: v.optional(v.array(v.string())),
  causes: v.optional(v.array(v.string())),
  intent: v.optional(v.string()),
});

const turn = v.object({
  id: idSchema,
  /** null: the session's first turn. */
  parent: v.nullable(idSchema),
  created: moment,
  /** Language of the message and of its reply. */
  lang: v.picklist(['zh', 'en']),
  message: v.string(),
  /** The part of the message that was given to the model, UTF-16 offsets; null: all of it. */
  given: v.nullable(v.object({ start: offset, end: offset })),
  /** How many exchanges before it the model did not read, since they did not fit. */
  unread: v.optional(offset, 0),
  /** The assistant's message as it came, in the protocol's format. */
  raw: v.string(),
  /**
   * `waiting`: for the model; `writing`: streams now, or was cut when nobody writes it; `done`; `stopped` by the
   * person; `length`: the room ran out; `cut`: tab or device lost; `failed`: an error, or two runaway replies;
   * `held`: the screen saw danger and nothing was generated; `withheld`: the reply check stopped it.
   */
  status: v.picklist([
    'waiting',
    'writing',
    'done',
    'stopped',
    'length',
    'cut',
    'failed',
    'held',
    'withheld',
  ]),
  /** What the crisis screen said of the message. */
  screen: v.picklist(['none', 'low', 'high']),
  /** Which danger it saw; null where it saw none. */
  danger: v.optional(v.nullable(v.picklist(KINDS)), null),
  /** Who is in that danger. */
  whose: v.optional(v.picklist(WHOSE), 'self'),
  withheld: v.optional(v.nullable(withheld), null),
  /** Layers that the person put right before this reply was written. */
  corrections: v.array(correction),
  feedback: v.nullable(v.picklist(['right', 'wrong'])),
  /** Model and engine that wrote it; the engine by its id, which may be one of another version of this program. */
  by: v.nullable(v.object({ model: v.string(), name: v.string(), engine: v.string() })),
  /** From sending to the end, milliseconds, waiting for the model not counted; a clock that was set back makes it 0. */
  tookMs: v.nullable(
    v.pipe(
      v.number(),
      v.maxValue(LAST_MOMENT),
      v.transform((ms) => Math.max(0, ms)),
    ),
  ),
  /** Of a reply in careful mode. */
  choices: v.optional(v.nullable(choices), null),
  wishes: v.optional(v.nullable(wishes), null),
});

export const sessionSchema = v.object({
  id: idSchema,
  title: v.string(),
  /** `opening`: taken from the first message; `person`: given by hand and never changed by the program. */
  titledBy: v.picklist(['opening', 'person']),
  created: moment,
  updated: moment,
  turns: v.array(turn),
  /** Which child of a turn (or of the start, key '') is on screen; absent: the latest. */
  chosen: v.record(v.string(), v.string()),
});

/** What the list needs of a session; kept beside it so that the list opens without opening every session. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  /** The first message's first characters, for the search. */
  readonly opening: string;
  readonly created: number;
  readonly updated: number;
}

/** By hand and in one go: thousands are looked at before the first one is shown, and a schema of each is felt. */
export const entriesSchema = v.custom<readonly Entry[]>(
  (value) => Array.isArray(value) && value.every(isEntry),
  'not the lines of a list',
);

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const { id, title, opening, created, updated } = value as Partial<Record<keyof Entry, unknown>>;
  const texts = isId(id) && typeof title === 'string' && typeof opening === 'string';
  return texts && isMoment(created) && isMoment(updated);
}

export type Turn = Readonly<v.InferOutput<typeof turn>>;
export type TurnStatus = Turn['status'];
export type Choices = v.InferOutput<typeof choices>;
export type Wishes = v.InferOutput<typeof wishes>;
export type Correction = Readonly<v.InferOutput<typeof correction>>;
export type Session = Readonly<Omit<v.InferOutput<typeof sessionSchema>, 'turns' | 'chosen'>> & {
  readonly turns: readonly Turn[];
  readonly chosen: Readonly<Record<string, string>>;
};

const OPENING_CHARACTERS = 200;

/** The list's view of a session. */
export function entryOf(session: Session): Entry {
  const opening = session.turns[0]?.message.slice(0, OPENING_CHARACTERS) ?? '';
  return {
    id: session.id,
    title: session.title,
    opening,
    created: session.created,
    updated: session.updated,
  };
}
