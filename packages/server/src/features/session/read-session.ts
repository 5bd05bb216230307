import { granted, type Result, refused } from '@luoshi/domain';
import { readSessionRow } from '@luoshi/store';
import { sessionActor } from '../../auth/caller.js';
import { tokenHash } from '../../auth/session-token.js';
import type { Context } from '../../operation.js';
import type { MeView } from './contract.js';
import { meView } from './me-view.js';

/** Who holds the session of a token. */
export const readSession = async (ctx: Context, token: string | null): Promise<Result<MeView>> => {
  const row = token === null ? null : await readSessionRow(ctx.tx, tokenHash(token), ctx.now());
  if (row === null) return refused('not-signed-in');
  return granted(meView(row, sessionActor(ctx.actor.jurisdictionId, row)));
};
