/**
 * What a backup holds, before encryption: JSON, one record a line (NDJSON), a header first and a count last, so that
 * a file that was cut is told from a whole one. `age -d` of a backup gives exactly this.
 */
import * as v from 'valibot';
import { EDITOR_PLACES } from '../drafts.ts';
import { idSchema, type Session } from '../session.ts';

/** Goes up when an older program could not read the lines any more. */
export const BACKUP_VERSION = 1;

const version = v.pipe(v.number(), v.integer(), v.minValue(1));

export const headerLine = v.object({
  format: v.literal('empathy-r1-backup'),
  version,
  /** When it was written, ms since 1970. */
  created: v.number(),
});

/** A line between the header and the end; each is read by itself, so that a strange one spoils no other. */
export type RecordLine =
  | { readonly kind: 'session'; readonly schema: number; readonly session: Session }
  | { readonly kind: 'draft'; readonly id: string; readonly text: string }
  /** A private setting of any part of the app; that part knows what it means. */
  | { readonly kind: 'private'; readonly key: string; readonly value: unknown };

/** What a line is meant to be, before it is looked into. */
export const kindOfLine = v.object({ kind: v.picklist(['session', 'draft', 'private']) });
/** The session itself is read by the steps that its schema version needs. */
export const sessionLine = v.object({ schema: version, session: v.unknown() });
/** A session's composer, or an editor that is open in it (`../drafts.ts`). */
const draftId = v.pipe(
  v.string(),
  v.check((id) => {
    const [owner, ...editor] = id.split('/');
    if (!v.is(idSchema, owner)) return false;
    return editor.length === 0 || v.is(v.tuple([idSchema, v.picklist(EDITOR_PLACES)]), editor);
  }, 'no name of a draft'),
);
export const draftLine = v.object({ id: draftId, text: v.string() });
export const settingLine = v.object({ key: v.string(), value: v.unknown() });
export const endLine = v.object({ kind: v.literal('end'), records: v.number() });

/** One conversation for a person to keep, hand on or take in again. */
export const sessionFile = v.object({
  format: v.literal('empathy-r1-session'),
  version,
  session: v.unknown(),
});

export type Header = v.InferOutput<typeof headerLine>;
