import type { NewRow } from '@luoshi/store';
import type { ReadName } from './read-name.js';

type Responsibility = NewRow<'responsibility'>;

/**
 * Which units answer for a task. Each stands once: lead before co, named before reached through a body, so that a unit which is named and
 * also a member is not asked twice.
 */
export const responsibilitiesOf = (taskId: string, names: readonly ReadName[]): readonly Responsibility[] => {
  const found = new Map<string, Responsibility>();
  for (const row of (['lead', 'co'] as const).flatMap((role) => rowsOf(taskId, role, names)))
    if (!found.has(row.unitId)) found.set(row.unitId, row);
  return [...found.values()];
};

const rowsOf = (taskId: string, role: 'lead' | 'co', names: readonly ReadName[]): readonly Responsibility[] => {
  const ofRole = names.filter(({ fact }) => fact.role === role);
  const named = ofRole.flatMap(({ fact, meaning }) =>
    meaning.unitId === null ? [] : [{ taskId, unitId: meaning.unitId, role, ord: fact.ord, viaCollective: null }],
  );
  const reached = ofRole.flatMap(({ fact, meaning }) =>
    (meaning.members ?? []).map((unitId) => ({ taskId, unitId, role, ord: fact.ord, viaCollective: meaning.collectiveId })),
  );
  return [...named, ...reached];
};
