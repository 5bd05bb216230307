import { useState } from 'react';
import { ConfirmButton } from '../../components/confirm-button.js';
import { ChoiceField, DayField, TextField } from '../../components/form/fields.js';
import { FormPanel } from '../../components/form/form-panel.js';
import { answer, api } from '../../lib/api.js';
import { useWords } from '../../lib/i18n.js';
import { FindingFiles } from './finding-files.js';
import { inspectionWords } from './inspection-words.js';
import { type InspectionRoom, useInspectionDeed } from './inspections-query.js';

type Finding = InspectionRoom['findings'][number];

/** 问题与整改 (§18): what was found of each unit, what it did, and whether that passed the check. */
export const FindingsPart = ({ room }: { readonly room: InspectionRoom }) => {
  const words = useWords(inspectionWords);
  const { findings, mayRecord } = room;
  if (findings.length === 0 && !mayRecord && room.units.every(({ conclusion }) => conclusion === null)) return null;
  return (
    <section aria-labelledby="inspection-findings">
      <h2 id="inspection-findings">{words.findings}</h2>
      {findings.length === 0 ? <p className="quiet">{words.noFindings}</p> : <FindingTable findings={findings} />}
      {mayRecord ? <RecordFinding room={room} /> : null}
    </section>
  );
};

const FindingTable = ({ findings }: { readonly findings: readonly Finding[] }) => {
  const words = useWords(inspectionWords);
  return (
    <div className="plain-scroll">
      <table className="plain-table inspection-findings" aria-labelledby="inspection-findings">
        <thead>
          <tr>
            <th scope="col">{words.state}</th>
            <th scope="col">{words.unit}</th>
            <th scope="col">{words.fact}</th>
            <th scope="col">{words.demandShort}</th>
            <th scope="col">{words.account1}</th>
          </tr>
        </thead>
        <tbody>
          {findings.map((finding) => (
            <FindingRow key={finding.findingId} finding={finding} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

const shapes: Readonly<Record<Finding['state'], string>> = {
  open: 'state-off',
  owed: 'state-open',
  reported: 'state-open',
  returned: 'state-bad',
  settled: 'state-good',
  noted: 'state-off',
  dropped: 'state-off',
};

const FindingRow = ({ finding }: { readonly finding: Finding }) => {
  const words = useWords(inspectionWords);
  const { state, stateName, unitName, fact, basis, demand, dueOn, overdue, account, checkNote, acts } = finding;
  return (
    <tr>
      <td>
        <span className={`state-word ${overdue ? 'state-bad' : shapes[state]}`}>
          {overdue ? `${stateName} · ${words.overdue}` : stateName}
        </span>
        <span className="inspection-buttons no-print">
          <FindingFiles finding={finding} />
          {acts.includes('save') ? <ChangeFinding finding={finding} /> : null}
          {acts.includes('report') ? <ReportRectification finding={finding} /> : null}
          {acts.includes('check') ? <CheckRectification finding={finding} /> : null}
        </span>
      </td>
      <th scope="row">{unitName}</th>
      <td className="inspection-text">
        {fact}
        {basis === '' ? null : <small className="quiet inspection-subject">{basis}</small>}
      </td>
      <td className="inspection-text">
        {demand || '—'}
        {dueOn === null ? null : (
          <small className="quiet inspection-subject">
            {words.due} {dueOn}
          </small>
        )}
      </td>
      <td className="inspection-text">
        {account || '—'}
        {checkNote === '' ? null : (
          <small className="quiet inspection-subject">
            {words.checkNote}：{checkNote}
          </small>
        )}
      </td>
    </tr>
  );
};

type FindingWords = { readonly fact: string; readonly basis: string; readonly demand: string; readonly dueOn: string | null };
const noWords: FindingWords = { fact: '', basis: '', demand: '', dueOn: null };

const FindingFields = ({ value, onChange }: { readonly value: FindingWords; readonly onChange: (value: FindingWords) => void }) => {
  const words = useWords(inspectionWords);
  return (
    <>
      <TextField label={words.fact} value={value.fact} onChange={(fact) => onChange({ ...value, fact })} isRequired />
      <TextField label={words.proof} rows={3} value={value.basis} onChange={(basis) => onChange({ ...value, basis })} />
      <TextField label={words.demand} rows={3} value={value.demand} onChange={(demand) => onChange({ ...value, demand })} />
      <DayField label={words.due} value={value.dueOn ?? ''} onChange={(dueOn) => onChange({ ...value, dueOn: dueOn || null })} />
    </>
  );
};

const RecordFinding = ({ room: { inspectionId, units } }: { readonly room: InspectionRoom }) => {
  const words = useWords(inspectionWords);
  const [unitId, setUnitId] = useState(units[0]?.unitId ?? '');
  const [value, setValue] = useState(noWords);
  const deed = useInspectionDeed((_: undefined) =>
    answer(api.POST('/api/inspections/{inspectionId}/findings', { params: { path: { inspectionId } }, body: { unitId, ...value } })),
  );
  const choices = units.map((unit) => ({ value: unit.unitId, label: unit.name }));
  return (
    <FormPanel label={words.record} deed={deed} onOpen={() => setValue(noWords)}>
      <ChoiceField label={words.unit} value={unitId} choices={choices} onChange={setUnitId} />
      <FindingFields value={value} onChange={setValue} />
    </FormPanel>
  );
};

const ChangeFinding = ({ finding }: { readonly finding: Finding }) => {
  const words = useWords(inspectionWords);
  const { findingId, fact, basis, demand, dueOn } = finding;
  const [value, setValue] = useState<FindingWords>({ fact, basis, demand, dueOn });
  const path = { params: { path: { findingId } } };
  const save = useInspectionDeed((_: undefined) => answer(api.PUT('/api/inspections/findings/{findingId}', { ...path, body: value })));
  const remove = useInspectionDeed(() => answer(api.DELETE('/api/inspections/findings/{findingId}', path)));
  return (
    <>
      <FormPanel label={words.edit} of={fact} isSmall deed={save}>
        <FindingFields value={value} onChange={setValue} />
      </FormPanel>
      <ConfirmButton
        label={words.removeFinding}
        question={words.removeQuestion}
        isBusy={remove.isPending}
        onConfirm={() => remove.mutate()}
      />
    </>
  );
};

const ReportRectification = ({ finding: { findingId, fact, account: before } }: { readonly finding: Finding }) => {
  const words = useWords(inspectionWords);
  const [account, setAccount] = useState(before);
  const deed = useInspectionDeed((_: undefined) =>
    answer(api.POST('/api/inspections/findings/{findingId}/rectification', { params: { path: { findingId } }, body: { account } })),
  );
  return (
    <FormPanel label={words.report} of={fact} hint={fact} isSmall deed={deed}>
      <TextField label={words.account1} rows={8} value={account} onChange={setAccount} isRequired />
    </FormPanel>
  );
};

const CheckRectification = ({ finding: { findingId, fact, account } }: { readonly finding: Finding }) => {
  const words = useWords(inspectionWords);
  const [outcome, setOutcome] = useState<'pass' | 'fail'>('pass');
  const [note, setNote] = useState('');
  const deed = useInspectionDeed((_: undefined) =>
    answer(
      api.POST('/api/inspections/findings/{findingId}/check', {
        params: { path: { findingId } },
        body: { passes: outcome === 'pass', note },
      }),
    ),
  );
  const choices = [
    { value: 'pass', label: words.pass },
    { value: 'fail', label: words.fail },
  ] as const;
  return (
    <FormPanel label={words.check} of={fact} hint={account} isSmall deed={deed}>
      <ChoiceField label={words.outcome} value={outcome} choices={choices} onChange={setOutcome} />
      <TextField label={words.checkNote} value={note} onChange={setNote} isRequired={outcome === 'fail'} />
    </FormPanel>
  );
};
