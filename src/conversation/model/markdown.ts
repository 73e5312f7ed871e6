/** One conversation as Markdown, for a person to keep, print or hand to somebody. */
import { LAYERS } from '../../coe/types.ts';
import { parse } from '../../coe/parser.ts';
import type { Words } from '../../ui/i18n/catalogue.ts';
import type { Session, Turn } from '../../vault/session.ts';
import { path } from './turns.ts';
import { writtenBy } from './writtenBy.ts';

/**
 * The turns that are on screen, in their order: what the person wrote, how the model understood it, its reply.
 * @param date a moment, in words
 * @param unsent what stands in the composer and in open editors; '' for nothing
 */
export function sessionMarkdown(
  session: Session | null,
  words: Words,
  date: (at: number) => string,
  unsent = '',
): string {
  const { exporting } = words;
  const parts =
    session === null
      ? []
      : [`# ${session.title}`, ...path(session).flatMap((turn) => turnParts(turn, words, date))];
  if (unsent.trim() !== '') parts.push(`## ${exporting.draft}`, quoted(unsent.trim()));
  return `${[...parts, `---\n\n${exporting.note}`].join('\n\n')}\n`;
}

function turnParts(turn: Turn, words: Words, date: (at: number) => string): readonly string[] {
  const { exporting } = words;
  const parts = [`## ${exporting.you} · ${date(turn.created)}`, quoted(turn.message)];
  // What the reply check held back is not handed on in a file either.
  if (turn.raw === '' || turn.status === 'withheld') return parts;
  const draft = parse(turn.raw);
  const corrected = new Set(turn.corrections.map(({ layer }) => layer));
  const layers = LAYERS.filter((layer) => draft.layers[layer].text.trim() !== '').map((layer) => {
    const mark = corrected.has(layer) ? ` (${exporting.corrected})` : '';
    return `- **${words.layers[layer].name}**${mark}: ${draft.layers[layer].text.trim().replace(/\s*\n\s*/gu, ' ')}`;
  });
  if (layers.length > 0) parts.push(`### ${exporting.chain}`, layers.join('\n'));
  const answer = draft.answer.text.trim();
  const end = turn.status === 'done' ? '' : `\n\n${exporting.unfinished}`;
  if (answer !== '') parts.push(`### ${exporting.reply}`, `${answer}${end}`);
  if (turn.by !== null) parts.push(`*${writtenBy(words, turn.by)}*`);
  return parts;
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}
