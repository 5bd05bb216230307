import {
  checkNames,
  type Diagnostic,
  indexRegistry,
  kindOfName,
  membersOf,
  type NamedUnit,
  type Plan,
  type Registry,
  type RegistryIndex,
  registryOf,
  resolveName,
  type Unit,
  type UnitKind,
} from '@luoshi/domain';
import { readRegistry, type Tx } from '@luoshi/store';
import { type Reading, readName } from './read-words.js';

/** What a unit's name stands for. All null: nothing known, to be confirmed. */
export type NameMeaning = {
  readonly unitId: string | null;
  readonly collectiveId: string | null;
  /** The registered name of the unit or body. */
  readonly registeredName: string | null;
  /** Units that a body stands for; null for a unit, and where the membership is to be confirmed. */
  readonly members: readonly string[] | null;
};

/** A name that stands for nothing known, with the number of its places and what it may have been meant for. */
export type UnknownName = {
  readonly name: string;
  readonly places: number;
  readonly suggestion: string | null;
  readonly suggestedUnit: string | null;
  /** The kind that the name itself tells. */
  readonly kind: UnitKind | null;
};

/** The registry as this ledger's office keeps it, ready for questions. */
export type KnownNames = {
  readonly index: RegistryIndex;
  readonly meaningOf: (name: string) => NameMeaning;
  /** The unit that answers today for one that was merged; itself where it was not. */
  readonly inForce: (unitId: string) => string;
  readonly check: (plan: Plan) => readonly Diagnostic[];
  /** Names that stay unknown when read with these errata. */
  readonly unknownIn: (plan: Plan, errata: readonly Reading[]) => UnknownName[];
};

/** Reads the registry from the ledger, so that units and names added by the office count. */
export const knownNames = async (tx: Tx): Promise<KnownNames> => {
  const { registry, successors } = await registryIn(tx);
  const index = indexRegistry(registry);
  const meanings = new Map<string, NameMeaning>();
  const meaningOf = (name: string): NameMeaning => {
    const meaning = meanings.get(name) ?? meaningIn(index, successors, name);
    meanings.set(name, meaning);
    return meaning;
  };
  const inForceOf = (unitId: string): string => {
    const unit = index.unitsById.get(unitId);
    return unit === undefined ? unitId : inForce(index, successors, unit).id;
  };
  return {
    index,
    meaningOf,
    inForce: inForceOf,
    check: (plan) => checkNames(plan, index),
    unknownIn: (plan, errata) => unknownNames(index, plan, errata),
  };
};

/** Divisions and landmarks are not the office's to keep: they come with the product. */
const registryIn = async (tx: Tx): Promise<{ readonly registry: Registry; readonly successors: Successors }> => {
  const { jurisdictionId } = tx.scope;
  const shipped = registryOf(jurisdictionId);
  const { successors, ...rows } = await readRegistry(tx);
  const registry = {
    jurisdiction: jurisdictionId,
    name: shipped?.name ?? '',
    prefix: shipped?.prefix ?? '',
    divisions: shipped?.divisions ?? [],
    landmarks: shipped?.landmarks ?? [],
    ...rows,
  };
  return { registry, successors };
};

type Successors = ReadonlyMap<string, string>;

/** What a merged unit answered for is its successor's. No circle: merging refuses one. */
const inForce = ({ unitsById }: Pick<RegistryIndex, 'unitsById'>, successors: Successors, unit: Unit): Unit => {
  const successor = unitsById.get(successors.get(unit.id) ?? '');
  return successor === undefined ? unit : inForce({ unitsById }, successors, successor);
};

const meaningIn = (index: RegistryIndex, successors: Successors, name: string): NameMeaning => {
  const found = resolveName(index, name);
  switch (found.kind) {
    case 'unit': {
      const { id, name: registeredName } = inForce(index, successors, found.unit);
      return { unitId: id, collectiveId: null, registeredName, members: null };
    }
    case 'collective': {
      const members = membersOf(index, found.collective)?.map((unit) => inForce(index, successors, unit).id) ?? null;
      return {
        unitId: null,
        collectiveId: found.collective.id,
        registeredName: found.collective.name,
        members: members === null ? null : [...new Set(members)],
      };
    }
    case 'unknown':
      return { unitId: null, collectiveId: null, registeredName: null, members: null };
  }
};

const unknownNames = (index: RegistryIndex, { tasks }: Plan, errata: readonly Reading[]): UnknownName[] => {
  const found = new Map<string, UnknownName>();
  for (const { name, span } of tasks.flatMap(({ leadUnits, coUnits }): readonly NamedUnit[] => [...leadUnits, ...coUnits])) {
    const meaning = resolveName(index, readName(name, span, errata));
    if (meaning.kind !== 'unknown') continue;
    const places = (found.get(name)?.places ?? 0) + 1;
    const { name: suggestion = null, id: suggestedUnit = null } = meaning.suggestion ?? {};
    found.set(name, { name, places, suggestion, suggestedUnit, kind: kindOfName(name) });
  }
  return [...found.values()];
};
