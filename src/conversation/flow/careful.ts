/** How a reply comes about where a model chooses among sentences that people wrote, instead of composing. */
import type { Bank } from '../../coe/careful/bank.ts';
import type { Plan, Wishes } from '../../coe/careful/choose.ts';
import { LAYERS, type Lang, type PastTurn } from '../../coe/types.ts';
import { turnAfter } from '../../coe/prompt.ts';
import { closeTag } from '../../coe/protocol.ts';
import type { Choices, Turn } from '../../vault/session.ts';
import type { Level } from '../../safety/types.ts';
import { given } from '../model/turns.ts';
import { dangerIn } from './carefulDanger.ts';
import type { CarefulModel } from './ports.ts';
import { arrived } from '../../device/arrived.ts';

/** The sentences of a language are as large as the rest of the page: they come when they are needed. */
export async function loadBank(lang: Lang): Promise<Bank> {
  return lang === 'zh'
    ? (await arrived(import('../../coe/careful/bank.zh.ts'))).BANK_ZH
    : (await arrived(import('../../coe/careful/bank.en.ts'))).BANK_EN;
}

export interface CarefulTask {
  readonly turn: Turn;
  readonly past: readonly PastTurn[];
  readonly level: Level;
  /** Other versions of this reply: another one should say it otherwise. */
  readonly versions: readonly string[];
}

export interface CarefulReply {
  /** The assistant's message in the protocol's format. */
  readonly raw: string;
  readonly choices: Choices;
}

/** @throws EngineError */
export async function chooseReply(
  { turn, past, level, versions }: CarefulTask,
  model: CarefulModel,
  signal: AbortSignal,
): Promise<CarefulReply> {
  const { lang } = turn;
  const [bank, means, { choose }, { composeMessage }] = await Promise.all([
    loadBank(lang),
    model.means(lang, signal),
    arrived(import('../../coe/careful/choose.ts')),
    arrived(import('../../coe/careful/compose.ts')),
  ]);
  const before = past.map(({ message }) => message);
  const plan = await choose(
    {
      lang,
      message: given(turn),
      followup: turnAfter(past) === 'followup',
      ...dangerIn(given(turn), level, lang, turn.whose, before),
      before,
      // Where the person chose otherwise, the rest should stay as it was.
      earlier: [
        ...past.map(({ reply }) => reply).filter((reply) => reply !== ''),
        ...(turn.wishes === null ? versions : []),
      ],
      ...(turn.wishes === null ? {} : { wishes: turn.wishes as Wishes }),
    },
    { ...means, bank },
  );
  const raw = composeMessage(plan, bank, lang);
  return { raw: behindCorrections(turn, raw), choices: choicesOf(plan) };
}

/** What the person put right stands; what comes behind it is the composed message's. */
function behindCorrections(turn: Turn, composed: string): string {
  const last = turn.corrections.at(-1);
  if (last === undefined) return composed;
  const layer = LAYERS.find((name) => name === last.layer) ?? 'L1';
  const tag = closeTag(layer);
  const end = turn.raw.lastIndexOf(tag);
  return end === -1 ? composed : turn.raw.slice(0, end) + composed.slice(composed.indexOf(tag));
}

function choicesOf({ theme, feelings, causes, intent }: Plan): Choices {
  const plain = ({ id, runnersUp }: Plan['intent']): Choices['intent'] => ({ id, runnersUp: [...runnersUp] });
  return {
    theme: plain(theme),
    feelings: feelings.map(plain),
    causes: causes.map(plain),
    intent: plain(intent),
  };
}
