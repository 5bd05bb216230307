import type { InspectionRules } from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** The rules of inspections that the office made, the latest first. */
export const readInspectionRules = async (tx: Tx): Promise<readonly InspectionRules[]> => {
  const { rows } = await sql<{ from: string; body: Omit<InspectionRules, 'from'> }>`select from_date as "from", body from inspection_rule
    where jurisdiction_id = ${tx.scope.jurisdictionId} order by from_date desc`.execute(tx.db);
  return rows.map(({ from, body }) => ({ ...body, from }));
};

/** Adds rules from a day on; one that is not in force yet may be replaced. */
export const putInspectionRules = async (tx: Tx, { from, ...body }: InspectionRules, at: Date): Promise<void> => {
  const { jurisdictionId, userId } = tx.scope;
  await sql`delete from inspection_rule where jurisdiction_id = ${jurisdictionId} and from_date = ${from}::date`.execute(tx.db);
  await sql`insert into inspection_rule (jurisdiction_id, from_date, body, entered_at, entered_by)
    values (${jurisdictionId}, ${from}::date, ${JSON.stringify(body)}::text::jsonb, ${at}, ${userId}::uuid)`.execute(tx.db);
};
