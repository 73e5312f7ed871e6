import { WithHelp } from '../HelpDialog.tsx';
import { LockScreen } from './LockScreen.tsx';

interface LockedAppProps {
  readonly unlock: (passphrase: string) => Promise<void>;
  readonly erase: () => Promise<void>;
}

/** The lock with the ways to a person. */
export function LockedApp({ unlock, erase }: LockedAppProps) {
  return <WithHelp>{(openHelp) => <LockScreen unlock={unlock} erase={erase} onHelp={openHelp} />}</WithHelp>;
}
