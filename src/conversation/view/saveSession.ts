/** Conversations as files for a person: Markdown to read, JSON to take in again. */
import { moment } from '../../ui/i18n/format.ts';
import type { Words } from '../../ui/i18n/catalogue.ts';
import type { Language } from '../../ui/language.ts';
import { dateInName, saveFile } from '../../ui/saveFile.ts';
import type { Session } from '../../vault/session.ts';
import { sessionMarkdown } from '../model/markdown.ts';

/** @param unsent what stands in the composer and in open editors */
export function saveMarkdown(session: Session | null, words: Words, language: Language, unsent = ''): void {
  const now = Date.now();
  const text = sessionMarkdown(session, words, (at) => moment(language, at, now), unsent);
  saveFile(`${nameOf(session)}.md`, new Blob([text], { type: 'text/markdown' }));
}

export async function saveJson(session: Session): Promise<void> {
  const { sessionJson } = await import('../../vault/backup/files.ts');
  saveFile(`${nameOf(session)}.json`, new Blob([sessionJson(session)], { type: 'application/json' }));
}

/** A title may hold what no file name may; and the name alone should not tell too much in a list of downloads. */
function nameOf(session: Session | null): string {
  return `empathy-${dateInName(session?.created ?? Date.now())}`;
}
