/** Takes a backup's lines, or one exported conversation, into a vault. Nothing that is there is overwritten. */
import * as v from 'valibot';
import { broughtForward, FORMATS } from '../formats.ts';
import { VaultError } from '../errors.ts';
import { sessionSchema, type Session } from '../session.ts';
import type { Vault } from '../vault.ts';
import { BACKUP_VERSION, endLine, headerLine, sessionFile } from './format.ts';
import { BackupError } from './errors.ts';
import { fingerprint } from './merge.ts';

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
  /** Lines that hold nothing this program can read. */
  readonly unread: number;
  /** Whether the file went on to its end. */
  readonly whole: boolean;
}

type Counts = { -readonly [K in keyof Restored]: Restored[K] };

/** How the places of drafts begin that belong to no session. */
const NEW_DRAFTS = 'new';

/** No line of a backup comes near it; without it a file without line breaks would fill the memory. */
const LONGEST_LINE = 64 * 2 ** 20;

/**
 * @param text the file's text, decrypted, in pieces of any size
 * @throws BackupError `not-a-backup`, `newer`; VaultError `quota`, `storage`. What was taken in before stays.
 */
export async function restore(vault: Vault, text: AsyncIterable<string>): Promise<Restored> {
  const counts: Counts = {
    added: 0,
    merged: 0,
    same: 0,
    apart: 0,
    others: 0,
    kept: 0,
    unread: 0,
    whole: false,
  };
  let begun = false;
  let records = 0;
  const pieces: string[] = [];
  try {
    for await (const line of linesOf(text)) {
      if (begun) {
        records++;
        await takeLine(vault, line, counts, records);
      } else if (isHeader(line)) begun = true;
      // Written over several lines, it can only be one exported conversation.
      else pieces.push(line);
    }
  } catch (reason) {
    // The end of the file is missing or was changed; what came before it was genuine.
    if (!(reason instanceof BackupError && reason.code === 'damaged' && begun)) throw reason;
    counts.whole = false;
  }
  if (begun) return counts;
  await takeSessionFile(vault, pieces.join('\n'), counts);
  return counts;
}

function isHeader(line: string): boolean {
  const parsed = v.safeParse(headerLine, parsedJson(line));
  if (!parsed.success) return false;
  if (parsed.output.version > BACKUP_VERSION)
    throw new BackupError('newer', `version ${parsed.output.version}`);
  return true;
}

async function takeLine(vault: Vault, line: string, counts: Counts, number: number): Promise<void> {
  const value = parsedJson(line);
  const end = v.safeParse(endLine, value);
  if (end.success) {
    counts.whole = end.output.records === number - 1;
    return;
  }
  const kind = v.safeParse(v.object({ kind: v.string() }), value);
  if (!kind.success) counts.unread++;
  else if (kind.output.kind === 'session') await takeSessionLine(vault, value, counts);
  else if (kind.output.kind === 'draft') await takeDraft(vault, value, counts);
  else if (kind.output.kind === 'private') await takePrivate(vault, value, counts);
  else counts.unread++;
}

async function takeSessionLine(vault: Vault, value: unknown, counts: Counts): Promise<void> {
  const line = v.safeParse(v.object({ schema: v.number(), session: v.unknown() }), value);
  const session = line.success ? sessionOf(line.output.session, line.output.schema) : null;
  if (session === null) counts.unread++;
  else await takeSession(vault, session, counts);
}

/** null when this program cannot read it. */
function sessionOf(value: unknown, schema: number): Session | null {
  try {
    const parsed = v.safeParse(sessionSchema, broughtForward(FORMATS, 'session', value, schema));
    return parsed.success ? parsed.output : null;
  } catch (reason) {
    if (!(reason instanceof VaultError)) throw reason;
    return null;
  }
}

async function takeSession(vault: Vault, session: Session, counts: Counts): Promise<void> {
  try {
    counts[await vault.takeIn(session)]++;
  } catch (reason) {
    // The one here is a newer version's; it stays as it is.
    if (!(reason instanceof VaultError && reason.code === 'newer')) throw reason;
    counts.unread++;
  }
}

async function takeDraft(vault: Vault, value: unknown, counts: Counts): Promise<void> {
  const draft = v.safeParse(v.object({ id: v.string(), text: v.string() }), value);
  if (!draft.success) {
    counts.unread++;
    return;
  }
  const { id, text } = draft.output;
  const here = await vault.readDraft(id);
  if (here === text) return;
  // A draft of no session can lie beside the one that is here; a new page finds it when that one is sent.
  const place = here === '' ? id : `${NEW_DRAFTS}-${fingerprint(text)}`;
  if (here !== '' && !id.startsWith(NEW_DRAFTS)) {
    counts.kept++;
    return;
  }
  vault.saveDraft(place, text);
  await vault.flush(place);
  counts.others++;
}

async function takePrivate(vault: Vault, value: unknown, counts: Counts): Promise<void> {
  const line = v.safeParse(v.object({ key: v.string(), value: v.unknown() }), value);
  if (!line.success || line.output.value === null || line.output.value === undefined) {
    counts.unread++;
    return;
  }
  const setting = { key: line.output.key, schema: v.unknown() };
  const here = await vault.readPrivate(setting);
  if (here === null) {
    await vault.writePrivate(setting, line.output.value);
    counts.others++;
  } else if (JSON.stringify(here) !== JSON.stringify(line.output.value)) counts.kept++;
}

async function takeSessionFile(vault: Vault, text: string, counts: Counts): Promise<void> {
  const value = parsedJson(text);
  const named = v.safeParse(
    v.object({ format: v.literal('empathy-r1-session'), version: v.number() }),
    value,
  );
  if (!named.success) throw new BackupError('not-a-backup');
  if (named.output.version > FORMATS.schema)
    throw new BackupError('newer', `version ${named.output.version}`);
  const file = v.safeParse(v.object({ ...sessionFile.entries, session: v.unknown() }), value);
  const session = file.success ? sessionOf(file.output.session, file.output.version) : null;
  if (session === null) throw new BackupError('not-a-backup', 'no conversation in it');
  await takeSession(vault, session, counts);
  counts.whole = true;
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

async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of text) {
    rest += piece;
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST_LINE) throw new BackupError('not-a-backup', 'a line without an end');
    for (const line of lines) if (line.trim() !== '') yield line;
  }
  if (rest.trim() !== '') yield rest;
}
