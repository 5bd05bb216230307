import { type KeyboardEvent, type ReactNode, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import './disclosure.css';

type DisclosureProps = {
  readonly label: ReactNode;
  /** Name for screen readers where the label is not enough. */
  readonly name?: string | undefined;
  readonly align?: 'start' | 'end';
  readonly className?: string;
  readonly children: ReactNode;
};

/**
 * A button that opens a small panel under itself; what is inside exists only while it is open. Escape, a click elsewhere or an element with
 * `data-closes` closes it; the element with `data-first` gets the focus; arrows walk through the fields.
 */
export const Disclosure = ({ label, name, align = 'start', className = '', children }: DisclosureProps) => {
  const details = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => closeWhenLeft(details.current), []);
  const onToggle = ({ currentTarget }: SyntheticEvent<HTMLDetailsElement>) => setOpen(currentTarget.open);
  useEffect(() => {
    if (isOpen) details.current?.querySelector<HTMLElement>('[data-first]')?.focus();
  }, [isOpen]);
  return (
    <details ref={details} className={`disclosure disclosure-${align} ${className}`} onToggle={onToggle} onKeyDown={walk}>
      <summary aria-label={name}>{label}</summary>
      {isOpen ? <div className="disclosure-panel">{children}</div> : null}
    </details>
  );
};

const walk = (event: KeyboardEvent<HTMLDetailsElement>): void => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const isRadio = event.target instanceof HTMLInputElement && event.target.type === 'radio';
  if (step === undefined || isRadio || !event.currentTarget.open) return;
  const fields: (EventTarget | null)[] = [
    ...event.currentTarget.querySelectorAll('.disclosure-panel :is(input, button, a):not(:disabled)'),
  ];
  const at = fields.indexOf(event.target);
  event.preventDefault();
  const next = fields[Math.min(Math.max(at + step, 0), fields.length - 1)];
  if (next instanceof HTMLElement) next.focus();
};

const closeWhenLeft = (details: HTMLDetailsElement | null): (() => void) => {
  const onPointer = ({ target }: Event) => {
    if (details?.open && target instanceof Node && !details.contains(target)) details.open = false;
  };
  const onKey = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Escape' || !details?.open) return;
    // Or the dialog around it would close too.
    event.preventDefault();
    details.open = false;
    details.querySelector('summary')?.focus();
  };
  const onAction = ({ target }: Event) => {
    if (details !== null && target instanceof Element && target.closest('[data-closes]') !== null) details.open = false;
  };
  document.addEventListener('pointerdown', onPointer);
  details?.addEventListener('keydown', onKey);
  details?.addEventListener('click', onAction);
  return () => {
    document.removeEventListener('pointerdown', onPointer);
    details?.removeEventListener('keydown', onKey);
    details?.removeEventListener('click', onAction);
  };
};
