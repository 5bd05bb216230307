import {
  checkCommitment,
  checkRequest,
  followsChain,
  leaderObjection,
  progressFindingSentence,
  progressFindings,
  promiseAfter,
  type RequestEvent,
  type RequestState,
  type Result,
  refused,
  requestKindWords,
  requestMachine,
  shippedRequestChain,
  submitObjection,
  transition,
} from '@luoshi/domain';
import { moveRequest as moveRow, officialIdsOf, type RequestRow, readRequest, readTaskLeaders, readUnitDesk } from '@luoshi/store';
import { record } from '../../audit/record.js';
import { dayOf } from '../../calendar/day-of.js';
import type { Context } from '../../operation.js';
import { refreshTasks } from '../../progress/refresh-tasks.js';
import { overtaken } from '../../shares/overtaken.js';
import { shareOf, shareToWorkOn } from '../../shares/share-of.js';
import { applyRequest } from './apply-request.js';
import { requestOf } from './begin-request.js';
import type { RequestDetailView } from './contract.js';
import { changeOf, namesIn } from './request-views.js';

/** What can be done with a request beside filling it in. */
export type RequestAct = Exclude<RequestEvent, 'save'>;
/** The act, on the words that were looked at. */
export type RequestMoveInput = {
  readonly requestId: string;
  readonly edit: number;
  readonly act: RequestAct;
  readonly note?: string | undefined;
};

/** Moves a request along its chain in one audited step; an approval takes effect in the same transaction. */
export const moveRequest = async (ctx: Context, input: RequestMoveInput): Promise<Result<RequestDetailView>> => {
  const row = await readRequest(ctx.tx, input.requestId);
  if (row === null) return requestOf(ctx, input.requestId);
  const allowed = await mayMove(ctx, row, input);
  if (!allowed.ok) return allowed;
  const moved = await applyMove(ctx, row, allowed.value, input);
  if (!moved.ok) return moved;
  // Where the drafter is also the head, or the unit has but one account, the same eyes need not look twice.
  if (input.act === 'submit' && (await endorseObjection(ctx, row)) === null) {
    const endorsed = await applyMove(ctx, { ...row, state: 'at-unit-head' }, 'at-supervisor', { ...input, act: 'endorse' });
    if (!endorsed.ok) return endorsed;
  }
  await refreshTasks(ctx, [row.taskId]);
  return requestOf(ctx, row.requestId);
};

const applyMove = async (ctx: Context, row: RequestRow, to: RequestState, { act, edit, note }: RequestMoveInput): Promise<Result<null>> => {
  const step = { event: act, at: ctx.now().toISOString(), by: ctx.actorName, note: note ?? null };
  const stamp = act === 'submit' ? 'submitted' : to === 'approved' || to === 'rejected' ? 'decided' : null;
  const done = await moveRow(ctx.tx, { requestId: row.requestId, from: row.state, to, edit, step, stamp, at: ctx.now() });
  if (!done) return overtaken(ctx, row);
  await record(ctx, {
    action: `request.${past[act]}`,
    thingKind: 'task',
    thingId: row.taskId,
    data: {
      no: row.no ?? '',
      unit: row.unitName,
      kind: requestKindWords[row.kind][ctx.lang],
      change: changeOf(row, await namesIn(ctx, [row]), ctx.lang) ?? '',
      reason: row.reason,
      note: note ?? '',
      requestId: row.requestId,
    },
  });
  return to === 'approved' ? applyRequest(ctx, row) : { ok: true, value: null };
};

const past = {
  submit: 'submitted',
  endorse: 'endorsed',
  decline: 'declined',
  forward: 'forwarded',
  return: 'returned',
  settle: 'approved',
  approve: 'approved',
  reject: 'rejected',
  refuse: 'rejected',
  withdraw: 'withdrawn',
} as const satisfies Record<RequestAct, string>;

const needReason: readonly RequestAct[] = ['decline', 'return', 'reject', 'refuse'];
const byTheUnit: readonly RequestAct[] = ['submit', 'endorse', 'decline', 'withdraw'];

/** The state the act leads to, where the table, the chain, the actor's standing and the words allow it. */
const mayMove = async (ctx: Context, row: RequestRow, { act, note }: RequestMoveInput): Promise<Result<RequestState>> => {
  const share = await (byTheUnit.includes(act) ? shareToWorkOn : shareOf)(ctx, row.taskId, row.unitId);
  if (!share.ok) return share;
  const next = transition(requestMachine, row.state, act, ctx.lang);
  if (!next.ok) return next;
  const objection = await objectionTo(ctx, row, act);
  if (!objection.ok) return objection;
  if (needReason.includes(act) && (note ?? '').trim() === '') return refused('reason-missing');
  if (act !== 'submit') return next;
  const complete = checkWords(ctx, row);
  return complete.ok ? next : complete;
};

const objectionTo = async (ctx: Context, row: RequestRow, act: RequestAct): Promise<Result<RequestAct>> => {
  const leaders = await readTaskLeaders(ctx.tx, row.taskId, dayOf(ctx.now()));
  const chained = followsChain(act, row.kind, leaders.officials.length > 0, shippedRequestChain);
  if (!chained.ok) return chained;
  if (act === 'endorse' || act === 'decline') {
    const objection = await endorseObjection(ctx, row);
    if (objection !== null) return refused(objection);
  }
  if (act === 'approve' || act === 'refuse') {
    const standing = await officialIdsOf(ctx.tx, ctx.actor.userId, dayOf(ctx.now()));
    const objection = leaderObjection(ctx.actor, leaders, standing);
    if (objection !== null) return refused(objection);
  }
  return { ok: true, value: act };
};

const endorseObjection = async (ctx: Context, row: RequestRow) =>
  submitObjection(ctx.actor, row.createdBy, await readUnitDesk(ctx.tx, row.unitId));

// An approved change may pass the printed deadline and the year: that is what it asks for.
const expectedFindings = ['ends-after-deadline', 'annual-beyond-year'];

const checkWords = ({ lang }: Context, { reason, legalBasis, proposal, base, unitId }: RequestRow): Result<null> => {
  if (proposal === null) return refused('proposal-missing');
  const checked = checkRequest({ reason, legalBasis, proposal }, { unitId, ends: base?.ends ?? null });
  if (!checked.ok) return checked;
  const after = promiseAfter(proposal, base);
  if (after === null) return { ok: true, value: null };
  const errors = checkCommitment(after, { deadline: null, targets: [] }).filter(
    ({ code }) => progressFindings[code].severity === 'error' && !expectedFindings.includes(code),
  );
  if (errors.length === 0) return { ok: true, value: null };
  return refused('proposal-invalid', { findings: errors.map((one) => progressFindingSentence(one, lang)).join('；') });
};
