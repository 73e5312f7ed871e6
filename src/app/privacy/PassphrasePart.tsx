import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { useWords } from '../../ui/i18n/useWords.ts';
import type { Words } from '../../ui/i18n/catalogue.ts';
import { announce, notify } from '../../ui/notices.ts';
import { Progress } from '../../ui/Progress.tsx';
import { useFocusReturns } from '../../ui/useFocusReturns.ts';
import { asVaultError, type VaultErrorCode } from '../../vault/errors.ts';
import { PASSPHRASE_CHARACTERS } from '../../vault/protection.ts';
import type { Vault } from '../../vault/vault.ts';
import { useLockable, type Privacy } from './context.ts';
import css from './Privacy.module.css';

type Task = 'set' | 'change' | 'remove';

/** The passphrase: none, or one that can be changed and removed. */
export function PassphrasePart({ privacy }: { privacy: Privacy }) {
  const words = useWords();
  const [task, setTask] = useState<Task | null>(null);
  const byPassphrase = useLockable();
  const { passphrase } = words.privacy;
  const place = useFocusReturns(task !== null);
  return (
    <div className={css['part']} ref={place}>
      <h3>{passphrase.title}</h3>
      <p>{byPassphrase ? passphrase.some : passphrase.none}</p>
      {byPassphrase && privacy.vault.protection.sparing && (
        <p className={css['warn']}>{passphrase.sparing}</p>
      )}
      {task === null && (
        <div className={css['row']}>
          {(byPassphrase ? (['change', 'remove'] as const) : (['set'] as const)).map((one) => (
            <Button
              key={one}
              onClick={() => {
                setTask(one);
              }}
            >
              {passphrase.tasks[one]}
            </Button>
          ))}
        </div>
      )}
      {task !== null && (
        <TaskForm
          task={task}
          vault={privacy.vault}
          onChanged={() => void privacy.passphraseChanged()}
          onEnd={() => {
            setTask(null);
          }}
        />
      )}
    </div>
  );
}

interface TaskFormProps {
  readonly task: Task;
  readonly vault: Vault;
  /** It was done, or tried: look again at how things stand. */
  readonly onChanged: () => void;
  readonly onEnd: () => void;
}

function TaskForm({ task, vault, onChanged, onEnd }: TaskFormProps) {
  const words = useWords();
  const { passphrase } = words.privacy;
  const [present, setPresent] = useState('');
  const [fresh, setFresh] = useState('');
  const [again, setAgain] = useState('');
  const [understood, setUnderstood] = useState(false);
  const [fraction, setFraction] = useState<number | null>(null);
  const [error, setError] = useState<VaultErrorCode | null>(null);
  const short = fresh.length > 0 && fresh.length < PASSPHRASE_CHARACTERS;
  const differ = again !== '' && again !== fresh;
  const ready =
    (task === 'set' || present !== '') &&
    (task === 'remove' || (fresh.length >= PASSPHRASE_CHARACTERS && again === fresh)) &&
    (task !== 'set' || understood);
  const run = async (): Promise<void> => {
    setError(null);
    setFraction(0);
    try {
      const how = await perform(task, vault, { present, fresh }, setFraction);
      const said = how === 'done' ? passphrase.done[task] : passphrase.unfinished;
      announce(said);
      notify({ words: said, tone: how === 'done' ? 'plain' : 'bad' });
      onEnd();
    } catch (reason) {
      setError(asVaultError(reason).code);
      setFraction(null);
    } finally {
      // Also where it failed: the screen must not deny a passphrase that is there.
      onChanged();
    }
  };
  return (
    <form
      className={css['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) void run();
      }}
    >
      {task === 'set' && <p className={css['warn']}>{passphrase.warn}</p>}
      {task !== 'set' && (
        <Field
          label={passphrase.present}
          type="password"
          autoFocus
          value={present}
          fault={error === null ? undefined : sentence(words, error)}
          onChange={(event) => {
            setPresent(event.target.value);
          }}
        />
      )}
      {task !== 'remove' && (
        <>
          <Field
            label={passphrase.fresh}
            type="password"
            autoFocus={task === 'set'}
            value={fresh}
            hint={passphrase.hint}
            fault={short ? passphrase.tooShort(PASSPHRASE_CHARACTERS) : undefined}
            onChange={(event) => {
              setFresh(event.target.value);
            }}
          />
          <Field
            label={passphrase.again}
            type="password"
            value={again}
            fault={differ ? passphrase.differ : undefined}
            onChange={(event) => {
              setAgain(event.target.value);
            }}
          />
        </>
      )}
      {task === 'set' && (
        <label className={css['check']}>
          <input
            type="checkbox"
            checked={understood}
            onChange={(event) => {
              setUnderstood(event.target.checked);
            }}
          />
          {passphrase.understood}
        </label>
      )}
      {task === 'set' && error !== null && (
        <p role="alert" className={css['bad']}>
          {sentence(words, error)}
        </p>
      )}
      {fraction !== null && task === 'set' && <Progress label={passphrase.moving} fraction={fraction} />}
      <div className={css['row']}>
        <Button onClick={onEnd} disabled={fraction !== null}>
          {words.common.cancel}
        </Button>
        <Button look="primary" type="submit" disabled={!ready || fraction !== null}>
          {passphrase.tasks[task]}
        </Button>
      </div>
    </form>
  );
}

function sentence(words: Words, code: VaultErrorCode): string {
  const { what, next } = words.vaultErrors[code];
  return `${what}${words.common.gap}${next}`;
}

async function perform(
  task: Task,
  { protection }: Vault,
  { present, fresh }: { present: string; fresh: string },
  onProgress: (fraction: number) => void,
): Promise<'done' | 'unfinished'> {
  switch (task) {
    case 'set':
      return protection.set(fresh, onProgress);
    case 'change':
      await protection.change(present, fresh);
      return 'done';
    case 'remove':
      await protection.remove(present);
      return 'done';
  }
}
