import { useState } from 'react';
import { HelpDialog } from '../HelpDialog.tsx';
import { LockScreen } from './LockScreen.tsx';

interface LockedAppProps {
  readonly unlock: (passphrase: string) => Promise<void>;
  readonly erase: () => Promise<void>;
}

/** The lock with the ways to a person. */
export function LockedApp({ unlock, erase }: LockedAppProps) {
  const [help, setHelp] = useState(false);
  return (
    <>
      <LockScreen
        unlock={unlock}
        erase={erase}
        onHelp={() => {
          setHelp(true);
        }}
      />
      {help && (
        <HelpDialog
          onClose={() => {
            setHelp(false);
          }}
        />
      )}
    </>
  );
}
