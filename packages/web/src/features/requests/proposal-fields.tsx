import { Field } from '../../components/draft/field.js';
import { UnitChooser } from '../../components/name-decision/unit-chooser.js';
import { useWords } from '../../lib/i18n.js';
import { AdjustmentFields } from './adjustment-fields.js';
import { requestWords } from './request-words.js';
import type { Proposal, RequestDetail } from './requests-query.js';

type ProposalFieldsProps = {
  readonly request: RequestDetail;
  readonly proposal: Proposal | null;
  readonly onChange: (proposal: Proposal | null) => void;
};

/** What the share shall be changed to, by the kind of request. */
export const ProposalFields = ({ request, proposal, onChange }: ProposalFieldsProps) => {
  const words = useWords(requestWords);
  switch (request.kind) {
    case 'extension':
      return (
        <>
          <Field label={words.newEnds} at="proposal.ends">
            <input
              type="date"
              value={proposal?.kind === 'extension' ? proposal.ends : ''}
              onChange={({ target }) => onChange(target.value === '' ? null : { kind: 'extension', ends: target.value })}
            />
          </Field>
          <p className="quiet">{words.extensionHint}</p>
        </>
      );
    case 'hand-over':
      return (
        <>
          <UnitChooser
            label={words.toUnit}
            unit={request.toUnit}
            onChange={(unit) => onChange(unit === null ? null : { kind: 'hand-over', toUnitId: unit.id })}
          />
          <p className="quiet">{words.handOverHint}</p>
        </>
      );
    case 'adjustment':
      return proposal?.kind === 'adjustment' ? (
        <AdjustmentFields commitment={proposal.commitment} onChange={(commitment) => onChange({ kind: 'adjustment', commitment })} />
      ) : null;
    case 'stop':
      return <p>{words.stopHint}</p>;
  }
};
