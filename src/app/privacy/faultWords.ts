import type { Words } from '../../ui/i18n/catalogue.ts';
import type { Fault } from '../../vault/backup/fault.ts';

/** One sentence on a record of a file that was left out: which one, and what is wrong with it. */
export function faultWords({ privacy: { restore } }: Words, fault: Fault): string {
  const { leftOut } = restore;
  const record = recordWords(leftOut, fault);
  const reason = fault.at === '' ? leftOut.reasons[fault.why] : leftOut.wrongAt(fault.at);
  return fault.line === null ? leftOut.said(record, reason) : leftOut.saidOfLine(record, reason, fault.line);
}

function recordWords(leftOut: Words['privacy']['restore']['leftOut'], { what, name }: Fault): string {
  if (name !== '' && what === 'session') return leftOut.namedSession(name);
  if (name !== '' && what === 'setting') {
    const known: Readonly<Record<string, string>> = leftOut.settings;
    return leftOut.namedSetting(known[name] ?? name);
  }
  return leftOut[what];
}
