/**
 * Where drafts lie. What stands in a session's composer lies under the session's id, what stands in an editor that is open
 * in it under that id, the turn's and the place; other names belong to no session.
 */
import { LAYERS } from '../coe/types.ts';

interface Drafts {
  ids(kind: 'draft'): Promise<readonly string[]>;
  readDraft(id: string): Promise<string>;
}

/** What of a turn a person changes in an editor: their own message, or a layer of the chain. */
export const EDITOR_PLACES = ['message', ...LAYERS] as const;

export type EditorPlace = (typeof EDITOR_PLACES)[number];

/** The place of the composer of no session, and how the further ones begin. */
export const NEW_DRAFT = 'new';

/** In no id. */
const BETWEEN = '/';

/** Whether a draft lies in a composer that belongs to no session. */
export function isNewDraft(draft: string): boolean {
  return draft === NEW_DRAFT || (draft.startsWith(`${NEW_DRAFT}-`) && !draft.includes(BETWEEN));
}

export function editorDraft(session: string, turn: string, place: EditorPlace): string {
  return [session, turn, place].join(BETWEEN);
}

/** The same place of another turn; null where the draft is none of an editor of `from`. */
export function editorMoved(draft: string, from: string, to: string): string | null {
  const [session, turn, place] = draft.split(BETWEEN);
  return turn === from ? [session, to, place].join(BETWEEN) : null;
}

/** The same draft under another session's name. */
export function draftOwnedBy(session: string, draft: string): string {
  return session + draft.slice(ownerOf(draft).length);
}

/** What the drafts of a session's editors begin with. */
export function editorsOf(session: string): string {
  return session + BETWEEN;
}

/** The drafts that are wanted, each with its text. @throws VaultError */
export async function draftsWhere(
  vault: Drafts,
  wanted: (id: string) => boolean,
): Promise<readonly (readonly [id: string, text: string])[]> {
  const ids = (await vault.ids('draft')).filter(wanted);
  const texts = await Promise.all(ids.map(async (id) => [id, await vault.readDraft(id)] as const));
  return texts.filter(([, text]) => text !== '');
}

/** The session that a draft belongs to, or its name where it belongs to none. */
export function ownerOf(draft: string): string {
  const [owner = draft] = draft.split(BETWEEN, 1);
  return owner;
}
