import { useEffect, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/i18n/useWords.ts';
import { notify } from '../../ui/notices.ts';
import { dateInName, saveFile } from '../../ui/saveFile.ts';
import { asVaultError } from '../../vault/errors.ts';
import type { Vault } from '../../vault/vault.ts';
import css from './Privacy.module.css';

/** Records that do not open: they can be saved as they are, or deleted. Nothing while there are none. */
export function QuarantinePart({ vault }: { vault: Vault }) {
  const words = useWords();
  const { quarantine } = words.privacy;
  const [count, setCount] = useState(0);
  const [saved, setSaved] = useState(false);
  useEffect(() => {
    const tell = (reason: unknown): void => {
      console.warn('what was put aside cannot be counted', reason);
    };
    vault.quarantine.list().then((found) => {
      setCount(found.length);
    }, tell);
  }, [vault]);
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (reason) {
      const { what, next } = words.vaultErrors[asVaultError(reason).code];
      notify({ words: `${what}${words.common.gap}${next}`, tone: 'bad' });
    }
  };
  if (count === 0) return null;
  return (
    <div className={css['part']}>
      <h3>{quarantine.title(count)}</h3>
      <p>{quarantine.explain}</p>
      <div className={css['row']}>
        <Button
          onClick={() => {
            void attempt(async () => {
              const text = JSON.stringify(await vault.quarantine.read(), null, 2);
              saveFile(`empathy-damaged-${dateInName(Date.now())}.json`, new Blob([text]));
              setSaved(true);
            });
          }}
        >
          {quarantine.save}
        </Button>
        {saved && (
          <Button
            look="danger"
            onClick={() => {
              void attempt(async () => {
                await vault.quarantine.clear();
                setCount(0);
              });
            }}
          >
            {quarantine.remove}
          </Button>
        )}
      </div>
    </div>
  );
}
