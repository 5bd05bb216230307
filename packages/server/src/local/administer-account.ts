import { granted, roles as knownRoles, type Result, type Role, refused } from '@luoshi/domain';
import { findAccount, setRoles } from '@luoshi/store';
import { record } from '../audit/record.js';
import { addUser } from '../features/users/add-user.js';
import { usernamePattern } from '../features/users/contract.js';
import { unsoundGrant } from '../features/users/grant-roles.js';
import { resetPassword } from '../features/users/reset-password.js';
import { setUserState } from '../features/users/set-user-state.js';
import type { Context } from '../operation.js';

/** What the machine's administrator asks for an account. */
export type AccountOrder = {
  readonly act: 'add' | 'reset' | 'disable';
  readonly username: string;
  readonly displayName: string;
  /** Roles of a new account: whoever has the machine may begin an office, or repair one whose administrators are gone. */
  readonly roles: readonly string[];
  readonly unitId: string | null;
};

const isRole = (word: string): word is Role => (knownRoles as readonly string[]).includes(word);

const add = async (ctx: Context, order: AccountOrder): Promise<Result<string>> => {
  const strange = order.roles.find((word) => !isRole(word));
  if (strange !== undefined) return refused('input-invalid', { detail: `${strange}; ${knownRoles.join(', ')}` });
  if (!new RegExp(usernamePattern).test(order.username))
    return refused('input-invalid', { detail: `${order.username}; ${usernamePattern}` });
  const roles = order.roles.filter(isRole);
  const unsound = await unsoundGrant(ctx, { userId: '', roles, unitId: order.unitId, officialId: null });
  if (unsound !== null) return unsound;
  const added = await addUser(ctx, order);
  if (!added.ok || roles.length === 0) return added.ok ? granted(added.value.initialPassword) : added;
  const { userId, username } = added.value.user;
  await setRoles(ctx.tx, { userId, roles, unitId: order.unitId, officialId: null });
  await record(ctx, { action: 'user.granted', thingKind: 'user', thingId: userId, data: { username, roles: roles.join('、') } });
  return granted(added.value.initialPassword);
};

/** Adds, resets or disables an account by its user name; answers with the initial password where there is a new one. */
export const administerAccount = async (ctx: Context, order: AccountOrder): Promise<Result<string | null>> => {
  if (order.act === 'add') return add(ctx, order);
  const account = await findAccount(ctx.tx, order.username);
  if (account === null) return refused('not-found', { thing: order.username });
  if (order.act === 'reset') {
    const reset = await resetPassword(ctx, account.userId);
    return reset.ok ? granted(reset.value.initialPassword) : reset;
  }
  const disabled = await setUserState(ctx, account.userId, 'disabled');
  return disabled.ok ? granted(null) : disabled;
};
