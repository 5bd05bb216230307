import { unitKindNames } from '@luoshi/domain';
import { ConfirmButton } from '../../components/confirm-button.js';
import { FormError } from '../../components/form-error.js';
import { answer, api } from '../../lib/api.js';
import { useLang, useWords } from '../../lib/i18n.js';
import { useMay } from '../../lib/session.js';
import { assessmentWords } from './assessment-words.js';
import { type RuleKind, type Scheme, useAssessmentDeed } from './assessments-query.js';
import { MakeScheme } from './make-scheme.js';
import { SchemeEditor } from './scheme-editor.js';
import { SchemeFindings } from './scheme-findings.js';
import { TryScheme } from './try-scheme.js';

type PanelProps = { readonly scheme: Scheme; readonly kinds: readonly RuleKind[] };

/** One scheme: what founds it, what the linter finds, its groups, aspects and rules, and what can be done with it. */
export const SchemePanel = ({ scheme, kinds }: PanelProps) => {
  const words = useWords(assessmentWords);
  const { lang } = useLang();
  const mayWrite = useMay()('assessment.scheme');
  const isDraft = mayWrite && scheme.state === 'draft';
  const isRefused = scheme.findings.some(({ severity }) => severity === 'refusal');
  return (
    <section aria-labelledby="scheme-title">
      <h2 id="scheme-title">
        {scheme.name[lang]} {words.version(scheme.version)}
      </h2>
      <p>
        <span className="quiet">{words.source}</span>
        {scheme.source}
      </p>
      {scheme.state === 'shipped' ? (
        <p>
          <span className="quiet">{words.toConfirm}</span>
          {scheme.toConfirm}
        </p>
      ) : null}
      {isDraft ? null : <SchemeFindings findings={scheme.findings} />}
      {isDraft ? (
        <SchemeEditor scheme={scheme} kinds={kinds} />
      ) : (
        <>
          <Groups scheme={scheme} />
          <Rules scheme={scheme} kinds={kinds} />
        </>
      )}
      {isDraft && !isRefused ? <Adopt scheme={scheme} /> : null}
      {mayWrite ? <MakeScheme scheme={scheme} /> : null}
      {mayWrite && !isRefused ? <TryScheme scheme={scheme} /> : null}
    </section>
  );
};

const Adopt = ({ scheme: { schemeId, version } }: { readonly scheme: Scheme }) => {
  const words = useWords(assessmentWords);
  const adopt = useAssessmentDeed((_: undefined) =>
    answer(api.POST('/api/assessments/schemes/{schemeId}/versions/{version}/adopt', { params: { path: { schemeId, version } } })),
  );
  return (
    <p className="no-print">
      <ConfirmButton
        isMain
        label={words.adopt}
        question={words.adoptQuestion}
        isBusy={adopt.isPending}
        onConfirm={() => adopt.mutate(undefined)}
      />
      <FormError error={adopt.error} />
    </p>
  );
};

const Groups = ({ scheme: { groups } }: { readonly scheme: Scheme }) => {
  const words = useWords(assessmentWords);
  const { lang } = useLang();
  return (
    <>
      <h3>{words.groups}</h3>
      <dl className="scheme-groups">
        {groups.map(({ key, name, names, kinds }) => (
          <div key={key}>
            <dt>
              <strong>{name[lang]}</strong>
            </dt>
            <dd>{[...names, ...kinds.map((kind) => unitKindNames[kind][lang])].join('、') || words.rest}</dd>
          </div>
        ))}
      </dl>
    </>
  );
};

const Rules = ({ scheme: { aspects, rules, groups }, kinds }: PanelProps) => {
  const words = useWords(assessmentWords);
  const { lang } = useLang();
  return (
    <>
      <h3>{words.rules}</h3>
      {aspects.map(({ key, name, weight, groups: only }) => (
        <div key={key} className="plain-scroll sheet-aspect">
          <table className="plain-table" aria-label={name[lang]}>
            <thead>
              <tr>
                <th scope="col">
                  {name[lang]} {weight === '0' ? words.bonusAspect : words.weight(weight)}
                  {only.length === 0
                    ? ''
                    : ` · ${groups
                        .filter((group) => only.includes(group.key))
                        .map((group) => group.name[lang])
                        .join('、')}`}
                </th>
                <th scope="col">{words.numbers}</th>
                <th scope="col">{words.ruleSource}</th>
              </tr>
            </thead>
            <tbody>
              {rules
                .filter(({ aspect }) => aspect === key)
                .map((rule) => (
                  <tr key={rule.key}>
                    <th scope="row">
                      {rule.title} <small className="quiet">{kinds.find(({ kind }) => kind === rule.kind)?.name}</small>
                    </th>
                    <td>
                      <Numbers rule={rule} kinds={kinds} />
                    </td>
                    <td className="quiet">
                      {rule.source}
                      {rule.isProposal ? `（${words.proposal}）` : ''}
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
        </div>
      ))}
    </>
  );
};

const Numbers = ({ rule, kinds }: { readonly rule: Scheme['rules'][number]; readonly kinds: readonly RuleKind[] }) => {
  const words = useWords(assessmentWords);
  const parameters = kinds.find(({ kind }) => kind === rule.kind)?.parameters ?? [];
  return parameters.map(({ key, name, unit }) => `${name}${rule.parameters[key] ?? ''}${words[`${unit}_unit`]}`).join('，');
};
