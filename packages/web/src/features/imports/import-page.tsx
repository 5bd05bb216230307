import { useBlocker } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Page } from '../../components/page.js';
import { useWords } from '../../lib/i18n.js';
import { ConfirmStep } from './confirm-step.js';
import { DoneStep } from './done-step.js';
import { ErrataStep } from './errata-step.js';
import { FileStep } from './file-step.js';
import { importWords } from './import-words.js';
import { ReadingStep } from './reading-step.js';
import { StepBar } from './step-bar.js';
import type { Preview } from './upload.js';
import { type ImportControl, type Step, useImport } from './use-import.js';
import '../../components/plain-table.css';
import './imports.css';

/** 导入: a file becomes a ledger in four looks, and nothing is written before the last. */
export const ImportPage = () => {
  const words = useWords(importWords);
  const control = useImport();
  const { step, read, done } = control.state;
  useAskBeforeLeaving(read !== null && done === null);
  return (
    <Page title={words.title} lead={words.lead}>
      <StepBar step={step} />
      {done !== null ? (
        <DoneStep done={done} />
      ) : read === null || step === 'file' ? (
        <FileStep control={control} />
      ) : (
        <Steps control={control} read={read} />
      )}
    </Page>
  );
};

const useAskBeforeLeaving = (isLoaded: boolean): void => {
  const words = useWords(importWords);
  useBlocker({ shouldBlockFn: () => isLoaded && !window.confirm(words.leave), enableBeforeUnload: isLoaded });
};

const Steps = ({ control, read }: { readonly control: ImportControl; readonly read: Preview }) => {
  const { step } = control.state;
  const looks: Readonly<Partial<Record<Step, ReactNode>>> = {
    reading: <ReadingStep read={read} />,
    errata: <ErrataStep control={control} read={read} />,
    confirm: <ConfirmStep control={control} read={read} />,
  };
  return (
    <>
      <StepButtons control={control} read={read} />
      {looks[step]}
    </>
  );
};

const before: Readonly<Partial<Record<Step, Step>>> = { errata: 'reading', confirm: 'errata' };
const after: Readonly<Partial<Record<Step, Step>>> = { reading: 'errata', errata: 'confirm' };

const StepButtons = ({ control, read }: { readonly control: ImportControl; readonly read: Preview }) => {
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
