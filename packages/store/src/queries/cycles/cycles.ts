import type { CalendarDate, ReportCycle } from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** A plan's cycle with the newest period that was opened. */
export type CycleRow = {
  readonly cycleId: string;
  readonly planId: string;
  readonly name: string;
  readonly definition: ReportCycle;
  readonly state: 'open' | 'closed';
  readonly periods: readonly PeriodRow[];
};

/** A period of a cycle, with how many reports it asks for and how many are off the units' desks. */
export type PeriodRow = {
  readonly period: string;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly dueCo: CalendarDate;
  readonly dueLead: CalendarDate;
  readonly state: 'open' | 'closed';
  readonly asked: number;
  readonly handedIn: number;
  readonly accepted: number;
};

const handedIn = sql`state in ('with-lead', 'merged', 'submitted', 'accepted', 'corrected', 'waived')`;
const accepted = sql`state in ('accepted', 'corrected', 'waived')`;

/** The cycles of a plan, each with its periods, the newest first. */
export const listCycles = async (tx: Tx, planId: string): Promise<readonly CycleRow[]> => {
  const { rows } = await sql<CycleRow>`
    select c.cycle_id as "cycleId", c.plan_id as "planId", c.name, c.definition, c.state,
      coalesce((select jsonb_agg(jsonb_build_object('period', p.period, 'startsOn', p.starts_on, 'endsOn', p.ends_on, 'dueCo', p.due_co,
          'dueLead', p.due_lead, 'state', p.state, 'asked', n.asked, 'handedIn', n.handed_in, 'accepted', n.accepted) order by p.starts_on desc)
        from report_period p cross join lateral (
          select count(*)::integer as asked, count(*) filter (where ${handedIn})::integer as handed_in,
            count(*) filter (where ${accepted})::integer as accepted
          from report r where r.jurisdiction_id = p.jurisdiction_id and r.cycle_id = p.cycle_id and r.period = p.period
            and ${tx.scope.reach.kind === 'unit' ? sql`r.unit_id = ${tx.scope.reach.unitId}` : sql`true`}) n
        where p.jurisdiction_id = c.jurisdiction_id and p.cycle_id = c.cycle_id), '[]') as periods
    from report_cycle c where c.jurisdiction_id = ${tx.scope.jurisdictionId} and c.plan_id = ${planId}::uuid
    order by c.cycle_id`.execute(tx.db);
  return rows;
};

/** One cycle without its counts, or null. */
export const readCycle = async (
  tx: Tx,
  cycleId: string,
): Promise<{
  readonly cycleId: string;
  readonly planId: string;
  readonly definition: ReportCycle;
  readonly state: 'open' | 'closed';
} | null> => {
  const { rows } = await sql<{ cycleId: string; planId: string; definition: ReportCycle; state: 'open' | 'closed' }>`
    select cycle_id as "cycleId", plan_id as "planId", definition, state from report_cycle
    where jurisdiction_id = ${tx.scope.jurisdictionId} and cycle_id = ${cycleId}::uuid`.execute(tx.db);
  return rows[0] ?? null;
};

/** Adds a cycle. */
export const insertCycle = async (
  tx: Tx,
  {
    cycleId,
    planId,
    definition,
    at,
  }: { readonly cycleId: string; readonly planId: string; readonly definition: ReportCycle; readonly at: Date },
): Promise<void> => {
  await sql`insert into report_cycle (jurisdiction_id, cycle_id, plan_id, name, definition, state, created_at, created_by)
    values (${tx.scope.jurisdictionId}, ${cycleId}::uuid, ${planId}::uuid, ${definition.name}, ${JSON.stringify(definition)}::text::jsonb, 'open',
      ${at}, ${tx.scope.userId}::uuid)`.execute(tx.db);
};

/** A period to open. */
export type NewPeriod = {
  readonly cycleId: string;
  readonly planId: string;
  readonly period: string;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly dueCo: CalendarDate;
  readonly dueLead: CalendarDate;
  readonly at: Date;
};

/** Opens a period; false if it is open or was. */
export const insertPeriod = async (tx: Tx, { cycleId, period, startsOn, endsOn, dueCo, dueLead, at }: NewPeriod): Promise<boolean> => {
  const { numAffectedRows } = await sql`
    insert into report_period (jurisdiction_id, cycle_id, period, starts_on, ends_on, due_co, due_lead, state, opened_at)
    values (${tx.scope.jurisdictionId}, ${cycleId}::uuid, ${period}, ${startsOn}::date, ${endsOn}::date, ${dueCo}::date, ${dueLead}::date, 'open', ${at})
    on conflict do nothing`.execute(tx.db);
  return Number(numAffectedRows ?? 0) === 1;
};

/**
 * Asks every unit that answers for a task of the plan for its report of the period; answers with how many are asked for. Tasks that are closed
 * out or stopped are left alone, and so is who was asked already: the same act asks those that were added since. A co-unit's is due earlier, where there
 * is a lead unit to merge it.
 */
export const askForReports = async (
  tx: Tx,
  { cycleId, planId, period, dueCo, dueLead }: Omit<NewPeriod, 'startsOn' | 'endsOn' | 'at'>,
  taskId: string | null = null,
): Promise<number> => {
  const { jurisdictionId } = tx.scope;
  const { numAffectedRows } = await sql`
    insert into report (jurisdiction_id, report_id, cycle_id, period, plan_id, task_id, unit_id, role, state, due_on, edit, is_late)
    select ${jurisdictionId}, gen_random_uuid(), ${cycleId}::uuid, ${period}, t.plan_id, t.task_id, d.unit_id, d.role, 'owed',
      case when d.role = 'lead' or not exists (select 1 from responsibility l where l.jurisdiction_id = t.jurisdiction_id
        and l.task_id = t.task_id and l.role = 'lead') then ${dueLead}::date else ${dueCo}::date end, 1, false
    from task t join responsibility d on d.jurisdiction_id = t.jurisdiction_id and d.task_id = t.task_id
    where t.jurisdiction_id = ${jurisdictionId} and t.plan_id = ${planId}::uuid and t.withdrawn_in is null
      and (${taskId}::uuid is null or t.task_id = ${taskId}::uuid)
      and not exists (select 1 from close_out c where c.jurisdiction_id = t.jurisdiction_id and c.task_id = t.task_id
        and c.state in ('closed', 'in-recheck'))
      and not exists (select 1 from change_request s where s.jurisdiction_id = t.jurisdiction_id and s.task_id = t.task_id
        and s.kind = 'stop' and s.state = 'approved' and (s.unit_id = d.unit_id or s.unit_id = (select l.unit_id from responsibility l
          where l.jurisdiction_id = t.jurisdiction_id and l.task_id = t.task_id and l.role = 'lead' order by l.ord, l.unit_id limit 1)))
    on conflict do nothing`.execute(tx.db);
  return Number(numAffectedRows ?? 0);
};

/** Closes a period; false if it was not open. */
export const closePeriod = async (tx: Tx, cycleId: string, period: string, at: Date): Promise<boolean> => {
  const { numAffectedRows } = await sql`update report_period set state = 'closed', closed_at = ${at}
    where jurisdiction_id = ${tx.scope.jurisdictionId} and cycle_id = ${cycleId}::uuid and period = ${period} and state = 'open'`.execute(
    tx.db,
  );
  return Number(numAffectedRows ?? 0) === 1;
};

/** One period, or null. */
export const readPeriod = async (
  tx: Tx,
  cycleId: string,
  period: string,
): Promise<Omit<PeriodRow, 'asked' | 'handedIn' | 'accepted'> | null> => {
  const { rows } = await sql<Omit<PeriodRow, 'asked' | 'handedIn' | 'accepted'>>`
    select period, starts_on as "startsOn", ends_on as "endsOn", due_co as "dueCo", due_lead as "dueLead", state from report_period
    where jurisdiction_id = ${tx.scope.jurisdictionId} and cycle_id = ${cycleId}::uuid and period = ${period}`.execute(tx.db);
  return rows[0] ?? null;
};
