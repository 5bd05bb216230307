import type { CalendarDate } from '@luoshi/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../store.js';

/** Which tasks to hand out: a plan's, or some of them, to every responsible unit or to some. */
export type IssueChoice = {
  readonly planId: string;
  readonly taskIds: readonly string[] | null;
  readonly unitIds: readonly string[] | null;
};

/** What handing out would do: receipts it makes, how many tasks and units they concern, what is there already, what was taken back before. */
export type IssueCount = {
  readonly receipts: number;
  readonly tasks: number;
  readonly units: number;
  readonly standing: number;
  readonly withdrawn: number;
};

/** Counts what `issueReceipts` would make. */
export const countIssuable = async (tx: Tx, choice: IssueChoice): Promise<IssueCount> => {
  const due = issuable(choice);
  const { rows } = await sql<IssueCount>`
    select count(*) filter (where ${due})::integer as receipts, count(distinct d.task_id) filter (where ${due})::integer as tasks,
      count(distinct d.unit_id) filter (where ${due})::integer as units,
      count(*) filter (where x.state <> 'withdrawn')::integer as standing, count(*) filter (where x.state = 'withdrawn')::integer as withdrawn
    from ${shares(tx, choice)}`.execute(tx.db);
  return rows[0] ?? { receipts: 0, tasks: 0, units: 0, standing: 0, withdrawn: 0 };
};

/** How a hand-out runs. */
export type IssueTerms = { readonly clock: string; readonly dueOn: CalendarDate; readonly at: Date };

/**
 * Hands the tasks to every responsible unit that has none of them yet; answers with the number of receipts. One that was taken back stays so
 * where a whole plan is handed out, and is issued anew where its task was chosen.
 */
export const issueReceipts = async (tx: Tx, choice: IssueChoice, { clock, dueOn, at }: IssueTerms): Promise<number> => {
  const { numAffectedRows } = await sql`
    insert into receipt as r (jurisdiction_id, task_id, unit_id, role, state, clock, issued_at, issued_by, due_on, parts)
    select d.jurisdiction_id, d.task_id, d.unit_id, d.role, 'issued', ${clock}, ${at}, ${tx.scope.userId}::uuid, ${dueOn}::date, '[]'
    from ${shares(tx, choice)} where ${issuable(choice)}
    on conflict (jurisdiction_id, task_id, unit_id) do update set role = excluded.role, state = excluded.state, clock = excluded.clock,
      issued_at = excluded.issued_at, issued_by = excluded.issued_by, due_on = excluded.due_on, signed_at = null, signed_by = null
      where r.state = 'withdrawn'`.execute(tx.db);
  return Number(numAffectedRows ?? 0);
};

/** Takes back, unsigned, what lies with units that no longer answer for the tasks; answers with the number. */
export const withdrawStrays = async (tx: Tx, taskIds: readonly string[]): Promise<number> => {
  const { numAffectedRows } = await sql`
    update receipt x set state = 'withdrawn'
    where x.jurisdiction_id = ${tx.scope.jurisdictionId} and x.task_id = any(${[...taskIds]}::uuid[]) and x.state = 'issued'
      and not exists (select 1 from responsibility d where d.jurisdiction_id = x.jurisdiction_id and d.task_id = x.task_id
        and d.unit_id = x.unit_id)`.execute(tx.db);
  return Number(numAffectedRows ?? 0);
};

// What was taken back comes again only where its task is chosen.
const issuable = ({ taskIds }: IssueChoice): RawBuilder<unknown> =>
  sql`(x.task_id is null or (${taskIds !== null}::boolean and x.state = 'withdrawn'))`;

const shares = (tx: Tx, { planId, taskIds, unitIds }: IssueChoice): RawBuilder<unknown> => sql`(
    select d.* from responsibility d
    join task t on t.jurisdiction_id = d.jurisdiction_id and t.task_id = d.task_id and t.plan_id = ${planId}::uuid and t.withdrawn_in is null
    where d.jurisdiction_id = ${tx.scope.jurisdictionId}
      and (${taskIds === null}::boolean or d.task_id = any(${[...(taskIds ?? [])]}::uuid[]))
      and (${unitIds === null}::boolean or d.unit_id = any(${[...(unitIds ?? [])]}::text[]))) d
  left join receipt x on x.jurisdiction_id = d.jurisdiction_id and x.task_id = d.task_id and x.unit_id = d.unit_id`;
