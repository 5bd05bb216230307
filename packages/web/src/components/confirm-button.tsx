import { Button } from 'antd';
import { useState } from 'react';
import { ConfirmDialog } from './confirm-dialog.js';

type ConfirmButtonProps = {
  readonly label: string;
  readonly question: string;
  readonly onConfirm: () => void;
  readonly isBusy?: boolean;
  /** The one deed that the page is opened for. */
  readonly isMain?: boolean;
};

/** A button whose deed is asked about first; a small one unless it is the page's main deed. */
export const ConfirmButton = ({ label, question, onConfirm, isBusy = false, isMain = false }: ConfirmButtonProps) => {
  const [isOpen, setOpen] = useState(false);
  const confirm = () => {
    setOpen(false);
    onConfirm();
  };
  return (
    <>
      <Button {...(isMain ? { type: 'primary' } : { size: 'small' })} loading={isBusy} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <ConfirmDialog question={question} yes={label} isOpen={isOpen} onYes={confirm} onNo={() => setOpen(false)} />
    </>
  );
};
