import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { ConfirmButton } from '../../components/confirm-button.js';
import { EmptyState } from '../../components/empty-state.js';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { Page } from '../../components/page.js';
import { allItems } from '../../lib/all-items.js';
import { useWords } from '../../lib/i18n.js';
import { usePlan } from '../../lib/plans.js';
import { wordParam } from '../../lib/search-params.js';
import { useMay, useMe } from '../../lib/session.js';
import { ExportReceipts } from './export-receipts.js';
import { IssueButton } from './issue-panel.js';
import { ReceiptTable } from './receipt-table.js';
import { receiptWords } from './receipt-words.js';
import { type Receipt, type ReceiptChoice, receiptBoardQuery, receiptsQuery, signReceipts, useReceiptDeed } from './receipts-query.js';
import { UnitBoard } from './unit-board.js';
import '../../components/plain-table.css';
import './receipts.css';

const route = getRouteApi('/signed-in/receipts');
const kinds = ['open', 'overdueOnly', 'signed', 'all'] as const;
type Kind = (typeof kinds)[number];

const statesOf: Readonly<Record<Kind, readonly Receipt['state'][] | undefined>> = {
  open: ['issued'],
  overdueOnly: undefined,
  signed: ['signed', 'split'],
  all: undefined,
};

/** 签收: a unit's own receipts; for the office, who has signed and who has not. */
export const ReceiptsPage = () => {
  const words = useWords(receiptWords);
  const plan = usePlan();
  const isUnit = useMe()?.unit != null;
  return (
    <Page
      title={words.title}
      lead={isUnit ? words.leadUnit : words.leadAll}
      actions={plan === null ? null : <Actions planId={plan.planId} />}
    >
      {plan === null ? <EmptyState title={words.noPlan} /> : <Receipts planId={plan.planId} />}
    </Page>
  );
};

const useShown = () => {
  const { view, which, unit } = route.useSearch();
  const own = useMe()?.unit?.id;
  const seen = wordParam(view, ['units', 'list'] as const) ?? (own === undefined ? 'units' : 'list');
  return { view: seen, which: wordParam(which, kinds) ?? 'open', unit: unit ?? own, own };
};

const choiceOf = (planId: string, { which, unit }: { readonly which: Kind; readonly unit: string | undefined }): ReceiptChoice => ({
  plan: planId,
  unit,
  state: statesOf[which],
  overdue: which === 'overdueOnly',
});

const Actions = ({ planId }: { readonly planId: string }) => {
  const words = useWords(receiptWords);
  const may = useMay();
  const shown = useShown();
  const { data } = useQuery(receiptBoardQuery(planId));
  const own = data?.units.find(({ unitId }) => unitId === shown.own);
  const signAll = useReceiptDeed(
    () => signReceipts(planId),
    ({ signed }) => words.signedAll(signed),
  );
  // On the board: whom to remind. In the list: what it shows.
  const listed = shown.view === 'units' ? choiceOf(planId, { which: 'open', unit: undefined }) : choiceOf(planId, shown);
  return (
    <>
      {may('receipt.sign') && own !== undefined && own.open > 0 ? (
        <ConfirmButton
          label={words.signAll}
          question={words.signAllQuestion}
          isBusy={signAll.isPending}
          isMain
          onConfirm={() => signAll.mutate(undefined)}
        />
      ) : null}
      {data !== undefined && data.units.length > 1 ? <ExportReceipts choice={listed} /> : null}
      {data?.unissued == null ? null : <IssueButton issued={{ planId }} unissued={data.unissued} isFirst={data.units.length === 0} />}
    </>
  );
};

const Receipts = ({ planId }: { readonly planId: string }) => {
  const words = useWords(receiptWords);
  const { view } = useShown();
  const { data, error, refetch } = useQuery(receiptBoardQuery(planId));
  if (data === undefined) return error === null ? <LoadingLines lines={8} /> : <LoadFailed error={error} retry={refetch} />;
  if (data.units.length === 0) return <EmptyState title={words.notIssued}>{words.notIssuedHint}</EmptyState>;
  return (
    <>
      {data.units.length > 1 ? <Views /> : null}
      {view === 'units' && data.units.length > 1 ? <UnitBoard units={data.units} /> : <List planId={planId} units={data.units} />}
    </>
  );
};

const Views = () => {
  const words = useWords(receiptWords);
  const navigate = useNavigate();
  const { view } = useShown();
  const go = (next: 'units' | 'list') => void navigate({ to: '/receipts', search: { view: next }, replace: true });
  return (
    <fieldset className="tab-buttons no-print">
      <legend className="only-read-aloud">{words.view}</legend>
      <button type="button" aria-pressed={view === 'units'} onClick={() => go('units')}>
        {words.byUnit}
      </button>
      <button type="button" aria-pressed={view === 'list'} onClick={() => go('list')}>
        {words.asList}
      </button>
    </fieldset>
  );
};

const List = ({
  planId,
  units,
}: {
  readonly planId: string;
  readonly units: readonly { readonly unitId: string; readonly name: string }[];
}) => {
  const words = useWords(receiptWords);
  const shown = useShown();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(receiptsQuery(choiceOf(planId, shown)));
  const rows = allItems(data);
  return (
    <>
      <Narrowing units={units} />
      {rows === null ? (
        error === null ? (
          <LoadingLines lines={8} />
        ) : (
          <LoadFailed error={error} retry={refetch} />
        )
      ) : rows.length === 0 ? (
        <EmptyState title={shown.which === 'open' ? words.emptyOpen : words.empty}>
          {shown.which === 'open' ? words.emptyOpenHint : null}
        </EmptyState>
      ) : (
        <ReceiptTable rows={rows} isOfOneUnit={shown.unit !== undefined} />
      )}
      {hasNextPage ? (
        <Button className="no-print" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {words.more}
        </Button>
      ) : null}
    </>
  );
};

const Narrowing = ({ units }: { readonly units: readonly { readonly unitId: string; readonly name: string }[] }) => {
  const words = useWords(receiptWords);
  const navigate = useNavigate();
  const { which, unit, own } = useShown();
  const go = (next: Kind, of: string | undefined) =>
    void navigate({ to: '/receipts', search: { view: 'list', which: next, ...(of === undefined ? {} : { unit: of }) }, replace: true });
  const chosen = units.find(({ unitId }) => unitId === unit);
  return (
    <div className="receipt-narrowing no-print">
      <fieldset className="tab-buttons">
        <legend className="only-read-aloud">{words.which}</legend>
        {kinds.map((one) => (
          <button key={one} type="button" aria-pressed={which === one} onClick={() => go(one, unit)}>
            {words[one]}
          </button>
        ))}
      </fieldset>
      {chosen === undefined || (chosen.unitId === own && units.length === 1) ? null : (
        <span>
          {words.ofUnit(chosen.name)}{' '}
          {chosen.unitId === own ? null : (
            <button type="button" className="plain-button" onClick={() => go(which, undefined)}>
              {words.everyUnit}
            </button>
          )}
        </span>
      )}
    </div>
  );
};
