import type { AccountRow } from '@luoshi/store';
import type { UserView } from './contract.js';

/** An account as the administration sees it. */
export const userView = (row: AccountRow): UserView => ({
  userId: row.userId,
  username: row.username,
  displayName: row.displayName,
  roles: [...row.roles],
  unit: row.unitId === null ? null : { id: row.unitId, name: row.unitName ?? row.unitId },
  official: row.officialId === null ? null : { id: row.officialId, name: row.officialName ?? row.officialId },
  state: row.state,
  mustChangePassword: row.mustChangePassword,
  createdAt: row.createdAt.toISOString(),
});
