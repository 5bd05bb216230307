import type { UnitKind } from '@luoshi/domain';
import { useId } from 'react';
import { useWords } from '../../lib/i18n.js';
import { KindSelect } from './kind-select.js';
import { nameWords } from './name-words.js';
import { type ChosenUnit, UnitChooser } from './unit-chooser.js';
import './name-decision.css';

/** What a name is decided to stand for. An alias without a unit is not decided yet. */
export type NameDecision =
  | { readonly decision: 'alias'; readonly unit: ChosenUnit | null }
  | { readonly decision: 'unit'; readonly kind: UnitKind };

type NameDecisionProps = {
  readonly name: string;
  readonly suggestion: ChosenUnit | null;
  /** The kind that the name itself tells. */
  readonly kind: UnitKind | null;
  readonly decision: NameDecision | null;
  readonly onChange: (decision: NameDecision | null) => void;
};

/** What an unknown name stands for: another name of a unit, a new unit, or left for later. */
export const NameDecisionFields = ({ name, suggestion, kind, decision, onChange }: NameDecisionProps) => {
  const words = useWords(nameWords);
  const id = useId();
  const choose = (choice: string) => onChange(decisionOf(choice, suggestion, kind));
  return (
    <div className="name-decision">
      <label htmlFor={id} className="only-read-aloud">
        {words.decide(name)}
      </label>
      <select id={id} className="text-field" value={choiceOf(decision, suggestion)} onChange={({ target }) => choose(target.value)}>
        <option value="later">{words.later}</option>
        {suggestion === null ? null : <option value="suggested">{words.aliasOf(suggestion.name)}</option>}
        <option value="alias">{words.alias}</option>
        <option value="unit">{words.newUnit}</option>
      </select>
      {decision?.decision === 'alias' && choiceOf(decision, suggestion) === 'alias' ? (
        <UnitChooser label={words.unitOf(name)} isQuiet unit={decision.unit} onChange={(unit) => onChange({ decision: 'alias', unit })} />
      ) : null}
      {decision?.decision === 'unit' ? (
        <KindSelect label={words.kindOf(name)} isQuiet kind={decision.kind} onChange={(one) => onChange({ decision: 'unit', kind: one })} />
      ) : null}
    </div>
  );
};

const choiceOf = (decision: NameDecision | null, suggestion: ChosenUnit | null): 'later' | 'suggested' | 'alias' | 'unit' => {
  if (decision === null) return 'later';
  if (decision.decision === 'unit') return 'unit';
  return suggestion !== null && decision.unit?.id === suggestion.id ? 'suggested' : 'alias';
};

const decisionOf = (choice: string, suggestion: ChosenUnit | null, kind: UnitKind | null): NameDecision | null => {
  switch (choice) {
    case 'suggested':
      return { decision: 'alias', unit: suggestion };
    case 'alias':
      return { decision: 'alias', unit: null };
    case 'unit':
      return { decision: 'unit', kind: kind ?? 'department' };
    default:
      return null;
  }
};
