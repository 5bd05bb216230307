import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { EmptyState } from '../../components/empty-state.js';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { Page } from '../../components/page.js';
import { useWords } from '../../lib/i18n.js';
import { usePlan } from '../../lib/plans.js';
import { wordParam } from '../../lib/search-params.js';
import { type DispatchBy, type DispatchGroup, dispatchQuery } from './dispatch-query.js';
import { DispatchTable } from './dispatch-table.js';
import { dispatchWords } from './dispatch-words.js';
import '../../components/draft/draft.css';
import '../../components/plain-table.css';
import './dispatch.css';

const route = getRouteApi('/signed-in/dispatch');
const ways = ['official', 'unit', 'city'] as const satisfies readonly DispatchBy[];

const useChoice = () => {
  const { by, member, wall } = route.useSearch();
  return { by: wordParam(by, ways) ?? 'official', member, isWall: wall === 'yes' };
};

/** 调度: what a meeting goes through, leader by leader, unit by unit or city by city; projected, printed, and with decisions taken down. */
export const DispatchPage = () => {
  const words = useWords(dispatchWords);
  const plan = usePlan();
  const { by, member, isWall } = useChoice();
  const { data, error, refetch } = useQuery({ ...dispatchQuery(plan?.planId ?? '', by, member), enabled: plan !== null });
  return (
    <div className={isWall ? 'dispatch-wall' : undefined}>
      <Page title={words.title} lead={data === undefined ? undefined : words.lead(data.today, data.period)} actions={<Actions />}>
        <Ways />
        {plan === null ? (
          <EmptyState title={words.noPlan}>{null}</EmptyState>
        ) : data === undefined ? (
          error === null ? (
            <LoadingLines lines={10} />
          ) : (
            <LoadFailed error={error} retry={refetch} />
          )
        ) : data.groups.length === 0 ? (
          <EmptyState title={words.none}>{words.noneHint}</EmptyState>
        ) : (
          data.groups.map((group) => <Group key={group.id} group={group} planId={plan.planId} />)
        )}
      </Page>
    </div>
  );
};

const useGo = () => {
  const navigate = useNavigate();
  const now = useChoice();
  return (change: { readonly by?: DispatchBy; readonly member?: string | undefined; readonly wall?: boolean }) => {
    const { by, member, wall } = { by: now.by, member: now.member, wall: now.isWall, ...change };
    const search = { by, ...(member === undefined ? {} : { member }), ...(wall ? { wall: 'yes' } : {}) };
    void navigate({ to: '/dispatch', search, replace: true });
  };
};

const Actions = () => {
  const words = useWords(dispatchWords);
  const { isWall } = useChoice();
  const go = useGo();
  useEscape(isWall, () => go({ wall: false }));
  return (
    <>
      <Button aria-pressed={isWall} onClick={() => go({ wall: !isWall })}>
        {isWall ? words.leaveWall : words.wall}
      </Button>
      <Button onClick={() => window.print()}>{words.print}</Button>
    </>
  );
};

const Ways = () => {
  const words = useWords(dispatchWords);
  const { by, member } = useChoice();
  const go = useGo();
  return (
    <div className="draft-acts no-print">
      <fieldset className="tab-buttons">
        <legend className="only-read-aloud">{words.by}</legend>
        {ways.map((way) => (
          <button key={way} type="button" aria-pressed={by === way} onClick={() => go({ by: way, member: undefined })}>
            {words[way]}
          </button>
        ))}
      </fieldset>
      {member === undefined ? null : <Button onClick={() => go({ member: undefined })}>{words.back}</Button>}
    </div>
  );
};

const useEscape = (isActive: boolean, leave: () => void) => {
  const latest = useRef(leave);
  latest.current = leave;
  useEffect(() => {
    if (!isActive) return;
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') latest.current();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [isActive]);
};

type GroupProps = { readonly group: DispatchGroup; readonly planId: string };

const Group = ({ group, planId }: GroupProps) => {
  const words = useWords(dispatchWords);
  const { by } = useChoice();
  const { id, name, atRisk, behind, overdue, soon, lines, items } = group;
  const counts: readonly (readonly [string, number, string])[] = [
    [words.red, atRisk, 'dispatch-red'],
    [words.yellow, behind, 'dispatch-yellow'],
    [words.overdue, overdue, 'dispatch-red'],
    [words.soon, soon, ''],
  ];
  return (
    <section className="dispatch-group" aria-labelledby={`group-${id}`}>
      <h2 id={`group-${id}`}>
        {name}
        <span className="dispatch-counts">
          {counts.map(([label, count, colour]) => (
            <span key={label} className={count === 0 ? 'quiet' : colour}>
              {label} <strong>{count}</strong>
            </span>
          ))}
        </span>
      </h2>
      <DispatchTable lines={items} planId={planId} groupName={name} unit={by === 'official' ? null : { id, name }} />
      {lines > items.length ? (
        <p className="no-print">
          <Link to="/dispatch" search={{ by, member: id }}>
            {words.whole(lines)}
          </Link>
        </p>
      ) : null}
    </section>
  );
};
