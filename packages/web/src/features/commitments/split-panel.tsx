import { type NumberGoal, numberText, splitTarget } from '@luoshi/domain';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { FormError } from '../../components/form-error.js';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { NumberInput } from '../../components/number-input.js';
import { SidePanel } from '../../components/side-panel.js';
import { answer, api } from '../../lib/api.js';
import { useWords } from '../../lib/i18n.js';
import { commitmentWords } from './commitment-words.js';
import { type CommitmentDetail, splitQuery, useCommitmentDeed } from './commitments-query.js';

type SplitProps = { readonly commitment: CommitmentDetail; readonly goalKey: string };

/** Opens the division of a target among the partners. */
export const SplitButton = ({ commitment, goalKey }: SplitProps) => {
  const words = useWords(commitmentWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" className="no-print" onClick={() => setOpen(true)}>
        {words.split}
      </Button>
      <SidePanel title={words.splitTitle} isOpen={isOpen} onClose={() => setOpen(false)}>
        <Split commitment={commitment} goalKey={goalKey} onDone={() => setOpen(false)} />
      </SidePanel>
    </>
  );
};

const Split = ({ commitment: { commitmentId }, goalKey, onDone }: SplitProps & { readonly onDone: () => void }) => {
  const words = useWords(commitmentWords);
  const { data, error, refetch } = useQuery(splitQuery(commitmentId, goalKey));
  const [parts, setParts] = useState<Readonly<Record<string, number | null>>>({});
  const give = useCommitmentDeed(
    (given: { unitId: string; value: number }[]) =>
      answer(
        api.PUT('/api/commitments/{commitmentId}/split/{goalKey}', { params: { path: { commitmentId, goalKey } }, body: { parts: given } }),
      ),
    onDone,
  );
  if (data === undefined) return error === null ? <LoadingLines lines={5} /> : <LoadFailed error={error} retry={refetch} />;
  const partOf = (unitId: string, known: number | null) => (unitId in parts ? (parts[unitId] ?? null) : known);
  const given = data.parts.flatMap(({ unitId, value }) => {
    const now = partOf(unitId, value);
    return now === null ? [] : [{ unitId, value: now }];
  });
  const equally = () => {
    const goal = { value: data.value, isAdditive: data.isAdditive } as NumberGoal;
    const weights = data.parts.map(({ unitId, name }) => ({ unitId, name, weight: 1 }));
    setParts(Object.fromEntries(splitTarget(goal, weights, 2).parts.map(({ unitId, value }) => [unitId, value])));
  };
  const text = (value: number) => `${numberText(value, 6)}${data.unit ?? ''}`;
  return (
    <div className="stacked-form">
      <h2>{words.splitTitle}</h2>
      <p>
        {data.metric} {data.value === null ? '' : words.splitWhole(text(data.value))}{' '}
        {data.isAdditive ? words.splitSum(text(given.reduce((sum, { value }) => sum + value, 0))) : words.splitEach}
      </p>
      {data.parts.length === 0 ? <p className="quiet">{words.noPartners}</p> : null}
      <ul className="split-parts">
        {data.parts.map(({ unitId, name, value }) => (
          <li key={unitId}>
            <label htmlFor={`part-${unitId}`}>{name}</label>
            <NumberInput
              id={`part-${unitId}`}
              className="text-field"
              aria-label={`${words.part} ${name}`}
              value={partOf(unitId, value)}
              onChange={(next) => setParts({ ...parts, [unitId]: next })}
            />
          </li>
        ))}
      </ul>
      <FormError error={give.error} />
      <span className="draft-acts">
        <Button type="primary" loading={give.isPending} disabled={given.length === 0} onClick={() => give.mutate(given)}>
          {words.splitSave}
        </Button>
        <Button disabled={data.value === null} onClick={equally}>
          {words.splitEqually}
        </Button>
      </span>
    </div>
  );
};
