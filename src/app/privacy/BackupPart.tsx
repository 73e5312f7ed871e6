import { useEffect, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { useWords } from '../../ui/i18n/useWords.ts';
import { Progress } from '../../ui/Progress.tsx';
import { dateInName, saveFile } from '../../ui/saveFile.ts';
import { useFocusReturns } from '../../ui/useFocusReturns.ts';
import { VaultError } from '../../vault/errors.ts';
import { isKept } from '../../vault/keeping.ts';
import { PASSPHRASE_CHARACTERS } from '../../vault/protection.ts';
import type { Vault } from '../../vault/vault.ts';
import css from './Privacy.module.css';

type Outcome = { readonly leftOut: number } | 'failed' | 'unread';

/** Everything in one encrypted file. */
export function BackupPart({ vault }: { vault: Vault }) {
  const words = useWords();
  const { backup, passphrase } = words.privacy;
  const [open, setOpen] = useState(false);
  const [first, setFirst] = useState('');
  const [again, setAgain] = useState('');
  const [fraction, setFraction] = useState<number | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [mayGo, setMayGo] = useState(false);
  useEffect(() => {
    const found = (kept: boolean): void => {
      setMayGo(!kept);
    };
    isKept().then(found, (reason: unknown) => {
      console.warn('whether this is kept is not known', reason);
    });
  }, []);
  const place = useFocusReturns(open);
  const short = first !== '' && first.length < PASSPHRASE_CHARACTERS;
  const ready = first.length >= PASSPHRASE_CHARACTERS && first === again && fraction === null;
  /** A passphrase stays in no field that is out of sight. */
  const close = (): void => {
    setOpen(false);
    setFirst('');
    setAgain('');
  };
  const run = async (): Promise<void> => {
    setFraction(0);
    setOutcome(null);
    try {
      const { writeBackup } = await import('../../vault/backup/files.ts');
      const { file, leftOut } = await writeBackup(vault, first, setFraction);
      saveFile(`empathy-${dateInName(Date.now())}.age`, file);
      setOutcome({ leftOut: leftOut.length });
      close();
    } catch (reason) {
      console.error(reason);
      setOutcome(reason instanceof VaultError ? 'unread' : 'failed');
    }
    setFraction(null);
  };
  return (
    <div className={css['part']} ref={place}>
      <h3>{backup.title}</h3>
      <p>{backup.explain}</p>
      {mayGo && <p>{backup.mayGo}</p>}
      {open ? (
        <form
          className={css['form']}
          onSubmit={(event) => {
            event.preventDefault();
            if (ready) void run();
          }}
        >
          <Field
            label={backup.passphrase}
            type="password"
            autoFocus
            value={first}
            hint={backup.passphraseHint}
            fault={short ? passphrase.tooShort(PASSPHRASE_CHARACTERS) : undefined}
            onChange={(event) => {
              setFirst(event.target.value);
            }}
          />
          <Field
            label={passphrase.again}
            type="password"
            value={again}
            fault={again !== '' && again !== first ? passphrase.differ : undefined}
            onChange={(event) => {
              setAgain(event.target.value);
            }}
          />
          {fraction !== null && <Progress label={backup.writing} fraction={fraction} />}
          <div className={css['row']}>
            <Button disabled={fraction !== null} onClick={close}>
              {words.common.cancel}
            </Button>
            <Button look="primary" type="submit" disabled={!ready}>
              {backup.save}
            </Button>
          </div>
        </form>
      ) : (
        <div className={css['row']}>
          <Button
            onClick={() => {
              setOpen(true);
              setOutcome(null);
            }}
          >
            {backup.open}
          </Button>
        </div>
      )}
      <div role="status" className={css['status']}>
        {typeof outcome === 'string' && <p className={css['bad']}>{backup[outcome]}</p>}
        {outcome !== null && typeof outcome !== 'string' && (
          <p>
            {backup.done}
            {outcome.leftOut > 0 && `${words.common.gap}${backup.leftOut(outcome.leftOut)}`}
          </p>
        )}
      </div>
    </div>
  );
}
