import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** Who takes over from whom. `back`: only what had been handed over from the one that takes it again. */
export type HandOverOpen = {
  readonly fromUnitId: string;
  readonly toUnitId: string;
  readonly back: boolean;
  readonly at: Date;
  readonly by: string;
  /** Name of the unit that it leaves. */
  readonly note: string;
};

/**
 * Hands what a unit still has to answer, sheets and problems, to another: a merged unit's to its successor. What is closed stays where it was. A sheet
 * for a task for which the other has an open one already stays too: one matter, one sheet.
 */
export const handOverOpen = async (tx: Tx, { fromUnitId, toUnitId, back, at, by, note }: HandOverOpen): Promise<number> => {
  const { jurisdictionId } = tx.scope;
  const step = JSON.stringify([{ event: 'hand-over', at: at.toISOString(), by, note, from: fromUnitId }]);
  const came = back ? JSON.stringify([{ event: 'hand-over', from: toUnitId }]) : '[]';
  const { numAffectedRows: matters } = await sql`
    update matter m set unit_id = ${toUnitId}, edit = edit + 1, steps = steps || ${step}::text::jsonb
    where m.jurisdiction_id = ${jurisdictionId} and m.unit_id = ${fromUnitId} and m.state in ('open', 'explained', 'held', 'answered')
      and m.steps @> ${came}::text::jsonb
      and not exists (select 1 from matter o where o.jurisdiction_id = m.jurisdiction_id and o.task_id = m.task_id and o.unit_id = ${toUnitId}
        and o.state in ('open', 'explained', 'held', 'answered'))`.execute(tx.db);
  const { numAffectedRows: problems } = await sql`
    update problem p set unit_id = ${toUnitId}, edit = edit + 1, steps = steps || ${step}::text::jsonb
    where p.jurisdiction_id = ${jurisdictionId} and p.unit_id = ${fromUnitId} and p.state in ('open', 'planned', 'reported')
      and p.steps @> ${came}::text::jsonb`.execute(tx.db);
  return Number(matters ?? 0) + Number(problems ?? 0);
};
