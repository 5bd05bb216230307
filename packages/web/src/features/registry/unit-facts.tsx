import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useFailureSentence } from '../../components/load-failed.js';
import { useNotice } from '../../components/notice.js';
import { useWords } from '../../lib/i18n.js';
import { useMay } from '../../lib/session.js';
import { removeAlias } from './name-changes.js';
import type { UnitDetail } from './registry-queries.js';
import { registryWords } from './registry-words.js';
import { useKindName } from './unit-kinds.js';
import { useRefresh } from './use-refresh.js';

/** Names, plates, dates and source of a unit. */
export const UnitFacts = ({ unit }: { readonly unit: UnitDetail }) => {
  const words = useWords(registryWords);
  const kindName = useKindName();
  const may = useMay();
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
            {kind === 'alias' && may('unit.write') ? <RemoveAlias unitId={unit.unitId} alias={name} /> : null}
          </span>
        ))}
      </dd>
      {validity === '' ? null : (
        <>
          <dt>{words.validity}</dt>
          <dd>{validity}</dd>
        </>
      )}
      {unit.successor === null ? null : (
        <>
          <dt>{words.mergedInto}</dt>
          <dd>
            <UnitLinks units={[unit.successor]} />
          </dd>
        </>
      )}
      {unit.predecessors.length === 0 ? null : (
        <>
          <dt>{words.mergedFromUnits}</dt>
          <dd>
            <UnitLinks units={unit.predecessors} />
          </dd>
        </>
      )}
      {unit.collectives.length === 0 ? null : (
        <>
          <dt>{words.collectives}</dt>
          <dd>{unit.collectives.map(({ name }) => name).join('、')}</dd>
        </>
      )}
      <dt>{words.source}</dt>
      <dd className="quiet">{unit.shipped || unit.source !== '' ? unit.source : words.added}</dd>
    </dl>
  );
};

const UnitLinks = ({ units }: { readonly units: readonly { readonly id: string; readonly name: string }[] }) =>
  units.map(({ id, name }) => (
    <Link key={id} to="/units/$unitId" params={{ unitId: id }} className="unit-name">
      {name}
    </Link>
  ));

const RemoveAlias = ({ unitId, alias }: { readonly unitId: string; readonly alias: string }) => {
  const words = useWords(registryWords);
  const refresh = useRefresh();
  const say = useNotice();
  const sentence = useFailureSentence();
  const { mutate, isPending } = useMutation({
    mutationFn: () => removeAlias(unitId, alias),
    onSuccess: refresh,
    onError: (error) => say(sentence(error), 'bad'),
  });
  return (
    <button
      type="button"
      className="plain-button no-print"
      aria-label={words.removeAlias(alias)}
      disabled={isPending}
      onClick={() => mutate()}
    >
      {words.remove}
    </button>
  );
};
