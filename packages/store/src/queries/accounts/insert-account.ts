import type { Role } from '@luoshi/domain';
import type { Tx } from '../../store.js';

/** An account to be opened; its password is hashed already. */
export type NewAccount = {
  readonly userId: string;
  readonly username: string;
  readonly displayName: string;
  readonly passwordHash: string;
  readonly roles: readonly Role[];
  readonly mustChangePassword: boolean;
  readonly createdAt: Date;
};

/** Opens an account. Answers false, and writes nothing, where the user name is taken. */
export const insertAccount = async (tx: Tx, account: NewAccount): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await tx.db
    .insertInto('account')
    .values({
      jurisdiction_id: tx.scope.jurisdictionId,
      user_id: account.userId,
      username: account.username,
      display_name: account.displayName,
      password_hash: account.passwordHash,
      roles: account.roles,
      unit_id: null,
      official_id: null,
      state: 'active',
      must_change_password: account.mustChangePassword,
      locked_until: null,
      created_at: account.createdAt,
    })
    .onConflict((conflict) => conflict.columns(['jurisdiction_id', 'username']).doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
};
