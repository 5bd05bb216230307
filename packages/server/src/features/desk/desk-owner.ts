import { may } from '@luoshi/domain';
import type { DeskOwner } from '@luoshi/store';
import type { Context } from '../../operation.js';

/** Whose desk the caller sits at, by what the permission matrix allows. */
export const deskOwnerOf = async ({ actor }: Context): Promise<DeskOwner> => ({
  unitId: actor.unitId,
  isApprover: actor.unitId !== null && may(actor, 'value.publish'),
  isSupervisor: may(actor, 'report.review'),
  isChecker: may(actor, 'close-out.check'),
  officialIds: actor.official === null ? [] : [actor.official],
});
