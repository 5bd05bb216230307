import { granted, type Result, refused } from '@luoshi/domain';
import { countActiveWith, deleteSessionsOf, setAccountState } from '@luoshi/store';
import { record } from '../../audit/record.js';
import type { Context } from '../../operation.js';
import { accountOf } from './account-of.js';
import type { UserView } from './contract.js';
import { userView } from './user-view.js';

/** Disables an account and ends its sessions, or enables it again. Asking for the state it is in changes nothing. */
export const setUserState = async (ctx: Context, userId: string, state: 'active' | 'disabled'): Promise<Result<UserView>> => {
  const account = await accountOf(ctx, userId);
  if (!account.ok || account.value.state === state) return account.ok ? granted(userView(account.value)) : account;
  const isLast =
    state === 'disabled' && account.value.roles.includes('system-admin') && (await countActiveWith(ctx.tx, 'system-admin')) === 1;
  if (isLast) return refused('last-administrator');
  await setAccountState(ctx.tx, userId, state);
  if (state === 'disabled') await deleteSessionsOf(ctx.tx, userId, null);
  const action = state === 'disabled' ? 'user.disabled' : 'user.enabled';
  await record(ctx, { action, thingKind: 'user', thingId: userId, data: { username: account.value.username } });
  return granted(userView({ ...account.value, state }));
};
