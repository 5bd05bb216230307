import { useLang, useWords } from '../../lib/i18n.js';
import { instantWords } from '../../lib/instant.js';
import type { Deliveries } from './deliveries-query.js';
import { deliveryWords } from './delivery-words.js';

/** What the server does by itself, and how it went last. */
export const JobList = ({ jobs }: { readonly jobs: Deliveries['jobs'] }) => {
  const words = useWords(deliveryWords);
  const { lang } = useLang();
  const nameOf = (name: string): string => (name === 'notices.remind' || name === 'notices.deliver' ? words[name] : name);
  return (
    <section className="job-list">
      <h2>{words.jobs}</h2>
      {jobs.length === 0 ? <p className="quiet">{words.jobNever}</p> : null}
      <ul>
        {jobs.map(({ name, beganAt, fault }) => (
          <li key={name}>
            <span className={`state-word ${fault === null ? 'state-good' : 'state-bad'}`}>{nameOf(name)}</span>{' '}
            <span className="quiet">{words.jobRan(instantWords(beganAt, lang))}</span>
            {fault === null ? null : ` ${words.jobFault(fault)}`}
          </li>
        ))}
      </ul>
    </section>
  );
};
