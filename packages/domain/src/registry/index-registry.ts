import { classForm, nameForm, plateForm } from './name-form.js';
import type { Collective, Registry, Resolution, Unit } from './registry.js';
import { suggestUnit } from './suggest-unit.js';

type Named = Extract<Resolution, { readonly kind: 'unit' }>;

/** A registry made ready for questions. Build once, ask often. */
export type RegistryIndex = {
  readonly registry: Registry;
  readonly units: ReadonlyMap<string, Named>;
  readonly unitsById: ReadonlyMap<string, Unit>;
  readonly collectives: ReadonlyMap<string, Collective>;
  /** Classes of governments by their form without separators. */
  readonly classes: ReadonlyMap<string, Collective>;
  /** 辽宁省 before a name is the same as 省: 辽宁省财政厅 is 省财政厅. */
  readonly fullPrefix: string;
};

const unitNames = (units: readonly Unit[]): ReadonlyMap<string, Named> => {
  const names = new Map<string, Named>();
  const add = (name: string, found: Named): void => {
    const form = nameForm(name);
    if (!names.has(form)) names.set(form, found);
  };
  // A name in force goes before an alias, and an alias before a plate, whatever the order of the units.
  for (const unit of units) add(unit.name, { kind: 'unit', unit, via: 'name' });
  for (const unit of units) for (const alias of unit.aliases) add(alias, { kind: 'unit', unit, via: 'alias' });
  for (const unit of units) for (const plate of unit.plates) add(plate, { kind: 'unit', unit, via: 'plate' });
  return names;
};

const collectiveNames = (collectives: readonly Collective[], formOf: (name: string) => string | null): ReadonlyMap<string, Collective> =>
  new Map(
    collectives
      .flatMap((collective) => [collective.name, ...collective.aliases].map((name) => [formOf(name), collective] as const))
      .filter((entry): entry is readonly [string, Collective] => entry[0] !== null)
      .reverse(),
  );

/** Makes a registry ready for questions. */
export const indexRegistry = (registry: Registry): RegistryIndex => ({
  registry,
  units: unitNames(registry.units),
  unitsById: new Map(registry.units.map((unit) => [unit.id, unit])),
  collectives: collectiveNames(registry.collectives, nameForm),
  classes: collectiveNames(registry.collectives, classForm),
  fullPrefix: registry.name,
});

const withShortPrefix = ({ fullPrefix, registry }: RegistryIndex, form: string): string =>
  form.startsWith(fullPrefix) && form.length > fullPrefix.length ? `${registry.prefix}${form.slice(fullPrefix.length)}` : form;

type Found = Named | { readonly kind: 'collective'; readonly collective: Collective };

const find = (index: RegistryIndex, form: string): Found | null => {
  for (const candidate of new Set([form, withShortPrefix(index, form)])) {
    const unit = index.units.get(candidate);
    if (unit !== undefined) return unit;
    const collective = index.collectives.get(candidate);
    if (collective !== undefined) return { kind: 'collective', collective };
  }
  const inClass = index.classes.get(classForm(form) ?? '');
  return inClass === undefined ? null : { kind: 'collective', collective: inClass };
};

/** 商务厅、组织部 in a plan of the province itself: the level goes without saying. 发改委 in one of the State Council is 国家发改委. */
const findElided = (index: RegistryIndex, form: string): Named | null => {
  const { prefix } = index.registry;
  const levels = prefix === '' ? ['国家'] : [prefix, prefix === '自治区' ? '自治区党委' : `${prefix}委`];
  return form.length < 3 ? null : (levels.map((level) => index.units.get(level + form)).find((unit) => unit !== undefined) ?? null);
};

/** A second plate in brackets adds nothing to a known unit, and finds the unit where only the plate is known. */
const findPlated = (index: RegistryIndex, name: string): Named | null => {
  const form = plateForm(name);
  if (form === null) return null;
  const found = [form.unit, form.plate].map((part) => find(index, part)).find((part) => part?.kind === 'unit');
  return found?.kind === 'unit' ? found : null;
};

/** What a printed name stands for. An unknown one comes with the registered name that is closest, if any is close. */
export const resolveName = (index: RegistryIndex, name: string): Resolution =>
  find(index, nameForm(name)) ??
  findPlated(index, name) ??
  findElided(index, nameForm(name)) ?? { kind: 'unknown', suggestion: suggestUnit(index.registry.units, nameForm(name)) };

/** The members of a collective body in the registry's order; null where they are to be confirmed. */
export const membersOf = (index: RegistryIndex, { members }: Collective): readonly Unit[] | null =>
  members?.flatMap((id) => index.unitsById.get(id) ?? []) ?? null;
