import { useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import type { Words } from '../../ui/i18n/catalogue.ts';
import { useWords } from '../../ui/i18n/useWords.ts';
import { useFocusReturns } from '../../ui/useFocusReturns.ts';
import { BackupError } from '../../vault/backup/errors.ts';
import type { Restored } from '../../vault/backup/restore.ts';
import { asVaultError } from '../../vault/errors.ts';
import type { Privacy } from './context.ts';
import { faultWords } from './faultWords.ts';
import { PRIVATE_SETTINGS } from './settings.ts';
import css from './Privacy.module.css';

/** Brings back a backup, or one conversation that was saved as a file. */
export function RestorePart({ privacy }: { privacy: Privacy }) {
  const words = useWords();
  const { restore } = words.privacy;
  const input = useRef<HTMLInputElement>(null);
  const [locked, setLocked] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  // A button that is out of use takes no focus.
  const place = useFocusReturns(locked !== null || busy);
  const [fault, setFault] = useState<string | null>(null);
  const [restored, setRestored] = useState<Restored | null>(null);

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setFault(null);
    setRestored(null);
    try {
      await work();
    } catch (reason) {
      console.warn(reason);
      setFault(sentence(words, reason));
    }
    setBusy(false);
  };
  const take = async (file: File, given: string | null): Promise<void> => {
    const { readBackup } = await import('../../vault/backup/files.ts');
    try {
      setRestored(await readBackup(privacy.vault, PRIVATE_SETTINGS, file, given));
      setLocked(null);
      setPassphrase('');
    } finally {
      // Also after a failure: what came before it was taken in.
      await privacy.reload();
    }
  };
  const chosen = (file: File): Promise<void> =>
    attempt(async () => {
      const { needsPassphrase } = await import('../../vault/backup/files.ts');
      if (await needsPassphrase(file)) setLocked(file);
      else await take(file, null);
    });
  return (
    <div className={css['part']} ref={place}>
      <h3>{restore.title}</h3>
      <p>{restore.explain}</p>
      <input
        ref={input}
        type="file"
        hidden
        accept=".age,.json,.jsonl,.txt"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file !== undefined) void chosen(file);
        }}
      />
      {locked === null ? (
        <div className={css['row']}>
          <Button disabled={busy} onClick={() => input.current?.click()}>
            {restore.choose}
          </Button>
        </div>
      ) : (
        <form
          className={css['form']}
          onSubmit={(event) => {
            event.preventDefault();
            void attempt(() => take(locked, passphrase));
          }}
        >
          <Field
            label={restore.passphrase(locked.name)}
            type="password"
            autoFocus
            value={passphrase}
            onChange={(event) => {
              setPassphrase(event.target.value);
            }}
          />
          <div className={css['row']}>
            <Button
              disabled={busy}
              onClick={() => {
                setLocked(null);
                setPassphrase('');
                setFault(null);
              }}
            >
              {words.common.cancel}
            </Button>
            <Button look="primary" type="submit" disabled={busy || passphrase === ''}>
              {restore.take}
            </Button>
          </div>
        </form>
      )}
      <div role="status" className={css['status']}>
        {busy && <p>{restore.reading}</p>}
        {fault !== null && <p className={css['bad']}>{fault}</p>}
        {restored !== null && reportOf(words, restored).map((line) => <p key={line}>{line}</p>)}
      </div>
    </div>
  );
}

function reportOf(words: Words, restored: Restored): readonly string[] {
  const { restore } = words.privacy;
  const { added, merged, same, unread, faults, whole } = restored;
  const counted = (['apart', 'others', 'kept', 'unread'] as const).filter((what) => restored[what] > 0);
  const more = unread - faults.length;
  return [
    restore.taken(added, merged, same),
    ...counted.map((what) => restore[what](restored[what])),
    ...faults.map((fault) => faultWords(words, fault)),
    ...(more > 0 ? [restore.more(more)] : []),
    ...(faults.some(({ why }) => why === 'wrong') ? [restore.mend] : []),
    ...(whole ? [] : [restore.notWhole]),
  ];
}

function sentence(words: Words, reason: unknown): string {
  if (reason instanceof BackupError) return words.privacy.restore.errors[reason.code];
  const { what, next } = words.vaultErrors[asVaultError(reason).code];
  return `${what}${words.common.gap}${next}`;
}
