import { unitKindNames, unitKinds } from '@luoshi/domain';
import { Button } from 'antd';
import { useLang, useWords } from '../../lib/i18n.js';
import { assessmentWords } from './assessment-words.js';
import type { Scheme } from './assessments-query.js';

type Group = Scheme['groups'][number];
type Aspect = Scheme['aspects'][number];
type Change<T> = { readonly onChange: (changed: T) => void; readonly onRemove: () => void };

/** One group of like units: its name, the units it names, the kinds it takes. */
export const GroupFields = ({ group, onChange, onRemove }: Change<Group> & { readonly group: Group }) => {
  const words = useWords(assessmentWords);
  const { lang } = useLang();
  const { name, names, kinds } = group;
  const toggle = (kind: Group['kinds'][number]) =>
    onChange({ ...group, kinds: kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind] });
  return (
    <div className="scheme-item">
      <div className="field-grid">
        <label className="field">
          <span>{words.group}</span>
          <input
            value={name[lang]}
            maxLength={100}
            onChange={({ target }) => onChange({ ...group, name: { ...name, [lang]: target.value } })}
          />
        </label>
        <label className="field">
          <span>{words.groupNames}</span>
          <textarea
            defaultValue={names.join('\n')}
            rows={3}
            onChange={({ target }) =>
              onChange({
                ...group,
                names: target.value
                  .split(/[\n、，,]/)
                  .map((one) => one.trim())
                  .filter((one) => one !== ''),
              })
            }
          />
        </label>
      </div>
      <fieldset className="scheme-checks tab-buttons">
        <legend className="quiet">{words.groupKinds}</legend>
        {unitKinds.map((kind) => (
          <label key={kind}>
            <input type="checkbox" checked={kinds.includes(kind)} onChange={() => toggle(kind)} />
            {unitKindNames[kind][lang]}
          </label>
        ))}
      </fieldset>
      <Button size="small" aria-label={`${words.remove} ${name[lang]}`} onClick={onRemove}>
        {words.remove}
      </Button>
    </div>
  );
};

type AspectProps = Change<Aspect> & { readonly aspect: Aspect; readonly groups: readonly Group[] };

/** One aspect: its name, its weight, the groups it holds for. */
export const AspectFields = ({ aspect, groups, onChange, onRemove }: AspectProps) => {
  const words = useWords(assessmentWords);
  const { lang } = useLang();
  const { name, weight, groups: only } = aspect;
  const toggle = (key: string) => onChange({ ...aspect, groups: only.includes(key) ? only.filter((one) => one !== key) : [...only, key] });
  return (
    <div className="scheme-item">
      <div className="field-grid">
        <label className="field">
          <span>{words.aspect}</span>
          <input
            value={name[lang]}
            maxLength={100}
            onChange={({ target }) => onChange({ ...aspect, name: { ...name, [lang]: target.value } })}
          />
        </label>
        <label className="field">
          <span>{words.weightWord}</span>
          <input
            inputMode="decimal"
            value={weight}
            maxLength={20}
            onChange={({ target }) => onChange({ ...aspect, weight: target.value.trim() })}
          />
        </label>
      </div>
      <fieldset className="scheme-checks tab-buttons">
        <legend className="quiet">{words.aspectGroups}</legend>
        {groups.map(({ key, name: groupName }) => (
          <label key={key}>
            <input type="checkbox" checked={only.includes(key)} onChange={() => toggle(key)} />
            {groupName[lang]}
          </label>
        ))}
      </fieldset>
      <Button size="small" aria-label={`${words.remove} ${name[lang]}`} onClick={onRemove}>
        {words.remove}
      </Button>
    </div>
  );
};
