import { Button } from 'antd';
import { useState } from 'react';
import { type ChosenUnit, UnitChooser } from '../../components/name-decision/unit-chooser.js';
import { useWords } from '../../lib/i18n.js';
import { inspectionWords } from './inspection-words.js';

type UnitsFieldProps = { readonly units: readonly ChosenUnit[]; readonly onChange: (units: readonly ChosenUnit[]) => void };

/** Several units, chosen one after another. */
export const UnitsField = ({ units, onChange }: UnitsFieldProps) => {
  const words = useWords(inspectionWords);
  const [found, setFound] = useState<ChosenUnit | null>(null);
  const [round, setRound] = useState(0);
  const add = () => {
    if (found !== null && !units.some(({ id }) => id === found.id)) onChange([...units, found]);
    setFound(null);
    setRound(round + 1);
  };
  return (
    <fieldset className="inspection-fieldset">
      <legend>{words.units}</legend>
      <ul className="inspection-chosen">
        {units.map((unit) => (
          <li key={unit.id}>
            {unit.name}{' '}
            <button
              type="button"
              className="plain-button"
              aria-label={words.remove(unit.name)}
              onClick={() => onChange(units.filter(({ id }) => id !== unit.id))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <UnitChooser key={round} label={words.addUnit} isRequired={false} unit={found} onChange={setFound} />
      <Button size="small" disabled={found === null} onClick={add}>
        {words.add}
      </Button>
    </fieldset>
  );
};
