import { useConversationState } from '../../conversation/view/context.ts';
import { useWords } from '../../ui/i18n/useWords.ts';
import page from '../Page.module.css';
import { BackupPart } from './BackupPart.tsx';
import { useLockable, usePrivacy, type Privacy } from './context.ts';
import { ErasePart } from './ErasePart.tsx';
import { LockPart } from './LockPart.tsx';
import { PassphrasePart } from './PassphrasePart.tsx';
import { QuarantinePart } from './QuarantinePart.tsx';
import { RestorePart } from './RestorePart.tsx';

/** What a person decides about their words at rest: who can open them, copies of them, and their end. */
export function PrivacySection() {
  const words = useWords();
  const privacy = usePrivacy();
  return (
    <section className={page['section']}>
      <h2>{words.privacy.title}</h2>
      {privacy === null ? <NoVault /> : <Parts privacy={privacy} />}
      {/* What lies here can be erased also where it does not open. */}
      <ErasePart />
    </section>
  );
}

function NoVault() {
  const words = useWords();
  const why = useConversationState(({ unsaved }) => unsaved ?? 'unavailable');
  const { what, next } = words.vaultErrors[why];
  return (
    <p>
      {what}
      {words.common.gap}
      {next}
    </p>
  );
}

function Parts({ privacy }: { privacy: Privacy }) {
  const { vault } = privacy;
  const lockable = useLockable();
  return (
    <>
      <PassphrasePart privacy={privacy} />
      {lockable && <LockPart privacy={privacy} />}
      <BackupPart vault={vault} />
      <RestorePart privacy={privacy} />
      <QuarantinePart vault={vault} />
    </>
  );
}
