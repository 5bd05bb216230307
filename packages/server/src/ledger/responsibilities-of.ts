import { type OwnerResolution, standingResolution } from '@luoshi/domain';
import type { NewRow } from '@luoshi/store';
import type { ReadName } from './read-name.js';

type Responsibility = NewRow<'responsibility'>;

/** A share that went from one unit to another. */
export type HandOver = { readonly fromUnitId: string; readonly toUnitId: string };

/** What people decided on who is meant, beside what the names mean by themselves. */
export type Decided = {
  /** Whether the printed list ends with 等. */
  readonly isOpen: boolean;
  readonly resolutions: readonly OwnerResolution[];
  /** Shares that an approved request gave to another unit, the earliest first. */
  readonly handOvers: readonly HandOver[];
  /** The unit that answers today for one that was merged. */
  readonly inForce: (unitId: string) => string;
};

/**
 * Which units answer for a task. Each stands once: lead before co, named before reached through a body, so that a unit which is named and
 * also a member is not asked twice; those that somebody said 等 stands for come last. A share that was handed over is the other unit's, wherever the name stands in print.
 */
export const responsibilitiesOf = (taskId: string, names: readonly ReadName[], decided: Decided): readonly Responsibility[] => {
  const found = new Map<string, Responsibility>();
  const rows = [...(['lead', 'co'] as const).flatMap((role) => rowsOf(taskId, role, names, decided)), ...addedRows(taskId, names, decided)];
  for (const row of rows.map((one) => handedOver(one, decided))) if (!found.has(row.unitId)) found.set(row.unitId, row);
  return [...found.values()];
};

const handedOver = (row: Responsibility, { handOvers, inForce }: Decided): Responsibility => {
  const unitId = handOvers.reduce(
    (holder, { fromUnitId, toUnitId }) => (holder === inForce(fromUnitId) ? inForce(toUnitId) : holder),
    row.unitId,
  );
  return unitId === row.unitId ? row : { ...row, unitId };
};

/** The units that a body stands for in a task: those decided on, else its registered members; null where nobody knows. */
export const membersIn = ({ meaning }: ReadName, { resolutions, inForce }: Decided): readonly string[] | null => {
  if (meaning.collectiveId === null) return null;
  const decided = standingResolution(resolutions, 'collective', meaning.collectiveId);
  return decided === null ? meaning.members : decided.unitIds.map(inForce);
};

const rowsOf = (taskId: string, role: 'lead' | 'co', names: readonly ReadName[], decided: Decided): readonly Responsibility[] => {
  const ofRole = names.filter(({ fact }) => fact.role === role);
  const named = ofRole.flatMap(({ fact, meaning }) =>
    meaning.unitId === null ? [] : [{ taskId, unitId: meaning.unitId, role, ord: fact.ord, viaCollective: null }],
  );
  const reached = ofRole.flatMap((name) =>
    (membersIn(name, decided) ?? []).map((unitId) => ({
      taskId,
      unitId,
      role,
      ord: name.fact.ord,
      viaCollective: name.meaning.collectiveId,
    })),
  );
  return [...named, ...reached];
};

const addedRows = (taskId: string, names: readonly ReadName[], { isOpen, resolutions, inForce }: Decided): readonly Responsibility[] => {
  const added = isOpen ? (standingResolution(resolutions, 'open-list')?.unitIds ?? []) : [];
  const ord = names.filter(({ fact }) => fact.role === 'co').length;
  return added.map((unitId) => ({ taskId, unitId: inForce(unitId), role: 'co', ord, viaCollective: null }));
};
