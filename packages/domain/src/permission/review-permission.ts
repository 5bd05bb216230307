import type { Actor } from './permission.js';
import type { UnitDesk } from './share-permission.js';

/** Why somebody may not submit; null where they may. */
export type SubmitObjection = 'approver-submits' | 'drafter-not-approver';

/**
 * Whether the actor may submit what was drafted. Where a unit has both a liaison and an approver, two pairs of eyes look: the approver
 * submits, and not what the same person drafted. Where it has one of them, that one does both. Asked after `workObjection`.
 */
export const submitObjection = (actor: Actor, drafterId: string | null, desk: UnitDesk): SubmitObjection | null => {
  if (!desk.hasLiaison || !desk.hasApprover) return null;
  if (!actor.roles.includes('unit-approver')) return 'approver-submits';
  return drafterId === actor.userId ? 'drafter-not-approver' : null;
};

/** Who had a hand in the work that a close-out claims to be done. */
export type CloseOutFacts = { readonly unitIds: readonly string[]; readonly reporterIds: readonly (string | null)[] };

/** Whether the actor may check or approve a close-out: nobody who reported on the task or applied, and nobody of a unit that carries it. */
export const checkObjection = (actor: Actor, { unitIds, reporterIds }: CloseOutFacts): 'checker-is-reporter' | null =>
  reporterIds.includes(actor.userId) || (actor.unitId !== null && unitIds.includes(actor.unitId)) ? 'checker-is-reporter' : null;

/** Who leads a task in the government. `hasAccount`: any of the officials, or who stands in for one today, has an account. */
export type LeaderFacts = { readonly officials: readonly string[]; readonly hasAccount: boolean };

/**
 * Whether the actor may decide as the task's lead official: who leads it, or stands in today (`standing` names the officials whose posts the
 * actor holds or substitutes). Where none of them has an account, the supervisor enters what was signed on paper.
 */
export const leaderObjection = (actor: Actor, task: LeaderFacts, standing: readonly string[]): 'not-lead-official' | null => {
  const own = [...(actor.official === null ? [] : [actor.official]), ...standing];
  if (actor.roles.includes('lead-official') && task.officials.some((name) => own.includes(name))) return null;
  return actor.roles.includes('supervisor') && !task.hasAccount ? null : 'not-lead-official';
};
