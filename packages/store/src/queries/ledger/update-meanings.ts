import { sql } from 'kysely';
import type { Tx } from '../../store.js';
import { inPortions } from './in-portions.js';
import type { AssignmentRole } from './read-task-facts.js';

/** What a printed name means: its words as corrected and what they stand for. All three ids null: to be confirmed. */
export type Meaning = {
  readonly taskId: string;
  readonly role: AssignmentRole;
  readonly ord: number;
  readonly correctedName: string;
  readonly unitId: string | null;
  readonly collectiveId: string | null;
  readonly officialId: string | null;
};

/** Writes what names mean; rows that already say so are left alone. Returns how many changed. */
export const updateMeanings = async (tx: Tx, meanings: readonly Meaning[]): Promise<number> => {
  let changed = 0;
  await inPortions(meanings, async (portion) => {
    changed += await updatePortion(tx, portion);
  });
  return changed;
};

const updatePortion = async (tx: Tx, meanings: readonly Meaning[]): Promise<number> => {
  const taskIds = [...new Set(meanings.map(({ taskId }) => taskId))];
  const { numAffectedRows } = await sql`
    update assignment a
    set corrected_name = m."correctedName", unit_id = m."unitId", collective_id = m."collectiveId", official_id = m."officialId"
    from jsonb_to_recordset(${JSON.stringify(meanings)}::text::jsonb) as m("taskId" uuid, role text, ord integer, "correctedName" text,
      "unitId" text, "collectiveId" text, "officialId" text)
    where a.jurisdiction_id = ${tx.scope.jurisdictionId} and a.task_id = any(${taskIds}::uuid[])
      and a.task_id = m."taskId" and a.role = m.role and a.ord = m.ord
      and (a.corrected_name, a.unit_id, a.collective_id, a.official_id)
        is distinct from (m."correctedName", m."unitId", m."collectiveId", m."officialId")`.execute(tx.db);
  return Number(numAffectedRows ?? 0);
};
