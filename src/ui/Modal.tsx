import { lazy, Suspense } from 'react';
import type { ModalProps } from './ModalFrame.tsx';

const load = () => import('./ModalFrame.tsx');
const ModalFrame = lazy(() => load().then(({ ModalFrame: frame }) => ({ default: frame })));

/** Brings what dialogs are made of here ahead of the first one; it is a third of the page. */
export async function prepareModal(): Promise<void> {
  await load();
}

/** A dialog over the page, for as long as it is rendered. */
export function Modal(props: ModalProps) {
  return (
    <Suspense fallback={null}>
      <ModalFrame {...props} />
    </Suspense>
  );
}
