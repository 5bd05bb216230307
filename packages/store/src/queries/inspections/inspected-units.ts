import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** Says whom an inspection visits, in this order; only before the notice. */
export const replaceInspectedUnits = async (tx: Tx, inspectionId: string, unitIds: readonly string[]): Promise<void> => {
  const { jurisdictionId } = tx.scope;
  await sql`delete from inspection_unit where jurisdiction_id = ${jurisdictionId} and inspection_id = ${inspectionId}::uuid
    and noticed_at is null`.execute(tx.db);
  await sql`insert into inspection_unit (jurisdiction_id, inspection_id, unit_id, ord)
    select ${jurisdictionId}, ${inspectionId}::uuid, w.unit_id, w.ord
    from unnest(${[...unitIds]}::text[]) with ordinality as w (unit_id, ord)`.execute(tx.db);
};

/** Gives every unit its notice. */
export const noticeUnits = async (tx: Tx, inspectionId: string, at: Date): Promise<void> => {
  await sql`update inspection_unit set noticed_at = ${at}
    where jurisdiction_id = ${tx.scope.jurisdictionId} and inspection_id = ${inspectionId}::uuid and noticed_at is null`.execute(tx.db);
};

/** Signs for the notice; false if that was done. */
export const signNotice = async (tx: Tx, inspectionId: string, unitId: string, at: Date): Promise<boolean> => {
  const { numAffectedRows } = await sql`update inspection_unit set signed_at = ${at}, signed_by = ${tx.scope.userId}::uuid
    where jurisdiction_id = ${tx.scope.jurisdictionId} and inspection_id = ${inspectionId}::uuid and unit_id = ${unitId}
      and noticed_at is not null and signed_at is null`.execute(tx.db);
  return Number(numAffectedRows ?? 0) === 1;
};

/** The units of these ids that the registry has. */
export const knownUnitIds = async (tx: Tx, unitIds: readonly string[]): Promise<readonly string[]> => {
  const { rows } = await sql<{ unitId: string }>`select unit_id as "unitId" from unit
    where jurisdiction_id = ${tx.scope.jurisdictionId} and unit_id = any(${[...unitIds]}::text[])`.execute(tx.db);
  return rows.map(({ unitId }) => unitId);
};
