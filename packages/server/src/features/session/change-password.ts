import { type Result, refused } from '@luoshi/domain';
import { deleteSessionsOf, readAccount, readCredentials, setPassword } from '@luoshi/store';
import { record } from '../../audit/record.js';
import { hashPassword, isWeak, passwordFits } from '../../auth/password.js';
import { tokenHash } from '../../auth/session-token.js';
import type { Context } from '../../operation.js';
import type { MeView } from './contract.js';
import { readSession } from './read-session.js';

/** Changes the own password and ends all other sessions of the account. */
export const changePassword = async (
  ctx: Context,
  { token, current, next }: { readonly token: string; readonly current: string; readonly next: string },
): Promise<Result<MeView>> => {
  const account = await readAccount(ctx.tx, ctx.actor.userId);
  const credentials = account === null ? null : await readCredentials(ctx.tx, account.username);
  if (account === null || !(await passwordFits(credentials?.passwordHash ?? null, current))) return refused('wrong-credentials');
  if (isWeak(next, account.username) || next === current) return refused('password-weak');
  await setPassword(ctx.tx, { userId: account.userId, passwordHash: await hashPassword(next), mustChange: false });
  await deleteSessionsOf(ctx.tx, account.userId, tokenHash(token));
  await record(ctx, { action: 'password.changed', thingKind: 'user', thingId: account.userId, data: {} });
  return readSession(ctx, token);
};
