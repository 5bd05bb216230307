import { roles as allRoles, type Role } from '@luoshi/domain';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { FormError } from '../../components/form-error.js';
import { SidePanel } from '../../components/side-panel.js';
import { useWords } from '../../lib/i18n.js';
import { useRoleName } from './role-names.js';
import { grantRoles, type User, unitChoicesQuery, useChange } from './users-query.js';
import { usersWords } from './users-words.js';
import '../../components/stacked-form.css';

type GrantFormProps = { readonly user: User; readonly onClose: () => void };

/** What an account may do, and for which unit. */
export const GrantForm = ({ user, onClose }: GrantFormProps) => {
  const words = useWords(usersWords);
  const roleName = useRoleName();
  const [roles, setRoles] = useState<ReadonlySet<Role>>(new Set(user.roles));
  const [unit, setUnit] = useState(user.unit);
  const granting = useChange(grantRoles, onClose);
  const toggle = (role: Role) => {
    const next = new Set(roles);
    if (!next.delete(role)) next.add(role);
    setRoles(next);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    granting.mutate({ userId: user.userId, roles: [...roles], unitId: unit?.id ?? null, officialId: user.official?.id ?? null });
  };
  return (
    <SidePanel title={words.grant} isOpen onClose={onClose}>
      <form className="stacked-form" onSubmit={submit}>
        <h2>
          {words.grant} · {user.displayName}
        </h2>
        <p className="quiet">{words.grantHint}</p>
        <fieldset className="role-choice">
          <legend>{words.roles}</legend>
          {allRoles.map((role) => (
            <label key={role}>
              <input type="checkbox" checked={roles.has(role)} onChange={() => toggle(role)} /> {roleName(role)}
            </label>
          ))}
        </fieldset>
        <UnitChoice unit={unit} onChange={setUnit} />
        <p className="quiet">{words.grantFirst}</p>
        <FormError error={granting.error} />
        <Button type="primary" htmlType="submit" loading={granting.isPending}>
          {words.save}
        </Button>
      </form>
    </SidePanel>
  );
};

type UnitChoiceProps = { readonly unit: User['unit']; readonly onChange: (unit: User['unit']) => void };

const UnitChoice = ({ unit, onChange }: UnitChoiceProps) => {
  const words = useWords(usersWords);
  const [q, setQ] = useState('');
  const { data } = useQuery(unitChoicesQuery(q));
  const id = useId();
  const choices = data?.items.map(({ unitId, name }) => ({ id: unitId, name })) ?? [];
  const listed = unit === null || choices.some((choice) => choice.id === unit.id) ? choices : [unit, ...choices];
  return (
    <>
      <label htmlFor={`${id}-q`}>{words.unit}</label>
      <input
        id={`${id}-q`}
        className="text-field"
        placeholder={words.unitSearch}
        value={q}
        onChange={({ target }) => setQ(target.value.trim())}
      />
      <select
        aria-label={words.unit}
        className="text-field"
        value={unit?.id ?? ''}
        onChange={({ target }) => onChange(listed.find((choice) => choice.id === target.value) ?? null)}
      >
        <option value="">{words.noUnit}</option>
        {listed.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
    </>
  );
};
