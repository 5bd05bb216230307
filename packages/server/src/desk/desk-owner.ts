import { may } from '@luoshi/domain';
import { type DeskOwner, officialIdsOf } from '@luoshi/store';
import { dayOf } from '../calendar/day-of.js';
import type { Context } from '../operation.js';

/** Whose desk a person sits at, by what the permission matrix allows. */
export const deskOwnerOf = async ({ actor, tx, now }: Pick<Context, 'actor' | 'tx' | 'now'>): Promise<DeskOwner> => ({
  unitId: actor.unitId,
  isApprover: actor.unitId !== null && may(actor, 'value.publish'),
  isSupervisor: may(actor, 'report.review'),
  isChecker: may(actor, 'close-out.check'),
  // By the posts held or stood in for today too.
  officialIds: may(actor, 'request.approve') ? await officialIdsOf(tx, actor.userId, dayOf(now())) : [],
});
