import {
  type AppealEvent,
  appealMachine,
  appealObjection,
  assessmentMachine,
  type CalendarDate,
  endOfTerm,
  granted,
  type Result,
  refused,
  type Term,
  transition,
} from '@luoshi/domain';
import { type AppealRow, insertAppeal, listAppeals as listRows, readUnitDesk, readUnitFaces, sayAppeal } from '@luoshi/store';
import { type Static, Type } from 'typebox';
import { assessmentRowOf } from '../../assessing/assessment-row-of.js';
import { standingLine } from '../../assessing/standing-line.js';
import { record } from '../../audit/record.js';
import { calendarOf } from '../../calendar/calendar-of.js';
import { dayOf } from '../../calendar/day-of.js';
import { positionOf } from '../../http/cursor.js';
import { pageOf } from '../../http/page-of.js';
import type { Context } from '../../operation.js';
import { appealOf, appealRowOf, appealView } from './appeal-view.js';
import type { AppealView, listAppeals as listTerms } from './contract.js';

const Position = Type.Object({ appealId: Type.String({ format: 'uuid' }) });

/** A page of appeals, the newest first. */
export const listAppeals = async (
  ctx: Context,
  query: Static<typeof listTerms.query>,
): Promise<Result<Static<typeof listTerms.response>>> => {
  const before = positionOf(query.cursor, Position);
  if (!before.ok) return before;
  const limit = query.limit ?? 50;
  const rows = await listRows(ctx.tx, {
    assessmentId: query.assessment ?? null,
    unitId: query.unit ?? null,
    states: query.state ?? null,
    limit: limit + 1,
    before: before.value?.appealId ?? null,
  });
  const { shown, nextCursor } = pageOf(rows, limit, ({ appealId }) => ({ appealId }));
  return granted({ items: await Promise.all(shown.map((row) => appealView(ctx, row))), nextCursor });
};

/** What is appealed, and why. */
export type AppealInput = {
  readonly assessmentId: string;
  readonly unitId: string;
  readonly lineKey: string;
  readonly statement: string;
};

/** Appeals one line as it stands. The clock of the decision begins today. */
export const makeAppeal = async (ctx: Context, { statement, ...input }: AppealInput): Promise<Result<AppealView>> => {
  const found = await assessmentRowOf(ctx, input.assessmentId);
  if (!found.ok) return found;
  const objection = appealObjection(ctx.actor, input.unitId, await readUnitDesk(ctx.tx, input.unitId));
  if (objection !== null) return refused(objection, await unitWords(ctx, input.unitId));
  const open = transition(assessmentMachine, found.value.state, 'appeal', ctx.lang);
  if (!open.ok) return open;
  const line = await standingLine(ctx, input);
  if (!line.ok) return line;
  if (statement.trim() === '') return refused('reason-missing');
  const due = await decideBy(ctx, found.value.scheme.terms.appeal);
  if (!due.ok) return due;
  const appealId = ctx.newId();
  const words = { linePoints: line.value.points, statement: statement.trim(), dueOn: due.value };
  if (!(await insertAppeal(ctx.tx, { appealId, ...input, ...words, at: ctx.now() }))) return refused('appeal-pending');
  const row = await appealRowOf(ctx, appealId);
  if (!row.ok) return row;
  await recordAppeal(ctx, 'appeal.made', row.value);
  return granted(await appealView(ctx, row.value));
};

const unitWords = async ({ tx }: Context, unitId: string) => ({ unit: (await readUnitFaces(tx, [unitId]))[0]?.name ?? unitId });

// A term that ends on a holiday ends on the next working day; where the calendar is not known, on the holiday.
const decideBy = async (ctx: Context, term: Term): Promise<Result<CalendarDate>> => {
  const [calendar, today] = [await calendarOf(ctx.tx), dayOf(ctx.now())];
  const due = endOfTerm(calendar, today, term, 'after');
  return due.ok ? due : endOfTerm(calendar, today, term, 'stays');
};

type Said = { readonly appealId: string; readonly edit: number; readonly statement: string | null };

/** Adds to what an appeal says, or takes it back. */
export const sayMore = async (ctx: Context, { appealId, edit, statement }: Said): Promise<Result<AppealView>> => {
  const found = await appealRowOf(ctx, appealId);
  if (!found.ok) return found;
  const row = found.value;
  const event: AppealEvent = statement === null ? 'withdraw' : 'save';
  const next = transition(appealMachine, row.state, event, ctx.lang);
  if (!next.ok) return next;
  const objection = appealObjection(ctx.actor, row.unitId, await readUnitDesk(ctx.tx, row.unitId));
  if (objection !== null) return refused(objection, { unit: row.unitName });
  if (statement?.trim() === '') return refused('reason-missing');
  if (!(await sayAppeal(ctx.tx, { appealId, from: row.state, to: next.value, edit }, statement)))
    return refused('edited-meanwhile', { person: row.unitName });
  await recordAppeal(ctx, statement === null ? 'appeal.withdrawn' : 'appeal.changed', row);
  return appealOf(ctx, appealId);
};

const recordAppeal = (ctx: Context, action: 'appeal.made' | 'appeal.changed' | 'appeal.withdrawn', row: AppealRow): Promise<void> =>
  record(ctx, {
    action,
    thingKind: 'assessment',
    thingId: row.assessmentId,
    data: { unit: row.unitName, period: row.period, line: row.lineTitle },
  });
