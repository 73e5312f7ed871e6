/**
 * The sentences that careful mode chooses from: their types. The sentences themselves stand in `bank.zh.ts` and
 * `bank.en.ts`, written by people; the only words of anyone else that can enter them are the person's own, at `{quote}`.
 */

/** The topics of the gold data, one file each under `data/empathy-qa/train`. */
export const THEMES = [
  'affair-trust',
  'anxiety-panic',
  'body-eating',
  'breakup',
  'burnout',
  'crisis',
  'crush',
  'dating',
  'divorce',
  'dorm-campus',
  'family-origin',
  'friendship-loneliness',
  'grief',
  'identity-minority',
  'illness-care',
  'inlaws',
  'job-choice',
  'low-mood',
  'marriage',
  'parenting',
  'rumination-ocd',
  'self-worth',
  'siblings',
  'sleep-body',
  'social-anxiety',
  'study-exam',
  'study-path',
  'teen-parent',
  'unemployment-money',
  'workplace',
] as const;
export type Theme = (typeof THEMES)[number];

/** Up to 17, 18 to 29, 30 to 54, 55 and over. */
export const AGES = ['teen', 'young', 'adult', 'older'] as const;
export type Age = (typeof AGES)[number];

/** Who the person is in what they tell; a sentence with roles is only for a person in one of them. */
export const ROLES = [
  'partner',
  'former-partner',
  'parent',
  'son-or-daughter',
  'sibling',
  'friend',
  'student',
  'worker',
  'without-work',
  'carer',
  'bereaved',
  'harmed',
] as const;
export type Role = (typeof ROLES)[number];

export const FAMILIES = [
  'sadness',
  'fear',
  'anger',
  'hurt',
  'shame',
  'guilt',
  'loneliness',
  'exhaustion',
  'helplessness',
  'confusion',
  'longing',
  'numbness',
  'jealousy',
  'disgust',
  'warmth',
] as const;
export type Family = (typeof FAMILIES)[number];

/** What a reply does, one move after another; a strategy is an order of moves. `asked` quotes what the person asks, `answer` says what can honestly be said to it, `checkup` names a doctor where the body needs one. */
export const MOVES = [
  'quote',
  'see',
  'asked',
  'answer',
  'step',
  'checkup',
  'refer',
  'question',
  'ending',
] as const;
export type Move = (typeof MOVES)[number];

/**
 * What the crisis screen says: nothing, the writer's own thoughts of suicide (`now`), their passive wish not to live (`low`), the same of somebody whom the writer tells about, or another
 * kind of danger by its name (`src/safety/types.ts`).
 */
export type Risk =
  'none' | 'now' | 'low' | 'other' | 'self-harm' | 'harm-to-others' | 'abuse-or-threat' | 'medical';

/** Words in a quote that a sentence answers. */
export interface Heard {
  readonly words: RegExp;
  /** Words beside which it would be wrong. */
  readonly unless?: RegExp;
  /** Also where the quote is about what somebody else does. */
  readonly others?: boolean;
  /** Wherever it stands in the text, not only in the quote shown. */
  readonly anywhere?: boolean;
  /** Also beside a danger that is spoken of already. */
  readonly besideDanger?: boolean;
}

/** Where a sentence fits and where not. What is absent or empty excludes nothing. */
export interface Tags {
  readonly themes?: readonly Theme[];
  readonly ages?: readonly Age[];
  readonly roles?: readonly Role[];
  /** `none`: never where the screen sees a low risk; `low`: only there. */
  readonly risk?: 'none' | 'low';
  /**
   * At which risk it presumes nothing: fitting and true for practically anyone who writes about a trouble. Only such sentences
   * are chosen without a person's word; what presumes a fact waits until something can tell that the fact is there.
   */
  readonly plain?: readonly Risk[];
  /** Stands only right behind a quote that holds these words. */
  readonly heard?: Heard;
  /** Says or asks something of a clause of the person's: stands only where one is taken up, and a cause holds it at `{quote}`. */
  readonly quoted?: true;
  /** Leads up to a question of the person's. */
  readonly beforeQuestion?: true;
  /** Belongs to the line of thought of this name (`threads.ts`), and stands only in an answer that follows it. */
  readonly thread?: string;
  /** Answers a question of this kind (`asked.ts`), and stands only where the person asks one. */
  readonly asked?: string;
  /** Only where the person asks something outright. */
  readonly question?: true;
  /** Says that the person asks other things too, and stands only where they do. */
  readonly several?: true;
  /** What the message says that makes it unfit. */
  readonly unless?: RegExp;
  /** Only where words of the message itself sounded the alarm. */
  readonly alarmed?: true;
  /** Ids of sentences that this one contradicts or repeats: it never stands in one answer with them. */
  readonly notWith?: readonly string[];
}

export interface Option extends Tags {
  /** Unique in the bank, stable: labels, scores and saved turns name it. */
  readonly id: string;
  readonly text: string;
}

/** A feeling's name as it stands in the midst of a sentence: 「委屈」, “let down”. */
export interface Feeling extends Option {
  readonly family: Family;
  /** 1 faint, 2 clear, 3 overwhelming. */
  readonly strength: 1 | 2 | 3;
}

/** A word that holds where no precise feeling is sure, as it stands in the midst of a sentence: 「心里过不去」, “hurt or angry”. */
export interface Broad extends Option {
  /** The families that it covers; none: all of them. */
  readonly families: readonly Family[];
}

/** A whole hedged sentence about the poster, in the third person: what may drive the feelings, what may be believed. */
export type Cause = Option;

/** A whole sentence about the poster: what is asked for, above and beneath, and what is not asked for. */
export interface Intent extends Option {
  readonly wants: 'validation' | 'understanding' | 'advice';
}

/** A whole sentence that says what the reply will do, in which order and why; the reply then follows `moves`. */
export interface Strategy extends Option {
  readonly moves: readonly Move[];
  /** Ids of the intents that it answers; absent: any. */
  readonly intents?: readonly string[];
}

/** A sentence of the reply that takes up the person's own words: holds `{quote}` exactly once; the marks come with the quote. */
export interface TakingUp extends Option {
  /** Families of feeling beside which it fits; absent: any. */
  readonly families?: readonly Family[];
}

/** One or two whole sentences of the reply that see something: a cost, a bind, a strength, what nobody has acknowledged. */
export interface Seeing extends Option {
  readonly families?: readonly Family[];
}

/** A small thing that this person can really do today or this week, offered, not ordered. */
export type Step = Option;

export interface Closing extends Option {
  readonly kind: 'question' | 'ending';
}

/** How a reply to a follow-up message begins. */
export interface Opening extends Option {
  /** What the new message does: more of the same, a turn for the better or worse, thanks, a question, disagreement. */
  readonly after: 'more' | 'better' | 'worse' | 'thanks' | 'question' | 'disagreement';
}

/** A line of thought that runs through an answer, and when it is right: what is given must all hold (`threads.ts`). */
export interface Thread {
  readonly name: string;
  /** Ids of the feelings that it explains; one of them is nearly sure. */
  readonly feelings?: readonly string[];
  /** Families of the feelings that it explains; one of them is nearly sure. */
  readonly families?: readonly Family[];
  /** The theme, where it is certain. */
  readonly theme?: Theme;
  /** Words of the person's own, anywhere in the text. */
  readonly words?: RegExp;
  /** What the text says that makes it untrue, such as a denial. */
  readonly unless?: RegExp;
}

/** A kind of question; the first whose words a question holds is its kind. */
export interface Asked {
  readonly name: string;
  readonly words: RegExp;
  readonly unless?: RegExp;
  /** Beside another question rather that one. */
  readonly lesser?: true;
}

/** How a language asks. */
export interface Asking {
  /** A thought that is a question to the reader by its own words, wherever it stands. */
  readonly outright: RegExp;
  /** What a question looks like where it stands at the edge of the text. */
  readonly question: RegExp;
  /** Asks plainly what the person themself is to do. */
  readonly deed?: RegExp;
  /** Questions that want no answer. */
  readonly rhetorical: RegExp;
  /** Shortest and longest question that is quoted, in code points. */
  readonly shortest: number;
  readonly longest: number;
}

/** What a language knows of questions. */
export interface Questions {
  readonly asking: Asking;
  /** The special ones first. */
  readonly kinds: readonly Asked[];
}

export interface Bank {
  readonly feelings: readonly Feeling[];
  readonly broad: readonly Broad[];
  readonly causes: readonly Cause[];
  readonly intents: readonly Intent[];
  readonly strategies: readonly Strategy[];
  readonly takingUp: readonly TakingUp[];
  readonly seeing: readonly Seeing[];
  readonly steps: readonly Step[];
  /** Sentences that name a person or place to turn to, for the move `refer`. */
  readonly referrals: readonly Option[];
  readonly closings: readonly Closing[];
  readonly openings: readonly Opening[];
  /** Lines of thought, the surest kind first. */
  readonly threads: readonly Thread[];
  readonly questions: Questions;
}

/** What is written and not yet chosen from. */
export type Shelf = Pick<Bank, 'seeing' | 'steps'>;

/** A sentence of the reply, with what some kinds have besides. */
type Said = Option & Partial<Pick<TakingUp, 'families'> & Pick<Closing, 'kind'>>;

/** The sentences that make a move. */
export function sentencesOf(bank: Bank, move: Move | 'opening'): readonly Said[] {
  switch (move) {
    case 'opening':
      return bank.openings;
    case 'quote':
    case 'asked':
      return bank.takingUp;
    case 'see':
    case 'answer':
      return bank.seeing;
    case 'step':
      return bank.steps;
    case 'refer':
    case 'checkup':
      return bank.referrals;
    case 'question':
    case 'ending':
      return bank.closings;
  }
}
