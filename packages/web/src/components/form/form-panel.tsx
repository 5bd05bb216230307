import { Button } from 'antd';
import { type FormEvent, type ReactNode, useState } from 'react';
import { FormError } from '../form-error.js';
import { SidePanel } from '../side-panel.js';
import '../stacked-form.css';

type Deed = {
  readonly mutate: (given: undefined, options: { readonly onSuccess: () => void }) => void;
  readonly isPending: boolean;
  readonly error: unknown;
};

type FormPanelProps = {
  readonly label: string;
  /** Read aloud with the label where a table has the button in every row. */
  readonly of?: string;
  readonly hint?: string;
  readonly isMain?: boolean;
  readonly isSmall?: boolean;
  readonly isDisabled?: boolean;
  readonly deed: Deed;
  /** Asked each time it opens: the form begins with what stands now. */
  readonly onOpen?: () => void;
  readonly children: ReactNode;
};

/** A button that opens a form beside the page; the form closes once its deed is done. */
export const FormPanel = ({ label, of, hint, isMain, isSmall, isDisabled = false, deed, onOpen, children }: FormPanelProps) => {
  const [isOpen, setOpen] = useState(false);
  const open = () => {
    onOpen?.();
    setOpen(true);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    deed.mutate(undefined, { onSuccess: () => setOpen(false) });
  };
  return (
    <>
      <Button
        {...(isMain === true ? { type: 'primary' as const } : {})}
        {...(isSmall === true ? { size: 'small' as const } : {})}
        {...(of === undefined ? {} : { 'aria-label': `${label} ${of}` })}
        onClick={open}
      >
        {label}
      </Button>
      <SidePanel title={label} isOpen={isOpen} onClose={() => setOpen(false)}>
        <form className="stacked-form" onSubmit={submit}>
          <h2>{label}</h2>
          {hint === undefined ? null : <p className="quiet">{hint}</p>}
          {children}
          <FormError error={deed.error} />
          <Button type="primary" htmlType="submit" loading={deed.isPending} disabled={isDisabled}>
            {label}
          </Button>
        </form>
      </SidePanel>
    </>
  );
};
