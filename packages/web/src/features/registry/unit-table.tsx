import { Link } from '@tanstack/react-router';
import { useWords } from '../../lib/i18n.js';
import type { UnitRow } from './registry-queries.js';
import { registryWords } from './registry-words.js';
import { useKindName } from './unit-kinds.js';

/** Units with their kind and the number of tasks they lead and contribute to. */
export const UnitTable = ({ units }: { readonly units: readonly UnitRow[] }) => {
  const words = useWords(registryWords);
  const kindName = useKindName();
  return (
    <div className="plain-scroll">
      <table className="plain-table" aria-label={words.units}>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.kind}</th>
            <th scope="col" className="number">
              {words.leads}
            </th>
            <th scope="col" className="number">
              {words.contributes}
            </th>
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <tr key={unit.unitId}>
              <th scope="row">
                <Link to="/units/$unitId" params={{ unitId: unit.unitId }}>
                  {unit.name}
                </Link>
                {unit.shipped ? null : <span className="quiet"> {words.added}</span>}
                {unit.validTo === null ? null : <span className="quiet"> {words.to(unit.validTo)}</span>}
              </th>
              <td className="quiet">{kindName(unit.kind)}</td>
              <td className="number">
                <Count value={unit.leads} search={{ unit: [unit.unitId], role: 'lead' }} />
              </td>
              <td className="number">
                <Count value={unit.contributes} search={{ unit: [unit.unitId], role: 'co' }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** A number of tasks that leads to them. */
export const Count = ({ value, search }: { readonly value: number; readonly search: Readonly<Record<string, unknown>> }) =>
  value === 0 ? (
    <span className="quiet">0</span>
  ) : (
    <Link to="/tasks" search={search}>
      {value}
    </Link>
  );
