import { granted, type Result, refused } from '@luoshi/domain';
import { type AccountRow, readAccount } from '@luoshi/store';
import type { Context } from '../../operation.js';

/** The account of an id, or the refusal that there is none. */
export const accountOf = async (ctx: Context, userId: string): Promise<Result<AccountRow>> => {
  const account = await readAccount(ctx.tx, userId);
  return account === null ? refused('not-found', { thing: ctx.lang === 'zh' ? '这个账号' : 'this account' }) : granted(account);
};
