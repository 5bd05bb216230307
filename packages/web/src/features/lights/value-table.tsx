import { type ValueKind, valueKinds } from '@luoshi/domain';
import { useQuery } from '@tanstack/react-query';
import { LoadFailed } from '../../components/load-failed.js';
import { useWords } from '../../lib/i18n.js';
import { useMay } from '../../lib/session.js';
import { EnterValue } from './enter-value.js';
import { EntitlePublisher } from './entitle-publisher.js';
import { lightWords } from './light-words.js';
import { type TaskValues, taskValuesQuery } from './lights-query.js';

type Measure = TaskValues['measures'][number];

/** 自报, 核实 and 统计 beside each other, each with its day and source: the newest in sight, the earlier ones below it. */
export const ValueTable = ({ taskId }: { readonly taskId: string }) => {
  const words = useWords(lightWords);
  const may = useMay()('value.read');
  const { data, error, refetch } = useQuery({ ...taskValuesQuery(taskId), enabled: may });
  if (!may) return null;
  if (error !== null) return <LoadFailed error={error} retry={refetch} />;
  if (data === undefined || data.measures.length === 0) return null;
  return (
    <div className="plain-scroll">
      <table className="plain-table value-table" aria-label={words.values}>
        <thead>
          <tr>
            <th scope="col">{words.unit}</th>
            <th scope="col">{words.measure}</th>
            {valueKinds.map((kind) => (
              <th key={kind} scope="col">
                {words[kind]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.measures.map((measure) => (
            <tr key={`${measure.share.id} ${measure.measure}`}>
              <th scope="row">{measure.share.name}</th>
              <td>
                {measure.name}
                {measure.publisher === null ? null : <p className="quiet">{words.publisher(measure.publisher.name)}</p>}
                {measure.mayEntitle ? <EntitlePublisher taskId={taskId} measure={measure.measure} current={measure.publisher} /> : null}
              </td>
              {valueKinds.map((kind) => (
                <td key={kind}>
                  <Values measure={measure} kind={kind} />
                  <EnterValue taskId={taskId} measure={measure} kind={kind} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Values = ({ measure: { values }, kind }: { readonly measure: Measure; readonly kind: ValueKind }) => {
  const words = useWords(lightWords);
  const [newest, ...earlier] = values.filter((one) => one.kind === kind);
  if (newest === undefined) return null;
  return (
    <>
      <OneValue value={newest} />
      {earlier.length === 0 ? null : (
        <details className="value-earlier">
          <summary>{words.earlier(earlier.length)}</summary>
          {earlier.map((value) => (
            <OneValue key={value.valueId} value={value} />
          ))}
        </details>
      )}
    </>
  );
};

const OneValue = ({ value }: { readonly value: Measure['values'][number] }) => {
  const words = useWords(lightWords);
  const number = `${value.value}${value.unit ?? ''}`;
  return (
    <p>
      {value.corrected ? (
        <>
          <s>{number}</s>
          <span className="only-read-aloud">{words.corrected}</span>
        </>
      ) : (
        <strong>{number}</strong>
      )}{' '}
      {words.asOf(value.asOf)}
      <br />
      <span className="quiet">{value.source}</span>
    </p>
  );
};
