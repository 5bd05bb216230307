import { LightMark } from '../../components/light/light-mark.js';
import { useWords } from '../../lib/i18n.js';
import { lightWords } from './light-words.js';
import type { TaskLights } from './lights-query.js';

/** The lights of every period in one strip, the newest last; each says its reason. Shares of units stand below the whole. */
export const LightHistory = ({ periods }: { readonly periods: TaskLights['periods'] }) => {
  const words = useWords(lightWords);
  const units = [
    ...new Map(
      periods.flatMap(({ whole, shares }) =>
        // The first lead unit's part is the whole: it need not be read twice.
        shares.filter(({ light }) => light.sentence !== whole?.light.sentence).map(({ unit }) => [unit.id, unit] as const),
      ),
    ).values(),
  ];
  return (
    <div className="plain-scroll">
      <table className="plain-table light-history" aria-label={words.history}>
        <thead>
          <tr>
            <th scope="col">{words.unit}</th>
            {periods.map(({ period, open }) => (
              <th key={period} scope="col">
                {period}
                <span className="quiet"> {open ? words.open : words.closed}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{words.wholeTask}</th>
            {periods.map(({ period, whole }) => (
              <td key={period}>{whole === null ? null : <PastLight {...whole} />}</td>
            ))}
          </tr>
          {units.map(({ id, name }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {periods.map(({ period, shares }) => {
                const share = shares.find(({ unit }) => unit.id === id);
                return <td key={period}>{share === undefined ? null : <PastLight {...share} />}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const PastLight = ({ light, wasRed, disagrees }: NonNullable<TaskLights['periods'][number]['whole']>) => {
  const words = useWords(lightWords);
  return (
    <>
      <LightMark light={light} />
      {disagrees ? (
        <span className="light-disagrees" title={words.disagrees}>
          ≠<span className="only-read-aloud">{words.disagrees}</span>
        </span>
      ) : null}
      {wasRed ? <span className="quiet">{words.wasRed}</span> : null}
    </>
  );
};
