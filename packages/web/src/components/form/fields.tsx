import { type ReactNode, useId } from 'react';
import '../filter-menu.css';

type FieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isRequired?: boolean;
  readonly hint?: string;
};

const Labelled = ({
  label,
  hint,
  children,
}: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly children: (id: string) => ReactNode;
}) => {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>
        {label}
        {hint === undefined ? null : <small className="quiet"> {hint}</small>}
      </label>
      {children(id)}
    </>
  );
};

/** One line of words. */
export const LineField = ({ label, hint, value, onChange, isRequired = false }: FieldProps) => (
  <Labelled label={label} hint={hint}>
    {(id) => (
      <input
        id={id}
        className="text-field"
        maxLength={200}
        required={isRequired}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    )}
  </Labelled>
);

/** Several lines of words. */
export const TextField = ({ label, hint, value, onChange, isRequired = false, rows = 4 }: FieldProps & { readonly rows?: number }) => (
  <Labelled label={label} hint={hint}>
    {(id) => (
      <textarea
        id={id}
        className="text-field"
        rows={rows}
        maxLength={4000}
        required={isRequired}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    )}
  </Labelled>
);

/** A day. */
export const DayField = ({ label, hint, value, onChange, isRequired = false }: FieldProps) => (
  <Labelled label={label} hint={hint}>
    {(id) => (
      <input
        id={id}
        type="date"
        className="text-field"
        required={isRequired}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    )}
  </Labelled>
);

type ChoiceFieldProps<W extends string> = {
  readonly label: string;
  readonly hint?: string;
  readonly value: W;
  readonly choices: readonly { readonly value: W; readonly label: string }[];
  readonly onChange: (value: W) => void;
};

/** One of several words. */
export const ChoiceField = <W extends string>({ label, hint, value, choices, onChange }: ChoiceFieldProps<W>) => (
  <Labelled label={label} hint={hint}>
    {(id) => (
      <select
        id={id}
        className="text-field"
        value={value}
        onChange={({ target }) => {
          const chosen = choices.find((one) => one.value === target.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {choices.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    )}
  </Labelled>
);
