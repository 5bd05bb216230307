import { type Ladder, ladderStep, type Result, refused } from '@luoshi/domain';
import { insertMatter, listMatters, type MatterOrigin, nameUnits, nextPaperNumber } from '@luoshi/store';
import { record } from '../audit/record.js';
import { dayOf } from '../calendar/day-of.js';
import { lastDayOf } from '../calendar/last-day-of.js';
import type { Context } from '../operation.js';
import { ladderOffered } from './ladders.js';
import { sheetNumber } from './sheet-number.js';

/** A matter to open: what is demanded of which unit, and with which ladder. */
export type MatterOrder = {
  readonly planId: string | null;
  readonly taskId: string | null;
  readonly unitId: string;
  readonly origin: MatterOrigin;
  /** The instruction, problem, complaint or inspection that it came from. */
  readonly originId?: string | null | undefined;
  readonly title: string;
  readonly demand: string;
  readonly ladderId: string;
  /** Where it begins; the ladder's first step where absent (a major matter may begin higher). */
  readonly stepKey?: string | undefined;
  /** The first step's last day, where its giver has set one: an instruction, a meeting. The ladder's term where absent. */
  readonly due?: string | null | undefined;
};

/** Opens a matter and issues its numbered sheet. Refused where the unit has an open sheet for the same task: one matter, one sheet. */
export const openMatter = async (ctx: Context, order: MatterOrder): Promise<Result<string>> => {
  const { unitId, taskId, title, demand } = order;
  if (demand.trim() === '') return refused('reason-missing');
  const ladder = await ladderOffered(ctx, order.ladderId);
  if (ladder === null) return refused('ladder-unknown');
  const step = ladderStep(ladder, order.stepKey ?? ladder.steps[0]?.key ?? '');
  if (step === null) return refused('ladder-step-unknown');
  const unit = (await nameUnits(ctx.tx, [unitId])).get(unitId);
  if (unit === undefined) return refused('hand-over-unknown');
  const standing = await standingSheet(ctx, order);
  if (standing !== null) return refused('matter-pending', { sheet: standing });
  if (order.due != null && order.due < dayOf(ctx.now())) return refused('due-in-the-past', { due: order.due });
  const due = order.due ?? (await dueOf(ctx, ladder, step.key));
  const sheetYear = Number(dayOf(ctx.now()).slice(0, 4));
  const sheet = { sheetYear, sheetNo: await nextPaperNumber(ctx.tx, '督办', sheetYear) };
  const matterId = ctx.newId();
  const done = await insertMatter(ctx.tx, {
    planId: order.planId,
    taskId,
    unitId,
    origin: order.origin,
    originId: order.originId ?? null,
    matterId,
    title: title.trim(),
    demand: demand.trim(),
    ...sheet,
    ladder,
    climb: { key: step.key, on: dayOf(ctx.now()), due, by: null },
    step: { event: 'open', at: ctx.now().toISOString(), by: ctx.actorName, note: null },
    at: ctx.now(),
  });
  if (!done) return refused('matter-pending', { sheet: '' });
  await record(ctx, {
    action: 'matter.opened',
    thingKind: taskId === null ? 'matter' : 'task',
    thingId: taskId ?? matterId,
    data: { unit, sheet: sheetNumber(sheet), title: title.trim(), matterId },
  });
  return { ok: true, value: matterId };
};

const standingSheet = async (ctx: Context, { taskId, unitId }: MatterOrder): Promise<string | null> => {
  if (taskId === null) return null;
  const states = ['open', 'explained', 'held', 'answered'] as const;
  const [one] = await listMatters(ctx.tx, {
    planId: null,
    taskId,
    unitId,
    originId: null,
    states,
    awaiting: false,
    limit: 1,
    before: null,
  });
  return one === undefined ? null : sheetNumber(one);
};

/** The last day of a step that begins today; null on a last step, and where the calendar of its year is not known: said, not guessed. */
export const dueOf = async (ctx: Pick<Context, 'tx' | 'now'>, ladder: Ladder, key: string): Promise<string | null> => {
  const term = ladderStep(ladder, key)?.term ?? null;
  return term === null ? null : lastDayOf(ctx, dayOf(ctx.now()), term);
};
