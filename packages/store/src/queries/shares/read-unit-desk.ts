import type { UnitDesk } from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** Which accounts in force work for a unit. */
export const readUnitDesk = async (tx: Tx, unitId: string): Promise<UnitDesk> => {
  const { rows } = await sql<UnitDesk>`
    select coalesce(bool_or('unit-liaison' = any(roles)), false) as "hasLiaison",
      coalesce(bool_or('unit-approver' = any(roles)), false) as "hasApprover"
    from account where jurisdiction_id = ${tx.scope.jurisdictionId} and unit_id = ${unitId} and state = 'active'`.execute(tx.db);
  return rows[0] ?? { hasLiaison: false, hasApprover: false };
};
