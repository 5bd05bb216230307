import { type MatterEvent, matterMachine, type Result, refused, stepAfter, transition } from '@luoshi/domain';
import { climbMatter, type MatterRow, moveMatter as moveRow } from '@luoshi/store';
import { record } from '../../audit/record.js';
import { dayOf } from '../../calendar/day-of.js';
import type { Context } from '../../operation.js';
import { dueOf, openMatter as issue, type MatterOrder } from '../../supervision/open-matter.js';
import { sheetNumber } from '../../supervision/sheet-number.js';
import type { MatterDetailView } from './contract.js';
import { matterOf, matterRowOf } from './list-matters.js';
import { objectionTo } from './matter-views.js';

/** Opens a matter and gives its page. */
export const openMatter = async (ctx: Context, order: MatterOrder): Promise<Result<MatterDetailView>> => {
  const opened = await issue(ctx, order);
  return opened.ok ? matterOf(ctx, opened.value) : opened;
};

/** An act on a matter, on what was looked at. `note`: the reason, the answer, or why. */
export type MatterMoveInput = {
  readonly matterId: string;
  readonly edit: number;
  readonly act: MatterEvent;
  readonly note?: string | undefined;
};

const needNote: readonly MatterEvent[] = ['explain', 'answer', 'overrule', 'return', 'withdraw'];

/** Moves a matter in one audited step. */
export const moveMatter = async (ctx: Context, { matterId, edit, act, note }: MatterMoveInput): Promise<Result<MatterDetailView>> => {
  const found = await matterRowOf(ctx, matterId);
  if (!found.ok) return found;
  const row = found.value;
  const next = transition(matterMachine, row.state, act, ctx.lang);
  if (!next.ok) return next;
  const objection = await objectionTo(ctx, row, act);
  if (objection !== null) return refused(objection, { unit: row.unitName });
  const said = (note ?? '').trim();
  if (said === '' && needNote.includes(act)) return refused('reason-missing');
  const step = { event: act, at: ctx.now().toISOString(), by: ctx.actorName, note: said === '' ? null : said };
  const words = { reason: act === 'explain' ? said : null, answer: act === 'answer' ? said : null };
  const done = await moveRow(ctx.tx, { matterId, from: row.state, to: next.value, edit, step, ...words, at: ctx.now() });
  if (!done) return overtaken(ctx, row);
  await log(ctx, row, `matter.${past[act]}`, said);
  return matterOf(ctx, matterId);
};

const past = {
  explain: 'explained',
  uphold: 'upheld',
  overrule: 'overruled',
  resume: 'resumed',
  answer: 'answered',
  return: 'returned',
  close: 'closed',
  withdraw: 'withdrawn',
} as const satisfies Record<MatterEvent, string>;

type Decision = {
  readonly matterId: string;
  readonly edit: number;
  readonly act: 'approve' | 'refuse';
  readonly note?: string | undefined;
};

/** Decides a climb that waits for the government's approval (国令第733号第二十一条). */
export const decideClimb = async (ctx: Context, { matterId, edit, act, note }: Decision): Promise<Result<MatterDetailView>> => {
  const found = await matterRowOf(ctx, matterId);
  if (!found.ok) return found;
  const row = found.value;
  const next = stepAfter(row.ladder, row.stepKey);
  if (row.approval !== 'awaiting' || next === null) return refused('no-approval-awaited');
  const objection = await objectionTo(ctx, row, act);
  if (objection !== null) return refused(objection, { unit: row.unitName });
  const said = (note ?? '').trim();
  if (act === 'refuse' && said === '') return refused('reason-missing');
  const due = act === 'approve' ? await dueOf(ctx, row.ladder, next.key) : row.stepDue;
  const done = await climbMatter(ctx.tx, {
    matterId,
    edit,
    climb: act === 'approve' ? { key: next.key, on: dayOf(ctx.now()), due, by: ctx.actorName } : null,
    due,
    approval: act === 'approve' ? 'none' : 'refused',
    step: { event: act, at: ctx.now().toISOString(), by: ctx.actorName, note: said === '' ? null : said },
  });
  if (!done) return overtaken(ctx, row);
  await log(ctx, row, climbed[act], said, next.name[ctx.lang]);
  return matterOf(ctx, matterId);
};

const climbed = { approve: 'matter.climb-approved', refuse: 'matter.climb-refused' } as const satisfies Record<Decision['act'], string>;

const log = (ctx: Context, row: MatterRow, action: Parameters<typeof record>[1]['action'], note: string, step = ''): Promise<void> =>
  record(ctx, {
    action,
    thingKind: row.taskId === null ? 'matter' : 'task',
    thingId: row.taskId ?? row.matterId,
    data: { unit: row.unitName, sheet: sheetNumber(row), note, step, matterId: row.matterId },
  });

const overtaken = ({ lang }: Context, { unitName }: MatterRow) =>
  refused('edited-meanwhile', { person: lang === 'zh' ? `${unitName}或督查室` : `${unitName} or the supervisor` });
