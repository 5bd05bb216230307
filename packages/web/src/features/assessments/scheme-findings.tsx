import { useWords } from '../../lib/i18n.js';
import { assessmentWords } from './assessment-words.js';
import type { Scheme } from './assessments-query.js';

/** What the linter finds: what keeps a scheme from being adopted, and what its author should mind. */
export const SchemeFindings = ({ findings }: Pick<Scheme, 'findings'>) => {
  const words = useWords(assessmentWords);
  if (findings.length === 0) return <p className="state-word state-good">{words.clean}</p>;
  const of = (severity: 'refusal' | 'warning') => findings.filter((one) => one.severity === severity);
  return (['refusal', 'warning'] as const).map((severity) =>
    of(severity).length === 0 ? null : (
      <div key={severity} role="status" className={`call-out scheme-findings scheme-findings-${severity}`}>
        <strong className={`state-word ${severity === 'refusal' ? 'state-bad' : 'state-open'}`}>
          {severity === 'refusal' ? words.refusals : words.warnings}
        </strong>
        <ul>
          {of(severity).map(({ code, at, message }) => (
            <li key={`${code} ${at} ${message}`}>{message}</li>
          ))}
        </ul>
      </div>
    ),
  );
};
