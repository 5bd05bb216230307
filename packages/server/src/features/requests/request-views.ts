import {
  type Commitment,
  followsChain,
  type Lang,
  leaderObjection,
  may,
  openEvents,
  promiseAfter,
  type RequestEvent,
  requestKindWords,
  requestMachine,
  shippedRequestChain,
  stateName,
  submitObjection,
  workObjection,
} from '@luoshi/domain';
import { nameUnits, officialIdsOf, type RequestRow, readTaskLeaders, readTaskShares, readUnitDesk, readVersions } from '@luoshi/store';
import { dayOf } from '../../calendar/day-of.js';
import type { Context } from '../../operation.js';
import { leadUnitIdsOf } from '../../shares/share-of.js';
import type { RequestDetailView, RequestLineView } from './contract.js';

/** A request in a list. `names`: of the units that hand-overs go to. */
export const requestLineView = (row: RequestRow, names: ReadonlyMap<string, string>, lang: Lang): RequestLineView => ({
  requestId: row.requestId,
  taskId: row.taskId,
  planId: row.planId,
  no: row.no,
  text: row.text,
  unitId: row.unitId,
  unitName: row.unitName,
  kind: row.kind,
  kindName: requestKindWords[row.kind][lang],
  state: row.state,
  stateName: stateName(requestMachine, row.state, lang),
  change: changeOf(row, names, lang),
  reason: row.reason,
  createdAt: row.createdAt.toISOString(),
  submittedAt: row.submittedAt?.toISOString() ?? null,
  decidedAt: row.decidedAt?.toISOString() ?? null,
  decidedBy: row.decidedBy,
});

/** What a request asks for in a few words; null while it does not say. */
export const changeOf = ({ proposal, base, unitName }: RequestRow, names: ReadonlyMap<string, string>, lang: Lang): string | null => {
  if (proposal === null) return null;
  const zh = lang === 'zh';
  switch (proposal.kind) {
    case 'extension':
      return zh ? `完成时限由${base?.ends ?? '—'}延至${proposal.ends}` : `deadline from ${base?.ends ?? '—'} to ${proposal.ends}`;
    case 'adjustment':
      return zh ? '调整推进表' : 'another commitment';
    case 'hand-over': {
      const to = names.get(proposal.toUnitId) ?? proposal.toUnitId;
      return zh ? `由${unitName}移交${to}` : `from ${unitName} to ${to}`;
    }
    case 'stop':
      return zh ? '终止执行' : 'stopped';
  }
};

/** The names of the units that requests would hand shares to. */
export const namesIn = (ctx: Context, rows: readonly RequestRow[]): Promise<ReadonlyMap<string, string>> =>
  nameUnits(
    ctx.tx,
    rows.flatMap(({ proposal }) => (proposal?.kind === 'hand-over' ? [proposal.toUnitId] : [])),
  );

/** A request with everything its page needs. */
export const requestDetailView = async (ctx: Context, row: RequestRow): Promise<RequestDetailView> => {
  const names = await namesIn(ctx, [row]);
  const versions = await readVersions(ctx.tx, row.taskId, row.unitId);
  const settled = versions.filter(({ state }) => state === 'approved' || state === 'superseded');
  const before = versions.find(({ commitmentId }) => commitmentId === row.baseCommitmentId);
  const officials = (await readTaskLeaders(ctx.tx, row.taskId, dayOf(ctx.now()))).officials;
  return {
    ...requestLineView(row, names, ctx.lang),
    edit: row.edit,
    legalBasis: row.legalBasis,
    proposal: row.proposal as RequestDetailView['proposal'],
    toUnit: toUnitOf(row, names),
    baseline: versionView(settled.at(-1)),
    before: versionView(before),
    after: promiseAfter(row.proposal, row.base) as RequestDetailView['after'],
    officials: [...officials],
    chainSource: shippedRequestChain.source,
    steps: row.steps.map((step) => ({ ...step, eventName: requestMachine.events[step.event][ctx.lang] })),
    acts: await actsOf(ctx, row),
  };
};

const versionView = (row: { readonly version: number; readonly body: Commitment } | undefined): RequestDetailView['before'] =>
  row === undefined ? null : { version: row.version, body: row.body as NonNullable<RequestDetailView['before']>['body'] };

const toUnitOf = ({ proposal }: RequestRow, names: ReadonlyMap<string, string>) =>
  proposal?.kind === 'hand-over' ? { id: proposal.toUnitId, name: names.get(proposal.toUnitId) ?? proposal.toUnitId } : null;

const actsOf = async (ctx: Context, row: RequestRow): Promise<RequestEvent[]> => {
  const open = openEvents(requestMachine, row.state).filter((event) => may(ctx.actor, requestMachine.events[event].action));
  if (open.length === 0) return [];
  const task = await readTaskShares(ctx.tx, row.taskId);
  const desk = await readUnitDesk(ctx.tx, row.unitId);
  const share = { unitId: row.unitId, leadUnitIds: task === null ? [] : leadUnitIdsOf(task) };
  const works = workObjection(ctx.actor, share, desk) === null;
  const endorses = works && submitObjection(ctx.actor, row.createdBy, desk) === null;
  const leaders = await readTaskLeaders(ctx.tx, row.taskId, dayOf(ctx.now()));
  const standing = await officialIdsOf(ctx.tx, ctx.actor.userId, dayOf(ctx.now()));
  const decides = leaderObjection(ctx.actor, leaders, standing) === null;
  return open.filter((event) => {
    if (event === 'endorse' || event === 'decline') return endorses;
    if (event === 'approve' || event === 'refuse') return decides;
    if (!followsChain(event, row.kind, leaders.officials.length > 0, shippedRequestChain).ok) return false;
    return event === 'save' || event === 'submit' || event === 'withdraw' ? works : true;
  });
};
