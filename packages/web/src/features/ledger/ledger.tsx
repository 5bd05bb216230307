import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useColumns } from '../../components/column-chooser.js';
import { DataTable } from '../../components/data-table/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { FilterBar } from '../../components/filter-bar.js';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { Page } from '../../components/page.js';
import { SearchBox } from '../../components/search-box.js';
import { searchWords } from '../../lib/highlight.js';
import { useWords } from '../../lib/i18n.js';
import { lastLedger } from '../../lib/last-ledger.js';
import { given } from '../../lib/search-params.js';
import { type ColumnKey, columnKeys, usualColumns } from './column-text.js';
import { useConditions, withoutConditions } from './conditions.js';
import { KeyHints } from './key-hints.js';
import { LedgerCard } from './ledger-card.js';
import { ledgerColumns } from './ledger-columns.js';
import { LedgerFilters, type Narrow } from './ledger-filters.js';
import { LedgerPrint } from './ledger-print.js';
import type { LedgerRow } from './ledger-query.js';
import type { LedgerSearch } from './ledger-search.js';
import { LedgerSummary, OpenErrata } from './ledger-summary.js';
import { LedgerTools, type LedgerToolsProps, useCopyRows } from './ledger-tools.js';
import { ledgerWords } from './ledger-words.js';
import { useLedger } from './use-ledger.js';
import { useSorting } from './use-sorting.js';

type LedgerProps = { readonly plan: string; readonly search: LedgerSearch };
type Ledger = ReturnType<typeof useLedger>;

/** Filter, conditions, tools and table of one plan. */
export const Ledger = ({ plan, search }: LedgerProps) => {
  const words = useWords(ledgerWords);
  const goTo = useGoTo();
  const ledger = useLedger(plan, search);
  const conditions = useConditions(plan, search);
  const columns = useColumns<ColumnKey>('ledger', columnKeys, usualColumns);
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => lastLedger.write(search), [search]);
  const narrow: Narrow = (change) => goTo(given({ ...search, ...change }), isRefining(search, change));
  const clear = () => goTo(withoutConditions(search));
  return (
    <Page
      title={words.title}
      fill
      actions={<Tools ledger={ledger} plan={plan} search={search} columns={columns} keys={keys} setKeys={setKeys} />}
    >
      <FilterBar
        search={<SearchBox label={words.search} value={search.q ?? ''} onSearch={(q) => narrow({ q: q === '' ? undefined : q })} />}
        filters={<LedgerFilters plan={plan} search={search} narrow={narrow} />}
        chips={conditions.map(({ key, label, without }) => ({ key, label, remove: () => goTo(without) }))}
        clear={clear}
        summary={<LedgerSummary ledger={ledger} />}
        aside={<OpenErrata />}
      />
      <LedgerRows ledger={ledger} search={search} columns={columns.shown} keys={keys} setKeys={setKeys} clear={clear} />
      <LedgerPrint rows={ledger.rows} total={ledger.total} columns={columns.shown} conditions={conditions.map(({ label }) => label)} />
    </Page>
  );
};

type ToolsProps = Pick<LedgerToolsProps, 'plan' | 'search' | 'columns'> & {
  readonly ledger: Ledger;
  readonly keys: ReadonlySet<string>;
  readonly setKeys: (keys: ReadonlySet<string>) => void;
};

const Tools = ({ ledger, keys, setKeys, ...rest }: ToolsProps) => (
  <LedgerTools
    {...rest}
    selected={ledger.rows.filter(({ taskId }) => keys.has(taskId))}
    clearSelection={() => setKeys(new Set())}
    isComplete={ledger.isComplete}
    readAll={ledger.more}
  />
);

const useGoTo = () => {
  const navigate = useNavigate();
  return (search: LedgerSearch, replace = false) => void navigate({ to: '/tasks', search, replace });
};

// While somebody types, the back button should lead out of the search, not through every letter of it.
const isRefining = (search: LedgerSearch, change: object): boolean => 'q' in change && search.q !== undefined && change.q !== undefined;

type LedgerRowsProps = {
  readonly ledger: Ledger;
  readonly search: LedgerSearch;
  readonly columns: readonly ColumnKey[];
  readonly keys: ReadonlySet<string>;
  readonly setKeys: (keys: ReadonlySet<string>) => void;
  readonly clear: () => void;
};

const LedgerRows = ({ ledger, search, columns, keys, setKeys, clear }: LedgerRowsProps) => {
  const words = useWords(ledgerWords);
  const navigate = useNavigate();
  const copyRows = useCopyRows(columns);
  const sorting = useSorting(search, useGoTo());
  const searched = searchWords(search.q);
  const { query, rows, total, outOf } = ledger;
  if (query.isPending) return <LoadingLines lines={14} />;
  if (query.isError && rows.length === 0) return <LoadFailed error={query.error} retry={query.refetch} />;
  if (rows.length === 0) return <NothingFound isFiltered={outOf > 0} clear={clear} />;
  return (
    <>
      <DataTable<LedgerRow>
        label={words.title}
        rows={rows}
        total={total}
        columns={ledgerColumns(words, searched).filter(({ key }) => columns.includes(key))}
        rowKey={rowKey}
        rowName={({ no }) => (no === null ? words.taskWithoutNo : words.task(no))}
        card={(row) => <LedgerCard row={row} searched={searched} />}
        onOpen={({ taskId }) => void navigate({ to: '/tasks/$taskId', params: { taskId } })}
        onCopy={copyRows}
        sorting={sorting}
        selection={{ keys, change: setKeys }}
        onNearEnd={ledger.more}
        isReadingMore={query.isFetchingNextPage}
        restoreId="ledger"
        resetOn={JSON.stringify(search)}
      />
      {query.isFetchNextPageError ? <LoadFailed error={query.error} retry={query.fetchNextPage} /> : null}
      <KeyHints />
    </>
  );
};

const rowKey = ({ taskId }: LedgerRow): string => taskId;

const NothingFound = ({ isFiltered, clear }: { readonly isFiltered: boolean; readonly clear: () => void }) => {
  const words = useWords(ledgerWords);
  if (!isFiltered) return <EmptyState title={words.emptyPlan} />;
  return (
    <EmptyState title={words.emptyFilter} actions={<Button onClick={clear}>{words.clearFilters}</Button>}>
      {words.emptyFilterHint}
    </EmptyState>
  );
};
