import { Suspense } from 'react';
import { WhenNotLoaded } from './Boundary.tsx';
import { useWords } from './i18n/useWords.ts';
import type { ModalProps } from './ModalFrame.tsx';
import { notify } from './notices.ts';
import { prepared } from './prepared.ts';

const frame = prepared<ModalProps>(async () => (await import('./ModalFrame.tsx')).ModalFrame);
const ModalFrame = frame.Component;

/** Brings what dialogs are made of here ahead of the first one; it is a third of the page. */
export const prepareModal = frame.prepare;

/** A dialog over the page, for as long as it is rendered. */
export function Modal(props: ModalProps) {
  const words = useWords();
  // What opened it can be pressed again.
  const close = (): void => {
    const { what, next } = words.engineErrors.offline;
    notify({ words: `${what}${words.common.gap}${next}`, tone: 'bad' });
    props.onClose();
  };
  return (
    <WhenNotLoaded instead={() => null} onCaught={close}>
      <Suspense fallback={null}>
        <ModalFrame {...props} />
      </Suspense>
    </WhenNotLoaded>
  );
}
