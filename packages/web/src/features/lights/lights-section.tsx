import { useQuery } from '@tanstack/react-query';
import { LightMark } from '../../components/light/light-mark.js';
import { LoadFailed } from '../../components/load-failed.js';
import { useWords } from '../../lib/i18n.js';
import { useMay } from '../../lib/session.js';
import { LightHistory } from './light-history.js';
import { lightWords } from './light-words.js';
import { type TaskLights, taskLightsQuery } from './lights-query.js';
import { ValueTable } from './value-table.js';
import '../../components/plain-table.css';
import './lights.css';

/** How a task stands: its light with the whole sentence, the value it used, the lead unit's own word, and every period before. */
export const LightsSection = ({ taskId }: { readonly taskId: string }) => {
  const words = useWords(lightWords);
  const may = useMay()('light.read');
  const { data, error, refetch } = useQuery({ ...taskLightsQuery(taskId), enabled: may });
  if (!may) return null;
  const newest = data?.periods.findLast(({ whole }) => whole !== null);
  return (
    <section className="task-part" aria-labelledby="lights-title">
      <h2 id="lights-title">{words.title}</h2>
      {error === null ? null : <LoadFailed error={error} retry={refetch} />}
      {data === undefined ? null : newest === undefined ? (
        <p className="quiet">{words.none}</p>
      ) : (
        <>
          <LightNow period={newest} />
          <ValueTable taskId={taskId} />
          <LightHistory periods={data.periods} />
        </>
      )}
    </section>
  );
};

const LightNow = ({ period: { period, whole } }: { readonly period: TaskLights['periods'][number] }) => {
  const words = useWords(lightWords);
  if (whole === null) return null;
  const { light, forecast, disagrees } = whole;
  return (
    <div className="light-now">
      <p>
        <LightMark light={light} /> <strong>{period}</strong> {light.sentence}
        {'　'}
        <span className="quiet">{words.rule(light.packId, light.packVersion)}</span>
      </p>
      <dl className="light-facts">
        <dt>{words.usedNow}</dt>
        <dd>
          {light.used === null ? (
            <span className="quiet">{words.noValue}</span>
          ) : (
            <>
              {light.used.kindName} <strong>{`${light.used.value}${light.used.unit ?? ''}`}</strong> {words.asOf(light.used.asOf)}
              {'　'}
              <span className="quiet">{light.used.source}</span>
            </>
          )}
        </dd>
        <dt>{words.forecast}</dt>
        <dd>
          {forecast === null ? (
            <span className="quiet">{words.noForecast}</span>
          ) : (
            <>
              {forecast.name}
              {forecast.reason === '' ? '' : `：${forecast.reason}`}
              {disagrees ? <strong className="light-disagrees"> ≠ {words.disagrees}</strong> : null}
            </>
          )}
        </dd>
      </dl>
    </div>
  );
};
