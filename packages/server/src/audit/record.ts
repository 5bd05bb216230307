import { appendAudit } from '@luoshi/store';
import type { Context } from '../operation.js';
import type { AuditAction } from './audit-actions.js';

/** What was done to what. `data` fills the sentence of the action and says whatever else must be provable later; never a secret. */
export type Act = {
  readonly action: AuditAction;
  readonly thingKind:
    | 'ledger'
    | 'session'
    | 'user'
    | 'plan'
    | 'task'
    | 'erratum'
    | 'unit'
    | 'post'
    | 'inspection'
    | 'matter'
    | 'paper'
    | 'instruction'
    | 'problem'
    | 'complaint'
    | 'assessment';
  readonly thingId: string;
  readonly data: Readonly<Record<string, string | number>>;
};

/** Writes an act into the log, in the transaction of the act itself. */
export const record = (ctx: Context, act: Act): Promise<void> =>
  appendAudit(ctx.tx, { ...act, at: ctx.now(), actorId: ctx.actor.userId === '' ? null : ctx.actor.userId, actorName: ctx.actorName });
