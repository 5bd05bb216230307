import type { UnitKind } from '@luoshi/domain';
import { useId, useState } from 'react';
import { answer, api } from '../../lib/api.js';
import { useWords } from '../../lib/i18n.js';
import { NameForm } from './name-form.js';
import { registryWords } from './registry-words.js';
import { kinds, useKindName } from './unit-kinds.js';

/** A unit that the registry lacks. */
export const AddUnit = () => {
  const words = useWords(registryWords);
  const kindName = useKindName();
  const [kind, setKind] = useState<UnitKind>('department');
  const [aliases, setAliases] = useState('');
  const id = useId();
  const save = (name: string) => {
    const others = aliases
      .split(/[、,，]/)
      .map((alias) => alias.trim())
      .filter((alias) => alias !== '');
    return answer(api.POST('/api/units', { body: { name, kind, aliases: others } }));
  };
  return (
    <NameForm title={words.addUnit} hint={words.addUnitHint} save={save}>
      <label htmlFor={`${id}-kind`}>{words.kind}</label>
      <select
        id={`${id}-kind`}
        className="text-field"
        value={kind}
        onChange={({ target }) => setKind(kinds.find((one) => one === target.value) ?? 'department')}
      >
        {kinds.map((one) => (
          <option key={one} value={one}>
            {kindName(one)}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-aliases`}>{words.aliases}</label>
      <input id={`${id}-aliases`} className="text-field" value={aliases} onChange={({ target }) => setAliases(target.value)} />
    </NameForm>
  );
};

/** Another name of a unit. */
export const AddAlias = ({ unitId }: { readonly unitId: string }) => {
  const words = useWords(registryWords);
  const save = (alias: string) => answer(api.POST('/api/units/{unitId}/aliases', { params: { path: { unitId } }, body: { alias } }));
  return <NameForm title={words.addAlias} hint={words.addAliasHint} save={save} />;
};
