import { useEffect, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { useWords } from '../../ui/i18n/useWords.ts';
import { notify } from '../../ui/notices.ts';
import { asVaultError } from '../../vault/errors.ts';
import type { Privacy } from './context.ts';
import { IDLE_MINUTES, LOCK_DEFAULTS, LOCK_SETTINGS, type LockSettings } from './lockSettings.ts';
import css from './Privacy.module.css';

/** When it locks: now, by itself after a while, or when the tab is out of sight. */
export function LockPart({ privacy }: { privacy: Privacy }) {
  const words = useWords();
  const { lock } = words.privacy;
  const [settings, setSettings] = useState<LockSettings>(LOCK_DEFAULTS);
  useEffect(() => {
    void privacy.readLockSettings().then(setSettings);
  }, [privacy]);
  const change = async (part: Partial<LockSettings>): Promise<void> => {
    const next = { ...settings, ...part };
    setSettings(next);
    try {
      await privacy.vault.writePrivate(LOCK_SETTINGS, next);
    } catch (reason) {
      const { what, next: hint } = words.vaultErrors[asVaultError(reason).code];
      notify({ words: `${what}${words.common.gap}${hint}`, tone: 'bad' });
    }
    privacy.lockSettingsChanged(next);
  };
  return (
    <div className={css['part']}>
      <h3>{lock.title}</h3>
      <p>{lock.explain}</p>
      <Choice
        label={lock.idle}
        value={String(settings.idleMinutes)}
        options={IDLE_MINUTES.map((minutes) => ({ value: String(minutes), words: lock.minutes(minutes) }))}
        onChange={(value) => {
          const idleMinutes = IDLE_MINUTES.find((minutes) => String(minutes) === value);
          if (idleMinutes !== undefined) void change({ idleMinutes });
        }}
      />
      <label className={css['check']}>
        <input
          type="checkbox"
          checked={settings.whenHidden}
          onChange={(event) => {
            void change({ whenHidden: event.target.checked });
          }}
        />
        {lock.whenHidden}
      </label>
      <div className={css['row']}>
        <Button
          onClick={() => {
            void privacy.lock();
          }}
        >
          {words.lock.now}
        </Button>
      </div>
    </div>
  );
}
