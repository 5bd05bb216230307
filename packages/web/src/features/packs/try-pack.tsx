import { type LightSeverity, lightSeverities, shapeOf, type TaskClass, taskClasses, taskClassName } from '@luoshi/domain';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { FormError } from '../../components/form-error.js';
import { LightSign } from '../../components/light/light-sign.js';
import { SeverityWord } from '../../components/light/severity-word.js';
import { useLang, useWords } from '../../lib/i18n.js';
import { packWords } from './pack-words.js';
import { type Pack, type Trial, useTrial } from './packs-query.js';

/** Tries a pack on past periods before it is used: what would be another light, and why. */
export const TryPack = ({ planId, pack }: { readonly planId: string; readonly pack: Pack }) => {
  const words = useWords(packWords);
  const { lang } = useLang();
  const [taskClass, setTaskClass] = useState<TaskClass>('annual');
  const trial = useTrial(planId, pack);
  return (
    <section className="no-print">
      <h3>{words.tryOut}</h3>
      <p className="quiet">{words.tryHint}</p>
      <p>
        <select aria-label={words.class} value={taskClass} onChange={({ target }) => setTaskClass(classOf(target.value))}>
          {taskClasses.map((one) => (
            <option key={one} value={one}>
              {taskClassName(one, lang)}
            </option>
          ))}
        </select>{' '}
        <Button loading={trial.isPending} onClick={() => trial.mutate(taskClass)}>
          {words.tryOut}
        </Button>
      </p>
      <FormError error={trial.error} />
      {trial.data === undefined ? null : trial.data.judged === 0 ? <p>{words.noFacts}</p> : <TrialResult trial={trial.data} />}
    </section>
  );
};

export const classOf = (value: string): TaskClass => taskClasses.find((one) => one === value) ?? 'annual';

const TrialResult = ({ trial }: { readonly trial: Trial }) => {
  const words = useWords(packWords);
  const occurs = lightSeverities.filter((severity) => countIn(trial.inUse, severity) + countIn(trial.tried, severity) > 0);
  return (
    <div role="status">
      <p>{words.judged(trial.judged, trial.changed)}</p>
      <div className="plain-scroll">
        <table className="plain-table" aria-label={words.tryOut}>
          <thead>
            <tr>
              <th scope="col">{words.period}</th>
              {occurs.map((severity) => (
                <th key={severity} scope="col" className="number">
                  <SeverityWord severity={severity} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {trial.periods.map(({ period, inUse, tried }) => (
              <tr key={period}>
                <th scope="row">{period}</th>
                {occurs.map((severity) => (
                  <td key={severity} className="number">
                    {countIn(inUse, severity)} → <strong>{countIn(tried, severity)}</strong>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {trial.changes.length === 0 ? null : <Changes trial={trial} />}
    </div>
  );
};

const Changes = ({ trial: { changes, changed } }: { readonly trial: Trial }) => {
  const words = useWords(packWords);
  return (
    <div className="plain-scroll">
      <table className="plain-table" aria-label={words.judged(changes.length, changed)}>
        <thead>
          <tr>
            <th scope="col">{words.period}</th>
            <th scope="col">{words.task}</th>
            <th scope="col">{words.now}</th>
            <th scope="col">{words.tried}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ taskId, no, text, period, from, to }) => (
            <tr key={`${taskId} ${period}`}>
              <td>{period}</td>
              <td>
                <Link to="/tasks/$taskId" params={{ taskId }}>
                  {no} {text}
                </Link>
              </td>
              <td>
                <Face face={from} />
              </td>
              <td>
                <Face face={to} /> <span className="quiet">{to.sentence}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {changes.length < changed ? <p className="quiet">{words.some(changes.length, changed)}</p> : null}
    </div>
  );
};

const Face = ({ face: { severity, color, label } }: { readonly face: Trial['changes'][number]['from'] }) => (
  <span className="light-word">
    <LightSign shape={shapeOf(severity)} color={color} />
    {label}
  </span>
);

const countIn = (counts: Trial['inUse'], severity: LightSeverity): number => counts.find((one) => one.severity === severity)?.lights ?? 0;
