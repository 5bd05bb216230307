import { type UnitKind, unitKindNames, unitKinds } from '@luoshi/domain';
import { useId } from 'react';
import { useLang } from '../../lib/i18n.js';

type KindSelectProps = {
  readonly label: string;
  /** The label is read aloud only: the row says what it is. */
  readonly isQuiet?: boolean;
  readonly kind: UnitKind;
  readonly onChange: (kind: UnitKind) => void;
};

/** One of the kinds of units. */
export const KindSelect = ({ label, isQuiet = false, kind, onChange }: KindSelectProps) => {
  const { lang } = useLang();
  const id = useId();
  return (
    <>
      <label htmlFor={id} className={isQuiet ? 'only-read-aloud' : undefined}>
        {label}
      </label>
      <select
        id={id}
        className="text-field"
        value={kind}
        onChange={({ target }) => onChange(unitKinds.find((one) => one === target.value) ?? 'department')}
      >
        {unitKinds.map((one) => (
          <option key={one} value={one}>
            {unitKindNames[one][lang]}
          </option>
        ))}
      </select>
    </>
  );
};
