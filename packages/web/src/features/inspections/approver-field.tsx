import { useQuery } from '@tanstack/react-query';
import { ChoiceField, LineField } from '../../components/form/fields.js';
import { useWords } from '../../lib/i18n.js';
import { inspectionWords } from './inspection-words.js';
import { approversQuery, type InspectionDraft } from './inspections-query.js';

type Approver = InspectionDraft['approver'];
type ApproverFieldProps = { readonly approver: Approver; readonly onChange: (approver: Approver) => void };

const byName = '';

/** Who is asked to approve (§11, §21): a lead official, or somebody by name. */
export const ApproverField = ({ approver, onChange }: ApproverFieldProps) => {
  const words = useWords(inspectionWords);
  const officials = useQuery(approversQuery).data?.items ?? [];
  const choices = [
    { value: byName, label: words.approverByName },
    ...officials.map(({ officialId, name }) => ({ value: officialId, label: name })),
  ];
  const choose = (id: string) => {
    const official = officials.find(({ officialId }) => officialId === id);
    onChange(official === undefined ? { official: null, name: '' } : { official: official.officialId, name: official.name });
  };
  return (
    <>
      <ChoiceField
        label={words.approver}
        hint={words.approverHint}
        value={approver.official ?? byName}
        choices={choices}
        onChange={choose}
      />
      {approver.official === null ? (
        <LineField label={words.approverName} value={approver.name} onChange={(name) => onChange({ official: null, name })} isRequired />
      ) : null}
    </>
  );
};
