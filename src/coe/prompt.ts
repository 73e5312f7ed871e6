/**
 * From a conversation to the messages of a chat template. What stays the same comes first and what still changes
 * comes last, so that an engine can keep keys and values: the system message is the same for every post of a
 * language and form, earlier turns are repeated to the letter, and the person's text ends the prompt, where it
 * can be prefilled while it is typed.
 */
import { PROTOCOL, type Turn } from './protocol.ts';
import type { Lang, PastTurn, PromptForm } from './types.ts';

/** One message of a chat template. */
export interface PromptMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

export interface PromptInput {
  readonly lang: Lang;
  readonly form: PromptForm;
  /** Earlier exchanges, oldest first. */
  readonly past: readonly PastTurn[];
  /** What the person wrote now, unchanged. It may still grow: only the end of the last message changes. */
  readonly message: string;
  /** One more line at the end of the system message, such as the safety part's rules for a message at risk. */
  readonly instruction?: string;
}

/** The messages for one turn: system, then the earlier exchanges, then the person's text. */
export function buildMessages({ lang, form, past, message, instruction }: PromptInput): PromptMessage[] {
  const prompt = PROTOCOL.prompts[lang][form];
  const lead = prompt.followup.join('\n');
  const userContent = (text: string, turn: number): string => (turn === 0 ? text : lead + text);
  const system = instruction === undefined ? prompt.system : [...prompt.system, instruction];
  const { exchanges, unanswered } = joined(past);
  return [
    { role: 'system', content: system.join('\n') },
    ...exchanges.flatMap((turn, index): PromptMessage[] => [
      { role: 'user', content: userContent(turn.message, index) },
      { role: 'assistant', content: turn.reply },
    ]),
    { role: 'user', content: userContent([...unanswered, message].join('\n\n'), exchanges.length) },
  ];
}

/** Messages without a reply stand before the next one, in the same message: a chat template takes turns. */
function joined(past: readonly PastTurn[]): {
  readonly exchanges: readonly PastTurn[];
  readonly unanswered: readonly string[];
} {
  const exchanges: PastTurn[] = [];
  let unanswered: string[] = [];
  for (const { message, reply } of past) {
    unanswered.push(message);
    if (reply === '') continue;
    exchanges.push({ message: unanswered.join('\n\n'), reply });
    unanswered = [];
  }
  return { exchanges, unanswered };
}

/** Whether a message begins a conversation or follows on a reply. */
export function turnAfter(past: readonly PastTurn[]): Turn {
  return past.some(({ reply }) => reply !== '') ? 'followup' : 'first';
}
