import type { CalendarDate, ProblemSource, ProblemState } from '@luoshi/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../store.js';
import { seenByUnit } from '../inspections/seen-by-unit.js';
import type { RemedyStep } from './remedy-step.js';

/** One problem of the list (问题清单). */
export type ProblemRow = {
  readonly problemId: string;
  readonly year: number;
  readonly no: number;
  readonly planId: string | null;
  readonly taskId: string | null;
  readonly taskNo: number | null;
  readonly taskText: string | null;
  readonly unitId: string;
  readonly unitName: string;
  readonly source: ProblemSource;
  readonly originId: string | null;
  readonly title: string;
  readonly detail: string;
  readonly foundOn: CalendarDate;
  readonly dueOn: CalendarDate;
  readonly measure: string;
  readonly person: string;
  readonly plannedFor: CalendarDate | null;
  readonly result: string;
  readonly answeredBy: string | null;
  readonly state: ProblemState;
  readonly edit: number;
  readonly steps: readonly RemedyStep[];
  readonly listedAt: Date;
  readonly closedAt: Date | null;
};

/** Which problems. */
export type ProblemChoice = {
  readonly states: readonly ProblemState[] | null;
  readonly sources: readonly ProblemSource[] | null;
  readonly unitId: string | null;
  readonly taskId: string | null;
  /** Due before this day and not closed. */
  readonly overdueOn: CalendarDate | null;
  readonly limit: number;
  readonly before: string | null;
};

const columns = sql`x.problem_id as "problemId", x.year, x.no, x.plan_id as "planId", x.task_id as "taskId", t.no as "taskNo",
  coalesce(l.corrected_text, t.text) as "taskText", x.unit_id as "unitId", u.name as "unitName", x.source, x.origin_id as "originId", x.title,
  x.detail, x.found_on as "foundOn", x.due_on as "dueOn", x.measure, x.person, x.planned_for as "plannedFor", x.result,
  x.answered_by as "answeredBy", x.state, x.edit, x.steps, x.listed_at as "listedAt", x.closed_at as "closedAt"
  from problem x
  join unit u on u.jurisdiction_id = x.jurisdiction_id and u.unit_id = x.unit_id
  left join task t on t.jurisdiction_id = x.jurisdiction_id and t.task_id = x.task_id
  left join ledger_row l on l.jurisdiction_id = x.jurisdiction_id and l.task_id = x.task_id`;

/** A page of problems, the newest first; their ids sort by time. */
export const listProblems = (tx: Tx, choice: ProblemChoice): Promise<readonly ProblemRow[]> => {
  const { states, sources, unitId, taskId, overdueOn, limit, before } = choice;
  return select(
    tx,
    sql`(${states === null}::boolean or x.state = any(${[...(states ?? [])]}::text[]))
      and (${sources === null}::boolean or x.source = any(${[...(sources ?? [])]}::text[]))
      and (${unitId}::text is null or x.unit_id = ${unitId}::text) and (${taskId}::uuid is null or x.task_id = ${taskId}::uuid)
      and (${overdueOn}::date is null or (x.due_on < ${overdueOn}::date and x.state in ('open', 'planned')))
      and (${before}::uuid is null or x.problem_id < ${before}::uuid)`,
    limit,
  );
};

/** One problem, or null where there is none within reach. */
export const readProblem = async (tx: Tx, problemId: string): Promise<ProblemRow | null> =>
  (await select(tx, sql`x.problem_id = ${problemId}::uuid`, 1))[0] ?? null;

const select = async (tx: Tx, where: RawBuilder<unknown>, limit: number): Promise<readonly ProblemRow[]> => {
  const { rows } =
    await sql<ProblemRow>`select ${columns} where x.jurisdiction_id = ${tx.scope.jurisdictionId} and ${seenByUnit(tx, 'x')} and ${where}
    order by x.problem_id desc limit ${limit}`.execute(tx.db);
  return rows;
};

/** How many problems a unit has, by what became of them: 责任清单. */
export type ProblemCount = {
  readonly unitId: string;
  readonly unitName: string;
  readonly all: number;
  readonly open: number;
  readonly overdue: number;
  readonly toCheck: number;
  readonly closed: number;
  /** Who answers for what is open, as the units wrote it. */
  readonly persons: readonly string[];
};

/** Counts by unit, those with most open first. */
export const countProblems = async (tx: Tx, today: CalendarDate): Promise<readonly ProblemCount[]> => {
  const { rows } = await sql<ProblemCount>`
    select x.unit_id as "unitId", u.name as "unitName", count(*)::integer as all,
      count(*) filter (where x.state in ('open', 'planned'))::integer as open,
      count(*) filter (where x.state in ('open', 'planned') and x.due_on < ${today}::date)::integer as overdue,
      count(*) filter (where x.state = 'reported')::integer as "toCheck", count(*) filter (where x.state = 'closed')::integer as closed,
      coalesce(array_agg(distinct x.person) filter (where x.person <> '' and x.state in ('open', 'planned', 'reported')), '{}') as persons
    from problem x join unit u on u.jurisdiction_id = x.jurisdiction_id and u.unit_id = x.unit_id
    where x.jurisdiction_id = ${tx.scope.jurisdictionId} and ${seenByUnit(tx, 'x')} and x.state <> 'withdrawn'
    group by x.unit_id, u.name order by 4 desc, 3 desc, x.unit_id`.execute(tx.db);
  return rows;
};

/** A problem to list. */
export type NewProblem = Pick<
  ProblemRow,
  'problemId' | 'year' | 'no' | 'planId' | 'taskId' | 'unitId' | 'source' | 'originId' | 'title' | 'detail' | 'foundOn' | 'dueOn'
> & { readonly step: RemedyStep; readonly at: Date };

/** Lists a problem. */
export const insertProblem = async (tx: Tx, one: NewProblem): Promise<void> => {
  await sql`insert into problem (jurisdiction_id, problem_id, year, no, plan_id, task_id, unit_id, source, origin_id, title, detail, found_on, due_on,
      measure, person, result, state, edit, steps, listed_at, listed_by)
    values (${tx.scope.jurisdictionId}, ${one.problemId}::uuid, ${one.year}, ${one.no}, ${one.planId}::uuid, ${one.taskId}::uuid, ${one.unitId},
      ${one.source}, ${one.originId}::uuid, ${one.title}, ${one.detail}, ${one.foundOn}::date, ${one.dueOn}::date, '', '', '', 'open', 1,
      ${JSON.stringify([one.step])}::text::jsonb, ${one.at}, ${tx.scope.userId}::uuid)`.execute(tx.db);
};

/** A move of a problem. What is null stays as it is. */
export type ProblemMove = {
  readonly problemId: string;
  readonly from: ProblemState;
  readonly to: ProblemState;
  readonly edit: number;
  readonly step: RemedyStep;
  readonly plan: { readonly measure: string; readonly person: string; readonly plannedFor: CalendarDate } | null;
  readonly result: string | null;
  readonly at: Date;
};

/** Moves the state; false if it was no longer `from`, or somebody else acted meanwhile. */
export const moveProblem = async (tx: Tx, { problemId, from, to, edit, step, plan, result, at }: ProblemMove): Promise<boolean> => {
  const ends = to === 'closed' || to === 'withdrawn' ? sql`${at}` : from === 'closed' ? sql`null` : sql`closed_at`;
  const { numAffectedRows } = await sql`
    update problem set state = ${to}, edit = edit + 1, steps = steps || ${JSON.stringify([step])}::text::jsonb,
      measure = coalesce(${plan?.measure ?? null}, measure), person = coalesce(${plan?.person ?? null}, person),
      planned_for = coalesce(${plan?.plannedFor ?? null}::date, planned_for), result = coalesce(${result}, result),
      answered_by = case when ${result}::text is null then answered_by else ${tx.scope.userId}::uuid end, closed_at = ${ends}
    where jurisdiction_id = ${tx.scope.jurisdictionId} and problem_id = ${problemId}::uuid and state = ${from} and edit = ${edit}`.execute(
    tx.db,
  );
  return Number(numAffectedRows ?? 0) === 1;
};
