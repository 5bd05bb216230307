import { type CalendarDate, type DutyHolder, type DutyKind, dutiesOfState, dutyKinds } from '@luoshi/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../store.js';
import { inspectionDuties } from './inspection-duties.js';

/** One line of a desk, before it is weighed against today. */
export type DutyRow = {
  readonly kind: DutyKind;
  /** Of the thing that one click opens. */
  readonly thingId: string;
  /** null: of an inspection. */
  readonly taskId: string | null;
  readonly no: number | null;
  readonly text: string;
  readonly unitId: string;
  readonly unitName: string;
  /** Of a report. */
  readonly period: string | null;
  readonly dueOn: CalendarDate | null;
  readonly since: CalendarDate;
};

/** Whose desk: the unit, whether its approver sits there, whether it is the supervisor's or a checker's, and which officials' tasks wait. */
export type DeskOwner = {
  readonly unitId: string | null;
  readonly isApprover: boolean;
  readonly isSupervisor: boolean;
  readonly isChecker: boolean;
  readonly officialIds: readonly string[];
};

/** What of the desk: a kind, what is due by a day, and where a page begins. */
export type DeskChoice = {
  readonly kind: DutyKind | null;
  readonly limit: number;
  readonly offset: number;
  readonly dueBy?: CalendarDate;
};

type Thing = keyof typeof dutiesOfState;

type Place = {
  readonly table: string;
  readonly id: string;
  readonly since: string;
  readonly due?: string;
  readonly period?: string;
  /** Its own words; a task's where absent. */
  readonly title?: string;
  readonly task?: string;
  readonly unit?: string;
  /** The official on whose desk it may lie; the leaders of its task where absent. */
  readonly official?: string;
};

const tables: Readonly<Record<Thing, Place>> = {
  receipt: { table: 'receipt', id: 'x.task_id', due: 'x.due_on', since: 'coalesce(x.signed_at, x.issued_at)' },
  commitment: { table: 'commitment', id: 'x.commitment_id', since: 'coalesce(x.decided_at, x.submitted_at, x.created_at)' },
  report: {
    table: 'report',
    id: 'x.report_id',
    period: 'x.period',
    due: 'x.due_on',
    since: 'coalesce(x.submitted_at, x.drafted_at, x.due_on::timestamptz)',
  },
  request: { table: 'change_request', id: 'x.request_id', since: 'coalesce(x.submitted_at, x.created_at)' },
  matter: { table: 'matter', id: 'x.matter_id', title: 'x.title', due: 'x.step_due', since: 'x.opened_at' },
  instruction: {
    table: 'instruction',
    id: 'x.instruction_id',
    title: 'x.title',
    due: 'x.due_on',
    since: 'x.recorded_at',
    unit: "''",
    official: 'x.official_id',
  },
  problem: { table: 'problem', id: 'x.problem_id', title: 'x.title', due: 'x.due_on', since: 'x.listed_at' },
  complaint: {
    table: 'complaint',
    id: 'x.complaint_id',
    title: 'left(x.body, 60)',
    due: 'x.due_on',
    since: 'x.received_at',
    task: 'null::uuid',
    unit: "''",
  },
  appeal: {
    table: 'appeal',
    id: 'x.appeal_id',
    title: 'left(x.statement, 60)',
    due: 'x.due_on',
    since: 'x.applied_at',
    task: 'null::uuid',
  },
  'close-out': { table: 'close_out', id: 'x.close_out_id', since: 'coalesce(x.decided_at, x.checked_at, x.applied_at)' },
};

/** A page of a desk, overdue first, and how many lines each kind has, by how they stand on the day. */
export const readDesk = async (tx: Tx, owner: DeskOwner, { kind, limit, offset, dueBy }: DeskChoice): Promise<readonly DutyRow[]> => {
  const duties = dutiesOf(tx, owner);
  if (duties === null) return [];
  const { rows } = await sql<DutyRow>`
    select d.kind, d.thing_id as "thingId", d.task_id as "taskId", t.no, coalesce(d.title, l.corrected_text, t.text, i.title, '') as text, d.unit_id as "unitId",
      coalesce(u.name, '') as "unitName", d.period, d.due_on as "dueOn", (d.since at time zone 'Asia/Shanghai')::date as since
    from (${duties}) d
    left join task t on t.jurisdiction_id = ${tx.scope.jurisdictionId} and t.task_id = d.task_id
    left join inspection i on i.jurisdiction_id = ${tx.scope.jurisdictionId} and i.inspection_id = d.thing_id
    left join ledger_row l on l.jurisdiction_id = t.jurisdiction_id and l.task_id = t.task_id
    left join unit u on u.jurisdiction_id = ${tx.scope.jurisdictionId} and u.unit_id = d.unit_id
    where ${kind === null ? sql`true` : sql`d.kind = ${kind}`} and ${dueBy === undefined ? sql`true` : sql`d.due_on <= ${dueBy}::date`}
    order by d.due_on nulls last, d.since::date, d.kind, t.ord, d.unit_id, d.thing_id limit ${limit} offset ${offset}`.execute(tx.db);
  return rows;
};

/** How many lines of each kind, and how many of them are overdue, due today, due soon. */
export type DeskCount = {
  readonly kind: DutyKind;
  readonly all: number;
  readonly overdue: number;
  readonly today: number;
  readonly soon: number;
};

/** Counts a desk by kind; `soonBy` is the last day that counts as soon. */
export const countDesk = async (
  tx: Tx,
  owner: DeskOwner,
  { today, soonBy }: { readonly today: CalendarDate; readonly soonBy: CalendarDate },
): Promise<readonly DeskCount[]> => {
  const duties = dutiesOf(tx, owner);
  if (duties === null) return [];
  const { rows } = await sql<DeskCount>`
    select d.kind, count(*)::integer as all, count(*) filter (where d.due_on < ${today}::date)::integer as overdue,
      count(*) filter (where d.due_on = ${today}::date)::integer as today,
      count(*) filter (where d.due_on > ${today}::date and d.due_on <= ${soonBy}::date)::integer as soon
    from (${duties}) d group by d.kind`.execute(tx.db);
  return rows;
};

// One branch for each thing and each holder that sits at this desk; a branch reads by the index of its unit or state.
const dutiesOf = (tx: Tx, owner: DeskOwner): RawBuilder<unknown> | null => {
  const branches = (Object.keys(tables) as Thing[]).flatMap((thing) =>
    holders.flatMap((holder) => {
      const seat = seatOf(tx, { holder, thing, owner });
      const states = statesFor(thing, holder);
      return seat === null || states.length === 0 ? [] : [branch(tx, thing, states, seat)];
    }),
  );
  const unbegun = owner.unitId === null ? [] : [unbegunCommitments(tx, owner.unitId)];
  const all = [...branches, ...unbegun, ...inspectionDuties(tx, owner)];
  return all.length === 0 ? null : sql.join(all, sql` union all `);
};

const holders = ['unit', 'unit-approver', 'lead-unit', 'supervisor', 'lead-official', 'checker'] as const satisfies readonly DutyHolder[];

const statesFor = (thing: Thing, holder: DutyHolder): readonly (readonly [string, DutyKind])[] =>
  Object.entries<DutyKind | null>(dutiesOfState[thing]).flatMap(([state, kind]) =>
    kind !== null && dutyKinds[kind].holder === holder ? [[state, kind] as const] : [],
  );

type Seat = { readonly holder: DutyHolder; readonly thing: Thing; readonly owner: DeskOwner };

const seatOf = (tx: Tx, { holder, thing, owner }: Seat): RawBuilder<unknown> | null => {
  const { jurisdictionId } = tx.scope;
  const { unitId } = owner;
  switch (holder) {
    case 'unit':
      return unitId === null ? null : sql`x.unit_id = ${unitId}`;
    case 'unit-approver':
      return unitId === null || !owner.isApprover ? null : sql`x.unit_id = ${unitId}`;
    case 'lead-unit':
      return unitId === null
        ? null
        : sql`x.unit_id <> ${unitId} and x.task_id in (select m.task_id from responsibility m where m.jurisdiction_id = ${jurisdictionId}
            and m.unit_id = ${unitId} and m.role = 'lead' and m.ord = 0)`;
    case 'supervisor':
      return owner.isSupervisor ? sql`true` : null;
    case 'checker':
      return owner.isChecker ? sql`true` : null;
    case 'lead-official':
      return owner.officialIds.length === 0 ? null : ledBy(tx, tables[thing].official, owner.officialIds);
  }
};

const ledBy = ({ scope: { jurisdictionId } }: Tx, official: string | undefined, officialIds: readonly string[]): RawBuilder<unknown> =>
  official === undefined
    ? sql`x.task_id in (select a.task_id from assignment a where a.jurisdiction_id = ${jurisdictionId} and a.role = 'leader'
        and a.official_id = any(${[...officialIds]}::text[]))`
    : sql`${sql.raw(official)} = any(${[...officialIds]}::text[])`;

const branch = (tx: Tx, thing: Thing, states: readonly (readonly [string, DutyKind])[], seat: RawBuilder<unknown>): RawBuilder<unknown> => {
  const { table, id, since, due = 'null::date', period = 'null', title = 'null', task = 'x.task_id', unit = 'x.unit_id' } = tables[thing];
  const kinds = states.map(([state, kind]) => sql`when ${state} then ${kind}`);
  return sql`select case x.state ${sql.join(kinds, sql` `)} end as kind, ${sql.raw(id)} as thing_id, ${sql.raw(task)} as task_id,
    ${sql.raw(unit)} as unit_id, ${sql.raw(period)}::text as period, ${sql.raw(due)} as due_on, ${sql.raw(since)} as since,
    ${sql.raw(title)}::text as title from ${sql.table(table)} x
    where x.jurisdiction_id = ${tx.scope.jurisdictionId} and x.state = any(${states.map(([state]) => state)}::text[]) and ${seat}`;
};

// Signed for, and nothing promised yet: the duty that no row of a commitment can tell of.
const unbegunCommitments = (tx: Tx, unitId: string): RawBuilder<unknown> => sql`
  select 'commitment-write' as kind, x.task_id as thing_id, x.task_id, x.unit_id, null::text as period, null::date as due_on, x.signed_at as since,
    null::text as title
  from receipt x where x.jurisdiction_id = ${tx.scope.jurisdictionId} and x.unit_id = ${unitId} and x.role = 'lead' and x.state in ('signed', 'split')
    and not exists (select 1 from commitment c where c.jurisdiction_id = x.jurisdiction_id and c.task_id = x.task_id and c.unit_id = x.unit_id
      and c.state <> 'dropped')`;
