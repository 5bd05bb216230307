import { Field } from '../../components/draft/field.js';
import { NumberInput } from '../../components/number-input.js';
import { useWords } from '../../lib/i18n.js';
import { commitmentWords } from './commitment-words.js';
import type { Body } from './commitments-query.js';
import type { PartProps } from './part-props.js';
import { RowList } from './row-list.js';

type Curve = Body['curve'];

const months = 12;
const blankCurve = (kind: Curve['kind']): Curve => {
  if (kind === 'seasonal') return { kind, months: Array.from({ length: months }, () => 0) };
  if (kind === 'table') return { kind, points: [] };
  return { kind };
};

/** What is expected when: the curve, milestones, and the stages of a long-term task. */
export const ProgressFields = ({ body, change }: PartProps) => {
  const words = useWords(commitmentWords);
  const names = { linear: words.linear, milestones: words.milestones, seasonal: words.seasonal, table: words.table, none: words.noneCurve };
  return (
    <section className="form-part">
      <h2>{words.progress}</h2>
      <div className="field-grid">
        <Field label={words.progress} at="curve">
          <select value={body.curve.kind} onChange={({ target }) => change({ curve: blankCurve(target.value as Curve['kind']) })}>
            {Object.entries(names).map(([kind, name]) => (
              <option key={kind} value={kind}>
                {name}
              </option>
            ))}
          </select>
        </Field>
      </div>
      <CurveFields body={body} change={change} />
      <RowList
        title={words.nodes}
        rows={body.milestones}
        add={words.addNode}
        blank={(key) => ({ key, text: '', due: body.ends ?? body.starts, share: null })}
        columns="minmax(0, 1fr) 10em 8em"
        onChange={(milestones) => change({ milestones })}
      >
        {(node, set, index) => (
          <>
            <Field label={words.node} at={`milestones.${index}`}>
              <input value={node.text} maxLength={300} onChange={({ target }) => set({ text: target.value })} />
            </Field>
            <Field label={words.due} at={`milestones.${index}.due`}>
              <input type="date" value={node.due} onChange={({ target }) => target.value !== '' && set({ due: target.value })} />
            </Field>
            <Field label={words.share} at={`milestones.${index}.share`}>
              <NumberInput
                value={node.share === null ? null : Math.round(node.share * 1e6) / 1e4}
                onChange={(share) => set({ share: share === null ? null : share / 100 })}
              />
            </Field>
          </>
        )}
      </RowList>
      {body.taskClass === 'long-term' ? <StageRows body={body} change={change} /> : null}
    </section>
  );
};

const CurveFields = ({ body: { curve, starts }, change }: PartProps) => {
  const words = useWords(commitmentWords);
  if (curve.kind === 'seasonal') {
    return (
      <div className="season">
        {curve.months.map((share, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a month is its place in the year.
          <Field key={index} label={words.month(index + 1)} at={`curve.months.${index}`}>
            <NumberInput
              value={share}
              onChange={(next) =>
                change({ curve: { ...curve, months: curve.months.map((one, at) => (at === index ? (next ?? 0) : one)) } })
              }
            />
          </Field>
        ))}
      </div>
    );
  }
  if (curve.kind !== 'table') return null;
  const rows = curve.points.map((point, index) => ({ ...point, key: `p${index + 1}` }));
  return (
    <RowList
      title={words.table}
      rows={rows}
      add={words.addNode}
      blank={(key) => ({ key, date: starts, share: 0 })}
      columns="10em 8em"
      onChange={(points) => change({ curve: { kind: 'table', points: points.map(({ date, share }) => ({ date, share })) } })}
    >
      {(point, set, index) => (
        <>
          <Field label={words.due} at={`curve.points.${index}.date`}>
            <input type="date" value={point.date} onChange={({ target }) => target.value !== '' && set({ date: target.value })} />
          </Field>
          <Field label={words.share} at={`curve.points.${index}.share`}>
            <NumberInput value={Math.round(point.share * 1e6) / 1e4} onChange={(share) => set({ share: (share ?? 0) / 100 })} />
          </Field>
        </>
      )}
    </RowList>
  );
};

const StageRows = ({ body, change }: PartProps) => {
  const words = useWords(commitmentWords);
  return (
    <RowList
      title={words.stages}
      rows={body.stages}
      add={words.addStage}
      blank={(key) => ({ key: `t${key}`, text: '', ends: body.ends ?? body.starts })}
      columns="minmax(0, 1fr) 10em"
      onChange={(stages) => change({ stages })}
    >
      {(stage, set, index) => (
        <>
          <Field label={words.stage} at={`stages.${index}`}>
            <input value={stage.text} maxLength={300} onChange={({ target }) => set({ text: target.value })} />
          </Field>
          <Field label={words.due} at={`stages.${index}.ends`}>
            <input type="date" value={stage.ends} onChange={({ target }) => target.value !== '' && set({ ends: target.value })} />
          </Field>
        </>
      )}
    </RowList>
  );
};
