/** A person's decision on who is meant by a collective body or by 等 in one task. Nothing is overwritten: a later decision counts, the older ones are its history. */
export type OwnerResolution = {
  readonly subject: 'collective' | 'open-list';
  /** The body that was resolved; null for 等. */
  readonly collectiveId: string | null;
  readonly unitIds: readonly string[];
  readonly reason: string;
  /** ISO instants: they sort as text. */
  readonly decidedAt: string;
  readonly decidedBy: string | null;
  readonly withdrawnAt: string | null;
};

/** What a task's printed owners leave to be said. `memberIds` null: the registry does not know who belongs to the body. */
export type PrintedOwners = {
  readonly unitIds: readonly string[];
  readonly collectives: readonly { readonly collectiveId: string; readonly memberIds: readonly string[] | null }[];
  readonly isOpen: boolean;
};

/** Who owns a share, and by which of the three ways. */
export type OwnedShare = { readonly unitId: string; readonly via: 'printed' | 'collective' | 'open-list' };

/** The decision in force for a body or for 等: the latest that was not withdrawn. */
export const standingResolution = (
  resolutions: readonly OwnerResolution[],
  subject: OwnerResolution['subject'],
  collectiveId: string | null = null,
): OwnerResolution | null =>
  resolutionHistory(resolutions).find((one) => one.subject === subject && one.collectiveId === collectiveId && one.withdrawnAt === null) ??
  null;

/** Every decision, the latest first. */
export const resolutionHistory = (resolutions: readonly OwnerResolution[]): readonly OwnerResolution[] =>
  resolutions.toSorted((a, b) => (a.decidedAt < b.decidedAt ? 1 : a.decidedAt > b.decidedAt ? -1 : 0));

/** Every unit with a share, once, by the first way that names it: printed, member of a body, added to an open list. */
export const resolveOwners = (printed: PrintedOwners, resolutions: readonly OwnerResolution[]): readonly OwnedShare[] => {
  const shares: readonly OwnedShare[] = [
    ...printed.unitIds.map((unitId) => ({ unitId, via: 'printed' as const })),
    ...printed.collectives.flatMap(({ collectiveId, memberIds }) =>
      (standingResolution(resolutions, 'collective', collectiveId)?.unitIds ?? memberIds ?? []).map((unitId) => ({
        unitId,
        via: 'collective' as const,
      })),
    ),
    ...(printed.isOpen ? (standingResolution(resolutions, 'open-list')?.unitIds ?? []) : []).map((unitId) => ({
      unitId,
      via: 'open-list' as const,
    })),
  ];
  const named = new Set<string>();
  return shares.filter(({ unitId }) => !named.has(unitId) && named.add(unitId));
};

/** What somebody still has to decide: bodies whose members nobody knows, and an open list that nobody closed. */
export const unresolvedOwners = (
  { collectives, isOpen }: PrintedOwners,
  resolutions: readonly OwnerResolution[],
): readonly { readonly subject: OwnerResolution['subject']; readonly collectiveId: string | null }[] => [
  ...collectives
    .filter(({ collectiveId, memberIds }) => memberIds === null && standingResolution(resolutions, 'collective', collectiveId) === null)
    .map(({ collectiveId }) => ({ subject: 'collective' as const, collectiveId })),
  ...(isOpen && standingResolution(resolutions, 'open-list') === null ? [{ subject: 'open-list' as const, collectiveId: null }] : []),
];
