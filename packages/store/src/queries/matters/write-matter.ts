import type { CalendarDate, Ladder, MatterState } from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';
import type { Climb, MatterOrigin, MatterStep } from './matter-row.js';

/** A matter to open, with its sheet's number. */
export type NewMatter = {
  readonly matterId: string;
  readonly planId: string | null;
  readonly taskId: string | null;
  readonly unitId: string;
  readonly origin: MatterOrigin;
  readonly originId: string | null;
  readonly title: string;
  readonly demand: string;
  readonly sheetYear: number;
  readonly sheetNo: number;
  readonly ladder: Ladder;
  readonly climb: Climb;
  readonly step: MatterStep;
  readonly at: Date;
};

/** Opens a matter. False if the unit has an open sheet for the task. */
export const insertMatter = async (tx: Tx, one: NewMatter): Promise<boolean> => {
  const { numAffectedRows } = await sql`
    insert into matter (jurisdiction_id, matter_id, plan_id, task_id, unit_id, origin, origin_id, title, demand, sheet_year, sheet_no, ladder, step_key,
      step_due, approval, climbs, state, edit, reason, answer, steps, opened_at, opened_by)
    values (${tx.scope.jurisdictionId}, ${one.matterId}::uuid, ${one.planId}::uuid, ${one.taskId}::uuid, ${one.unitId}, ${one.origin}, ${one.originId}::uuid,
      ${one.title}, ${one.demand}, ${one.sheetYear}, ${one.sheetNo}, ${JSON.stringify(one.ladder)}::text::jsonb, ${one.climb.key},
      ${one.climb.due}::date, 'none', ${JSON.stringify([one.climb])}::text::jsonb, 'open', 1, '', '',
      ${JSON.stringify([one.step])}::text::jsonb, ${one.at}, ${tx.scope.userId}::uuid)
    on conflict do nothing`.execute(tx.db);
  return Number(numAffectedRows ?? 0) === 1;
};

/** A move of a matter. What is null stays as it is. */
export type MatterMove = {
  readonly matterId: string;
  readonly from: MatterState;
  readonly to: MatterState;
  readonly edit: number;
  readonly step: MatterStep;
  readonly reason: string | null;
  readonly answer: string | null;
  readonly at: Date;
};

/** Moves the state; false if it was no longer `from`, or somebody else acted meanwhile. */
export const moveMatter = async (tx: Tx, { matterId, from, to, edit, step, reason, answer, at }: MatterMove): Promise<boolean> => {
  const { numAffectedRows } = await sql`
    update matter set state = ${to}, edit = edit + 1, steps = steps || ${JSON.stringify([step])}::text::jsonb,
      reason = coalesce(${reason}, reason), answer = coalesce(${answer}, answer),
      answered_by = case when ${answer}::text is null then answered_by else ${tx.scope.userId}::uuid end,
      closed_at = case when ${to} in ('closed', 'withdrawn') then ${at} else closed_at end
    where jurisdiction_id = ${tx.scope.jurisdictionId} and matter_id = ${matterId}::uuid and state = ${from} and edit = ${edit}`.execute(
    tx.db,
  );
  return Number(numAffectedRows ?? 0) === 1;
};

/** A change of the step of a matter's ladder. `climb` null: the step stays. */
export type MatterClimb = {
  readonly matterId: string;
  readonly edit: number;
  readonly climb: Climb | null;
  readonly due: CalendarDate | null;
  readonly approval: 'none' | 'awaiting' | 'refused';
  readonly step: MatterStep;
};

/** Climbs, or lets a climb wait or be refused; false if somebody acted meanwhile. */
export const climbMatter = async (tx: Tx, { matterId, edit, climb, due, approval, step }: MatterClimb): Promise<boolean> => {
  const added = climb === null ? [] : [climb];
  const { numAffectedRows } = await sql`
    update matter set step_key = coalesce(${climb?.key ?? null}, step_key), step_due = ${due}::date, approval = ${approval}, edit = edit + 1,
      climbs = climbs || ${JSON.stringify(added)}::text::jsonb, steps = steps || ${JSON.stringify([step])}::text::jsonb
    where jurisdiction_id = ${tx.scope.jurisdictionId} and matter_id = ${matterId}::uuid and edit = ${edit}
      and state in ('open', 'explained', 'held', 'answered')`.execute(tx.db);
  return Number(numAffectedRows ?? 0) === 1;
};
