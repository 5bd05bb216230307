import { Button } from 'antd';
import { useState } from 'react';
import { useWords } from '../../lib/i18n.js';
import { componentWords } from '../component-words.js';
import { type ChosenUnit, UnitChooser } from '../name-decision/unit-chooser.js';
import './units-field.css';

type UnitsFieldProps = {
  readonly legend: string;
  readonly units: readonly ChosenUnit[];
  readonly onChange: (units: readonly ChosenUnit[]) => void;
};

/** Several units, chosen one after another. */
export const UnitsField = ({ legend, units, onChange }: UnitsFieldProps) => {
  const words = useWords(componentWords);
  const [found, setFound] = useState<ChosenUnit | null>(null);
  const [round, setRound] = useState(0);
  const add = () => {
    if (found !== null && !units.some(({ id }) => id === found.id)) onChange([...units, found]);
    setFound(null);
    setRound(round + 1);
  };
  return (
    <fieldset className="units-field">
      <legend>{legend}</legend>
      <ul className="units-field-chosen">
        {units.map((unit) => (
          <li key={unit.id}>
            {unit.name}{' '}
            <button
              type="button"
              className="plain-button"
              aria-label={words.removeUnit(unit.name)}
              onClick={() => onChange(units.filter(({ id }) => id !== unit.id))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <UnitChooser key={round} label={words.addUnit} isRequired={false} unit={found} onChange={setFound} />
      <Button size="small" disabled={found === null} onClick={add}>
        {words.addChosen}
      </Button>
    </fieldset>
  );
};
