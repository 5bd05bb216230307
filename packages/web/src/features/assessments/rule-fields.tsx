import { Button } from 'antd';
import { useWords } from '../../lib/i18n.js';
import { assessmentWords } from './assessment-words.js';
import type { RuleKind, Scheme } from './assessments-query.js';

type Rule = Scheme['rules'][number];
type RuleProps = {
  readonly rule: Rule;
  readonly kinds: readonly RuleKind[];
  readonly aspects: readonly { readonly key: string; readonly name: string }[];
  /** What the linter says of this rule, as it was saved. */
  readonly findings: readonly string[];
  readonly onChange: (changed: Rule) => void;
  readonly onRemove: () => void;
};

/** One rule: what it counts, where, with which numbers, founded on what. */
export const RuleFields = ({ rule, kinds, aspects, findings, onChange, onRemove }: RuleProps) => {
  const words = useWords(assessmentWords);
  const set = (more: Partial<Rule>) => onChange({ ...rule, ...more });
  return (
    <div className="scheme-item">
      <div className="field-grid">
        <label className="field">
          <span>{words.ruleTitle}</span>
          <input value={rule.title} maxLength={100} onChange={({ target }) => set({ title: target.value })} />
        </label>
        <label className="field">
          <span>{words.kind}</span>
          <select
            value={rule.kind}
            onChange={({ target }) => set({ kind: kinds.find(({ kind }) => kind === target.value)?.kind ?? rule.kind })}
          >
            {kinds.map(({ kind, name }) => (
              <option key={kind} value={kind}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>{words.aspect}</span>
          <select value={rule.aspect} onChange={({ target }) => set({ aspect: target.value })}>
            {aspects.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <RuleNumbers rule={rule} kinds={kinds} onChange={onChange} />
      </div>
      <label className="field">
        <span>{words.ruleSource}</span>
        <input value={rule.source} maxLength={500} onChange={({ target }) => set({ source: target.value })} />
      </label>
      {findings.map((finding) => (
        <p key={finding} className="state-word state-bad scheme-finding">
          {finding}
        </p>
      ))}
      <p className="scheme-checks">
        <label>
          <input type="checkbox" checked={rule.isProposal} onChange={({ target }) => set({ isProposal: target.checked })} />
          {words.isProposal}
        </label>
        <Button size="small" aria-label={`${words.remove} ${rule.title}`} onClick={onRemove}>
          {words.remove}
        </Button>
      </p>
    </div>
  );
};

const RuleNumbers = ({ rule, kinds, onChange }: Pick<RuleProps, 'rule' | 'kinds' | 'onChange'>) => {
  const words = useWords(assessmentWords);
  const parameters = kinds.find(({ kind }) => kind === rule.kind)?.parameters ?? [];
  return parameters.map(({ key, name, unit }) => (
    <label key={key} className="field">
      <span>
        {name}
        {words[`${unit}_unit`] === '' ? '' : `（${words[`${unit}_unit`]}）`}
      </span>
      <input
        inputMode="decimal"
        value={rule.parameters[key] ?? ''}
        maxLength={20}
        onChange={({ target }) => onChange({ ...rule, parameters: { ...rule.parameters, [key]: target.value.trim() } })}
      />
    </label>
  ));
};
