import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useId, useState } from 'react';
import { FormError } from '../../components/form-error.js';
import { firstLadder, LadderField } from '../../components/sheet/ladder-field.js';
import { useWords } from '../../lib/i18n.js';
import { matterWords } from './matter-words.js';
import { openMatter, type Proposal, proposalsQuery, useMatterDeed } from './matters-query.js';

const keyOf = ({ taskId, unitId }: Proposal): string => `${taskId} ${unitId}`;

/** What a ladder would open now by the lights, to be looked at, chosen and issued; nothing is sent by itself. */
export const ProposalsPart = ({ planId }: { readonly planId: string }) => {
  const words = useWords(matterWords);
  const id = useId();
  const [ladderId, setLadder] = useState<string>(firstLadder);
  const [demand, setDemand] = useState<string>(words.usualDemand);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { data } = useQuery(proposalsQuery(planId, ladderId));
  const issue = useMatterDeed(
    async (proposals: readonly Proposal[]) => {
      for (const { taskId, unitId, text, stepKey } of proposals)
        await openMatter({ planId, taskId, unitId, origin: 'light', title: text.slice(0, 200), demand, ladderId, stepKey });
      return proposals.length;
    },
    () => setChosen(new Set()),
  );
  const items = data?.items ?? [];
  return (
    <section className="form-part matter-proposals no-print" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.proposals}</h2>
      <p className="quiet">{words.proposalsHint}</p>
      <div className="stacked-form matter-ladder">
        <LadderField value={ladderId} onChange={setLadder} />
      </div>
      {items.length === 0 ? <p className="quiet">{words.noProposals}</p> : <Proposals items={items} chosen={chosen} onChoose={setChosen} />}
      {chosen.size === 0 ? null : (
        <>
          <label htmlFor={`${id}-demand`}>{words.demandField}</label>
          <textarea
            id={`${id}-demand`}
            className="matter-demand"
            rows={2}
            maxLength={2000}
            value={demand}
            onChange={({ target }) => setDemand(target.value)}
          />
          <Button type="primary" loading={issue.isPending} onClick={() => issue.mutate(items.filter((one) => chosen.has(keyOf(one))))}>
            {words.issue(chosen.size)}
          </Button>
        </>
      )}
      {issue.data === undefined ? null : <p role="status">{words.issued(issue.data)}</p>}
      <FormError error={issue.error} />
    </section>
  );
};

type ProposalsProps = {
  readonly items: readonly Proposal[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
};

const Proposals = ({ items, chosen, onChoose }: ProposalsProps) => {
  const words = useWords(matterWords);
  const toggle = (key: string) => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    onChoose(next);
  };
  return (
    <div className="plain-scroll">
      <table className="plain-table" aria-label={words.proposals}>
        <thead>
          <tr>
            <th scope="col">
              <input
                type="checkbox"
                aria-label={words.choose}
                checked={chosen.size === items.length}
                onChange={({ target }) => onChoose(new Set(target.checked ? items.map(keyOf) : []))}
              />
            </th>
            <th scope="col">{words.matter}</th>
            <th scope="col">{words.unit}</th>
            <th scope="col">{words.light}</th>
            <th scope="col">{words.why}</th>
            <th scope="col">{words.step}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((one) => (
            <tr key={keyOf(one)}>
              <td>
                <input
                  type="checkbox"
                  aria-label={`${words.choose} ${one.no ?? ''} ${one.unitName}`}
                  checked={chosen.has(keyOf(one))}
                  onChange={() => toggle(keyOf(one))}
                />
              </td>
              <th scope="row">
                {one.no ?? ''} {one.text}
              </th>
              <td>{one.unitName}</td>
              <td>{one.sentence}</td>
              <td>{one.why}</td>
              <td>{one.stepName}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
