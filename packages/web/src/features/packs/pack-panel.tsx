import { shapeOf, taskClassName } from '@luoshi/domain';
import { LightSign } from '../../components/light/light-sign.js';
import { useLang, useWords } from '../../lib/i18n.js';
import { useMay } from '../../lib/session.js';
import { ChoosePack } from './choose-pack.js';
import { MakePack } from './make-pack.js';
import { PackEditor } from './pack-editor.js';
import { packWords } from './pack-words.js';
import type { Pack } from './packs-query.js';
import { TryPack } from './try-pack.js';

/** One pack: what founds it, its numbers and rules in words, and what can be done with it. */
export const PackPanel = ({ pack, planId }: { readonly pack: Pack; readonly planId: string | null }) => {
  const words = useWords(packWords);
  const { lang } = useLang();
  const mayWrite = useMay()('pack.write');
  return (
    <section className="pack-panel" aria-labelledby="pack-title">
      <h2 id="pack-title">
        {pack.name[lang]} {words.version(pack.version)}
      </h2>
      <p>
        <span className="quiet">{words.source}</span> {pack.source}
      </p>
      {pack.findings.length === 0 ? null : (
        <div className="call-out" role="status">
          {words.findings}
          <ul>
            {pack.findings.map(({ code, at, message }) => (
              <li key={`${code} ${at}`}>{message}</li>
            ))}
          </ul>
        </div>
      )}
      {mayWrite && pack.state === 'draft' ? <PackEditor pack={pack} /> : <Parameters pack={pack} />}
      <Rules pack={pack} />
      {mayWrite ? <MakePack pack={pack} /> : null}
      {mayWrite && planId !== null && pack.findings.length === 0 ? (
        <>
          <TryPack planId={planId} pack={pack} />
          <ChoosePack planId={planId} pack={pack} />
        </>
      ) : null}
    </section>
  );
};

const Parameters = ({ pack: { parameters } }: { readonly pack: Pack }) => {
  const words = useWords(packWords);
  const { lang } = useLang();
  if (parameters.length === 0) return null;
  return (
    <>
      <h3>{words.parameters}</h3>
      <dl className="pack-parameters">
        {parameters.map(({ key, name, value, unit }) => (
          <div key={key}>
            <dt>{name[lang]}</dt>
            <dd>
              <strong>{value}</strong> {words[unit]}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
};

const Rules = ({ pack: { rules, labels, madeUp } }: { readonly pack: Pack }) => {
  const words = useWords(packWords);
  const { lang } = useLang();
  const colorOf = (severity: string) => labels.find((one) => one.severity === severity)?.color ?? 'grey';
  const made = labels.find(({ severity }) => severity === madeUp);
  return (
    <>
      <h3>{words.rules}</h3>
      <div className="pack-rules">
        {rules.map(({ taskClass, rules: list }) => (
          <div key={taskClass} className="plain-scroll">
            <table className="plain-table" aria-label={taskClassName(taskClass, lang)}>
              <thead>
                <tr>
                  <th scope="col">{taskClassName(taskClass, lang)}</th>
                  <th scope="col">{words.light}</th>
                </tr>
              </thead>
              <tbody>
                {list.map((rule) => (
                  <tr key={rule.key} title={rule.source ?? undefined}>
                    <th scope="row">{rule.words}</th>
                    <td>
                      <span className="light-word">
                        <LightSign shape={shapeOf(rule.severity)} color={colorOf(rule.severity)} />
                        {rule.label}
                      </span>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        ))}
      </div>
      <p>
        {words.madeUp}{' '}
        <span className="light-word">
          <LightSign shape={shapeOf(madeUp)} color={colorOf(madeUp)} />
          {made?.label[lang] ?? madeUp}
        </span>
      </p>
    </>
  );
};
