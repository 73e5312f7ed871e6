import { LockKeyhole } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { useWords } from '../../ui/i18n/useWords.ts';
import { asVaultError, type VaultErrorCode } from '../../vault/errors.ts';
import { SkipToHelp } from '../SkipToHelp.tsx';
import { EraseDialog } from './EraseDialog.tsx';
import css from './LockScreen.module.css';

interface LockScreenProps {
  /** @throws VaultError */
  readonly unlock: (passphrase: string) => Promise<void>;
  readonly erase: () => Promise<void>;
  readonly onHelp: () => void;
}

/** All there is to see while the vault is locked. A person in need is two presses away. */
export function LockScreen({ unlock, erase, onHelp }: LockScreenProps) {
  const words = useWords();
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<VaultErrorCode | null>(null);
  const [erasing, setErasing] = useState(false);
  const open = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      await unlock(passphrase);
    } catch (reason) {
      setError(asVaultError(reason).code);
      setBusy(false);
    }
  };
  const said = error === null ? undefined : words.vaultErrors[error];
  return (
    <div className={css['screen']}>
      <header className={css['top']}>
        <Button look="danger" onClick={onHelp}>
          {words.help.open}
        </Button>
      </header>
      <main className={css['sheet']}>
        <LockKeyhole aria-hidden="true" />
        <h1>{words.lock.title}</h1>
        <p>{words.lock.explain}</p>
        <form
          className={css['form']}
          onSubmit={(event) => {
            event.preventDefault();
            void open();
          }}
        >
          <Field
            label={words.lock.passphrase}
            type="password"
            autoFocus
            required
            value={passphrase}
            fault={said === undefined ? undefined : `${said.what}${words.common.gap}${said.next}`}
            onChange={(event) => {
              setPassphrase(event.target.value);
            }}
          />
          {/* The passphrase has the focus from the start, so the way to a person comes next. */}
          <SkipToHelp onHelp={onHelp} />
          <Button look="primary" type="submit" disabled={busy || passphrase === ''}>
            {busy ? words.lock.opening : words.lock.open}
          </Button>
          <div role="alert" className="visually-hidden">
            {said?.what}
          </div>
        </form>
        <details className={css['forgotten']}>
          <summary>{words.lock.forgotten}</summary>
          <p>{words.lock.forgottenExplain}</p>
          <Button
            onClick={() => {
              setErasing(true);
            }}
          >
            {words.erase.open}
          </Button>
        </details>
      </main>
      {erasing && (
        <EraseDialog
          erase={erase}
          onClose={() => {
            setErasing(false);
          }}
        />
      )}
    </div>
  );
}
