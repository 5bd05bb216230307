import { useQuery } from '@tanstack/react-query';
import { EmptyState } from '../../components/empty-state.js';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { Page } from '../../components/page.js';
import { useWords } from '../../lib/i18n.js';
import { EnterValue } from './enter-value.js';
import { lightWords } from './light-words.js';
import { entitledQuery } from './lights-query.js';
import '../../components/plain-table.css';
import './lights.css';

/** 统计数发布: the indicators that the own unit alone may publish, whoever carries the tasks. */
export const IndicatorsPage = () => {
  const words = useWords(lightWords);
  const { data, error, refetch } = useQuery(entitledQuery);
  return (
    <Page title={words.indicators} lead={words.indicatorsLead}>
      {error !== null ? <LoadFailed error={error} retry={refetch} /> : null}
      {data === undefined ? (
        error === null ? (
          <LoadingLines lines={6} />
        ) : null
      ) : data.items.length === 0 ? (
        <EmptyState title={words.noIndicators}>{words.noIndicatorsHint}</EmptyState>
      ) : (
        <div className="plain-scroll">
          <table className="plain-table value-table" aria-label={words.indicators}>
            <thead>
              <tr>
                <th scope="col">{words.task}</th>
                <th scope="col">{words.measure}</th>
                <th scope="col">{words.unit}</th>
                <th scope="col">{words.published}</th>
              </tr>
            </thead>
            <tbody>
              {data.items.map(({ taskId, no, text, measure, name, unit, share, last, source }) => (
                <tr key={`${taskId} ${measure} ${share.id}`}>
                  <th scope="row">
                    {no} {text}
                  </th>
                  <td>
                    {name}
                    <p className="quiet">{source}</p>
                  </td>
                  <td>{share.name}</td>
                  <td>
                    {last === null ? null : (
                      <p>
                        <strong>{`${last.value}${unit ?? ''}`}</strong> {words.asOf(last.asOf)}
                      </p>
                    )}
                    <EnterValue taskId={taskId} measure={{ measure, share, unit, mayVerify: false, mayPublish: true }} kind="published" />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Page>
  );
};
