import { lazy, Suspense, type ReactNode } from 'react';

export interface ModalProps {
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** `alertdialog` where something is to be decided before going on. */
  readonly role?: 'dialog' | 'alertdialog';
  /** `side` is a drawer from the reading start. */
  readonly from?: 'centre' | 'side';
}

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
