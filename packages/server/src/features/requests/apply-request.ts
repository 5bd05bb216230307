import { assertNever, type Commitment, promiseAfter, type Result, refused, requestKindWords } from '@luoshi/domain';
import {
  askForReports,
  type CommitmentRow,
  dropOpenCommitments,
  insertCommitments,
  moveCommitment,
  type RequestRow,
  readOpenAsks,
  readTaskShares,
  readVersions,
  waiveOwedReports,
  withdrawStrays,
  withSystemReach,
} from '@luoshi/store';
import { dayOf } from '../../calendar/day-of.js';
import { rederiveTasks } from '../../ledger/rederive-tasks.js';
import type { Context } from '../../operation.js';
import { leadUnitIdsOf } from '../../shares/share-of.js';

/**
 * Lets an approved request take effect. Derived by the product within the approval's transaction: the approver need not have the right to
 * write in the units' names. Refused where the promise it stands on is no longer in force.
 */
export const applyRequest = (ctx: Context, row: RequestRow): Promise<Result<null>> =>
  withSystemReach(ctx.tx, (tx) => effectOf({ ...ctx, tx }, row));

const effectOf = async (ctx: Context, row: RequestRow): Promise<Result<null>> => {
  const { proposal } = row;
  if (proposal === null) return refused('proposal-missing');
  const base = (await readVersions(ctx.tx, row.taskId, row.unitId)).find(({ state }) => state === 'approved') ?? null;
  if ((base?.commitmentId ?? null) !== row.baseCommitmentId && proposal.kind !== 'stop') return refused('request-base-gone');
  switch (proposal.kind) {
    case 'extension':
    case 'adjustment': {
      const after = promiseAfter(proposal, row.base);
      if (base === null || after === null) return refused('request-needs-baseline');
      return replacePromise(ctx, base, { unitId: row.unitId, role: base.role, body: after });
    }
    case 'hand-over':
      return handOver(ctx, row, base, proposal.toUnitId);
    case 'stop':
      return stopShare(ctx, row, base);
    default:
      return assertNever(proposal);
  }
};

type Promised = { readonly unitId: string; readonly role: 'lead' | 'co'; readonly body: Commitment };

/** Supersedes a version and puts another in force; both stay to be read side by side. */
const replacePromise = async (ctx: Context, base: CommitmentRow, next: Promised): Promise<Result<null>> => {
  if (!(await supersede(ctx, base))) return refused('request-base-gone');
  const commitmentId = ctx.newId();
  const draft = { commitmentId, taskId: base.taskId, ...next, state: 'submitted', assignedBy: base.assignedBy, at: ctx.now() } as const;
  await insertCommitments(ctx.tx, [draft]);
  await moveCommitment(ctx.tx, {
    commitmentId,
    from: 'submitted',
    to: 'approved',
    edit: null,
    note: null,
    stamp: 'decided',
    at: ctx.now(),
  });
  return { ok: true, value: null };
};

const supersede = ({ tx, now }: Context, { commitmentId }: CommitmentRow): Promise<boolean> =>
  moveCommitment(tx, { commitmentId, from: 'approved', to: 'superseded', edit: null, note: null, stamp: null, at: now() });

const handOver = async (ctx: Context, row: RequestRow, base: CommitmentRow | null, toUnitId: string): Promise<Result<null>> => {
  const { tx } = ctx;
  const before = await readTaskShares(tx, row.taskId);
  const role = before?.units.find(({ unitId }) => unitId === row.unitId)?.role ?? 'co';
  await rederiveTasks(tx, { taskIds: [row.taskId] });
  await withdrawStrays(tx, [row.taskId]);
  await endDuties(ctx, row);
  if (base !== null) {
    const taken = await takeOver(ctx, base, { unitId: toUnitId, role, body: base.body });
    if (!taken.ok) return taken;
  }
  for (const period of await readOpenAsks(tx, row.planId, dayOf(ctx.now()))) await askForReports(tx, period, row.taskId);
  return { ok: true, value: null };
};

// A partner that takes a lead over answers for the whole from now on; one that takes a partner's share keeps what it promised itself.
const takeOver = async (ctx: Context, base: CommitmentRow, next: Promised): Promise<Result<null>> => {
  const own = (await readVersions(ctx.tx, base.taskId, next.unitId)).find(({ state }) => state === 'approved');
  if (own !== undefined && next.role === 'co') return keepOwn(ctx, base);
  await dropOpenCommitments(ctx.tx, base.taskId, next.unitId);
  if (own !== undefined && !(await supersede(ctx, own))) return refused('request-base-gone');
  return replacePromise(ctx, base, next);
};

const keepOwn = async (ctx: Context, base: CommitmentRow): Promise<Result<null>> =>
  (await supersede(ctx, base)) ? { ok: true, value: null } : refused('request-base-gone');

const stopShare = async (ctx: Context, row: RequestRow, base: CommitmentRow | null): Promise<Result<null>> => {
  const task = await readTaskShares(ctx.tx, row.taskId);
  const leads = task !== null && leadUnitIdsOf(task)[0] === row.unitId;
  // A lead unit's stop ends the whole task, a partner's its own share; the lead's promise stays to be read.
  if (base !== null && !leads && !(await supersede(ctx, base))) return refused('request-base-gone');
  await endDuties(ctx, row, leads ? null : row.unitId);
  return { ok: true, value: null };
};

const endDuties = async (ctx: Context, row: RequestRow, unitId: string | null = row.unitId): Promise<void> => {
  const words = requestKindWords[row.kind];
  const note = ctx.lang === 'zh' ? `${words.zh}申请已批准` : `${words.en} was approved`;
  await waiveOwedReports(ctx.tx, { taskId: row.taskId, unitId, note }, ctx.now());
  await dropOpenCommitments(ctx.tx, row.taskId, row.unitId);
};
