import { type DecidedState, type ErratumAct, erratumAfter, erratumStateName, granted, type Result, refused } from '@luoshi/domain';
import { decideErratum as decideRow, type ErratumRow, findTasksAt, holdLedger, readErratum } from '@luoshi/store';
import { type Act, record } from '../../audit/record.js';
import { type Rederived, rederiveTasks } from '../../ledger/rederive-tasks.js';
import type { Context } from '../../operation.js';
import type { ErratumView } from './contract.js';
import { erratumViews } from './erratum-views.js';

/** What a person decides about an erratum. `corrected` replaces the proposed words on acceptance. */
export type ErratumDecisionInput = { readonly erratumId: string; readonly act: ErratumAct; readonly corrected?: string | undefined };

/**
 * Accepts, reverts or dismisses an erratum. The published text stays; names, responsibilities and ledger rows of the tasks it touches are made
 * anew, and one audit entry tells how many. Refused if the erratum is no longer in a state that allows it (invariant 6).
 */
export const decideErratum = async (ctx: Context, input: ErratumDecisionInput): Promise<Result<ErratumView>> => {
  await holdLedger(ctx.tx);
  const erratum = await readErratum(ctx.tx, input.erratumId);
  if (erratum === null) return refused('not-found', { thing: ctx.lang === 'zh' ? '勘误' : 'the erratum' });
  const to = erratumAfter(erratum.state, input.act);
  const corrected = input.corrected ?? erratum.corrected;
  if (to === null) return notOpen(ctx, erratum);
  if (corrected === erratum.printed) return refused('input-invalid', { detail: 'corrected' });
  const decision = {
    erratumId: erratum.erratumId,
    from: erratum.state,
    to,
    corrected,
    decidedAt: ctx.now(),
    decidedBy: ctx.tx.scope.userId,
  };
  if (!(await decideRow(ctx.tx, decision))) return notOpen(ctx, erratum);
  const touched = await applyTo(ctx, erratum, input.act);
  await record(ctx, actOf({ ...erratum, corrected }, to, touched));
  return viewOf(ctx, erratum.erratumId);
};

const notOpen = ({ lang }: Context, { state }: ErratumRow) => refused('erratum-not-open', { state: erratumStateName(state, lang) });

/** Dismissing changes no reading: the erratum was not in force. */
const applyTo = async ({ tx }: Context, { planId, places }: ErratumRow, act: ErratumAct): Promise<Rederived> =>
  act === 'dismiss' ? { tasks: 0, names: 0 } : rederiveTasks(tx, { taskIds: await findTasksAt(tx, planId, places) });

const actOf = ({ erratumId, planId, printed, corrected, places }: ErratumRow, state: DecidedState, { tasks, names }: Rederived): Act => ({
  action: `erratum.${state}`,
  thingKind: 'erratum',
  thingId: erratumId,
  data: { planId, printed, corrected, places: places.length, tasks, names },
});

const viewOf = async (ctx: Context, erratumId: string): Promise<Result<ErratumView>> => {
  const row = await readErratum(ctx.tx, erratumId);
  const [view] = row === null ? [] : await erratumViews(ctx, [row]);
  if (view === undefined) throw new Error('an erratum vanished within its own transaction');
  return granted(view);
};
