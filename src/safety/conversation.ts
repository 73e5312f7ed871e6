import { answered } from './answers.ts';
import { addUp, wishWithFarewell } from './hints.ts';
import type { HintHit, Hit } from './findings.ts';
import { read, type Reading } from './reading.ts';
import { disjoint, screenReading } from './screen.ts';
import { toOriginal } from './text/mapped.ts';
import type { ConversationScreening, Kind, Lang, Screening, Turn, TurnSpan } from './types.ts';
import { whoseDanger } from './whose.ts';

/** So many of the person's last messages count together. */
const WINDOW = 6;

interface Said {
  readonly turn: number;
  readonly reading: Reading;
}

/**
 * Screens the last turns of a conversation that ends with the person's newest message. Judges the newest message by itself,
 * by what it answers, and together with the hints of the messages before it; an earlier alarm alone does not sound again. Whose
 * danger a short answer speaks of, its question says.
 * Spans are into `turns[span.turn].content`.
 */
export function screenConversation(turns: readonly Turn[], lang: Lang): ConversationScreening {
  const said = turns
    .map(({ role, content }, turn) => ({ role, content, turn }))
    .filter(({ role }) => role === 'user')
    .slice(-WINDOW)
    .map(({ content, turn }) => ({ turn, reading: read(content, lang) }));
  const last = said.at(-1);
  if (last === undefined) return NOTHING;
  const message = turns[last.turn]?.content ?? '';
  const inMessage = (screening: Screening): ConversationScreening =>
    screening.level === 'none'
      ? NOTHING
      : {
          ...screening,
          whose: whoseDanger(message, screening, lang),
          evidence: screening.evidence.map((span) => ({ ...span, turn: last.turn })),
        };
  const more = continued(said, last, turns, lang);
  const reading = {
    ...last.reading,
    hits: [...last.reading.hits, ...more.hits],
    hints: [...last.reading.hints, ...more.hints],
  };
  const newest = { turn: last.turn, reading };
  return strongest([
    // What a short answer is about, the question before it says better than its few words.
    byQuestion(turns, last),
    inMessage(screenReading(last.reading)),
    more.hits.length > 0 ? inMessage(screenReading(reading)) : NOTHING,
    together([...said.slice(0, -1), newest], newest),
  ]);
}

const NOTHING: ConversationScreening = { level: 'none', kind: null, whose: 'self', evidence: [] };

function strongest(verdicts: readonly ConversationScreening[]): ConversationScreening {
  return (
    verdicts.find(({ level }) => level === 'high') ?? verdicts.find(({ level }) => level === 'low') ?? NOTHING
  );
}

/** What the newest message says only by the question before it. */
function byQuestion(turns: readonly Turn[], { turn, reading }: Said): ConversationScreening {
  const before = turns[turn - 1];
  if (before?.role !== 'assistant') return NOTHING;
  const seen = answered(before.content, reading.mapped.text);
  const end = turns[turn]?.content.length ?? 0;
  return seen === null ? NOTHING : { ...seen, evidence: [{ turn, start: 0, end }] };
}

interface Placed {
  readonly said: Said;
  readonly hit: HintHit;
}

/** What one gives away or settles in another message is one more deed, not the same one told again. */
const DEEDS: ReadonlySet<string> = new Set(['give-away', 'affairs']);
const ONE_MORE = 1;

/** Hints of all messages in the window, each sign once, deeds twice. Counts only if the newest message brought one. */
function together(said: readonly Said[], newest: Said): ConversationScreening {
  const bySign = new Map<string, Placed>();
  for (const one of said) {
    for (const hit of one.reading.hints) {
      const known = bySign.get(hit.hint.sign);
      if (known !== undefined && DEEDS.has(hit.hint.sign)) {
        const again = { ...hit.hint, sign: `${hit.hint.sign}-again`, weight: ONE_MORE };
        bySign.set(again.sign, { said: one, hit: { ...hit, hint: again } });
      } else if (known === undefined || known.hit.hint.weight <= hit.hint.weight)
        bySign.set(hit.hint.sign, { said: one, hit });
    }
  }
  if (newest.reading.hints.length === 0) return NOTHING;
  const placed = [...bySign.values()];
  // As if the messages were one text: how far apart two signs stand counts.
  const before = new Map<number, number>();
  said.reduce((sum, { turn, reading }) => (before.set(turn, sum), sum + reading.text.length), 0);
  const hits = placed.map(({ said: { turn }, hit }) => ({
    ...hit,
    start: hit.start + (before.get(turn) ?? 0),
  }));
  const rules = said.flatMap(({ reading }) => reading.hits);
  if (wishWithFarewell(rules, hits)) return verdict('high', 'suicide', placed);
  const length = said.reduce((sum, { reading }) => sum + reading.text.length, 0);
  const [sum] = addUp(hits, length);
  return sum === undefined ? NOTHING : verdict(sum.level, sum.kind, placed);
}

/** Longer messages say by themselves what they are about. */
const LONGEST_PART = 200;

/** What the newest message says only together with the one before it. */
interface Continued {
  readonly hits: readonly Hit[];
  readonly hints: readonly HintHit[];
}

/**
 * The newest message read on from the one before it: "my father died on that day" and "that day I go to him" say it only
 * together. What the earlier message says by itself does not sound again: counted is what begins there and ends in the
 * newest one, and it is shown as the whole of the newest one.
 */
function continued(said: readonly Said[], newest: Said, turns: readonly Turn[], lang: Lang): Continued {
  const before = turns[said.at(-2)?.turn ?? -1]?.content ?? '';
  const now = turns[newest.turn]?.content ?? '';
  if (before === '' || before.length > LONGEST_PART || now.length > LONGEST_PART)
    return { hits: [], hints: [] };
  const joined = read(`${before}，${now}`, lang);
  const crosses = ({ start, end }: Hit | HintHit): boolean => {
    const span = toOriginal(joined.mapped, start, end);
    return span.start < before.length && span.end > before.length + 1;
  };
  const whole = { start: 0, end: newest.reading.text.length };
  return {
    hits: joined.hits.filter(crosses).map((hit) => ({ ...hit, ...whole })),
    hints: joined.hints.filter(crosses).map((hit) => ({ ...hit, ...whole })),
  };
}

function verdict(level: 'low' | 'high', kind: Kind, placed: readonly Placed[]): ConversationScreening {
  const turns = [...new Set(placed.map(({ said }) => said.turn))].sort((a, b) => a - b);
  const evidence: TurnSpan[] = turns.flatMap((turn) => {
    const spans = placed
      .filter(({ said, hit }) => said.turn === turn && hit.hint.kind === kind)
      .map(({ said, hit }) => toOriginal(said.reading.mapped, hit.start, hit.end));
    return disjoint(spans).map((span) => ({ ...span, turn }));
  });
  // What only several messages say together is taken for the writer's own: that must never be missed.
  return { level, kind, whose: 'self', evidence };
}
