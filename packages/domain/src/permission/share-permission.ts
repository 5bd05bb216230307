import type { StandingPost } from './acting-as.js';
import { type Actor, reachOf } from './permission.js';
import type { Role } from './roles.js';

/** A unit's share of a task, as far as permission asks. `leadUnitIds` in the printed order: the first-named leads. */
export type ShareFacts = { readonly unitId: string; readonly leadUnitIds: readonly string[] };

/** Which accounts in force work for a unit. */
export type UnitDesk = { readonly hasLiaison: boolean; readonly hasApprover: boolean };

/** Why somebody may not work on a share; null where they may. */
export type WorkObjection = 'share-of-another-unit' | 'unit-has-account';

/**
 * Whether the actor may work on a share: its own unit's. A unit that has no account reports on paper, and the supervisor enters it; as soon
 * as it has one, nobody writes in its name.
 */
export const workObjection = (actor: Actor, { unitId }: ShareFacts, desk: UnitDesk): WorkObjection | null => {
  if (worksFor(actor, unitId)) return null;
  if (!actor.roles.includes('supervisor')) return 'share-of-another-unit';
  return hasAccount(desk) ? 'unit-has-account' : null;
};

/** Whether the actor sees a share: all of them, the own one, or those of a task that the own unit leads. Never upward, never sideways. */
export const seesShare = (actor: Actor, { unitId, leadUnitIds }: ShareFacts): boolean => {
  const reach = reachOf(actor);
  if (reach.kind !== 'unit') return reach.kind === 'all';
  return reach.unitId === unitId || leadUnitIds.includes(reach.unitId);
};

/**
 * Whether the actor may merge, divide among the partners and apply for close-out: for the first-named lead unit alone, since one must answer.
 * Where a task has none, or that unit has no account (`desk` is the lead unit's; a unit that nobody looked up counts as staffed), the supervisor does it.
 */
export const leadObjection = (
  actor: Actor,
  { leadUnitIds: [first] }: Pick<ShareFacts, 'leadUnitIds'>,
  desk: UnitDesk = staffed,
): 'not-lead-unit' | 'unit-has-account' | null => {
  if (first !== undefined && worksFor(actor, first)) return null;
  if (!actor.roles.includes('supervisor')) return 'not-lead-unit';
  return first !== undefined && hasAccount(desk) ? 'unit-has-account' : null;
};

/** Whether the actor may say who is meant by 等 or by a collective body: the supervisor, or any of the task's lead units. */
export const resolveObjection = (actor: Actor, { leadUnitIds }: Pick<ShareFacts, 'leadUnitIds'>): 'not-lead-unit' | null =>
  actor.roles.includes('supervisor') || leadUnitIds.some((unitId) => worksFor(actor, unitId)) ? null : 'not-lead-unit';

/** A post, as far as permission asks. A lead official's belongs to no unit. */
export type PostFacts = Pick<StandingPost, 'kind' | 'unitId'>;

/**
 * Whether the actor may keep a post and say who holds it: the supervisor every one, a unit its own. Posts that bring rights (`actingAs`) are
 * kept by the unit's approver: who drafts would else appoint who approves. An office brings none.
 */
export const postObjection = (actor: Actor, { kind, unitId }: PostFacts): 'post-of-another-unit' | 'approver-keeps-post' | null => {
  if (actor.roles.includes('supervisor')) return null;
  if (unitId === null || !worksFor(actor, unitId)) return 'post-of-another-unit';
  return kind === 'office' || holds(actor, unitId, ['unit-approver']) ? null : 'approver-keeps-post';
};

/**
 * Whether the actor may enter a 统计 value (统计法): only for the unit that is entitled to publish this very indicator, and only its approver,
 * who answers for the figure. An entitlement per indicator and not a role: who publishes GDP does not thereby publish the grain harvest.
 */
export const publishObjection = (actor: Actor, publisherUnitIds: readonly string[]): 'not-publisher' | null =>
  publisherUnitIds.some((unitId) => holds(actor, unitId, ['unit-approver'])) ? null : 'not-publisher';

const staffed: UnitDesk = { hasLiaison: true, hasApprover: true };

const hasAccount = ({ hasLiaison, hasApprover }: UnitDesk): boolean => hasLiaison || hasApprover;

const worksFor = (actor: Actor, unitId: string): boolean => holds(actor, unitId, ['unit-liaison', 'unit-approver']);

const holds = (actor: Actor, unitId: string, wanted: readonly Role[]): boolean =>
  actor.unitId === unitId && actor.roles.some((role) => wanted.includes(role));
