/**
 * The editors in which a person changes a message or a layer, by the place of their draft: what stands in one is kept like
 * what stands in the composer, and is there again whenever it can be opened.
 */
import type { StoreApi } from 'zustand';
import {
  draftsWhere,
  editorDraft,
  editorMoved,
  editorsOf,
  ownerOf,
  type EditorPlace,
} from '../../vault/drafts.ts';
import { asVaultError, type VaultErrorCode } from '../../vault/errors.ts';
import type { Vault } from '../../vault/vault.ts';
import type { Saving } from './saving.ts';
import type { SentDrafts } from './sentDrafts.ts';
import type { ConversationState } from './state.ts';

/** Names a session's editors among what could not be written; no session's id has a space. */
const unreadEditors = (session: string): string => `the editors of ${session}`;

export class OpenEditors {
  /** Editors that hold what the person found in them, and no word more. */
  readonly #untouched = new Set<string>();
  /** Sessions whose editors could not be read, and why: what lies there must not be written over unseen. */
  readonly #unread = new Map<string, VaultErrorCode>();

  /** @param vault null: nothing is kept */
  constructor(
    private readonly store: StoreApi<ConversationState>,
    private readonly vault: Vault | null,
    private readonly saving: Saving,
    private readonly sent: SentDrafts,
  ) {}

  /** Opens one, with `text` to be changed, and gives it the focus. */
  open(session: string, turn: string, place: EditorPlace, text: string): void {
    const editor = editorDraft(session, turn, place);
    if (this.store.getState().editors[editor] === undefined) {
      this.#untouched.add(editor);
      this.#show({ [editor]: text });
    }
    this.store.setState({ opened: editor });
  }

  /** It has the focus now. */
  seen(editor: string): void {
    if (this.store.getState().opened === editor) this.store.setState({ opened: null });
  }

  /** Takes what a person has typed. */
  put(session: string, editor: string, text: string): void {
    this.#untouched.delete(editor);
    this.#show({ [editor]: text });
    this.#keep(session, editor, text);
  }

  /** The person gives up what stands in it. */
  close(session: string, editor: string): void {
    this.#hide([editor]);
    this.#keep(session, editor, '');
  }

  /** The person wants back what they gave up; what stands in it by now comes behind. */
  bringBack(session: string, turn: string, place: EditorPlace, text: string): void {
    const editor = editorDraft(session, turn, place);
    const now = this.#untouched.has(editor) ? undefined : this.store.getState().editors[editor];
    this.put(session, editor, now === undefined || now === '' ? text : `${text}\n\n${now}`);
    this.store.setState({ opened: editor });
  }

  /** What stands in it goes into the session. */
  send(session: string, editor: string): void {
    const text = this.store.getState().editors[editor] ?? '';
    this.#hide([editor]);
    if (!this.#unread.has(session)) this.sent.add(editor, session, text);
  }

  /** Another version of a turn comes on screen: what a person is writing about the one comes along. */
  move(session: string, from: string, to: string): void {
    for (const [editor, text] of this.#of(session)) {
      const moved = editorMoved(editor, from, to);
      if (moved === null || this.#untouched.has(editor)) continue;
      this.put(session, moved, text);
      this.send(session, editor);
    }
  }

  /** Another session comes on screen. What is kept on disk comes from there again. */
  leave(session: string): void {
    if (this.vault === null || this.#unread.has(session)) return;
    this.#hide(this.#of(session).map(([editor]) => editor));
  }

  /** Brings back the editors of a session; what was typed meanwhile comes behind what lies there. */
  async bring(session: string): Promise<void> {
    if (this.vault === null) return;
    const { vault, sent } = this;
    let kept: ReadonlyMap<string, string>;
    try {
      const beginning = editorsOf(session);
      // A correction on its way to the disk is no draft any more.
      const drafts = { ids: () => vault.ids('draft'), readDraft: (place: string) => sent.read(place) };
      kept = new Map(await draftsWhere(drafts, (place) => place.startsWith(beginning)));
    } catch (reason) {
      const error = asVaultError(reason);
      console.warn('what stood in open editors cannot be read', error);
      this.#unread.set(session, error.code);
      return;
    }
    const wasUnread = this.#unread.delete(session);
    this.saving.written(unreadEditors(session));
    const typed = new Map(this.#of(session).filter(([editor]) => !this.#untouched.has(editor)));
    for (const [editor, text] of kept) {
      // Without a gap in the reading, what was typed went the same way to the disk.
      const behind = wasUnread ? typed.get(editor) : undefined;
      if (behind !== undefined && behind !== text) typed.set(editor, `${text}\n\n${behind}`);
      else this.#untouched.delete(editor);
    }
    this.#show({ ...Object.fromEntries(kept), ...Object.fromEntries(typed) });
    if (wasUnread) for (const [editor, text] of typed) this.#keep(session, editor, text);
  }

  /** A text has come to lie in an editor's place from elsewhere: it is shown, behind what was typed. @throws VaultError */
  async takeUp(editor: string): Promise<void> {
    const session = ownerOf(editor);
    // What is not on screen, or could not be read, is brought from the disk later.
    const here = (): boolean =>
      session !== editor && this.store.getState().shown === session && !this.#unread.has(session);
    if (!here()) return;
    const kept = await this.sent.read(editor);
    const typed = this.#untouched.has(editor) ? undefined : this.store.getState().editors[editor];
    if (!here() || kept === '' || kept === typed) return;
    this.#untouched.delete(editor);
    if (typed === undefined || typed === '') this.#show({ [editor]: kept });
    else this.put(session, editor, `${typed}\n\n${kept}`);
  }

  /** Another tab has gone on with them: what it left is brought back. */
  async bringAnew(session: string): Promise<void> {
    this.leave(session);
    await this.bring(session);
  }

  /** Why what was typed in some of them would be lost with the page; null where nothing would. */
  get homeless(): VaultErrorCode | null {
    for (const [session, why] of this.#unread)
      if (this.#of(session).some(([editor]) => !this.#untouched.has(editor))) return why;
    return null;
  }

  /** Tries again to read what could not be read. */
  async retry(): Promise<void> {
    for (const session of [...this.#unread.keys()]) await this.bring(session);
  }

  #keep(session: string, editor: string, text: string): void {
    const why = this.#unread.get(session);
    if (why === undefined) this.sent.keep(editor, text);
    else if (text !== '') this.saving.unwritten(unreadEditors(session), why);
  }

  #of(session: string): readonly (readonly [editor: string, text: string])[] {
    const beginning = editorsOf(session);
    return Object.entries(this.store.getState().editors).filter(([editor]) => editor.startsWith(beginning));
  }

  #show(these: Readonly<Record<string, string>>): void {
    this.store.setState(({ editors }) => ({ editors: { ...editors, ...these } }));
  }

  #hide(these: readonly string[]): void {
    for (const editor of these) this.#untouched.delete(editor);
    this.store.setState(({ editors }) => ({
      editors: Object.fromEntries(Object.entries(editors).filter(([editor]) => !these.includes(editor))),
    }));
  }
}
