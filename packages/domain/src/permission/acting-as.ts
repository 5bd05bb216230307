import type { Actor } from './permission.js';
import { administratorRoles, type Role } from './roles.js';

/** A post that the actor holds or substitutes today, as far as permission asks. `official` names the lead official of a plan. */
export type StandingPost = {
  readonly kind: PostRole | 'unit-head' | 'office';
  readonly unitId: string | null;
  readonly official: string | null;
};

type PostRole = 'lead-official' | 'unit-liaison' | 'unit-approver';

/**
 * The actor with what the posts of today bring: a substitute acts with the rights of the post for as long as the substitution is dated, and
 * loses them by themselves. A post brings no rights in a unit other than the actor's own, and none to the three administrators (三员分立).
 */
export const actingAs = (actor: Actor, posts: readonly StandingPost[]): Actor => {
  if (actor.roles.some((role) => (administratorRoles as readonly Role[]).includes(role))) return actor;
  const counted = posts.filter(({ unitId }) => unitId === null || actor.unitId === null || unitId === actor.unitId);
  return {
    ...actor,
    roles: [...new Set([...actor.roles, ...counted.flatMap(roleOf)])],
    unitId: actor.unitId ?? unitOf(counted),
    official: actor.official ?? counted.find(({ official }) => official !== null)?.official ?? null,
  };
};

const roleOf = ({ kind }: StandingPost): readonly Role[] => (kind === 'office' ? [] : [kind === 'unit-head' ? 'unit-approver' : kind]);

const unitOf = (posts: readonly StandingPost[]): string | null =>
  posts.find(({ kind, unitId }) => kind !== 'office' && unitId !== null)?.unitId ?? null;
