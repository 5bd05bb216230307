import type { Plan, Task } from '../plan/plan.js';
import { type Span, slice } from '../plan/span.js';
import { type RegistryIndex, resolveName } from '../registry/index-registry.js';
import type { Resolution } from '../registry/registry.js';

/** A unit of a printed list, with what it stands for. `printed` is what the text holds for it: 鞍山 where the name in full is 鞍山市人民政府. */
export type ListedUnit = { readonly name: string; readonly printed: string; readonly span: Span; readonly found: Resolution };

/** The lead units, or the co-units, of one task in their printed order. Bodies that stand for many are left out. */
export type OwnerList = { readonly task: Task; readonly units: readonly ListedUnit[] };

/** Every printed list of units in the plan. A name is looked up once, however often it is printed. */
export const ownerLists = (text: string, plan: Plan, index: RegistryIndex): readonly OwnerList[] => {
  const known = new Map<string, Resolution>();
  const find = (name: string): Resolution => {
    const found = known.get(name) ?? resolveName(index, name);
    known.set(name, found);
    return found;
  };
  return plan.tasks.flatMap((task) =>
    [task.leadUnits, task.coUnits].map((named) => ({
      task,
      units: named
        .filter(({ kind }) => kind === 'unit')
        .map(({ name, span }) => ({ name, printed: slice(text, span), span, found: find(name) })),
    })),
  );
};
