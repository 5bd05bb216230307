import { useWords } from '../../lib/i18n.js';
import { draftWords } from './draft-words.js';
import type { FormFinding } from './findings-context.js';

/** How many findings keep a form from being submitted, and what they are. */
export const FindingSummary = ({ findings }: { readonly findings: readonly FormFinding[] }) => {
  const words = useWords(draftWords);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  if (findings.length === 0) return <p className="state-word state-good finding-summary">{words.sound}</p>;
  const heads = [
    ...(errors.length > 0 ? [words.errors(errors.length)] : []),
    ...(warnings.length > 0 ? [words.warnings(warnings.length)] : []),
  ];
  return (
    <details className="finding-summary" open={errors.length > 0 && errors.length <= 5}>
      <summary className={errors.length > 0 ? 'state-word state-bad' : 'state-word state-open'}>{heads.join('，')}</summary>
      <ul>
        {[...errors, ...warnings].map(({ at, code, message }) => (
          <li key={`${at} ${code} ${message}`}>{message}</li>
        ))}
      </ul>
    </details>
  );
};
