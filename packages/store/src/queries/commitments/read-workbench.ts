import { type RawBuilder, sql } from 'kysely';
import type { LedgerOwner } from '../../schema.js';
import type { Tx } from '../../store.js';

/** A share that its unit leads first, with how far its promise has come. */
export type WorkbenchRow = {
  readonly taskId: string;
  readonly planId: string;
  readonly ord: number;
  readonly no: number | null;
  readonly chapter: string | null;
  readonly text: string;
  readonly targetCount: number;
  readonly leadUnits: readonly LedgerOwner[];
  readonly unitId: string;
  readonly unitName: string;
  /** Of the newest version; null where nothing was begun. */
  readonly commitmentId: string | null;
  readonly state: string | null;
};

/** Which shares. `quantified` false: tasks that print no figure; `stage`: how far the promise has come. */
export type WorkbenchChoice = {
  readonly planId: string;
  readonly unitId: string | null;
  readonly quantified: boolean | null;
  readonly stage: 'none' | 'open' | 'submitted' | 'approved' | null;
  readonly q: string | null;
  readonly limit: number;
  readonly after: number | null;
};

const stages: Readonly<Record<'none' | 'open' | 'submitted' | 'approved', RawBuilder<unknown>>> = {
  none: sql`(l.state is null or l.state = 'dropped')`,
  open: sql`l.state in ('draft', 'returned')`,
  submitted: sql`l.state = 'submitted'`,
  approved: sql`l.state in ('approved', 'superseded')`,
};

// The first-named lead unit answers for the whole task; tasks for which the plan names none wait for the supervisor to say who leads.
const leading = (tx: Tx, planId: string): RawBuilder<unknown> => sql`
  from ledger_row r
  join responsibility d on d.jurisdiction_id = r.jurisdiction_id and d.task_id = r.task_id
    and (d.role = 'lead' and d.ord = (select min(f.ord) from responsibility f where f.jurisdiction_id = r.jurisdiction_id
      and f.task_id = r.task_id and f.role = 'lead'))
  join unit u on u.jurisdiction_id = d.jurisdiction_id and u.unit_id = d.unit_id
  left join lateral (select c.commitment_id, c.state from commitment c where c.jurisdiction_id = r.jurisdiction_id and c.task_id = r.task_id
    and c.unit_id = d.unit_id order by c.version desc limit 1) l on true
  where r.jurisdiction_id = ${tx.scope.jurisdictionId} and r.plan_id = ${planId}::uuid
    and ${tx.scope.reach.kind === 'unit' ? sql`d.unit_id = ${tx.scope.reach.unitId}` : sql`true`}`;

/** A page of the workbench in printed order: what still has to be turned into a promise that can be judged. */
export const readWorkbench = async (tx: Tx, choice: WorkbenchChoice): Promise<readonly WorkbenchRow[]> => {
  const { planId, limit, after } = choice;
  const { rows } = await sql<WorkbenchRow>`
    select r.task_id as "taskId", r.plan_id as "planId", r.ord, r.no, r.chapter, r.corrected_text as text, r.target_count as "targetCount",
      r.owners -> 'leadUnits' as "leadUnits", d.unit_id as "unitId", u.name as "unitName", l.commitment_id as "commitmentId", l.state
    ${leading(tx, planId)} and ${narrowed(choice)} and (${after}::integer is null or r.ord > ${after}::integer)
    order by r.ord limit ${limit}`.execute(tx.db);
  return rows;
};

/** How many shares stand at which stage. */
export type WorkbenchCounts = {
  readonly all: number;
  readonly unquantified: number;
  readonly none: number;
  readonly open: number;
  readonly submitted: number;
  readonly approved: number;
};

/** Counts over the whole plan within reach, for a unit or for all. */
export const countWorkbench = async (tx: Tx, planId: string, unitId: string | null): Promise<WorkbenchCounts> => {
  const { rows } = await sql<WorkbenchCounts>`
    select count(*)::integer as all, count(*) filter (where r.target_count = 0)::integer as unquantified,
      count(*) filter (where ${stages.none})::integer as none, count(*) filter (where ${stages.open})::integer as open,
      count(*) filter (where ${stages.submitted})::integer as submitted, count(*) filter (where ${stages.approved})::integer as approved
    ${leading(tx, planId)} and (${unitId}::text is null or d.unit_id = ${unitId}::text)`.execute(tx.db);
  return rows[0] ?? { all: 0, unquantified: 0, none: 0, open: 0, submitted: 0, approved: 0 };
};

const narrowed = ({ unitId, quantified, stage, q }: WorkbenchChoice): RawBuilder<unknown> => {
  const words = (q ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const found = words.map((word) => sql`strpos(r.search_text, ${word}) > 0`);
  return sql.join(
    [
      sql`(${unitId}::text is null or d.unit_id = ${unitId}::text)`,
      quantified === null ? sql`true` : quantified ? sql`r.target_count > 0` : sql`r.target_count = 0`,
      stage === null ? sql`true` : stages[stage],
      ...found,
    ],
    sql` and `,
  );
};
