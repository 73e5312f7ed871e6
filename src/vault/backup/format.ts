/**
 * What a backup holds, before encryption: JSON, one record a line (NDJSON), a header first and a count last, so that
 * a file that was cut is told from a whole one. `age -d` of a backup gives exactly this.
 */
import * as v from 'valibot';
import { sessionSchema, type Session } from '../session.ts';

/** Goes up when an older program could not read the lines any more. */
export const BACKUP_VERSION = 1;

export const headerLine = v.object({
  format: v.literal('empathy-r1-backup'),
  version: v.number(),
  /** When it was written, ms since 1970. */
  created: v.number(),
});

/** A line between the header and the end; each is read by itself, so that a strange one spoils no other. */
export type RecordLine =
  | { readonly kind: 'session'; readonly schema: number; readonly session: Session }
  | { readonly kind: 'draft'; readonly id: string; readonly text: string }
  /** A private setting of any part of the app; that part knows what it means. */
  | { readonly kind: 'private'; readonly key: string; readonly value: unknown };

export const endLine = v.object({ kind: v.literal('end'), records: v.number() });

/** One conversation for a person to keep, hand on or take in again. */
export const sessionFile = v.object({
  format: v.literal('empathy-r1-session'),
  version: v.number(),
  session: sessionSchema,
});

export type Header = v.InferOutput<typeof headerLine>;
