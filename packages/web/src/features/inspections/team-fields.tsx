import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { ChoiceField, LineField } from '../../components/form/fields.js';
import { useWords } from '../../lib/i18n.js';
import { inspectionWords } from './inspection-words.js';
import { inspectorsQuery, type TeamMember } from './inspections-query.js';

type TeamFieldsProps = {
  readonly team: readonly TeamMember[];
  readonly onChange: (team: readonly TeamMember[]) => void;
  /** The units were told: who stands here stays, and can only step aside. */
  readonly isFixed: boolean;
};

const nobody: TeamMember = { name: '', userId: null, duty: 'member', unitId: null, recused: null };

/** The members of a team, leader first, each with the account that the review asks about (§17). */
export const TeamFields = ({ team, onChange, isFixed }: TeamFieldsProps) => {
  const words = useWords(inspectionWords);
  const change = (at: number, next: TeamMember) => onChange(team.map((one, index) => (index === at ? next : one)));
  return (
    <>
      {team.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a member has no other name while it is being typed
        <fieldset key={index} className="inspection-fieldset">
          <legend>{words.memberNo(index + 1)}</legend>
          <MemberFields member={one} onChange={(next) => change(index, next)} />
          {isFixed ? null : (
            <Button size="small" onClick={() => onChange(team.filter((_, at) => at !== index))}>
              {words.remove(one.name)}
            </Button>
          )}
        </fieldset>
      ))}
      <Button size="small" onClick={() => onChange([...team, { ...nobody, duty: team.length === 0 ? 'leader' : 'member' }])}>
        {words.addMember}
      </Button>
    </>
  );
};

type MemberFieldsProps = { readonly member: TeamMember; readonly onChange: (member: TeamMember) => void };

const MemberFields = ({ member, onChange }: MemberFieldsProps) => {
  const words = useWords(inspectionWords);
  const people = useQuery(inspectorsQuery).data?.people ?? [];
  const accounts = [{ value: '', label: words.noAccount }, ...people.map(({ userId, name }) => ({ value: userId, label: name }))];
  const duties = [
    { value: 'leader', label: words.leader },
    { value: 'member', label: words.memberDuty },
    { value: 'expert', label: words.expert },
  ] as const;
  const choose = (userId: string) => {
    const person = people.find((one) => one.userId === userId);
    onChange({ ...member, userId: person?.userId ?? null, name: person?.name ?? member.name, unitId: person?.unitId ?? null });
  };
  return (
    <>
      <ChoiceField label={words.account} value={member.userId ?? ''} choices={accounts} onChange={choose} />
      <LineField label={words.member} value={member.name} onChange={(name) => onChange({ ...member, name })} isRequired />
      <ChoiceField label={words.duty} value={member.duty} choices={duties} onChange={(duty) => onChange({ ...member, duty })} />
      <LineField
        label={words.recusedBecause}
        value={member.recused ?? ''}
        onChange={(reason) => onChange({ ...member, recused: reason === '' ? null : reason })}
      />
    </>
  );
};
