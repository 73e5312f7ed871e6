/** What it takes to write one reply, how far it has come, and how it can end. */
import type { Draft, PastTurn } from '../../coe/types.ts';
import type { EditorPlace } from '../../vault/drafts.ts';
import type { Turn } from '../../vault/session.ts';
import type { Task } from './chain.ts';
import type { AskToFit } from './fitting.ts';
import type { ModelSource } from './ports.ts';
import type { Failure, Live } from './state.ts';

export interface Progress {
  readonly phase: Live['phase'];
  readonly draft: Draft;
  readonly startedAt: number;
}

export interface Assignment {
  readonly turn: Turn;
  readonly past: readonly PastTurn[];
  /** How much danger there is, now or shortly before. */
  readonly level: Task['level'];
  /** What other versions of this reply say. */
  readonly versions: readonly string[];
  readonly models: ModelSource;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  readonly onOverLong: AskToFit;
}

export interface End {
  readonly turn: Partial<Turn>;
  readonly failure?: Failure;
  /** The reply stands in another version than the turn: it does not go on from what the turn's holds. */
  readonly version?: Partial<Turn>;
  /** What the person wants to shorten: the message, or a layer that they put right. */
  readonly shorten?: EditorPlace;
}
