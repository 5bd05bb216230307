import { useWords } from '../../lib/i18n.js';
import type { UnitDetail } from './registry-queries.js';
import { registryWords } from './registry-words.js';
import { useKindName } from './unit-kinds.js';

/** Names, plates, dates and source of a unit. */
export const UnitFacts = ({ unit }: { readonly unit: UnitDetail }) => {
  const words = useWords(registryWords);
  const kindName = useKindName();
  const nameKinds = { name: words.official, alias: words.alias, plate: words.plate } as const;
  const validity = [unit.validFrom === null ? '' : words.from(unit.validFrom), unit.validTo === null ? '' : words.to(unit.validTo)]
    .join(' ')
    .trim();
  return (
    <dl className="unit-facts">
      <dt>{words.kind}</dt>
      <dd>
        {kindName(unit.kind)}
        {unit.division === null ? '' : ` · ${words.code} ${unit.division}`}
      </dd>
      <dt>{words.names}</dt>
      <dd>
        {unit.names.map(({ name, kind }) => (
          <span key={name} className="unit-name">
            {name} <span className="quiet">{nameKinds[kind]}</span>
          </span>
        ))}
      </dd>
      {validity === '' ? null : (
        <>
          <dt>{words.validity}</dt>
          <dd>{validity}</dd>
        </>
      )}
      {unit.collectives.length === 0 ? null : (
        <>
          <dt>{words.collectives}</dt>
          <dd>{unit.collectives.map(({ name }) => name).join('、')}</dd>
        </>
      )}
      <dt>{words.source}</dt>
      <dd className="quiet">{unit.shipped ? unit.source : words.added}</dd>
    </dl>
  );
};
