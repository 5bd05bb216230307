import { type ReactNode, useEffect, useRef } from 'react';
import './disclosure.css';

type DisclosureProps = {
  readonly label: ReactNode;
  /** Name for screen readers where the label is not enough. */
  readonly name?: string;
  readonly align?: 'start' | 'end';
  readonly className?: string;
  readonly children: ReactNode;
};

/** A button that opens a small panel under itself; Escape, a click elsewhere or a chosen action closes it. */
export const Disclosure = ({ label, name, align = 'start', className = '', children }: DisclosureProps) => {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => closeWhenLeft(details.current), []);
  return (
    <details ref={details} className={`disclosure disclosure-${align} ${className}`}>
      <summary aria-label={name}>{label}</summary>
      <div className="disclosure-panel">{children}</div>
    </details>
  );
};

const closeWhenLeft = (details: HTMLDetailsElement | null): (() => void) => {
  const onPointer = ({ target }: Event) => {
    if (details?.open && target instanceof Node && !details.contains(target)) details.open = false;
  };
  const onKey = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || !details?.open) return;
    details.open = false;
    details.querySelector('summary')?.focus();
  };
  const onAction = ({ target }: Event) => {
    if (details !== null && target instanceof Element && target.closest('[data-closes]') !== null) details.open = false;
  };
  document.addEventListener('pointerdown', onPointer);
  document.addEventListener('keydown', onKey);
  details?.addEventListener('click', onAction);
  return () => {
    document.removeEventListener('pointerdown', onPointer);
    document.removeEventListener('keydown', onKey);
    details?.removeEventListener('click', onAction);
  };
};
