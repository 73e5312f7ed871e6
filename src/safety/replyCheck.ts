import { REPLY_RULES_EN } from './reply/en.ts';
import { ADVICE_RULES_EN } from './reply/enAdvice.ts';
import { WITHHOLD_REASONS, type ReplyRule, type WithholdReason } from './reply/replyRule.ts';
import { REPLY_RULES_ZH } from './reply/zh.ts';
import { ADVICE_RULES_ZH } from './reply/zhAdvice.ts';
import { OTHER_FORM } from './text/apostrophes.ts';
import { INVISIBLE } from './text/invisible.ts';
import { matchesOf } from './text/matches.ts';
import { HAN, LETTER } from './text/scripts.ts';
import type { Span } from './types.ts';

export type ReplyVerdict =
  | {
      readonly verdict: 'ok';
      /**
       * UTF-16 offset of the clause from which on nothing should be shown yet, in all text that was pushed: it holds what must not
       * stand unless its end says otherwise. null: all may be shown.
       */
      readonly heldFrom: number | null;
    }
  | {
      readonly verdict: 'withhold';
      readonly reason: WithholdReason;
      /** UTF-16 range of what must not stand, in all text that was pushed. */
      readonly span: Span;
    };

export interface ReplyCheck {
  /** Takes the next part of the reply. Once it says `withhold` it goes on saying so. */
  push(text: string): ReplyVerdict;
  /** The reply has ended: judges what stands after the last mark. */
  end(): ReplyVerdict;
}

/** Each language's rules need a character of its script, and most replies are written in one. */
const RULES = [
  { script: HAN, rules: [...REPLY_RULES_ZH, ...ADVICE_RULES_ZH] },
  { script: LETTER, rules: [...REPLY_RULES_EN, ...ADVICE_RULES_EN] },
] as const;
/** Where a clause ends, and with it something that can be judged. */
const CLAUSE_END = /[，,。！？!?；;：:\n…]|\.(?=\s)/gu;
const CLAUSE_MARKS = '，,;；:：…\n';
const SENTENCE_END = /[。！？!?\n]|\.(?=\s)/gu;
/** A clause without an end is judged at every so many characters all the same. */
const LONGEST_CLAUSE = 60;
/** Of a sentence without an end only the last clause's length is looked at again. */
const LONGEST_SENTENCE = 200;
/** What the person or others said is not what the reply says: quotations are blanked, marks and all. */
const CLOSER: Readonly<Record<string, string>> = { '「': '」', '『': '』', '“': '”', '《': '》', '"': '"' };
/** A quotation that never closes must not hide the rest: it ends with its line, and after so many characters. */
const LONGEST_QUOTE = 240;
const BLANK = '\u25cb';

/**
 * Checks a reply as it streams: clause by clause, so that the verdict and its span do not depend on how the text was cut into
 * pushes. Pure and deterministic; the work for a push is linear in its length and in that of the sentence it continues.
 *
 * @param reasons what to look for; all of it unless said otherwise
 */
export function createReplyCheck(reasons: readonly WithholdReason[] = WITHHOLD_REASONS): ReplyCheck {
  const known = RULES.map(({ script, rules }) => ({
    script,
    rules: rules.filter(({ reason }) => reasons.includes(reason)),
  }));
  /** The reply as a reader sees it, in the rules' spelling and with its quotations blanked, unit by unit. */
  let text = '';
  /** Where each unit of `text` stands in what was pushed. */
  const origins: number[] = [];
  let pushed = 0;
  let closer: string | null = null;
  let quoteStart = 0;
  let sentenceStart = 0;
  let judgedTo = 0;
  let found: Extract<ReplyVerdict, { verdict: 'withhold' }> | null = null;
  let heldFrom: number | null = null;

  function take(part: string): void {
    let own = '';
    for (let i = 0; i < part.length; i += 1) {
      const typed = part.charAt(i);
      // 心\u200b理 reads like 心理.
      if (INVISIBLE.test(typed)) continue;
      const at = text.length + own.length;
      // One apostrophe is as good as another, and the rules know one spelling.
      const unit = OTHER_FORM.test(typed) ? "'" : lowered(typed);
      origins.push(pushed + i);
      if (closer !== null && (unit === '\n' || at - quoteStart > LONGEST_QUOTE)) closer = null;
      if (closer !== null) {
        own += BLANK;
        if (unit === closer) closer = null;
        continue;
      }
      closer = CLOSER[unit] ?? null;
      if (closer !== null) quoteStart = at;
      own += closer === null ? unit : BLANK;
    }
    text += own;
    pushed += part.length;
  }

  const rulesFor = (sentence: string): ReplyRule[] =>
    known.flatMap(({ script, rules }) => (script.test(sentence) ? rules : []));

  /** Judges the sentence up to `to`; `to` depends on the text alone. */
  function judge(to: number): void {
    const sentence = text.slice(sentenceStart, to);
    const from = judgedTo - sentenceStart;
    judgedTo = to;
    if (!/\p{L}/u.test(sentence.slice(from))) return;
    const hit = firstHit(rulesFor(sentence), sentence, from);
    if (hit === null) return;
    const start = origins[sentenceStart + hit.start] ?? 0;
    const end = (origins[sentenceStart + hit.end - 1] ?? start) + 1;
    const span = { start, end };
    found = { verdict: 'withhold', reason: hit.reason, span };
  }

  /** Where the clause begins that would be withheld if it ended here. */
  function suspected(): number | null {
    const sentence = text.slice(sentenceStart);
    const hit = firstHit(rulesFor(sentence), sentence, judgedTo - sentenceStart);
    return hit === null ? null : (origins[sentenceStart + clauseStart(sentence, hit.start)] ?? null);
  }

  function advance(ended: boolean): ReplyVerdict {
    while (found === null) {
      const end = nextEnd(text, judgedTo, CLAUSE_END);
      const limit = judgedTo + LONGEST_CLAUSE;
      if (end !== -1 && end <= limit) judge(end);
      else if (text.length > limit) judge(limit);
      else {
        if (ended && text.length > judgedTo) judge(text.length);
        break;
      }
      if (nextEnd(text, sentenceStart, SENTENCE_END) === judgedTo) sentenceStart = judgedTo;
      else if (judgedTo - sentenceStart > LONGEST_SENTENCE) sentenceStart = judgedTo - LONGEST_CLAUSE;
    }
    return verdict();
  }

  const verdict = (): ReplyVerdict => found ?? { verdict: 'ok', heldFrom };

  return {
    push(part) {
      if (part === '') return verdict();
      take(part);
      advance(false);
      heldFrom = found === null ? suspected() : null;
      return verdict();
    },
    end() {
      heldFrom = null;
      return advance(true);
    },
  };
}

/** A unit in the rules' case; one that would become two stays as it is. */
function lowered(unit: string): string {
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
}

/** The whole text at once. */
export function checkReply(text: string): ReplyVerdict {
  const check = createReplyCheck();
  check.push(text);
  return check.end();
}

/** The end of the first mark at or after `from`, or -1. A point counts only once the blank after it is there. */
function nextEnd(text: string, from: number, marks: RegExp): number {
  marks.lastIndex = from;
  const mark = marks.exec(text);
  return mark === null ? -1 : mark.index + mark[0].length;
}

interface ReplyHit extends Span {
  readonly reason: WithholdReason;
}

/** The earliest wording in a sentence so far that reaches beyond `from`, the part that was judged before. */
function firstHit(rules: readonly ReplyRule[], sentence: string, from: number): ReplyHit | null {
  let first: ReplyHit | null = null;
  for (const { reason, pattern, unless } of rules) {
    for (const match of matchesOf(pattern, sentence)) {
      const start = match.index;
      const end = start + match[0].length;
      if (end <= from) continue;
      if (unless?.test(sentence.slice(clauseStart(sentence, start))) === true) continue;
      if (first === null || start < first.start) first = { reason, start, end };
      break;
    }
  }
  return first;
}

/** Where the clause around `at` begins: a negation or a hedge before it is about something else. */
function clauseStart(sentence: string, at: number): number {
  let start = at;
  while (start > 0 && !CLAUSE_MARKS.includes(sentence.charAt(start - 1))) start -= 1;
  return start;
}
