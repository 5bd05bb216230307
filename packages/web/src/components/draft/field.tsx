import { cloneElement, type ReactElement, useId } from 'react';
import { useFindings } from './findings-context.js';

type Control = ReactElement<{
  id?: string | undefined;
  'aria-invalid'?: boolean | undefined;
  'aria-describedby'?: string | undefined;
}>;

type FieldProps = {
  readonly label: string;
  readonly hint?: string;
  /** The field's path in the contents: what is found there stands below it. */
  readonly at: string;
  readonly isWide?: boolean;
  readonly children: Control;
};

/** A labelled control with what was found at its path. */
export const Field = ({ label, hint, at, isWide = false, children }: FieldProps) => {
  const id = useId();
  const findings = useFindings(at);
  const isInvalid = findings.some(({ severity }) => severity === 'error');
  return (
    <div className={isWide ? 'field field-wide' : 'field'}>
      <span>
        <label htmlFor={id}>{label}</label>
        {hint === undefined ? null : <small> {hint}</small>}
      </span>
      {cloneElement(children, {
        id,
        'aria-invalid': isInvalid || undefined,
        'aria-describedby': findings.length > 0 ? `${id}-why` : undefined,
      })}
      {findings.length === 0 ? null : (
        <span id={`${id}-why`}>
          {findings.map(({ code, message, severity }) => (
            <span key={`${code}${message}`} className={severity === 'error' ? 'field-finding' : 'field-finding field-finding-warning'}>
              {severity === 'error' ? '▲ ' : '◇ '}
              {message}{' '}
            </span>
          ))}
        </span>
      )}
    </div>
  );
};
