import { readAmount } from '@luoshi/domain';
import { type InputHTMLAttributes, useState } from 'react';

type NumberInputProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange'> & {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
};

/** A field for a number that takes 1,000 and full-width digits too. What is no number stays as typed and is marked; nothing is lost on the way. */
export const NumberInput = ({ value, onChange, ...rest }: NumberInputProps) => {
  const [typed, setTyped] = useState<string | null>(null);
  const read = (text: string): number | null => (text.trim() === '' ? null : (readAmount(text)?.value ?? null));
  const shown = typed ?? (value === null ? '' : String(value));
  const isWrong = typed !== null && typed.trim() !== '' && read(typed) === null;
  return (
    <input
      {...rest}
      inputMode="decimal"
      value={shown}
      aria-invalid={isWrong || rest['aria-invalid'] || undefined}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange(read(target.value));
      }}
      onBlur={() => (isWrong ? undefined : setTyped(null))}
    />
  );
};
