import { Button } from 'antd';
import { useState } from 'react';
import { FormError } from '../../components/form-error.js';
import { answer, api } from '../../lib/api.js';
import { useLang, useWords } from '../../lib/i18n.js';
import { assessmentWords } from './assessment-words.js';
import { type RuleKind, type Scheme, useAssessmentDeed } from './assessments-query.js';
import { freeKey } from './free-key.js';
import { RuleFields } from './rule-fields.js';
import { AspectFields, GroupFields } from './scheme-fields.js';
import { SchemeFindings } from './scheme-findings.js';

type EditorProps = { readonly scheme: Scheme; readonly kinds: readonly RuleKind[] };

const saveScheme = ({ schemeId, version, state: _, findings: __, toConfirm: ___, ...fields }: Scheme) =>
  answer(api.PUT('/api/assessments/schemes/{schemeId}/versions/{version}', { params: { path: { schemeId, version } }, body: fields }));

/** A draft scheme as a form: head, groups, aspects, rules. What is wrong in it is said after saving, and may keep it from being adopted. */
export const SchemeEditor = ({ scheme, kinds }: EditorProps) => {
  const words = useWords(assessmentWords);
  const [draft, setDraft] = useState(scheme);
  const save = useAssessmentDeed(saveScheme);
  const set = (more: Partial<Scheme>) => setDraft({ ...draft, ...more });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(draft);
      }}
    >
      <Head draft={draft} set={set} />
      <Groups draft={draft} set={set} />
      <Aspects draft={draft} set={set} />
      <Rules draft={draft} set={set} kinds={kinds} findings={scheme.findings} />
      <SchemeFindings findings={scheme.findings} />
      <FormError error={save.error} />
      <p role="status">{save.isSuccess ? words.saved : ''}</p>
      <p>
        <Button htmlType="submit" type="primary" loading={save.isPending}>
          {words.save}
        </Button>
      </p>
    </form>
  );
};

type PartProps = { readonly draft: Scheme; readonly set: (more: Partial<Scheme>) => void };

const Head = ({ draft, set }: PartProps) => {
  const words = useWords(assessmentWords);
  const { terms } = draft;
  const count = (typed: string): number => Math.max(0, Math.floor(Number(typed)) || 0);
  return (
    <fieldset className="scheme-part">
      <legend>{words.scheme}</legend>
      <div className="field-grid">
        <label className="field">
          <span>{words.nameZh}</span>
          <input value={draft.name.zh} maxLength={100} onChange={({ target }) => set({ name: { ...draft.name, zh: target.value } })} />
        </label>
        <label className="field">
          <span>{words.nameEn}</span>
          <input value={draft.name.en} maxLength={100} onChange={({ target }) => set({ name: { ...draft.name, en: target.value } })} />
        </label>
        <label className="field">
          <span>{words.full}</span>
          <input inputMode="decimal" value={draft.full} maxLength={20} onChange={({ target }) => set({ full: target.value.trim() })} />
        </label>
        <label className="field">
          <span>{words.decimals}</span>
          <input
            type="number"
            min={0}
            max={6}
            value={draft.decimals}
            onChange={({ target }) => set({ decimals: Math.min(6, count(target.value)) })}
          />
        </label>
        <label className="field">
          <span>{words.publicity}</span>
          <input
            type="number"
            min={0}
            max={400}
            value={terms.publicity.count}
            onChange={({ target }) => set({ terms: { ...terms, publicity: { count: count(target.value), unit: 'working-day' } } })}
          />
        </label>
        <label className="field">
          <span>{words.appealTerm}</span>
          <input
            type="number"
            min={0}
            max={400}
            value={terms.appeal.count}
            onChange={({ target }) => set({ terms: { ...terms, appeal: { count: count(target.value), unit: 'day' } } })}
          />
        </label>
      </div>
      <label className="field">
        <span>{words.schemeSource}</span>
        <textarea value={draft.source} maxLength={500} onChange={({ target }) => set({ source: target.value })} />
      </label>
    </fieldset>
  );
};

const Groups = ({ draft, set }: PartProps) => {
  const words = useWords(assessmentWords);
  const { groups } = draft;
  const add = () =>
    set({ groups: [...groups, { key: freeKey('group', groups), name: { zh: words.newGroup, en: words.newGroup }, names: [], kinds: [] }] });
  return (
    <fieldset className="scheme-part">
      <legend>{words.groups}</legend>
      {groups.map((group, index) => (
        <GroupFields
          key={group.key}
          group={group}
          onChange={(changed) => set({ groups: groups.with(index, changed) })}
          onRemove={() => set({ groups: groups.toSpliced(index, 1) })}
        />
      ))}
      <Button size="small" onClick={add}>
        {words.addGroup}
      </Button>
    </fieldset>
  );
};

const Aspects = ({ draft, set }: PartProps) => {
  const words = useWords(assessmentWords);
  const { aspects } = draft;
  const add = () =>
    set({
      aspects: [
        ...aspects,
        { key: freeKey('aspect', aspects), name: { zh: words.newAspect, en: words.newAspect }, weight: '0', groups: [] },
      ],
    });
  return (
    <fieldset className="scheme-part">
      <legend>{words.aspect}</legend>
      {aspects.map((aspect, index) => (
        <AspectFields
          key={aspect.key}
          aspect={aspect}
          groups={draft.groups}
          onChange={(changed) => set({ aspects: aspects.with(index, changed) })}
          onRemove={() => set({ aspects: aspects.toSpliced(index, 1) })}
        />
      ))}
      <Button size="small" onClick={add}>
        {words.addAspect}
      </Button>
    </fieldset>
  );
};

type RulesProps = PartProps & Pick<EditorProps, 'kinds'> & Pick<Scheme, 'findings'>;

// Beside the rule only what keeps the scheme from being adopted, as it was saved; the rest stands below.
const Rules = ({ draft, set, kinds, findings }: RulesProps) => {
  const words = useWords(assessmentWords);
  const { lang } = useLang();
  const { rules, aspects } = draft;
  const add = () => {
    const rule = { key: freeKey('rule', rules), kind: 'other', aspect: aspects[0]?.key ?? '', title: words.newRule } as const;
    set({ rules: [...rules, { ...rule, parameters: {}, source: '', isProposal: false }] });
  };
  return (
    <fieldset className="scheme-part">
      <legend>{words.rules}</legend>
      {rules.map((rule, index) => (
        <RuleFields
          key={rule.key}
          rule={rule}
          kinds={kinds}
          findings={findings.flatMap(({ at, severity, message }) => (severity === 'refusal' && isOf(at, index) ? [message] : []))}
          aspects={aspects.map(({ key, name }) => ({ key, name: name[lang] }))}
          onChange={(changed) => set({ rules: rules.with(index, changed) })}
          onRemove={() => set({ rules: rules.toSpliced(index, 1) })}
        />
      ))}
      <Button size="small" onClick={add}>
        {words.addRule}
      </Button>
    </fieldset>
  );
};

const isOf = (at: string, index: number): boolean => at === `rules.${index}` || at.startsWith(`rules.${index}.`);
