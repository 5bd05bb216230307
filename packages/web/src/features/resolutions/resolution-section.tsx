import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { ActWithReason } from '../../components/draft/act-with-reason.js';
import { FormError } from '../../components/form-error.js';
import { LoadFailed } from '../../components/load-failed.js';
import { answer, api } from '../../lib/api.js';
import { useLang, useWords } from '../../lib/i18n.js';
import { instantWords } from '../../lib/instant.js';
import { DecideForm } from './decide-form.js';
import { resolutionWords } from './resolution-words.js';
import { type Decision, resolutionsQuery, type Subject, useResolutionDeed } from './resolutions-query.js';
import '../../components/plain-table.css';
import './resolutions.css';

/** Who is meant by 等 and by the bodies that a task names; nothing where it names units alone. */
export const ResolutionSection = ({ taskId }: { readonly taskId: string }) => {
  const words = useWords(resolutionWords);
  const { data, error, refetch } = useQuery(resolutionsQuery(taskId));
  if (error !== null) return <LoadFailed error={error} retry={refetch} />;
  if (data === undefined || data.subjects.length === 0) return null;
  return (
    <section className="task-part" aria-labelledby="resolutions-title">
      <h2 id="resolutions-title">{words.title}</h2>
      {data.unissued > 0 && data.subjects.some(({ standing }) => standing !== null) ? (
        <p className="quiet">{words.unissued(data.unissued)}</p>
      ) : null}
      {data.subjects.map((subject) => (
        <OneSubject key={`${subject.subject} ${subject.collectiveId ?? ''}`} taskId={taskId} subject={subject} mayDecide={data.mayDecide} />
      ))}
    </section>
  );
};

type OneSubjectProps = { readonly taskId: string; readonly subject: Subject; readonly mayDecide: boolean };

const OneSubject = ({ taskId, subject, mayDecide }: OneSubjectProps) => {
  const words = useWords(resolutionWords);
  const { standing, history, isOpen, units, name } = subject;
  const state = isOpen ? words.toDecide : standing === null ? words.registered : words.decided;
  return (
    <div className="resolution">
      <p>
        <strong>{subject.subject === 'open-list' ? words.openList : name}</strong>{' '}
        <span className={`state-word ${isOpen ? 'state-open' : 'state-good'}`}>{state}</span>
      </p>
      {isOpen ? <p className="quiet">{words.nobody}</p> : null}
      {/* A body's registered members stand beside its name already. */}
      {standing === null ? null : <p>{units.map((unit) => unit.name).join('、')}</p>}
      {standing === null ? null : <DecisionLine decision={standing} />}
      {mayDecide ? <Acts taskId={taskId} subject={subject} /> : null}
      {history.length === 0 ? null : (
        <details>
          <summary>{words.history(history.length)}</summary>
          <ul>
            {history.map((one) => (
              <li key={one.resolutionId}>
                {one.units.map((unit) => unit.name).join('、')} <DecisionLine decision={one} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
};

const DecisionLine = ({ decision }: { readonly decision: Decision }) => {
  const words = useWords(resolutionWords);
  const { lang } = useLang();
  const { reason, decidedBy, decidedAt, withdrawnAt } = decision;
  return (
    <p className="quiet">
      {words.because(reason)} · {words.by(decidedBy ?? '', instantWords(decidedAt, lang))}
      {withdrawnAt === null ? null : ` · ${words.withdrawnAt(instantWords(withdrawnAt, lang))}`}
    </p>
  );
};

const Acts = ({ taskId, subject }: Omit<OneSubjectProps, 'mayDecide'>) => {
  const words = useWords(resolutionWords);
  const [isDeciding, setDeciding] = useState(false);
  const { standing } = subject;
  const label = subject.isOpen ? words.decide : words.decideAgain;
  const withdraw = useResolutionDeed((reason: string) =>
    answer(
      api.POST('/api/tasks/{taskId}/resolutions/{resolutionId}/withdraw', {
        params: { path: { taskId, resolutionId: standing?.resolutionId ?? '' } },
        body: { reason },
      }),
    ),
  );
  return (
    <span className="resolution-acts no-print">
      <Button
        {...(subject.isOpen ? {} : { size: 'small', type: 'text' })}
        aria-label={words.actOn(label, subject.name)}
        onClick={() => setDeciding(true)}
      >
        {label}
      </Button>
      {standing === null ? null : (
        <ActWithReason isQuiet label={words.withdraw} isBusy={withdraw.isPending} onAct={(reason) => withdraw.mutate(reason)} />
      )}
      <FormError error={withdraw.error} />
      {isDeciding ? <DecideForm taskId={taskId} subject={subject} onClose={() => setDeciding(false)} /> : null}
    </span>
  );
};
