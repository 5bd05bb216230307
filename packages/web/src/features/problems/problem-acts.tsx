import { Button } from 'antd';
import { useState } from 'react';
import { ConfirmButton } from '../../components/confirm-button.js';
import { ActWithReason } from '../../components/draft/act-with-reason.js';
import { DayField, LineField, TextField } from '../../components/form/fields.js';
import { FormPanel } from '../../components/form/form-panel.js';
import { FormError } from '../../components/form-error.js';
import { answer, api } from '../../lib/api.js';
import { useWords } from '../../lib/i18n.js';
import { problemWords } from './problem-words.js';
import { type ProblemDetail, useProblemDeed } from './problems-query.js';

type ActsProps = { readonly one: ProblemDetail };
const reasoned = ['report', 'return', 'reopen', 'withdraw'] as const;
type Word = (typeof reasoned)[number] | 'close';

/** What the reader may do with the problem now. */
export const ProblemActs = ({ one }: ActsProps) => {
  const words = useWords(problemWords);
  const { mutate, isPending, error } = useProblemDeed(({ act, note }: { readonly act: Word; readonly note?: string }) =>
    answer(
      api.POST(`/api/problems/{problemId}/${act}`, {
        params: { path: { problemId: one.problemId } },
        body: { edit: one.edit, ...(note === undefined ? {} : { note }) },
      }),
    ),
  );
  return (
    <>
      <span className="draft-acts no-print">
        {one.acts.includes('plan') ? <PlanPanel one={one} /> : null}
        {one.acts.includes('close') ? (
          <ConfirmButton
            isMain
            label={words.close}
            question={words.closeQuestion}
            isBusy={isPending}
            onConfirm={() => mutate({ act: 'close' })}
          />
        ) : null}
        {reasoned
          .filter((act) => one.acts.includes(act))
          .map((act) => (
            <ActWithReason
              key={act}
              label={words[act]}
              {...(act === 'report' ? { field: words.result } : {})}
              isBusy={isPending}
              onAct={(note) => mutate({ act, note })}
            />
          ))}
        <Button onClick={() => window.print()}>{words.print}</Button>
      </span>
      <FormError error={error} />
    </>
  );
};

const PlanPanel = ({ one }: ActsProps) => {
  const words = useWords(problemWords);
  const standing = { measure: one.measure, person: one.person, plannedFor: one.plannedFor ?? one.dueOn };
  const [plan, setPlan] = useState(standing);
  const set = (change: Partial<typeof standing>) => setPlan((before) => ({ ...before, ...change }));
  const deed = useProblemDeed((_: undefined) =>
    answer(
      api.POST('/api/problems/{problemId}/plan', { params: { path: { problemId: one.problemId } }, body: { edit: one.edit, ...plan } }),
    ),
  );
  const isFirst = one.state === 'open';
  return (
    <FormPanel
      label={isFirst ? words.plan : words.planAgain}
      hint={words.planHint(one.dueOn)}
      isMain={isFirst}
      deed={deed}
      onOpen={() => setPlan(standing)}
    >
      <TextField label={words.measure} value={plan.measure} onChange={(measure) => set({ measure })} isRequired />
      <LineField label={words.person} value={plan.person} onChange={(person) => set({ person })} isRequired />
      <DayField label={words.plannedFor} value={plan.plannedFor} onChange={(plannedFor) => set({ plannedFor })} isRequired />
    </FormPanel>
  );
};
