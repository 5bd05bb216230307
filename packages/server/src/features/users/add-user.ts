import { granted, type Result, refused } from '@luoshi/domain';
import { insertAccount } from '@luoshi/store';
import { record } from '../../audit/record.js';
import { hashPassword, initialPassword } from '../../auth/password.js';
import type { Context } from '../../operation.js';
import { accountOf } from './account-of.js';
import type { UserView } from './contract.js';
import { userView } from './user-view.js';

/** An account with the password that is shown once and nowhere kept. */
export type WithPassword = { readonly user: UserView; readonly initialPassword: string };

/** Opens an account without roles: what it may do is another administrator's decision (三员分立). */
export const addUser = async (
  ctx: Context,
  { username, displayName }: { readonly username: string; readonly displayName: string },
): Promise<Result<WithPassword>> => {
  const password = initialPassword();
  const userId = ctx.newId();
  const account = {
    userId,
    username,
    displayName,
    passwordHash: await hashPassword(password),
    roles: [],
    mustChangePassword: true,
    createdAt: ctx.now(),
  };
  if (!(await insertAccount(ctx.tx, account))) return refused('user-exists', { username });
  await record(ctx, { action: 'user.added', thingKind: 'user', thingId: userId, data: { username, displayName } });
  const added = await accountOf(ctx, userId);
  return added.ok ? granted({ user: userView(added.value), initialPassword: password }) : added;
};
