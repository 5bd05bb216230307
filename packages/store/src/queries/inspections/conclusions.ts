import type { CalendarDate } from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';
import { seenByUnit } from './seen-by-unit.js';

/** The conclusion about one unit (§16). */
export type ConclusionRow = {
  readonly unitId: string;
  readonly text: string;
  readonly writtenBy: string | null;
  readonly fedBackAt: Date | null;
  readonly receivedOn: CalendarDate | null;
  readonly feedback: string;
};

/** The conclusions of an inspection that the reader may see. */
export const listConclusions = async (tx: Tx, inspectionId: string): Promise<readonly ConclusionRow[]> => {
  const { rows } = await sql<ConclusionRow>`
    select c.unit_id as "unitId", c.text, c.written_by as "writtenBy", c.fed_back_at as "fedBackAt", c.received_on as "receivedOn", c.feedback
    from inspection_conclusion c where c.jurisdiction_id = ${tx.scope.jurisdictionId} and c.inspection_id = ${inspectionId}::uuid
      and ${seenByUnit(tx, 'c')} order by c.unit_id`.execute(tx.db);
  return rows;
};

type Of = { readonly inspectionId: string; readonly unitId: string };

/** Writes what is concluded about a unit. One without words is none. */
export const putConclusion = async (tx: Tx, { inspectionId, unitId }: Of, text: string, at: Date): Promise<void> => {
  const { jurisdictionId, userId } = tx.scope;
  await sql`insert into inspection_conclusion as c (jurisdiction_id, inspection_id, unit_id, text, written_at, written_by, feedback)
    values (${jurisdictionId}, ${inspectionId}::uuid, ${unitId}, ${text}, ${at}, ${userId}::uuid, '')
    on conflict (jurisdiction_id, inspection_id, unit_id) do update set text = excluded.text, written_at = excluded.written_at,
      written_by = excluded.written_by where c.fed_back_at is null`.execute(tx.db);
};

/** Hands every conclusion to its unit. */
export const feedBackConclusions = async (tx: Tx, inspectionId: string, at: Date): Promise<void> => {
  await sql`update inspection_conclusion set fed_back_at = ${at}
    where jurisdiction_id = ${tx.scope.jurisdictionId} and inspection_id = ${inspectionId}::uuid and fed_back_at is null`.execute(tx.db);
};

/** Signs for a conclusion; false if that was done. */
export const receiveConclusion = async (tx: Tx, { inspectionId, unitId }: Of, on: CalendarDate): Promise<boolean> => {
  const { numAffectedRows } = await sql`update inspection_conclusion set received_on = ${on}::date, received_by = ${tx.scope.userId}::uuid
    where jurisdiction_id = ${tx.scope.jurisdictionId} and inspection_id = ${inspectionId}::uuid and unit_id = ${unitId}
      and fed_back_at is not null and received_on is null`.execute(tx.db);
  return Number(numAffectedRows ?? 0) === 1;
};

/** What the unit says to it; false if there is nothing to answer. */
export const answerConclusion = async (tx: Tx, { inspectionId, unitId }: Of, feedback: string): Promise<boolean> => {
  const { numAffectedRows } = await sql`update inspection_conclusion set feedback = ${feedback}
    where jurisdiction_id = ${tx.scope.jurisdictionId} and inspection_id = ${inspectionId}::uuid and unit_id = ${unitId}
      and received_on is not null`.execute(tx.db);
  return Number(numAffectedRows ?? 0) === 1;
};
