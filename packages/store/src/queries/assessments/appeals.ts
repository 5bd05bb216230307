import type { AppealState, CalendarDate } from '@luoshi/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../store.js';

/** An appeal (复核) of one line of a unit's score. `linePoints`: as the line stood when it was made. */
export type AppealRow = {
  readonly appealId: string;
  readonly assessmentId: string;
  readonly period: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly lineKey: string;
  readonly lineTitle: string;
  readonly linePoints: string;
  readonly state: AppealState;
  readonly edit: number;
  readonly statement: string;
  readonly dueOn: CalendarDate;
  readonly appliedAt: Date;
  readonly appliedBy: string | null;
  readonly decidedPoints: string | null;
  readonly decision: string | null;
  readonly decidedAt: Date | null;
  readonly decidedBy: string | null;
};

const columns = sql`x.appeal_id as "appealId", x.assessment_id as "assessmentId", m.period, x.unit_id as "unitId", u.name as "unitName",
  x.line_key as "lineKey", x.line_points::text as "linePoints", x.state, x.edit, x.statement, x.due_on as "dueOn", x.applied_at as "appliedAt",
  b.display_name as "appliedBy", x.decided_points::text as "decidedPoints", x.decision, x.decided_at as "decidedAt", d.display_name as "decidedBy",
  coalesce((select l -> 'title' ->> 'zh' from assessment_sheet s, jsonb_array_elements(s.score -> 'lines') l
    where s.jurisdiction_id = x.jurisdiction_id and s.assessment_id = x.assessment_id and s.unit_id = x.unit_id and l ->> 'key' = x.line_key),
    x.line_key) as "lineTitle"
  from appeal x
  join assessment m on m.jurisdiction_id = x.jurisdiction_id and m.assessment_id = x.assessment_id
  join unit u on u.jurisdiction_id = x.jurisdiction_id and u.unit_id = x.unit_id
  left join account b on b.jurisdiction_id = x.jurisdiction_id and b.user_id = x.applied_by
  left join account d on d.jurisdiction_id = x.jurisdiction_id and d.user_id = x.decided_by`;

// A unit sees its own appeals and no other's; the policy of the table says the same.
const seen = (tx: Tx): RawBuilder<unknown> => (tx.scope.reach.kind === 'unit' ? sql`x.unit_id = ${tx.scope.reach.unitId}` : sql`true`);

const select = async (tx: Tx, where: RawBuilder<unknown>, limit: number): Promise<AppealRow[]> => {
  const { rows } = await sql<AppealRow>`select ${columns} where x.jurisdiction_id = ${tx.scope.jurisdictionId} and ${seen(tx)} and ${where}
    order by x.appeal_id desc limit ${limit}`.execute(tx.db);
  return rows;
};

/** Which appeals, and where the page begins: `before` is the last one's id. */
export type AppealChoice = {
  readonly assessmentId: string | null;
  readonly unitId: string | null;
  readonly states: readonly AppealState[] | null;
  readonly limit: number;
  readonly before: string | null;
};

/** A page of appeals, the newest first; their ids sort by time. */
export const listAppeals = (tx: Tx, { assessmentId, unitId, states, limit, before }: AppealChoice): Promise<AppealRow[]> =>
  select(
    tx,
    sql`(${assessmentId}::uuid is null or x.assessment_id = ${assessmentId}::uuid) and (${unitId}::text is null or x.unit_id = ${unitId}::text)
      and (${states === null}::boolean or x.state = any(${[...(states ?? [])]}::text[]))
      and (${before}::uuid is null or x.appeal_id < ${before}::uuid)`,
    limit,
  );

/** One appeal, or null where there is none within reach. */
export const readAppeal = async (tx: Tx, appealId: string): Promise<AppealRow | null> =>
  (await select(tx, sql`x.appeal_id = ${appealId}::uuid`, 1))[0] ?? null;

/** Makes an appeal; false where the line is under review already. */
export const insertAppeal = async (
  tx: Tx,
  one: Pick<AppealRow, 'appealId' | 'assessmentId' | 'unitId' | 'lineKey' | 'linePoints' | 'statement' | 'dueOn'> & { readonly at: Date },
): Promise<boolean> => {
  const { numAffectedRows } = await sql`
    insert into appeal (jurisdiction_id, appeal_id, assessment_id, unit_id, line_key, line_points, state, edit, statement, due_on, applied_at, applied_by)
    values (${tx.scope.jurisdictionId}, ${one.appealId}::uuid, ${one.assessmentId}::uuid, ${one.unitId}, ${one.lineKey}, ${one.linePoints}::numeric,
      'applied', 1, ${one.statement}, ${one.dueOn}, ${one.at}, ${tx.scope.userId}::uuid) on conflict do nothing`.execute(tx.db);
  return Number(numAffectedRows ?? 0) === 1;
};

type Seen = { readonly appealId: string; readonly from: AppealState; readonly to: AppealState; readonly edit: number };

const moved = async (tx: Tx, { appealId, from, to, edit }: Seen, set: RawBuilder<unknown>): Promise<boolean> => {
  const { numAffectedRows } = await sql`update appeal set state = ${to}, edit = edit + 1 ${set}
    where jurisdiction_id = ${tx.scope.jurisdictionId} and appeal_id = ${appealId}::uuid and state = ${from} and edit = ${edit}`.execute(
    tx.db,
  );
  return Number(numAffectedRows ?? 0) === 1;
};

/** Keeps what the unit says, or takes the appeal back; false if it was decided, or somebody wrote meanwhile. */
export const sayAppeal = (tx: Tx, seenAs: Seen, statement: string | null): Promise<boolean> =>
  moved(tx, seenAs, statement === null ? sql`` : sql`, statement = ${statement}`);

/** Decides an appeal; false if it was decided, or somebody wrote meanwhile. */
export const decideAppeal = (
  tx: Tx,
  seenAs: Seen,
  { points, decision, at }: { readonly points: string | null; readonly decision: string; readonly at: Date },
): Promise<boolean> =>
  moved(
    tx,
    seenAs,
    sql`, decided_points = ${points}::numeric, decision = ${decision}, decided_at = ${at}, decided_by = ${tx.scope.userId}::uuid`,
  );
