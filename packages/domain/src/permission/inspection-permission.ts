import type { Actor } from './permission.js';
import { type UnitDesk, workObjection } from './share-permission.js';

/** Who is asked to approve. `official` null: somebody without an account; `hasAccount`: that official, or who stands in today, can act here. */
export type ApprovalFacts = { readonly proposerId: string | null; readonly official: string | null; readonly hasAccount: boolean };

/**
 * Whether the actor may approve in the name of the government or its head (§11, §21): the official asked, or who holds or stands in for that post
 * today (`standing`). Where neither has an account, a supervisor enters what was signed on paper. Never who proposed it.
 */
export const approvalObjection = (
  actor: Actor,
  { proposerId, official, hasAccount }: ApprovalFacts,
  standing: readonly string[],
): 'approver-is-proposer' | 'not-the-approver' | null => {
  if (actor.userId === proposerId) return 'approver-is-proposer';
  if (official !== null && actor.roles.includes('lead-official') && standing.includes(official)) return null;
  return actor.roles.includes('supervisor') && !hasAccount ? null : 'not-the-approver';
};

/** Somebody's part in an inspection, in words that a refusal can name. */
export type InspectionPart = 'team' | 'recused' | 'finding' | 'conclusion';

/** Which parts somebody has in an inspection. */
export type PartTaken = { readonly userId: string | null; readonly part: InspectionPart };

/** The parts of an actor, each once. */
export const partsTaken = (userId: string, taken: readonly PartTaken[]): readonly InspectionPart[] => [
  ...new Set(taken.filter((one) => one.userId === userId).map(({ part }) => part)),
];

/** Whether the actor may decide a review (§17): nobody who had a hand in the conclusion, and nobody of the inspected unit. */
export const recusalObjection = (
  actor: Actor,
  unitId: string,
  taken: readonly PartTaken[],
): 'review-participant' | 'review-own-unit' | null => {
  if (actor.unitId === unitId) return 'review-own-unit';
  return partsTaken(actor.userId, taken).length > 0 ? 'review-participant' : null;
};

/** Whether the actor may work on an inspection: not who stepped aside from it. */
export const steppedAsideObjection = (actor: Actor, taken: readonly PartTaken[]): 'inspection-recused' | null =>
  partsTaken(actor.userId, taken).includes('recused') ? 'inspection-recused' : null;

/** Whether the actor may answer for an inspected unit: its own people; the supervisor for a unit without an account, from paper. */
export const answerObjection = (actor: Actor, unitId: string, desk: UnitDesk): 'inspection-of-another-unit' | 'unit-has-account' | null => {
  const objection = workObjection(actor, { unitId, leadUnitIds: [] }, desk);
  return objection === 'share-of-another-unit' ? 'inspection-of-another-unit' : objection;
};
