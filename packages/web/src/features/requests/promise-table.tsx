import { useWords } from '../../lib/i18n.js';
import { type PromiseLine, promiseLines } from './promise-lines.js';
import { requestWords } from './request-words.js';
import type { PromiseBody, RequestDetail } from './requests-query.js';
import './requests.css';

/** Baseline, the promise in force and the promise as it would be, side by side; what changes carries a word and not a colour alone. */
export const PromiseTable = ({ request, after }: { readonly request: RequestDetail; readonly after: PromiseBody | null }) => {
  const words = useWords(requestWords);
  const { baseline, before } = request;
  if (before === null) return null;
  const columns = [baseline?.body ?? null, before.body, after].map((body) => linesOf(body, words.deadline));
  const [first, present, next] = columns;
  const keys = [...new Map(columns.flatMap((lines) => [...lines.values()]).map((line) => [line.key, line.label])).entries()];
  return (
    <section className="form-part">
      <h2>{words.promise}</h2>
      <div className="plain-scroll">
        <table className="plain-table" aria-label={words.promise}>
          <thead>
            <tr>
              <th scope="col">{words.item}</th>
              <th scope="col">
                {words.baseline} <small className="quiet">{baseline === null ? '' : words.version(baseline.version)}</small>
              </th>
              <th scope="col">
                {words.before} <small className="quiet">{words.version(before.version)}</small>
              </th>
              {after === null ? null : <th scope="col">{words.after}</th>}
            </tr>
          </thead>
          <tbody>
            {keys.map(([key, label]) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                <td>{first?.get(key)?.said ?? '—'}</td>
                <td>{present?.get(key)?.said ?? '—'}</td>
                {after === null ? null : <Changed before={present?.get(key)} after={next?.get(key)} />}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};

const linesOf = (body: PromiseBody | null, deadline: string): ReadonlyMap<string, PromiseLine> =>
  new Map((body === null ? [] : promiseLines(body, deadline)).map((line) => [line.key, line]));

const Changed = ({ before, after }: { readonly before: PromiseLine | undefined; readonly after: PromiseLine | undefined }) => {
  const words = useWords(requestWords);
  if (before?.said === after?.said) return <td className="quiet">{words.unchanged}</td>;
  return (
    <td>
      <strong>{after?.said ?? '—'}</strong> <small className="changed-mark">◆ {words.changed}</small>
    </td>
  );
};
