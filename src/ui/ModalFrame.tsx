import type { ReactNode } from 'react';
import { Dialog, Heading, Modal as AriaModal, ModalOverlay } from 'react-aria-components';
import css from './Modal.module.css';

export interface ModalProps {
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** `alertdialog` where something is to be decided before going on. */
  readonly role?: 'dialog' | 'alertdialog';
  /** `side` is a drawer from the reading start. */
  readonly from?: 'centre' | 'side';
}

/** What `Modal` draws once its library is here: focus stays inside and goes back, Escape and a press outside close it. */
export function ModalFrame({ onClose, title, children, role = 'dialog', from = 'centre' }: ModalProps) {
  return (
    <ModalOverlay
      className={`${css['overlay']} ${css[from]}`}
      isOpen
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
      isDismissable={role === 'dialog'}
    >
      <AriaModal className={css['modal'] ?? ''}>
        <Dialog role={role} className={css['dialog'] ?? ''}>
          <Heading slot="title" className={css['title'] ?? ''}>
            {title}
          </Heading>
          {children}
        </Dialog>
      </AriaModal>
    </ModalOverlay>
  );
}
