import type { Diagnostic } from '../diagnostics.js';
import type { NamedUnit, Plan, Task } from '../plan/plan.js';
import { type RegistryIndex, resolveName } from './index-registry.js';

const findingsOf = (index: RegistryIndex, task: Task, role: string, names: readonly NamedUnit[]): readonly Diagnostic[] =>
  names.flatMap(({ name, kind, span }) => {
    const found = resolveName(index, name);
    // A class of bodies by its shape (各…, …成员单位) is known for what it is, though not its members.
    if (found.kind !== 'unknown' || kind === 'collective') return [];
    return [
      { code: 'unit-unknown' as const, span, data: { no: task.no ?? task.key, role, name }, suggestion: found.suggestion?.name ?? null },
    ];
  });

/** One finding for every place that names a unit which the registry does not know. */
export const checkNames = (plan: Plan, index: RegistryIndex): readonly Diagnostic[] =>
  plan.tasks.flatMap((task) => [
    ...findingsOf(index, task, '牵头单位', task.leadUnits),
    ...findingsOf(index, task, '责任单位', task.coUnits),
  ]);
