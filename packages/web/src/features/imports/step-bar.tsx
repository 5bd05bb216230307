import { useWords } from '../../lib/i18n.js';
import { importWords } from './import-words.js';
import { useStepNames } from './step-names.js';
import { type Step, steps } from './use-import.js';

/** Where one is on the way. */
export const StepBar = ({ step }: { readonly step: Step }) => {
  const words = useWords(importWords);
  const names = useStepNames();
  const now = steps.indexOf(step);
  return (
    <ol className="step-bar no-print" aria-label={words.steps}>
      {steps.map((one, index) => (
        <li key={one} aria-current={one === step ? 'step' : undefined} className={index < now ? 'step-past' : undefined}>
          <span aria-hidden="true">{index < now ? '✓' : index + 1}</span> {names[one]}
        </li>
      ))}
    </ol>
  );
};
