import { nameForm } from '../name-form.js';
import type { Collective, Registry, Unit } from '../registry.js';
import type { RowFault } from './row-faults.js';
import type { CollectiveEntry, SheetEntry, UnitEntry } from './sheet-entries.js';

/** What loading a row does to the registry. `before` is null for what is new. */
export type UnitChange = { readonly entry: UnitEntry; readonly before: Unit | null; readonly after: Unit; readonly state: ChangeState };
/** The same for a collective body. */
export type CollectiveChange = {
  readonly entry: CollectiveEntry;
  readonly before: Collective | null;
  readonly after: Collective;
  readonly state: ChangeState;
};
/** Whether loading adds a row's thing, corrects it, or leaves it as it is. */
export type ChangeState = 'new' | 'changed' | 'same';

/** Everything that loading a spreadsheet would do. With a fault nothing is loaded. */
export type RegistryLoad = {
  readonly units: readonly UnitChange[];
  readonly collectives: readonly CollectiveChange[];
  readonly faults: readonly RowFault[];
};

type Known = Pick<Registry, 'jurisdiction' | 'units' | 'collectives'>;
type Owners = Map<string, { readonly name: string; readonly id: string }>;

/**
 * Sees a spreadsheet's entries against the registry. A row belongs to the unit that any of its names names already. Loading adds and corrects: an
 * empty cell changes nothing, and no name, unit or body that the file leaves out is removed.
 */
export const planLoad = (entries: readonly SheetEntry[], known: Known, newId: (name: string) => string): RegistryLoad => {
  const faults: RowFault[] = [];
  const taken = namesTaken(known);
  const rows = new Map<string, SheetEntry>();
  const grounds: Grounds = { known, taken, rows, faults, newId, unitsById: new Map(known.units.map((unit) => [unit.id, unit])) };
  const units = entries.flatMap((entry) => (entry.kind === 'unit' ? (unitChange(entry, grounds) ?? []) : []));
  const collectives = entries.flatMap((entry) => (entry.kind === 'collective' ? (collectiveChange(entry, grounds, units) ?? []) : []));
  return { units, collectives, faults };
};

type Grounds = {
  readonly known: Known;
  readonly taken: Owners;
  readonly rows: Map<string, SheetEntry>;
  readonly faults: RowFault[];
  readonly newId: (name: string) => string;
  readonly unitsById: ReadonlyMap<string, Unit>;
};

const namesTaken = ({ units, collectives }: Known): Owners => {
  const owners: Owners = new Map();
  for (const { id, name, aliases } of collectives) for (const one of [name, ...aliases]) owners.set(nameForm(one), { name, id });
  for (const { id, name, aliases, plates } of units)
    for (const one of [name, ...aliases, ...plates]) owners.set(nameForm(one), { name, id });
  // A registered name is its own unit's, whoever else may have it for a plate.
  for (const { id, name } of units) owners.set(nameForm(name), { name, id });
  return owners;
};

const fault = ({ sheet, row }: SheetEntry, code: RowFault['code'], data: RowFault['data']): RowFault => ({
  code,
  sheet,
  row,
  column: null,
  heading: null,
  data,
});

const unitChange = (entry: UnitEntry, grounds: Grounds): UnitChange | null => {
  const { taken, faults, unitsById } = grounds;
  const before = unitOfRow(entry, grounds);
  if (before === 'several') return null;
  if (before === null && entry.unitKind === null) {
    faults.push(fault(entry, 'kind-missing', { name: entry.name }));
    return null;
  }
  const id = before?.id ?? grounds.newId(entry.name);
  if (isTwice(entry, id, grounds) || hasTakenName(entry, id, before?.name ?? entry.name, grounds)) return null;
  for (const name of allNames(entry)) taken.set(nameForm(name), { name: before?.name ?? entry.name, id });
  const after = before === null ? newUnit(entry, id) : mergedUnit(unitsById.get(id) ?? before, entry);
  const state = before === null ? 'new' : sameUnit(before, after) ? 'same' : 'changed';
  return { entry, before, after, state };
};

const allNames = ({ name, aliases, plates }: UnitEntry): readonly string[] => [name, ...aliases, ...plates];

/** The unit that the row's name names; else the one that its other names name. Its plates alone make no unit of it. */
const unitOfRow = (entry: UnitEntry, { taken, unitsById, faults }: Grounds): Unit | null | 'several' => {
  const own = unitsById.get(taken.get(nameForm(entry.name))?.id ?? '');
  if (own !== undefined) return own;
  const others = entry.aliases.flatMap((alias) => unitsById.get(taken.get(nameForm(alias))?.id ?? '') ?? []);
  const found = [...new Map(others.map((unit) => [unit.id, unit])).values()];
  if (found.length < 2) return found[0] ?? null;
  faults.push(fault(entry, 'several-units', { units: found.map(({ name }) => name).join('、') }));
  return 'several';
};

const isTwice = (entry: SheetEntry, id: string, { rows, faults }: Grounds): boolean => {
  const earlier = rows.get(id);
  rows.set(id, earlier ?? entry);
  if (earlier === undefined) return false;
  faults.push(fault(entry, 'row-twice', { name: entry.name, sheet: earlier.sheet, row: earlier.row }));
  return true;
};

/** A plate may be a name of another unit too: 省委改革办 as an office of its own and on 省委财经办. */
const hasTakenName = (entry: SheetEntry, id: string, other: string, { taken, faults, known }: Grounds): boolean => {
  for (const name of [entry.name, ...entry.aliases]) {
    const owner = taken.get(nameForm(name));
    if (owner === undefined || owner.id === id || alreadyHas(known, id, name)) continue;
    faults.push(fault(entry, 'name-taken', { name, unit: owner.name, other }));
    return true;
  }
  return false;
};

/** Where the registry itself lets two units share a name, loading it again is no clash. */
const alreadyHas = ({ units, collectives }: Known, id: string, name: string): boolean =>
  [...units, ...collectives].some((one) => one.id === id && one.aliases.some((alias) => nameForm(alias) === nameForm(name)));

const newUnit = (entry: UnitEntry, id: string): Unit => ({
  id,
  name: entry.name,
  kind: entry.unitKind ?? 'department',
  division: entry.division,
  aliases: entry.aliases,
  plates: entry.plates,
  from: entry.from,
  to: entry.to,
  source: entry.source ?? '',
});

const mergedUnit = (before: Unit, entry: UnitEntry): Unit => {
  const known = new Set([before.name, ...before.aliases, ...before.plates].map(nameForm));
  const added = (names: readonly string[]): readonly string[] => names.filter((name) => !known.has(nameForm(name)));
  return {
    ...before,
    kind: entry.unitKind ?? before.kind,
    division: entry.division ?? before.division,
    aliases: [...before.aliases, ...added([entry.name, ...entry.aliases])],
    plates: [...before.plates, ...added(entry.plates)],
    from: entry.from ?? before.from,
    to: entry.to ?? before.to,
    source: entry.source ?? before.source,
  };
};

const sameUnit = (one: Unit, other: Unit): boolean =>
  one.kind === other.kind &&
  one.division === other.division &&
  one.from === other.from &&
  one.to === other.to &&
  one.source === other.source &&
  one.aliases.length === other.aliases.length &&
  one.plates.length === other.plates.length;

const collectiveChange = (entry: CollectiveEntry, grounds: Grounds, units: readonly UnitChange[]): CollectiveChange | null => {
  const { known, taken, newId } = grounds;
  const before = known.collectives.find(({ name }) => nameForm(name) === nameForm(entry.name)) ?? null;
  const id = before?.id ?? newId(entry.name);
  if (isTwice(entry, id, grounds) || hasTakenName(entry, id, entry.name, grounds)) return null;
  const members = entry.members === null ? null : memberIds(entry, entry.members, grounds, units);
  if (members === 'unknown') return null;
  for (const name of [entry.name, ...entry.aliases]) taken.set(nameForm(name), { name: entry.name, id });
  const after = before === null ? newCollective(entry, id, members) : mergedCollective(before, entry, members);
  return { entry, before, after, state: before === null ? 'new' : sameCollective(before, after) ? 'same' : 'changed' };
};

const memberIds = (
  entry: CollectiveEntry,
  names: readonly string[],
  { taken, unitsById, faults }: Grounds,
  units: readonly UnitChange[],
): readonly string[] | 'unknown' => {
  const inFile = new Set(units.map(({ after }) => after.id));
  const found = names.map((member) => ({ member, id: taken.get(nameForm(member))?.id ?? '' }));
  const unknown = found.filter(({ id }) => !unitsById.has(id) && !inFile.has(id));
  faults.push(...unknown.map(({ member }) => fault(entry, 'member-unknown', { member })));
  return unknown.length > 0 ? 'unknown' : [...new Set(found.map(({ id }) => id))];
};

const newCollective = (entry: CollectiveEntry, id: string, members: readonly string[] | null): Collective => ({
  id,
  name: entry.name,
  aliases: entry.aliases,
  members,
  source: entry.source ?? '',
});

const mergedCollective = (before: Collective, entry: CollectiveEntry, members: readonly string[] | null): Collective => {
  const known = new Set([before.name, ...before.aliases].map(nameForm));
  return {
    ...before,
    aliases: [...before.aliases, ...entry.aliases.filter((name) => !known.has(nameForm(name)))],
    members: members ?? before.members,
    source: entry.source ?? before.source,
  };
};

const sameCollective = (one: Collective, other: Collective): boolean =>
  one.source === other.source &&
  one.aliases.length === other.aliases.length &&
  [...(one.members ?? ['?'])].sort().join() === [...(other.members ?? ['?'])].sort().join();
