/**
 * Chooses, for one message, the sentences of its chain and reply. Themes come first and narrow the bank; then
 * feelings, quotes, causes, intent and strategy; then the reply's sentences in the order that the strategy gives.
 * What the person has chosen instead is kept, and what follows from it is chosen anew.
 */
import { fnv1a } from '../hash.ts';
import type { Lang } from '../types.ts';
import {
  sentencesOf,
  THEMES,
  type Bank,
  type Closing,
  type Family,
  type Move,
  type Option,
  type Theme,
} from './bank.ts';
import { agree, fits, wasSaid, type Situation } from './fits.ts';
import { openingAfter } from './followup.ts';
import { answersWords } from './heard.ts';
import { profileOf } from './profile.ts';
import { quotable, type Quotable } from './quotes.ts';
import { speaksOf } from './signs.ts';
import { standardised, type Calibration, type Candidate, type Scorer } from './scorer.ts';
import { THEME_WORDS } from './themes.ts';

/** What one place in the chain says, best first; the person may choose the others instead. */
export interface Pick {
  readonly id: string;
  readonly runnersUp: readonly string[];
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
}

/** A second theme counts when it lies at most so many deviations behind the first. */
const THEME_MARGIN = 0.6;

/** What a quote gains that a sentence of the bank can answer, in the units of its weight. */
const ANSWERED = 0.5;
/** And one that speaks of a feeling that L1 names. */
const SPEAKS = 0.3;
/** A second quote must tell this much. */
const TELLING = 0.6;

const FEELINGS = 2;
/** Quotes in L1, of a first message and of a later one. */
const QUOTES = { first: 2, followup: 1 } as const;

const RUNNERS_UP = 2;

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
      const sure = options.filter((option) => option.plain?.includes(risk) === true);
      const fresh = sure.filter((option) => !wasSaid(option.text, earlier));
      return fresh.length > 0 ? fresh : sure;
    };

    const feelings = await this.#rank(fitting(bank.feelings), (text) => feelingSentence(text, lang));
    const felt = wished(wishes.feelings, bank.feelings) ?? distinctFamilies(feelings, FEELINGS);
    const families = new Set(felt.map(({ family }) => family));
    const answers = plain(bank.seeing).filter(({ heard }) => heard !== undefined);
    const thoughts = quotable(message, lang);
    const quotes = this.#quotes(thoughts, answers, felt);
    const [first] = quotes;
    const answered = first !== undefined && answers.some((option) => answersWords(option, first, lang));
    const steps = this.#steps(plain(bank.steps), thoughts, quotes);

    const causes = await this.#rank(fitting(bank.causes));
    // Rather one that the quoted words speak for than one that is true of most people.
    const told = causes.filter(({ option }) =>
      quotes.slice(0, QUOTES.first).some((quote) => answersWords(option, quote, lang)),
    );
    const driving =
      wished(wishes.causes, bank.causes) ??
      listOf(this.#takeAny(told.map(({ option }) => option)) ?? this.#takeBest(sureOf(causes)));
    const intents = await this.#rank(fitting(bank.intents));
    const intent = wished(listOf(wishes.intent), bank.intents)?.[0];
    const wanted = intent ?? this.#takeBest(sureOf(intents));
    const said = risk === 'none' ? quotes : quotes.filter((quote) => speaksOfDanger(quote, danger));
    const strategies = withOrWithoutQuote(plain(bank.strategies), said.length > 0 || risk === 'none')
      // A first message is owed more than its own words and a question.
      .filter(({ moves }) => this.question.followup || moves.includes('see'))
      .filter(({ moves }) => risk !== 'none' || moves.includes('step') === steps.length > 0)
      .filter(({ moves }) => !answered || moves[moves.indexOf('quote') + 1] === 'see');
    const strategy = this.#takeAny(strategies);

    const reply = await this.#reply(movesFor(strategy?.moves ?? FALLBACK, said, risk), {
      plain,
      families,
      quotes: said,
      steps,
    });
    return {
      theme: { id: theme.best, runnersUp: theme.next },
      feelings: felt.map((option) => pick(option, feelings, felt)),
      quotes: quotes.slice(0, QUOTES[this.question.followup ? 'followup' : 'first']),
      causes: driving.map((option) => pick(option, causes, driving)),
      intent: wanted === undefined ? NO_PICK : pick(wanted, intents, [wanted]),
      strategy: strategy === undefined ? NO_PICK : { id: strategy.id, runnersUp: [] },
      reply,
    };
  }

  async #theme(wish: Theme | undefined): Promise<{ best: Theme; near: Theme[]; next: Theme[] }> {
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

  /** Small things to try that answer the first quote, or a question that is asked anywhere. */
  #steps<T extends Option>(
    options: readonly T[],
    thoughts: readonly Quotable[],
    quotes: readonly string[],
  ): T[] {
    const { lang, risk } = this.question;
    if (risk !== 'none') return [];
    return options.filter((option) => {
      const where =
        option.heard?.anywhere === true ? thoughts.map(({ clause }) => clause) : quotes.slice(0, 1);
      return where.some((clause) => answersWords(option, clause, lang));
    });
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
          (at === 0 || score >= TELLING) &&
          !ranked
            .slice(0, at)
            .some((other) => other.clause.includes(clause) || clause.includes(other.clause)),
      )
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
    const quotes = [...at.quotes];
    let shown: string | undefined;
    for (const move of moves) {
      const options = at
        .plain(sentencesOf(bank, move))
        .filter((option) => beside(option.families, at.families) && closes(option.kind, move));
      if (move === 'step') say(move, this.#takeAny(at.steps));
      else if (move !== 'quote') {
        const answer = shown;
        const heard = options.filter((option) => answersWords(option, answer ?? '', this.question.lang));
        shown = undefined;
        if (answer !== undefined && heard.length > 0) say(move, this.#takeAny(heard));
        else
          say(move, this.#takeBest(await this.#rank(options.filter((option) => option.heard === undefined))));
      } else {
        // A message without a clause worth quoting is answered without one.
        const quote = quotes.shift();
        if (quote !== undefined) say(move, this.#takeAny(options), quote);
        shown = quote;
      }
    }
    return sentences;
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
}

/**
 * Without a clause worth quoting something seen stands in its place, so that the reply is more than a question. Where the screen
 * sees a low risk, help is always named and the direct question always asked, whatever the strategy says.
 */
function movesFor(
  moves: readonly Move[],
  quotes: readonly string[],
  risk: Situation['risk'],
): readonly Move[] {
  const shown = quotes.length > 0 ? moves : moves.filter((move) => move !== 'quote');
  const seen: readonly Move[] = shown.includes('see') || shown.includes('quote') ? shown : ['see', ...shown];
  if (risk === 'none') return seen;
  return [...seen.filter((move) => move === 'quote' || move === 'see'), 'question', 'refer'];
}

function speaksOfDanger(quote: string, danger: readonly string[]): boolean {
  return danger.some((words) => quote.includes(words) || words.includes(quote));
}

/** A strategy that speaks of a quote is for replies that have one; where there is no other kind, any. */
function withOrWithoutQuote<T extends { readonly moves: readonly Move[] }>(
  strategies: readonly T[],
  quoted: boolean,
): readonly T[] {
  if (quoted) return strategies;
  const silent = strategies.filter(({ moves }) => !moves.includes('quote'));
  return silent.length > 0 ? silent : strategies;
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
  const sure = ranked.filter(({ option }) => option.plain !== undefined);
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

/** The best options of different families. */
function distinctFamilies<T extends Option & { readonly family: Family }>(
  ranked: readonly Ranked<T>[],
  count: number,
): T[] {
  const chosen: T[] = [];
  for (const { option } of ranked) {
    if (chosen.length === count) break;
    if (chosen.every((other) => other.family !== option.family && agree(option, other))) chosen.push(option);
  }
  return chosen;
}

function pick<T extends Option>(option: T, ranked: readonly Ranked<T>[], chosen: readonly T[]): Pick {
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
