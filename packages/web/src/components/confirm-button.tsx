import { Button } from 'antd';
import { useState } from 'react';
import { ConfirmDialog } from './confirm-dialog.js';

type ConfirmButtonProps = {
  readonly label: string;
  readonly question: string;
  readonly onConfirm: () => void;
  readonly isBusy?: boolean;
};

/** A small button whose deed is asked about first. */
export const ConfirmButton = ({ label, question, onConfirm, isBusy = false }: ConfirmButtonProps) => {
  const [isOpen, setOpen] = useState(false);
  const confirm = () => {
    setOpen(false);
    onConfirm();
  };
  return (
    <>
      <Button size="small" loading={isBusy} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <ConfirmDialog question={question} yes={label} isOpen={isOpen} onYes={confirm} onNo={() => setOpen(false)} />
    </>
  );
};
