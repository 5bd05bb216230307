import type { Answer } from '@luoshi/client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { OwnerNames } from '../../components/owner-names.js';
import { allItems, totalOf } from '../../lib/all-items.js';
import { useWords } from '../../lib/i18n.js';
import { usePlan } from '../../lib/plans.js';
import { useRead } from '../../lib/reading.js';
import { tasksOfQuery } from './registry-queries.js';
import { registryWords } from './registry-words.js';

type TaskListProps = {
  /** The section's title, given the number of tasks. */
  readonly title: (count: number) => string;
  /** The ledger's filter that these tasks answer to. */
  readonly filter: Readonly<Record<string, unknown>>;
};

/** The tasks behind a filter, in printed order, with the way into the ledger. */
export const TaskList = ({ title, filter }: TaskListProps) => {
  const words = useWords(registryWords);
  const plan = usePlan();
  const query = useInfiniteQuery(tasksOfQuery({ ...filter, ...(plan === null ? {} : { plan: plan.planId }) }));
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = query;
  const rows = allItems(data);
  if (rows === null) return error === null ? <LoadingLines lines={4} /> : <LoadFailed error={error} retry={refetch} />;
  const total = totalOf(data);
  return (
    <section className="task-list">
      <header>
        <h2>{title(total)}</h2>
        {total === 0 ? null : (
          <Link className="no-print" to="/tasks" search={filter}>
            {words.inLedger}
          </Link>
        )}
      </header>
      {total === 0 ? <p className="quiet">{words.noTasks}</p> : <Rows rows={rows} label={title(total)} />}
      {hasNextPage ? (
        <Button className="no-print" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {words.more}
        </Button>
      ) : null}
    </section>
  );
};

type Row = Answer<'listTasks'>['items'][number];

const Rows = ({ rows, label }: { readonly rows: readonly Row[]; readonly label: string }) => {
  const words = useWords(registryWords);
  const read = useRead();
  return (
    <div className="plain-scroll">
      <table className="plain-table" aria-label={label}>
        <thead>
          <tr>
            <th scope="col" className="number">
              {words.no}
            </th>
            <th scope="col">{words.text}</th>
            <th scope="col">{words.officials}</th>
            <th scope="col">{words.lead}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.taskId}>
              <td className="number">{row.no}</td>
              <td>
                <Link to="/tasks/$taskId" params={{ taskId: row.taskId }}>
                  {read(row)}
                </Link>
              </td>
              <td>
                <OwnerNames owners={row.leaders} />
              </td>
              <td>
                <OwnerNames owners={row.leadUnits} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
