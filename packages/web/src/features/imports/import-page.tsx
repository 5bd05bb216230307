import { useBlocker } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { Page } from '../../components/page.js';
import { useWords } from '../../lib/i18n.js';
import { ConfirmStep } from './confirm-step.js';
import { DoneStep } from './done-step.js';
import { ErrataStep } from './errata-step.js';
import { FileStep } from './file-step.js';
import { importWords } from './import-words.js';
import { ReadingStep } from './reading-step.js';
import { StepBar } from './step-bar.js';
import { StepButtons } from './step-buttons.js';
import { useStepNames } from './step-names.js';
import type { Preview } from './upload.js';
import { type ImportControl, type Step, useImport } from './use-import.js';
import '../../components/plain-table.css';
import './imports.css';

/** 导入: a file becomes a ledger in four looks, and nothing is written before the last. */
export const ImportPage = () => {
  const words = useWords(importWords);
  const control = useImport();
  const { step, read, done } = control.state;
  return (
    <Page title={words.title} lead={words.lead}>
      <StepBar step={step} />
      {done !== null && read !== null ? (
        <DoneStep done={done} read={read} accepted={control.state.accepted} names={control.state.names} />
      ) : read === null || step === 'file' ? (
        <FileStep control={control} />
      ) : (
        <Steps control={control} read={read} />
      )}
      <AskBeforeLeaving isLoaded={read !== null && done === null} />
    </Page>
  );
};

const AskBeforeLeaving = ({ isLoaded }: { readonly isLoaded: boolean }) => {
  const words = useWords(importWords);
  // Another language or reading is the same page.
  const shouldBlockFn = ({ current, next }: { readonly current: { pathname: string }; readonly next: { pathname: string } }) =>
    isLoaded && current.pathname !== next.pathname;
  const { status, proceed, reset } = useBlocker({ shouldBlockFn, enableBeforeUnload: isLoaded, withResolver: true });
  return (
    <ConfirmDialog
      question={words.leave}
      yes={words.leaveYes}
      isOpen={status === 'blocked'}
      onYes={() => proceed?.()}
      onNo={() => reset?.()}
    />
  );
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
      <Look key={step} step={step}>
        {looks[step]}
      </Look>
    </>
  );
};

// A new step is read from its beginning, by eyes and by screen readers alike.
const Look = ({ step, children }: { readonly step: Step; readonly children: ReactNode }) => {
  const names = useStepNames();
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    document.getElementById('main')?.scrollTo(0, 0);
    place.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section ref={place} className="import-look" tabIndex={-1} aria-label={names[step]}>
      {children}
    </section>
  );
};
