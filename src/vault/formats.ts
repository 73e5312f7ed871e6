/**
 * Schema versions of what records hold. A record of an older version is brought forward step by step when it is
 * read; one of a newer version than this program knows is left as it is.
 */
import type { Kind } from './crypto.ts';
import { VaultError } from './errors.ts';

export interface Formats {
  /** The version that is written. */
  readonly schema: number;
  /** From version n to n + 1. Steps stay for good: somebody comes back after years. */
  readonly steps: Readonly<Record<number, (kind: Kind, value: unknown) => unknown>>;
}

export const FORMATS: Formats = { schema: 1, steps: {} };

/**
 * Brings a value forward to the version that is written.
 * @throws VaultError `newer`; `storage` where a step fails; `damaged` where none leads on from its version
 */
export function broughtForward(formats: Formats, kind: Kind, value: unknown, schema: number): unknown {
  if (schema > formats.schema) throw new VaultError('newer', `${kind}: schema ${schema}`);
  let now = value;
  for (let version = schema; version < formats.schema; version++) {
    const step = formats.steps[version];
    if (step === undefined) throw new VaultError('damaged', `${kind}: no way on from schema ${version}`);
    try {
      now = step(kind, now);
    } catch (reason) {
      // A fault of the step, not of the record: it must not count as damaged and be put aside.
      throw new VaultError('storage', `${kind}: from schema ${version}: ${String(reason)}`);
    }
  }
  return now;
}
