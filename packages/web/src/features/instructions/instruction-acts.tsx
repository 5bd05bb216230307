import { Button } from 'antd';
import { useState } from 'react';
import { ConfirmButton } from '../../components/confirm-button.js';
import { ActWithReason } from '../../components/draft/act-with-reason.js';
import { TextField } from '../../components/form/fields.js';
import { FormPanel } from '../../components/form/form-panel.js';
import { UnitsField } from '../../components/form/units-field.js';
import { FormError } from '../../components/form-error.js';
import type { ChosenUnit } from '../../components/name-decision/unit-chooser.js';
import { firstLadder, LadderField } from '../../components/sheet/ladder-field.js';
import { answer, api } from '../../lib/api.js';
import { useWords } from '../../lib/i18n.js';
import { instructionWords } from './instruction-words.js';
import { type InstructionDetail, useInstructionDeed } from './instructions-query.js';

type ActsProps = { readonly one: InstructionDetail };
type Word = 'report' | 'close' | 'withdraw';

/** What the reader may do with the instruction now. */
export const InstructionActs = ({ one }: ActsProps) => {
  const words = useWords(instructionWords);
  const { mutate, isPending, error } = useInstructionDeed(({ act, note }: { readonly act: Word; readonly note?: string }) =>
    answer(
      api.POST(`/api/instructions/{instructionId}/${act}`, {
        params: { path: { instructionId: one.instructionId } },
        body: { edit: one.edit, ...(note === undefined ? {} : { note }) },
      }),
    ),
  );
  const can = (act: InstructionDetail['acts'][number]) => one.acts.includes(act);
  return (
    <>
      <span className="draft-acts no-print">
        {can('assign') ? <AssignPanel one={one} /> : null}
        {can('report') ? (
          <ActWithReason label={words.report} field={words.outcome} isBusy={isPending} onAct={(note) => mutate({ act: 'report', note })} />
        ) : null}
        {can('close') ? (
          <ConfirmButton
            isMain
            label={words.close}
            question={words.closeQuestion}
            isBusy={isPending}
            onConfirm={() => mutate({ act: 'close' })}
          />
        ) : null}
        {can('withdraw') ? (
          <ActWithReason label={words.withdraw} isBusy={isPending} onAct={(note) => mutate({ act: 'withdraw', note })} />
        ) : null}
        <Button onClick={() => window.print()}>{words.print}</Button>
      </span>
      <FormError error={error} />
    </>
  );
};

const AssignPanel = ({ one: { instructionId, edit, body, sheets } }: ActsProps) => {
  const words = useWords(instructionWords);
  const [units, setUnits] = useState<readonly ChosenUnit[]>([]);
  const [demand, setDemand] = useState(body);
  const [ladderId, setLadder] = useState<string>(firstLadder);
  const deed = useInstructionDeed((_: undefined) =>
    answer(
      api.POST('/api/instructions/{instructionId}/assign', {
        params: { path: { instructionId } },
        body: { edit, unitIds: units.map(({ id }) => id), demand, ladderId },
      }),
    ),
  );
  const open = () => {
    setUnits([]);
    setDemand(body);
  };
  return (
    <FormPanel
      label={sheets === 0 ? words.assign : words.assignMore}
      isMain={sheets === 0}
      isDisabled={units.length === 0}
      deed={deed}
      onOpen={open}
    >
      <UnitsField legend={words.units} units={units} onChange={setUnits} />
      <TextField label={words.demand} value={demand} onChange={setDemand} isRequired />
      <LadderField value={ladderId} onChange={setLadder} />
    </FormPanel>
  );
};
