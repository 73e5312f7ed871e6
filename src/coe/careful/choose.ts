/**
 * Chooses, for one message, the sentences of its chain and reply. Themes come first and narrow the bank; then
 * feelings, quotes, causes, intent and strategy; then the reply's sentences in the order that the strategy gives.
 * What the person has chosen instead is kept, and what follows from it is chosen anew.
 */
import { fnv1a } from '../hash.ts';
import type { Lang } from '../types.ts';
import { askedIn } from './asked.ts';
import {
  sentencesOf,
  THEMES,
  type Bank,
  type Cause,
  type Closing,
  type Family,
  type Move,
  type Option,
  type Theme,
  type Thread,
} from './bank.ts';
import { feltAs, feltOf, type Felt, type Named } from './felt.ts';
import { agree, fits, wasSaid, type Situation } from './fits.ts';
import { openingAfter } from './followup.ts';
import { answersWords } from './heard.ts';
import type { Odds } from './odds.ts';
import { profileOf } from './profile.ts';
import { quotable, type Quotable } from './quotes.ts';
import { speaksOf } from './signs.ts';
import { standardised, type Calibration, type Candidate, type Scorer } from './scorer.ts';
import { THEME_WORDS } from './themes.ts';
import { threadsHere } from './threads.ts';

/** What one place in the chain says, best first; the person may choose the others instead. */
export interface Pick {
  readonly id: string;
  readonly runnersUp: readonly string[];
  /** The person's clause at `{quote}`. */
  readonly quote?: string;
}

/** What the person chose instead of the model; ids. */
export interface Wishes {
  readonly theme?: Theme;
  readonly feelings?: readonly string[];
  readonly causes?: readonly string[];
  readonly intent?: string;
}

export interface Sentence {
  readonly move: Move | 'opening';
  readonly id: string;
  /** The person's clause at `{quote}`. */
  readonly quote?: string;
}

export interface Plan {
  readonly theme: Pick;
  readonly feelings: readonly Pick[];
  /** Clauses of the person's text, for L1. */
  readonly quotes: readonly string[];
  readonly causes: readonly Pick[];
  readonly intent: Pick;
  readonly strategy: Pick;
  readonly reply: readonly Sentence[];
}

export interface Question {
  readonly lang: Lang;
  readonly message: string;
  readonly followup: boolean;
  readonly risk: Situation['risk'];
  /** What in the message speaks of danger. Where there is any, nothing else is quoted back before the question about it. */
  readonly danger?: readonly string[];
  /** The person's earlier messages: what they tell of themself still holds. */
  readonly before: readonly string[];
  /** The assistant's earlier messages: nothing is said twice. */
  readonly earlier: readonly string[];
  readonly wishes?: Wishes;
}

export interface Means {
  readonly bank: Bank;
  readonly scorer: Scorer;
  readonly calibration: Calibration;
  readonly odds: Odds;
}

/** A second theme counts when it lies at most so many deviations behind the first. */
const THEME_MARGIN = 0.6;

/** What a quote gains that a sentence of the bank can answer, in the units of its weight. */
const ANSWERED = 0.2;
/** And one that speaks of a feeling that L1 names. */
const SPEAKS = 0.2;
/** A quote must tell this much; one that only stands beside another, more. */
const TELLING = 0.45;
const TELLING_BESIDE = 0.75;

/** So many of the likeliest feelings may open a line of thought that words of the person's own already speak for. */
const LIKELY = 3;

const RUNNERS_UP = 3;

interface Ranked<T> {
  readonly option: T;
  readonly score: number;
}

/** @throws whatever the scorer throws */
export async function choose(question: Question, means: Means): Promise<Plan> {
  return new Chooser(question, means).plan();
}

class Chooser {
  /** What the answer says already. */
  readonly #taken: Option[] = [];

  constructor(
    private readonly question: Question,
    private readonly means: Means,
  ) {}

  async plan(): Promise<Plan> {
    const { bank } = this.means;
    const { lang, message, before, earlier, risk, danger = [], wishes = {} } = this.question;
    const theme = await this.#theme(wishes.theme);
    const situation: Situation = {
      themes: new Set(theme.near),
      profile: profileOf([...before, message].join('\n'), lang),
      risk,
      earlier,
    };
    const fitting = <T extends Option>(options: readonly T[]): T[] =>
      options.filter((option) => fits(option, situation) && !wasSaid(option.text, earlier));
    /** Those that presume nothing; where all of them were said, rather one again than one that may be untrue. */
    const plain = <T extends Option>(options: readonly T[]): T[] => {
      const sure = options.filter(
        (option) => option.plain?.includes(risk) === true && option.unless?.test(message) !== true,
      );
      const fresh = sure.filter((option) => !wasSaid(option.text, earlier));
      return fresh.length > 0 ? fresh : sure;
    };

    const feelings = await this.#rank(fitting(bank.feelings), (text) => feelingSentence(text, lang));
    const felt = this.#felt(feelings);
    const likely = feelings.slice(0, LIKELY).map(({ option }) => option);
    const question = askedIn(message, bank.questions, lang);
    // Where there is danger, that is spoken of first.
    const asked = risk === 'none' ? question : undefined;
    const answers = plain(bank.seeing).filter(({ heard }) => heard !== undefined);
    const quotes = this.#quotes(
      quotable(message, lang).filter(
        ({ clause }) =>
          question === undefined || !(question.clause.includes(clause) || clause.includes(question.clause)),
      ),
      answers,
      likely,
    ).filter((quote) => risk === 'none' || !(DENIES.test(quote) || asksOutright(quote, bank)));
    const said = risk === 'none' ? quotes : quotes.filter((quote) => speaksOfDanger(quote, danger));

    const causes = await this.#rank(fitting(bank.causes).filter(isRanked));
    const followed = this.#following(felt, likely, fitting(bank.causes));
    const driving =
      wished(wishes.causes, bank.causes)?.filter(({ quoted }) => quoted !== true || said.length > 0) ??
      listOf(
        this.#takeAny(followed) ??
          this.#takeAny(aboutClause(plain(bank.causes), said[0], lang)) ??
          this.#takeBest(sureOf(causes)),
      );
    const thread = driving.find((cause) => cause.thread !== undefined)?.thread;
    const byClause = driving.some(({ quoted }) => quoted === true);

    const intents = await this.#rank(fitting(bank.intents).filter(isRanked));
    const intent = wished(listOf(wishes.intent), bank.intents)?.[0];
    const wanting = plain(bank.intents).filter(
      ({ question }) => (question === true) === (asked !== undefined),
    );
    const wanted = intent ?? this.#takeAny(wanting);

    const steps = this.#steps(plain(bank.steps), said, asked?.kind.name);
    // Before a question what is seen stands only where it is sure; else the person's own words do.
    const quoting = said.length > 0 && (asked === undefined || thread === undefined);
    const strategies = withOrWithoutQuote(
      plain(bank.strategies).filter(({ moves }) => moves.includes('asked') === (asked !== undefined)),
      quoting,
    ).filter(({ moves }) => risk !== 'none' || moves.includes('step') === steps.length > 0);
    const strategy = this.#takeAny(strategies);

    const reply = await this.#reply(this.#moves(strategy?.moves ?? FALLBACK, said, question !== undefined), {
      plain,
      families: felt.families,
      quotes: said,
      steps,
      thread,
      asked:
        asked === undefined ? undefined : { clause: asked.clause, name: asked.kind.name, more: asked.more },
    });
    return {
      theme: { id: theme.best, runnersUp: theme.next },
      feelings: felt.named.map((option) => pick<Named>(option, feelings, felt.named)),
      // Beside danger, other words said back would make light of it; and where there is another clause, what L2 quotes need not stand twice.
      quotes: byClause && said.length > 1 ? said.slice(1, 2) : said.slice(0, 1),
      causes: driving.map((option) => ({
        ...pick(option, [...followed.map((other) => ({ option: other, score: 0 })), ...causes], driving),
        ...(option.quoted === true && said[0] !== undefined ? { quote: said[0] } : {}),
      })),
      intent: wanted === undefined ? NO_PICK : pick(wanted, intents, [wanted]),
      strategy: strategy === undefined ? NO_PICK : { id: strategy.id, runnersUp: [] },
      reply,
    };
  }

  /** What L1 names: what the person chose, or what is sure enough. */
  #felt(ranked: readonly Ranked<Bank['feelings'][number]>[]): Felt {
    const { bank, odds } = this.means;
    const chosen = wished<Named>(this.question.wishes?.feelings, [...bank.feelings, ...bank.broad]);
    if (chosen !== undefined) return feltAs(chosen);
    if (!/\p{L}/u.test(this.question.message)) return feltAs([]);
    const { message } = this.question;
    const broad = bank.broad.filter(({ unless }) => unless?.test(message) !== true);
    return feltOf(ranked, broad, odds, (count) => this.#lot(count));
  }

  /** The causes of lines of thought that are right here, of the surest kind that there is. */
  #following(felt: Felt, likely: readonly Option[], causes: readonly Cause[]): readonly Cause[] {
    const { message, lang, wishes } = this.question;
    return (
      threadsHere(this.means.bank.threads, {
        text: message,
        lang,
        theme: wishes?.theme,
        likely: (wishes?.feelings ?? []).concat(likely.map(({ id }) => id)),
        felt,
      })
        .map((threads: readonly Thread[]) =>
          causes.filter(({ thread }) => threads.some(({ name }) => name === thread)),
        )
        .find((options) => options.length > 0) ?? []
    );
  }

  async #theme(wish: Theme | undefined): Promise<Themes> {
    const { lang, risk } = this.question;
    const words = THEME_WORDS[lang];
    const options = THEMES.filter((theme) => theme !== 'crisis' || risk !== 'none').map((theme) => ({
      id: theme,
      text: words[theme].about,
    }));
    const ranked = await this.#rank(options);
    const others = ranked.map(({ option }) => option.id).filter((id) => id !== wish);
    const best = wish ?? others[0] ?? 'low-mood';
    const top = ranked[0]?.score ?? 0;
    const near = ranked.filter(({ score }) => top - score <= THEME_MARGIN).map(({ option }) => option.id);
    return {
      best,
      // A theme that the person chose stands alone: they know.
      near: wish === undefined ? [best, ...near.slice(1, 2)] : [wish],
      next: others.filter((id) => id !== best).slice(0, RUNNERS_UP),
    };
  }

  /** Options by how much more than usual they fit the message, best first. */
  async #rank<T extends Candidate>(
    options: readonly T[],
    textOf: (text: string) => string = (text) => text,
  ): Promise<Ranked<T>[]> {
    if (options.length === 0 || this.question.message === '') {
      return options.map((option) => ({ option, score: 0 }));
    }
    const { scorer, calibration } = this.means;
    const [scores = []] = await scorer.score(
      [this.question.message],
      options.map(({ id, text }) => ({ id, text: textOf(text) })),
    );
    return options
      .map((option, at) => ({
        option,
        score: standardised(scores[at] ?? 0, calibration[option.id]),
      }))
      .sort((a, b) => b.score - a.score);
  }

  /** Small things to try that answer the quote, or the question. */
  #steps<T extends Option>(options: readonly T[], quotes: readonly string[], asked: string | undefined): T[] {
    const { lang, risk } = this.question;
    if (risk !== 'none') return [];
    if (asked !== undefined) return options.filter((option) => option.asked === asked);
    return options.filter((option) => answersWords(option, quotes[0] ?? '', lang));
  }

  /** The person's own sentences, the most telling first, no two of which overlap; rather one that can be answered. */
  #quotes(thoughts: readonly Quotable[], answers: readonly Option[], felt: readonly Option[]): string[] {
    const { lang } = this.question;
    const ranked = thoughts
      .map(({ clause, weight }) => {
        const answered = answers.some((option) => answersWords(option, clause, lang));
        const speaks = felt.some(({ id }) => speaksOf(id, clause, lang));
        return { clause, score: weight + (answered ? ANSWERED : 0) + (speaks ? SPEAKS : 0) };
      })
      .sort((a, b) => b.score - a.score);
    return ranked
      .filter(
        ({ clause, score }, at) =>
          score >= TELLING &&
          !ranked
            .slice(0, at)
            .some((other) => other.clause.includes(clause) || clause.includes(other.clause)),
      )
      .filter(({ score }, at) => at === 0 || score >= TELLING_BESIDE)
      .map(({ clause }) => clause);
  }

  async #reply(moves: readonly Move[], at: ReplyMeans): Promise<Sentence[]> {
    const { bank } = this.means;
    const sentences: Sentence[] = [];
    const say = (move: Sentence['move'], option: Option | undefined, quote?: string): void => {
      if (option === undefined) return;
      sentences.push({ move, id: option.id, ...(quote === undefined ? {} : { quote }) });
    };
    if (this.question.followup) {
      const after = openingAfter(this.question.message, this.question.lang);
      say('opening', this.#takeAny(at.plain(bank.openings).filter((option) => option.after === after)));
    }
    // Beside danger a reply ends only on the word that the question comes after.
    const later = (move: Move): boolean => move === 'ending' && this.question.risk !== 'none';
    const quotes = [...at.quotes];
    let shown: string | undefined;
    let stays = false;
    for (const move of moves) {
      const options = at
        .plain(sentencesOf(bank, move))
        .filter((option) => beside(option.families, at.families) && closes(option.kind, move))
        .filter(({ question }) => (question === true) === (move === 'asked' || later(move)))
        .filter(
          ({ beforeQuestion }) => (beforeQuestion === true) === (move === 'quote' && at.asked !== undefined),
        );
      const heard = options.filter(
        (option) => option.quoted !== true && answersWords(option, shown ?? '', this.question.lang),
      );
      const echoed = move === 'see' && heard.length > 0;
      if (echoed) stays = true;
      const fitting = echoed
        ? heard
        : belonging(options, move, at, {
            alarmed: (this.question.danger ?? []).length > 0,
            // What answers the clause word by word is followed by a question about it, and not by another line of thought.
            about: move === 'question' && (stays || at.thread === undefined) ? shown : undefined,
            lang: this.question.lang,
          });
      if (move === 'step') say(move, this.#takeAny(at.steps));
      else if (move === 'checkup') say(move, this.#takeAny(this.#checkups()));
      else if (move === 'asked') say(move, this.#takeAny(forMore(options, at.asked?.more)), at.asked?.clause);
      else if (move === 'quote') {
        // A message without a clause worth quoting is answered without one.
        shown = quotes.shift();
        if (shown !== undefined) say(move, this.#takeAny(options), shown);
      } else if (!fitting.every(isRanked)) say(move, this.#takeAny(fitting));
      else say(move, this.#takeBest(await this.#rank(fitting)));
    }
    return sentences;
  }

  /**
   * Without a clause worth quoting something seen stands in its place, so that the reply is more than a question. Where the
   * screen sees danger, help is always named and the direct question always asked, whatever the strategy says; what the person
   * asks is then told to come after. Where the body needs a doctor, one is named whatever else is said.
   */
  #moves(moves: readonly Move[], quotes: readonly string[], asking: boolean): readonly Move[] {
    const { risk } = this.question;
    const checkup: readonly Move[] = this.#checkups().length > 0 ? ['checkup'] : [];
    const shown = quotes.length > 0 ? moves : moves.filter((move) => move !== 'quote');
    const seen: readonly Move[] =
      shown.includes('see') || shown.includes('quote') ? shown : ['see', ...shown];
    if (risk === 'none') {
      const closing: readonly Move[] = seen.filter((move) => move === 'question' || move === 'ending');
      return [...seen.filter((move) => !closing.includes(move)), ...checkup, ...closing];
    }
    const after: readonly Move[] = asking && risk !== 'other' ? ['ending'] : [];
    const first = seen.filter((move) => move === 'quote' || move === 'see');
    return [...first, 'question', 'refer', ...checkup, ...after];
  }

  /** Who can see to the body, where what is told of it needs that. */
  #checkups(): readonly Option[] {
    const { message, earlier, risk } = this.question;
    const fresh = this.means.bank.referrals.filter(({ text }) => !wasSaid(text, earlier));
    return fresh.filter(
      ({ heard }) =>
        heard?.anywhere === true &&
        (risk === 'none' || heard.besideDanger === true) &&
        heard.words.test(message),
    );
  }

  #free<T extends Option>(options: readonly T[]): T[] {
    return options.filter((option) => this.#taken.every((taken) => agree(option, taken)));
  }

  /** The best that agrees with what stands already. */
  #takeBest<T extends Option>(ranked: readonly Ranked<T>[]): T | undefined {
    return this.#take(this.#free(ranked.map(({ option }) => option))[0]);
  }

  /** Any of those that agree with what stands already: for sentences that fit every post alike. */
  #takeAny<T extends Option>(options: readonly T[]): T | undefined {
    const free = this.#free(options);
    return this.#take(free[this.#lot(free.length)]);
  }

  #take<T extends Option>(option: T | undefined): T | undefined {
    if (option !== undefined) this.#taken.push(option);
    return option;
  }

  /** A number below `count` that the message and the place in the answer give: the same message, the same answer. */
  #lot(count: number): number {
    return count === 0 ? 0 : fnv1a(`${this.#taken.length}${this.question.message}`) % count;
  }
}

interface ReplyMeans {
  readonly plain: <T extends Option>(options: readonly T[]) => T[];
  readonly families: ReadonlySet<Family>;
  readonly quotes: readonly string[];
  readonly steps: readonly Option[];
  /** Name of the line of thought that L2 follows. */
  readonly thread: string | undefined;
  /** What the person asks, the name of its kind, and whether they ask other things besides. */
  readonly asked: { readonly clause: string; readonly name: string; readonly more: boolean } | undefined;
}

interface Themes {
  readonly best: Theme;
  readonly near: Theme[];
  readonly next: Theme[];
}

/**
 * Whether a sentence is ranked by its score: one that stands only in the answers it was written for is not, since those of one place
 * hold alike.
 */
export function isRanked(option: Option): boolean {
  return !isBound(option) && option.question !== true;
}

/** Whether a sentence stands only in the answers that it was written for. */
function isBound({ thread, asked, alarmed, heard, quoted }: Option): boolean {
  return (
    thread !== undefined ||
    asked !== undefined ||
    alarmed !== undefined ||
    heard !== undefined ||
    quoted !== undefined
  );
}

/** Of those that say something of a clause: the ones that answer its words, or else the ones that hold for any. */
function aboutClause<T extends Option>(
  options: readonly T[],
  clause: string | undefined,
  lang: Lang,
): readonly T[] {
  if (clause === undefined) return [];
  const about = options.filter(({ quoted }) => quoted === true);
  const answering = about.filter((option) => answersWords(option, clause, lang));
  return answering.length > 0 ? answering : about.filter(({ heard }) => heard === undefined);
}

interface Beside {
  /** Words of the message itself sounded the alarm. */
  readonly alarmed: boolean;
  /** The clause with which the reply stays. */
  readonly about: string | undefined;
  readonly lang: Lang;
}

/** Of sentences for one place those that belong to the question, to the words quoted, to the line of thought; or else those that fit anywhere. */
function belonging<T extends Option>(
  options: readonly T[],
  move: Move,
  { asked, thread }: { readonly asked: ReplyMeans['asked']; readonly thread: ReplyMeans['thread'] },
  { alarmed, about, lang }: Beside,
): readonly T[] {
  const bound = [
    options.filter((option) => move !== 'see' && asked !== undefined && option.asked === asked.name),
    options.filter((option) => alarmed && option.alarmed === true),
    aboutClause(options, about, lang),
    options.filter((option) => thread !== undefined && option.thread === thread),
  ];
  return bound.find((some) => some.length > 0) ?? options.filter((option) => !isBound(option));
}

/** Where the person asks several things, sentences that say so; else the others. */
function forMore<T extends Option>(options: readonly T[], more = false): readonly T[] {
  const suited = options.filter(({ several }) => (several === true) === more);
  return suited.length > 0 ? suited : options;
}

/** That one will not do it is no reason to leave the question out, and no words to begin it with. */
const DENIES =
  /(?:不|没(?:有)?)(?:是)?(?:想|要)(?:去)?(?:死|怎么样|干什么)|没有要|不会(?:真的?)?(?:去)?(?:死|做|干|怎么样)|\b(?:never|not|wouldn't|won't|don't want to) (?:act|die|do (?:it|that|anything)|suicidal|planning)\b/iu;

function speaksOfDanger(quote: string, danger: readonly string[]): boolean {
  // One sign alone says too little: 「死」 stands in many a sentence that means something else.
  return danger.some((words) => words.length > 1 && (quote.includes(words) || words.includes(quote)));
}

/** A question said back as words of danger would be taken for what it does not say. */
function asksOutright(quote: string, { questions: { asking } }: Bank): boolean {
  return asking.outright.test(quote) || asking.question.test(quote);
}

/** A strategy that speaks of a quote is for replies that have one, and they are owed it; where there is no such kind, any. */
function withOrWithoutQuote<T extends { readonly moves: readonly Move[] }>(
  strategies: readonly T[],
  quoted: boolean,
): readonly T[] {
  const suited = strategies.filter(({ moves }) => moves.includes('quote') === quoted);
  return suited.length > 0 ? suited : strategies;
}

/** Where no strategy fits. */
const FALLBACK: readonly Move[] = ['quote', 'see', 'question'];

const NO_PICK: Pick = { id: '', runnersUp: [] };

/** A feeling's name alone says little to an encoder. */
export function feelingSentence(text: string, lang: Lang): string {
  return lang === 'zh' ? `来访者感到${text}` : `The poster feels ${text}`;
}

/** Of those ranked the ones that presume nothing; the others are there for the person to choose. */
function sureOf<T extends Option>(ranked: readonly Ranked<T>[]): readonly Ranked<T>[] {
  const sure = ranked.filter(({ option }) => (option.plain ?? []).length > 0);
  return sure.length > 0 ? sure : ranked;
}

function listOf<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}

function wished<T extends Option>(
  ids: readonly string[] | undefined,
  options: readonly T[],
): T[] | undefined {
  const found = ids?.flatMap((id) => options.filter((option) => option.id === id));
  return found === undefined || found.length === 0 ? undefined : found;
}

function pick<T extends Option>(option: T, ranked: readonly Ranked<T>[], chosen: readonly Option[]): Pick {
  const others = ranked.map((entry) => entry.option).filter((other) => !chosen.includes(other));
  // Each place offers its own: the first two to the first, the next two to the second.
  const at = chosen.indexOf(option) * RUNNERS_UP;
  return { id: option.id, runnersUp: others.slice(at, at + RUNNERS_UP).map(({ id }) => id) };
}

/** A closing is a question or an ending; other sentences are neither. */
function closes(kind: Closing['kind'] | undefined, move: Move): boolean {
  return kind === undefined || kind === move;
}

function beside(wanted: readonly Family[] | undefined, families: ReadonlySet<Family>): boolean {
  return wanted === undefined || wanted.length === 0 || wanted.some((family) => families.has(family));
}
