import type { Answer } from '@luoshi/client';
import { useState } from 'react';
import { answer, api } from '../../lib/api.js';
import { useWords } from '../../lib/i18n.js';
import { useMay } from '../../lib/session.js';
import { useDeed } from '../../lib/use-deed.js';
import { componentWords } from '../component-words.js';
import { DayField, LineField, TextField } from '../form/fields.js';
import { FormPanel } from '../form/form-panel.js';
import { type ChosenUnit, UnitChooser } from '../name-decision/unit-chooser.js';
import { firstLadder, LadderField } from './ladder-field.js';

type OpenSheetPanelProps = {
  readonly origin: Answer<'listMatters'>['items'][number]['origin'];
  readonly originId?: string | null;
  readonly planId?: string | null;
  readonly taskId?: string | null;
  readonly title: string;
  readonly unit?: ChosenUnit | null;
  /** What the button says where it is no plain 发督办单. */
  readonly label?: string;
  readonly isSmall?: boolean;
};

/** Issues one numbered sheet (督办单) to one unit; nothing where the person may not. */
export const OpenSheetPanel = ({ label, isSmall, title: first, unit: firstUnit = null, ...thing }: OpenSheetPanelProps) => {
  const words = useWords(componentWords);
  const may = useMay();
  const [unit, setUnit] = useState<ChosenUnit | null>(firstUnit);
  const [title, setTitle] = useState(first);
  const [demand, setDemand] = useState('');
  const [due, setDue] = useState('');
  const [ladderId, setLadder] = useState<string>(firstLadder);
  const { origin, originId = null, planId = null, taskId = null } = thing;
  const body = { origin, originId, planId, taskId, unitId: unit?.id ?? '', title, demand, ladderId, due: due === '' ? null : due };
  const deed = useDeed(
    (_: undefined) => answer(api.POST('/api/matters', { body })),
    ['matters', 'desk', 'dispatch', 'timeline', 'problems', 'complaints'],
  );
  const open = () => {
    setUnit(firstUnit);
    setTitle(first);
    setDemand('');
    setDue('');
  };
  if (!may('matter.write')) return null;
  return (
    <FormPanel
      label={label ?? words.openSheet}
      {...(isSmall === true ? { isSmall, of: first } : {})}
      isDisabled={unit === null}
      deed={deed}
      onOpen={open}
    >
      <UnitChooser label={words.sheetUnit} unit={unit} onChange={setUnit} />
      <LineField label={words.sheetTitle} value={title} onChange={setTitle} isRequired />
      <TextField label={words.sheetDemand} value={demand} onChange={setDemand} isRequired />
      <DayField label={words.sheetDue} hint={words.sheetDueHint} value={due} onChange={setDue} />
      <LadderField value={ladderId} onChange={setLadder} />
    </FormPanel>
  );
};
