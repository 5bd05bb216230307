import { Button } from 'antd';
import { useId } from 'react';
import { useWords } from '../lib/i18n.js';
import { componentWords } from './component-words.js';
import { useModal } from './use-modal.js';
import './confirm-dialog.css';

type ConfirmDialogProps = {
  /** What is about to happen, and what follows from it. */
  readonly question: string;
  /** The deed itself (“停用”), never a bare “yes”. */
  readonly yes: string;
  readonly isOpen: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
};

/** A question before a deed. The browser's own dialog holds the focus; the way back stands first, and Escape takes it. */
export const ConfirmDialog = ({ question, yes, isOpen, onYes, onNo }: ConfirmDialogProps) => {
  const words = useWords(componentWords);
  const dialog = useModal(isOpen);
  const id = useId();
  if (!isOpen) return null;
  return (
    <dialog ref={dialog} className="confirm-dialog" role="alertdialog" aria-labelledby={id} onClose={onNo}>
      <p id={id}>{question}</p>
      <div className="confirm-dialog-actions">
        <Button onClick={onNo}>{words.back}</Button>
        <Button type="primary" onClick={onYes}>
          {yes}
        </Button>
      </div>
    </dialog>
  );
};
