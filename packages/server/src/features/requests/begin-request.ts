import { granted, type RequestKind, type RequestProposal, type Result, refused, requestKindWords } from '@luoshi/domain';
import { type CommitmentRow, insertRequest, readRequest, readShareStanding, readVersions } from '@luoshi/store';
import { record } from '../../audit/record.js';
import type { Context } from '../../operation.js';
import { shareToWorkOn } from '../../shares/share-of.js';
import type { RequestDetailView } from './contract.js';
import { requestDetailView } from './request-views.js';

type BeginInput = { readonly taskId: string; readonly kind: RequestKind; readonly unitId?: string | undefined };

/** Begins a change request on the promise in force. Refused while the share has an open one, and after its end. */
export const beginRequest = async (ctx: Context, { taskId, kind, unitId }: BeginInput): Promise<Result<RequestDetailView>> => {
  const share = await shareToWorkOn(ctx, taskId, unitId);
  if (!share.ok) return share;
  const { unit, task } = share.value;
  const standing = await readShareStanding(ctx.tx, taskId, unit.unitId);
  if (standing.hasEnded) return refused('request-after-end');
  const base = (await readVersions(ctx.tx, taskId, unit.unitId)).find(({ state }) => state === 'approved') ?? null;
  if (base === null && (kind === 'extension' || kind === 'adjustment')) return refused('request-needs-baseline');
  const requestId = ctx.newId();
  const begun = await insertRequest(ctx.tx, {
    requestId,
    taskId,
    unitId: unit.unitId,
    kind,
    proposal: firstProposal(kind, base),
    baseCommitmentId: base?.commitmentId ?? null,
    at: ctx.now(),
  });
  if (!begun) return refused('request-pending');
  await record(ctx, {
    action: 'request.begun',
    thingKind: 'task',
    thingId: taskId,
    data: { no: task.no ?? '', unit: unit.name, kind: requestKindWords[kind][ctx.lang], requestId },
  });
  return requestOf(ctx, requestId);
};

const firstProposal = (kind: RequestKind, base: CommitmentRow | null): RequestProposal | null => {
  if (kind === 'stop') return { kind };
  return kind === 'adjustment' && base !== null ? { kind, commitment: base.body } : null;
};

/** A request with everything its page needs; not found where it is not the actor's to see. */
export const requestOf = async (ctx: Context, requestId: string): Promise<Result<RequestDetailView>> => {
  const row = await readRequest(ctx.tx, requestId);
  if (row === null) return refused('not-found', { thing: ctx.lang === 'zh' ? '变更申请' : 'the request' });
  return granted(await requestDetailView(ctx, row));
};
