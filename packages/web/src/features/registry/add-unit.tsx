import type { UnitKind } from '@luoshi/domain';
import { useId, useState } from 'react';
import { KindSelect } from '../../components/name-decision/kind-select.js';
import { answer, api } from '../../lib/api.js';
import { useWords } from '../../lib/i18n.js';
import { NameForm } from './name-form.js';
import { registryWords } from './registry-words.js';

/** A unit that the registry lacks. */
export const AddUnit = () => {
  const words = useWords(registryWords);
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
      <KindSelect label={words.kind} kind={kind} onChange={setKind} />
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
