import type { Role } from '@luoshi/domain';
import type { Tx } from '../../store.js';

const one = (tx: Tx, userId: string) =>
  tx.db.updateTable('account').where('jurisdiction_id', '=', tx.scope.jurisdictionId).where('user_id', '=', userId);

/** Gives an account a new password; open failures are forgotten. */
export const setPassword = async (
  tx: Tx,
  { userId, passwordHash, mustChange }: { readonly userId: string; readonly passwordHash: string; readonly mustChange: boolean },
): Promise<void> => {
  await one(tx, userId)
    .set({ password_hash: passwordHash, must_change_password: mustChange, failed_attempts: 0, locked_until: null })
    .execute();
};

/** Moves an account to a state; false where it was there already. */
export const setAccountState = async (tx: Tx, userId: string, state: 'active' | 'disabled'): Promise<boolean> => {
  const { numUpdatedRows } = await one(tx, userId).where('state', '<>', state).set({ state }).executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
};

/** Sets what an account may do and for whom. */
export const setRoles = async (
  tx: Tx,
  grant: { readonly userId: string; readonly roles: readonly Role[]; readonly unitId: string | null; readonly officialId: string | null },
): Promise<void> => {
  await one(tx, grant.userId).set({ roles: grant.roles, unit_id: grant.unitId, official_id: grant.officialId }).execute();
};

/** Counts a failed log-in; `lockedUntil` closes the account for a while. */
export const countFailure = async (tx: Tx, userId: string, failures: number, lockedUntil: Date | null): Promise<void> => {
  await one(tx, userId).set({ failed_attempts: failures, locked_until: lockedUntil }).execute();
};
