import type { DutyKind } from '@luoshi/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../store.js';

type Owner = { readonly unitId: string | null; readonly isSupervisor: boolean; readonly officialIds: readonly string[] };

/**
 * What inspections ask of a desk: a unit's signatures and rectifications, the office's checks and reviews, an official's approvals. One line for
 * an inspection and unit, with the earliest day; a review is on no desk of its team, which steps aside (国令第733号 §17).
 */
export const inspectionDuties = (tx: Tx, { unitId, isSupervisor, officialIds }: Owner): readonly RawBuilder<unknown>[] => [
  ...(unitId === null ? [] : unitDuties(tx, unitId)),
  ...(isSupervisor ? officeDuties(tx) : []),
  ...(officialIds.length === 0 ? [] : approvals(tx, officialIds)),
];

const duty = (kind: DutyKind, columns: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`select ${kind}::text as kind, x.inspection_id as thing_id, null::uuid as task_id, x.unit_id, null::text as period, ${columns}, null::text as title`;

const unitDuties = ({ scope: { jurisdictionId } }: Tx, unitId: string): readonly RawBuilder<unknown>[] => [
  sql`${duty('inspection-sign', sql`null::date as due_on, x.noticed_at as since`)} from inspection_unit x
    join inspection s on s.jurisdiction_id = x.jurisdiction_id and s.inspection_id = x.inspection_id and s.state not in ('stopped', 'archived')
    where x.jurisdiction_id = ${jurisdictionId} and x.unit_id = ${unitId} and x.noticed_at is not null and x.signed_at is null`,
  sql`${duty('inspection-receive', sql`null::date as due_on, x.fed_back_at as since`)} from inspection_conclusion x
    where x.jurisdiction_id = ${jurisdictionId} and x.unit_id = ${unitId} and x.fed_back_at is not null and x.received_on is null`,
  sql`${duty('inspection-rectify', sql`min(x.due_on) as due_on, min(x.shown_at) as since`)} from inspection_finding x
    where x.jurisdiction_id = ${jurisdictionId} and x.unit_id = ${unitId} and x.state in ('owed', 'returned') and x.shown_at is not null
    group by x.inspection_id, x.unit_id`,
];

const officeDuties = ({ scope: { jurisdictionId, userId } }: Tx): readonly RawBuilder<unknown>[] => [
  sql`${duty('inspection-check', sql`min(x.due_on) as due_on, min(x.reported_at) as since`)} from inspection_finding x
    where x.jurisdiction_id = ${jurisdictionId} and x.state = 'reported' group by x.inspection_id, x.unit_id`,
  sql`${duty('inspection-review', sql`x.due_on, x.applied_on::timestamptz as since`)} from inspection_review x
    join inspection s on s.jurisdiction_id = x.jurisdiction_id and s.inspection_id = x.inspection_id
      and not s.team @> jsonb_build_array(jsonb_build_object('userId', ${userId}::text))
    where x.jurisdiction_id = ${jurisdictionId} and x.state = 'applied'`,
];

// A proposal, and a conclusion that is written for every unit: under the first of them, since a line needs one. A recommendation under its own.
const approvals = ({ scope: { jurisdictionId } }: Tx, officialIds: readonly string[]): readonly RawBuilder<unknown>[] => {
  const asked = (row: string) => sql`${sql.raw(row)}.approver ->> 'official' = any(${[...officialIds]}::text[])`;
  const first = sql`from inspection s join inspection_unit x on x.jurisdiction_id = s.jurisdiction_id and x.inspection_id = s.inspection_id
      and x.ord = 1 where s.jurisdiction_id = ${jurisdictionId} and ${asked('s')}`;
  const since = sql`null::date as due_on, (s.steps -> -1 ->> 'at')::timestamptz as since`;
  return [
    sql`${duty('inspection-approve', since)} ${first} and s.state = 'proposed'`,
    sql`${duty('inspection-conclude', since)} ${first} and s.state = 'findings' and not exists (select 1 from inspection_unit u
      left join inspection_conclusion c on c.jurisdiction_id = u.jurisdiction_id and c.inspection_id = u.inspection_id and c.unit_id = u.unit_id
      where u.jurisdiction_id = s.jurisdiction_id and u.inspection_id = s.inspection_id and coalesce(c.text, '') = '')`,
    sql`${duty('inspection-recommend', sql`null::date as due_on, min(x.proposed_at) as since`)} from inspection_recommendation x
      where x.jurisdiction_id = ${jurisdictionId} and x.state = 'proposed' and ${asked('x')} group by x.inspection_id, x.unit_id`,
  ];
};
