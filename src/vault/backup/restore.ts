/** Takes a backup's lines, or one exported conversation, into a vault. Nothing that is there is overwritten. */
import * as v from 'valibot';
import { broughtForward, FORMATS } from '../formats.ts';
import { draftOwnedBy, isNewDraft, NEW_DRAFT, ownerOf } from '../drafts.ts';
import { VaultError } from '../errors.ts';
import type { PrivateSetting } from '../private.ts';
import { sessionSchema, type Session } from '../session.ts';
import type { Vault } from '../vault.ts';
import {
  BACKUP_VERSION,
  draftLine,
  endLine,
  headerLine,
  kindOfLine,
  sessionFile,
  sessionLine,
  settingLine,
} from './format.ts';
import { BackupError } from './errors.ts';
import { nameIn, type Fault } from './fault.ts';
import { LONGEST_LINE, linesOf } from './lines.ts';
import { fingerprint, underOwnName } from './merge.ts';
import { unsoundAt } from './sound.ts';
import { guessed, isGarbled } from './text.ts';

export interface Restored {
  /** Sessions that were not here. */
  readonly added: number;
  /** Sessions that were here and now hold what the file had besides. */
  readonly merged: number;
  /** Sessions that were here just so. */
  readonly same: number;
  /** Sessions that say something else here; the file's lies beside it. */
  readonly apart: number;
  /** Drafts and settings that were taken over. */
  readonly others: number;
  /** Drafts and settings that differ from what is here; what is here stayed. */
  readonly kept: number;
  /** Records of the file that were left out: nothing of them was written. */
  readonly unread: number;
  /** What was wrong with the first of them. */
  readonly faults: readonly Fault[];
  /** Whether the file went on to its end. */
  readonly whole: boolean;
}

/** More of them nobody reads; the rest is counted. */
const MOST_FAULTS = 10;

/**
 * Takes in what a file holds. Every value is held against its schema before it is written; one that does not fit, or lies
 * in a line that is no text, is left out and named, the rest is taken in.
 * @param settings the private settings of this program; the file's others are left out
 * @param text the file's text, decrypted, in pieces of any size
 * @throws BackupError `not-a-backup`, `damaged`, `too-long`, `newer`; VaultError `quota`, `storage`. What was taken in before stays.
 */
export async function restore(
  vault: Vault,
  settings: readonly PrivateSetting<unknown>[],
  text: AsyncIterable<string>,
): Promise<Restored> {
  return new Restoring(vault, settings).read(text);
}

class Restoring {
  readonly #counts = { added: 0, merged: 0, same: 0, apart: 0, others: 0, kept: 0, unread: 0 };
  readonly #faults: Fault[] = [];
  /** Sessions that a draft came in for. */
  readonly #drafted: string[] = [];
  /** Sessions whose names mean something else here, by the names that they were given instead. */
  readonly #renamed = new Map<string, string>();
  /** How many the file has had so far. */
  #records = 0;
  #whole = false;

  constructor(
    private readonly vault: Vault,
    private readonly settings: readonly PrivateSetting<unknown>[],
  ) {}

  async read(text: AsyncIterable<string>): Promise<Restored> {
    let begun = false;
    const pieces: string[] = [];
    let length = 0;
    try {
      for await (const { line, number } of linesOf(text)) {
        if (begun) await this.#takeLine(line, number);
        else if (isHeader(line)) begun = true;
        else if (pieces.length === 1 && isGarbled(pieces[0] ?? '') && isRecord(line)) {
          begun = true;
          this.#leaveOut({ line: number - 1, what: 'line', name: '', why: 'garbled', at: '' });
          await this.#takeLine(line, number);
        } else {
          // Written over several lines, it can only be one exported conversation.
          length += line.length + 1;
          if (length > LONGEST_LINE) throw new BackupError('too-long', 'no header');
          pieces.push(line);
        }
      }
    } catch (reason) {
      // The end of the file is missing or was changed; what came before it was genuine.
      if (!(reason instanceof BackupError && reason.code === 'damaged' && begun)) throw reason;
      this.#whole = false;
    }
    if (!begun) await this.#takeSessionFile(pieces.join('\n'));
    await this.#findPlaces();
    return { ...this.#counts, faults: this.#faults, whole: this.#whole };
  }

  async #takeLine(text: string, line: number): Promise<void> {
    const garbled = isGarbled(text);
    const value = parsedJson(garbled ? guessed(text) : text);
    const end = v.safeParse(endLine, value);
    this.#whole = end.success && end.output.records === this.#records && !garbled;
    if (end.success) return;
    this.#records++;
    const kind = v.safeParse(kindOfLine, value);
    if (garbled) this.#leaveOut({ line, ...nameOf(value), why: 'garbled', at: '' });
    else if (!kind.success) this.#leaveOut({ line, what: 'line', name: '', why: 'unknown', at: '' });
    else if (kind.output.kind === 'session') await this.#takeSessionLine(value, line);
    else if (kind.output.kind === 'draft') await this.#takeDraft(value, line);
    else await this.#takeSetting(value, line);
  }

  async #takeSessionLine(value: unknown, line: number): Promise<void> {
    const parsed = v.safeParse(sessionLine, value);
    if (parsed.success) await this.#takeSession(parsed.output.session, parsed.output.schema, line);
    else this.#leaveOut({ line, what: 'session', name: '', why: 'wrong', at: placeOf(parsed.issues) });
  }

  async #takeSession(value: unknown, schema: number, line: number | null): Promise<void> {
    const about = { line, what: 'session', name: nameIn(value, 'title') } as const;
    const read = sessionOf(value, schema);
    if (!('session' in read)) {
      this.#leaveOut({ ...about, ...read });
      return;
    }
    const session = underOwnName(read.session);
    if (session !== read.session) this.#renamed.set(read.session.id, session.id);
    try {
      this.#counts[await this.vault.takeIn(session)]++;
    } catch (reason) {
      this.#leaveOut({ ...about, ...unopenedHere(reason) });
    }
  }

  async #takeDraft(value: unknown, line: number): Promise<void> {
    const about = { line, what: 'draft', name: nameIn(value, 'id') } as const;
    const draft = v.safeParse(draftLine, value);
    if (!draft.success) {
      this.#leaveOut({ ...about, why: 'wrong', at: placeOf(draft.issues) });
      return;
    }
    const { text } = draft.output;
    const id = this.#placeNow(draft.output.id);
    try {
      const here = await this.vault.readDraft(id);
      if (here === text) return;
      // A draft of no session can lie beside the one that is here; a new page finds it when that one is sent.
      const place = here === '' ? id : `${NEW_DRAFT}-${fingerprint(text)}`;
      if (here !== '' && !isNewDraft(id)) {
        this.#counts.kept++;
        return;
      }
      await this.vault.takeInDraft(place, text);
      this.#counts.others++;
      if (!isNewDraft(place)) this.#drafted.push(place);
    } catch (reason) {
      this.#leaveOut({ ...about, ...unopenedHere(reason) });
    }
  }

  /** Where a draft of the file lies here: in an editor of a session that was renamed, under its name of now. */
  #placeNow(id: string): string {
    const session = isNewDraft(id) ? undefined : this.#renamed.get(ownerOf(id));
    return session === undefined ? id : draftOwnedBy(session, id);
  }

  /** A draft whose session did not come in would never be seen: it becomes one of no session. */
  async #findPlaces(): Promise<void> {
    const sessions = new Set(await this.vault.ids('session'));
    for (const id of this.#drafted.filter((one) => !sessions.has(ownerOf(one)))) {
      const text = await this.vault.readDraft(id);
      const now = this.#placeNow(id);
      const there = now === id ? null : await this.vault.readDraft(now);
      if (there !== text)
        this.vault.saveDraft(there === '' ? now : `${NEW_DRAFT}-${fingerprint(text)}`, text);
      await this.vault.flush();
      this.vault.saveDraft(id, '');
      await this.vault.flush();
    }
  }

  async #takeSetting(value: unknown, line: number): Promise<void> {
    const about = { line, what: 'setting', name: nameIn(value, 'key') } as const;
    const parsed = v.safeParse(settingLine, value);
    const setting = this.settings.find(({ key }) => parsed.success && key === parsed.output.key);
    if (!parsed.success || setting === undefined) {
      // Its own version may know it; what nobody here can check is not kept.
      this.#leaveOut({ ...about, why: 'unknown', at: '' });
      return;
    }
    const checked = v.safeParse(setting.schema, parsed.output.value);
    if (!checked.success) {
      this.#leaveOut({ ...about, why: 'wrong', at: placeOf(checked.issues) });
      return;
    }
    try {
      const here = await this.vault.readPrivate(setting);
      if (here === null) {
        await this.vault.writePrivate(setting, checked.output);
        this.#counts.others++;
      } else if (JSON.stringify(here) !== JSON.stringify(checked.output)) this.#counts.kept++;
    } catch (reason) {
      this.#leaveOut({ ...about, ...unopenedHere(reason) });
    }
  }

  async #takeSessionFile(text: string): Promise<void> {
    const garbled = isGarbled(text);
    const file = v.safeParse(sessionFile, parsedJson(garbled ? guessed(text) : text));
    if (!file.success) throw new BackupError('not-a-backup');
    if (garbled) throw new BackupError('damaged', 'no text');
    if (file.output.version > FORMATS.schema)
      throw new BackupError('newer', `version ${file.output.version}`);
    this.#whole = true;
    await this.#takeSession(file.output.session, file.output.version, null);
  }

  #leaveOut(fault: Fault): void {
    this.#counts.unread++;
    if (this.#faults.length < MOST_FAULTS) this.#faults.push(fault);
  }
}

/** The session in a value, or why it cannot be taken in. */
function sessionOf(
  value: unknown,
  schema: number,
): { readonly session: Session } | Pick<Fault, 'why' | 'at'> {
  let forward: unknown;
  try {
    forward = broughtForward(FORMATS, 'session', value, schema);
  } catch (reason) {
    if (!(reason instanceof VaultError)) throw reason;
    return { why: reason.code === 'newer' ? 'newer' : 'wrong', at: '' };
  }
  const parsed = v.safeParse(sessionSchema, forward);
  if (!parsed.success) return { why: 'wrong', at: placeOf(parsed.issues) };
  const at = unsoundAt(parsed.output);
  return at === null ? { session: parsed.output } : { why: 'wrong', at };
}

/** What lies here stays; @throws what has another reason, such as a full disk */
function unopenedHere(reason: unknown): Pick<Fault, 'why' | 'at'> {
  if (reason instanceof VaultError && (reason.code === 'newer' || reason.code === 'damaged'))
    return { why: 'here-unopened', at: '' };
  throw reason;
}

/** Where the first value lies that does not fit, such as `turns.0.created`. */
function placeOf([issue]: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string {
  return v.getDotPath(issue) ?? '';
}

function isHeader(line: string): boolean {
  const parsed = v.safeParse(headerLine, parsedJson(guessed(line)));
  if (!parsed.success) return false;
  if (parsed.output.version > BACKUP_VERSION)
    throw new BackupError('newer', `version ${parsed.output.version}`);
  return true;
}

function isRecord(line: string): boolean {
  const value = parsedJson(line);
  return v.is(kindOfLine, value) || v.is(endLine, value);
}

/** What a record that cannot be taken in says of itself. */
function nameOf(value: unknown): Pick<Fault, 'what' | 'name'> {
  const kind = v.safeParse(kindOfLine, value);
  if (!kind.success) return { what: 'line', name: '' };
  switch (kind.output.kind) {
    case 'session':
      return { what: 'session', name: nameIn(Reflect.get(Object(value), 'session'), 'title') };
    case 'draft':
      return { what: 'draft', name: nameIn(value, 'id') };
    case 'private':
      return { what: 'setting', name: nameIn(value, 'key') };
  }
}

/** undefined when it is no JSON. */
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (reason) {
    if (reason instanceof SyntaxError) return undefined;
    throw reason;
  }
}
