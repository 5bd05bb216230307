import {
  type AppealEvent,
  appealMachine,
  appealObjection,
  decideAppealObjection,
  granted,
  may,
  openEvents,
  type Result,
  refused,
  stateName,
} from '@luoshi/domain';
import { type AppealRow, readAppeal, readAssessment, readUnitDesk } from '@luoshi/store';
import { dayOf } from '../../calendar/day-of.js';
import type { Context } from '../../operation.js';
import type { AppealView } from './contract.js';

/** An appeal within reach; not found where it is another unit's. */
export const appealRowOf = async ({ tx, lang }: Context, appealId: string): Promise<Result<AppealRow>> => {
  const row = await readAppeal(tx, appealId);
  return row === null ? refused('not-found', { thing: lang === 'zh' ? '复核申请' : 'the appeal' }) : granted(row);
};

/** An appeal with what the reader may do. */
export const appealOf = async (ctx: Context, appealId: string): Promise<Result<AppealView>> => {
  const row = await appealRowOf(ctx, appealId);
  return row.ok ? granted(await appealView(ctx, row.value)) : row;
};

/** Why the actor may not decide an appeal; null where it may. */
export const decisionObjection = async ({ actor, tx }: Context, { assessmentId, unitId }: AppealRow) => {
  const steps = (await readAssessment(tx, assessmentId))?.steps ?? [];
  return decideAppealObjection(actor, { unitId, scorerIds: steps.map(({ userId }) => userId) });
};

/** An appeal as its page shows it. */
export const appealView = async (ctx: Context, row: AppealRow): Promise<AppealView> => ({
  appealId: row.appealId,
  assessment: { assessmentId: row.assessmentId, period: row.period },
  unit: { id: row.unitId, name: row.unitName },
  line: { key: row.lineKey, title: row.lineTitle },
  points: row.linePoints,
  ...{ state: row.state, stateName: stateName(appealMachine, row.state, ctx.lang), edit: row.edit },
  ...{ statement: row.statement, dueOn: row.dueOn, isOverdue: row.state === 'applied' && dayOf(ctx.now()) > row.dueOn },
  ...{ appliedAt: row.appliedAt.toISOString(), appliedBy: row.appliedBy },
  ...{ decidedPoints: row.decidedPoints, decision: row.decision },
  ...{ decidedAt: row.decidedAt?.toISOString() ?? null, decidedBy: row.decidedBy },
  acts: await actsOf(ctx, row),
});

const actsOf = async (ctx: Context, row: AppealRow): Promise<AppealEvent[]> => {
  const open = openEvents(appealMachine, row.state);
  if (open.length === 0) return [];
  const mayDecide = may(ctx.actor, 'appeal.decide') && (await decisionObjection(ctx, row)) === null;
  const maySay = may(ctx.actor, 'appeal.write') && appealObjection(ctx.actor, row.unitId, await readUnitDesk(ctx.tx, row.unitId)) === null;
  return open.filter((event) => (appealMachine.events[event].action === 'appeal.decide' ? mayDecide : maySay));
};
