import { useWords } from '../../lib/i18n.js';
import { assessmentWords } from './assessment-words.js';

/** Which period: the quarters, the halves and the whole of the plan's year. */
export const PeriodField = ({ year }: { readonly year: string }) => {
  const words = useWords(assessmentWords);
  const periods = [...['Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2'].map((part) => `${year}-${part}`), year];
  return (
    <label>
      {words.period}{' '}
      <select className="text-field" name="period" title={words.periodHint}>
        {periods.map((period) => (
          <option key={period} value={period}>
            {words.periodName(period)}
          </option>
        ))}
      </select>
    </label>
  );
};
