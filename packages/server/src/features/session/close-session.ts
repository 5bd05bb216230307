import { granted, type Result } from '@luoshi/domain';
import { deleteSession } from '@luoshi/store';
import { record } from '../../audit/record.js';
import { tokenHash } from '../../auth/session-token.js';
import type { Context } from '../../operation.js';

/** Logs out. */
export const closeSession = async (ctx: Context, token: string): Promise<Result<undefined>> => {
  await deleteSession(ctx.tx, tokenHash(token));
  await record(ctx, { action: 'session.closed', thingKind: 'session', thingId: ctx.actor.userId, data: {} });
  return granted(undefined);
};
