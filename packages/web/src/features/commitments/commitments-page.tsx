import { commitmentMachine, stateName } from '@luoshi/domain';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { ConfirmButton } from '../../components/confirm-button.js';
import { EmptyState } from '../../components/empty-state.js';
import { FormError } from '../../components/form-error.js';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { Page } from '../../components/page.js';
import { StateTabs } from '../../components/state-tabs.js';
import { allItems } from '../../lib/all-items.js';
import { answer, api } from '../../lib/api.js';
import { useLang, useWords } from '../../lib/i18n.js';
import { usePlan } from '../../lib/plans.js';
import { wordParam } from '../../lib/search-params.js';
import { useMay } from '../../lib/session.js';
import { CommitmentTable } from './commitment-table.js';
import { commitmentWords } from './commitment-words.js';
import { commitmentsQuery, type State, useCommitmentDeed } from './commitments-query.js';
import '../../components/plain-table.css';
import './commitments.css';

const route = getRouteApi('/signed-in/commitments');
const shownStates = ['draft', 'submitted', 'returned', 'approved'] as const satisfies readonly State[];

/** 推进表: what units promised for their shares, and what waits to be decided. */
export const CommitmentsPage = () => {
  const words = useWords(commitmentWords);
  const plan = usePlan();
  return (
    <Page title={words.title} lead={words.lead} actions={<Link to="/workbench">{words.workbench}</Link>}>
      <States />
      {plan === null ? <EmptyState title={words.noPlan} /> : <Commitments planId={plan.planId} />}
    </Page>
  );
};

const useChosenState = () => wordParam(route.useSearch().state, shownStates);

const States = () => {
  const words = useWords(commitmentWords);
  const { lang } = useLang();
  const navigate = useNavigate();
  return (
    <StateTabs
      legend={words.states}
      all={words.all}
      states={shownStates.map((state) => [state, stateName(commitmentMachine, state, lang)])}
      chosen={useChosenState()}
      onChoose={(state) => void navigate({ to: '/commitments', search: state === undefined ? {} : { state }, replace: true })}
    />
  );
};

const Commitments = ({ planId }: { readonly planId: string }) => {
  const words = useWords(commitmentWords);
  const state = useChosenState();
  const may = useMay();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const choice = { plan: planId, state: state === undefined ? shownStates : [state] };
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(commitmentsQuery(choice));
  const rows = allItems(data);
  if (rows === null) return error === null ? <LoadingLines lines={8} /> : <LoadFailed error={error} retry={refetch} />;
  if (rows.length === 0) {
    return (
      <EmptyState title={state === undefined ? words.none : words.noneInState}>{state === undefined ? words.noneHint : null}</EmptyState>
    );
  }
  const decides = may('commitment.decide') && state === 'submitted';
  return (
    <>
      {decides ? <ApproveChosen chosen={chosen} onDone={() => setChosen(new Set())} /> : null}
      <CommitmentTable rows={rows} chosen={decides ? chosen : null} onChoose={setChosen} />
      {hasNextPage ? (
        <Button className="no-print" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {words.more}
        </Button>
      ) : null}
    </>
  );
};

type ApproveChosenProps = { readonly chosen: ReadonlySet<string>; readonly onDone: () => void };

const ApproveChosen = ({ chosen, onDone }: ApproveChosenProps) => {
  const words = useWords(commitmentWords);
  const approve = useCommitmentDeed(async (ids: readonly string[]) => {
    // Approved is what was looked at now, not what it may have become since the list was read.
    const seen = await Promise.all(
      ids.map((commitmentId) => answer(api.GET('/api/commitments/{commitmentId}', { params: { path: { commitmentId } } }))),
    );
    const commitments = seen.map(({ commitmentId, edit }) => ({ commitmentId, edit }));
    return answer(api.POST('/api/commitments/decisions', { body: { commitments } }));
  }, onDone);
  if (chosen.size === 0 && approve.error === null) return null;
  return (
    <div className="draft-acts no-print">
      {chosen.size === 0 ? null : (
        <ConfirmButton
          label={words.approveChosen(chosen.size)}
          question={words.approveQuestion(chosen.size)}
          isBusy={approve.isPending}
          onConfirm={() => approve.mutate([...chosen])}
        />
      )}
      <FormError error={approve.error} />
    </div>
  );
};
