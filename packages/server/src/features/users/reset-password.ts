import { granted, type Result } from '@luoshi/domain';
import { deleteSessionsOf, setPassword } from '@luoshi/store';
import { record } from '../../audit/record.js';
import { hashPassword, initialPassword } from '../../auth/password.js';
import type { Context } from '../../operation.js';
import { accountOf } from './account-of.js';
import type { WithPassword } from './add-user.js';
import { userView } from './user-view.js';

/** Gives an account a new initial password, to be changed at the next log-in, and ends all its sessions. */
export const resetPassword = async (ctx: Context, userId: string): Promise<Result<WithPassword>> => {
  const account = await accountOf(ctx, userId);
  if (!account.ok) return account;
  const password = initialPassword();
  await setPassword(ctx.tx, { userId, passwordHash: await hashPassword(password), mustChange: true });
  await deleteSessionsOf(ctx.tx, userId, null);
  await record(ctx, { action: 'password.reset', thingKind: 'user', thingId: userId, data: { username: account.value.username } });
  return granted({ user: userView({ ...account.value, mustChangePassword: true }), initialPassword: password });
};
