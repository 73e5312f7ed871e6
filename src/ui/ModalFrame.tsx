import { Dialog, Heading, Modal as AriaModal, ModalOverlay } from 'react-aria-components';
import type { ModalProps } from './Modal.tsx';
import css from './Modal.module.css';

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
