import { Button } from 'antd';
import { useWords } from '../../lib/i18n.js';
import { importWords } from './import-words.js';
import type { Preview } from './upload.js';
import type { ImportControl, Step } from './use-import.js';

const before: Readonly<Partial<Record<Step, Step>>> = { errata: 'reading', confirm: 'errata' };
const after: Readonly<Partial<Record<Step, Step>>> = { reading: 'errata', errata: 'confirm' };

/** Back, on, and out. They stay in sight while one reads down the page. */
export const StepButtons = ({ control, read }: { readonly control: ImportControl; readonly read: Preview }) => {
  const words = useWords(importWords);
  const { step, busy } = control.state;
  const [back, next] = [before[step], after[step]];
  const canImport = read.effect === 'new' || read.effect === 'amended';
  return (
    <div className="step-buttons no-print">
      {back === undefined ? null : (
        <Button disabled={busy !== null} onClick={() => control.goTo(back)}>
          {words.back}
        </Button>
      )}
      {next === undefined || !canImport ? null : (
        <Button type="primary" onClick={() => control.goTo(next)}>
          {words.next}
        </Button>
      )}
      {step === 'confirm' ? (
        <Button type="primary" loading={busy !== null} onClick={() => void control.confirm()}>
          {words.confirm}
        </Button>
      ) : null}
      <Button disabled={busy !== null} onClick={control.cancel}>
        {step === 'reading' ? words.another : words.cancel}
      </Button>
    </div>
  );
};
