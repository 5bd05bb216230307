import { Field } from '../../components/draft/field.js';
import { useFindings } from '../../components/draft/findings-context.js';
import { useWords } from '../../lib/i18n.js';
import type { PartProps } from './part-props.js';
import { reportWords } from './report-words.js';

/** Whether work has begun, and the lead unit's own word on whether it will be done in time. */
export const ForecastPart = ({ report, body, change }: PartProps) => {
  const words = useWords(reportWords);
  const missing = useFindings('forecast');
  const forecasts = [
    ['yes', words.yes],
    ['at-risk', words['at-risk']],
    ['no', words.noForecast],
  ] as const;
  return (
    <section className="form-part">
      <fieldset className="report-choice">
        <legend>{words.start}</legend>
        {(['started', 'not-started', 'unstated'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name="start" checked={body.start === one} onChange={() => change({ start: one })} /> {words[one]}
          </label>
        ))}
      </fieldset>
      {report.role === 'lead' ? (
        <>
          <fieldset className="report-choice">
            <legend>{words.forecast}</legend>
            {forecasts.map(([state, name]) => (
              <label key={state}>
                <input
                  type="radio"
                  name="forecast"
                  checked={body.forecast?.state === state}
                  onChange={() => change({ forecast: { state, reason: body.forecast?.reason ?? '' } })}
                />{' '}
                {name}
              </label>
            ))}
            {missing.map(({ message }) => (
              <span key={message} className="field-finding">
                ▲ {message}
              </span>
            ))}
          </fieldset>
          {body.forecast === null || body.forecast.state === 'yes' ? null : (
            <Field label={words.forecastReason} at="forecast.reason">
              <input
                value={body.forecast.reason}
                maxLength={500}
                onChange={({ target }) => change({ forecast: { state: body.forecast?.state ?? 'at-risk', reason: target.value } })}
              />
            </Field>
          )}
        </>
      ) : null}
    </section>
  );
};
