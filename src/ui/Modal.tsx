import { Suspense } from 'react';
import type { ModalProps } from './ModalFrame.tsx';
import { prepared } from './prepared.ts';

const frame = prepared<ModalProps>(async () => (await import('./ModalFrame.tsx')).ModalFrame);
const ModalFrame = frame.Component;

/** Brings what dialogs are made of here ahead of the first one; it is a third of the page. */
export const prepareModal = frame.prepare;

/** A dialog over the page, for as long as it is rendered. */
export function Modal(props: ModalProps) {
  return (
    <Suspense fallback={null}>
      <ModalFrame {...props} />
    </Suspense>
  );
}
