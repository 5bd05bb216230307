import { type Static, Type } from 'typebox';
import { contract } from '../../http/contract.js';
import { CalendarDate, Nullable, OneOf, Page, pageQuery, Reference, UnitKind } from '../../http/schemas.js';

export const UnitRow = Type.Object({
  unitId: Type.String(),
  name: Type.String(),
  kind: UnitKind,
  division: Nullable(Type.String()),
  /** Tasks of all plans in force that the caller may see. */
  leads: Type.Integer(),
  contributes: Type.Integer(),
  shipped: Type.Boolean(),
  /** Last day in force; null while it is. */
  validTo: Nullable(CalendarDate),
});
export type UnitRowView = Static<typeof UnitRow>;

export const UnitDetail = Type.Object({
  ...UnitRow.properties,
  names: Type.Array(Type.Object({ name: Type.String(), kind: OneOf(['name', 'alias', 'plate']) })),
  validFrom: Nullable(CalendarDate),
  source: Type.String(),
  collectives: Type.Array(Reference),
  /** The unit it was merged into: what it answered for is answered for there. */
  successor: Nullable(Reference),
  predecessors: Type.Array(Reference),
});
export type UnitDetailView = Static<typeof UnitDetail>;

export const CollectiveRow = Type.Object({
  collectiveId: Type.String(),
  name: Type.String(),
  membership: OneOf(['known', 'to-confirm']),
  members: Type.Array(Reference),
  tasks: Type.Integer(),
  source: Type.String(),
});

export const listUnits = contract({
  operationId: 'listUnits',
  method: 'GET',
  url: '/api/units',
  permission: 'unit.read',
  summary: 'The registry of units, in the order of their pinyin; governments in the order of their codes',
  query: Type.Object({ kind: Type.Optional(UnitKind), q: Type.Optional(Type.String({ maxLength: 100 })), ...pageQuery }),
  response: Page(UnitRow),
});

export const readUnit = contract({
  operationId: 'readUnit',
  method: 'GET',
  url: '/api/units/:unitId',
  permission: 'unit.read',
  summary: 'A unit with its names, plates and dates',
  params: Type.Object({ unitId: Type.String() }),
  response: UnitDetail,
});

export const addUnit = contract({
  operationId: 'addUnit',
  method: 'POST',
  url: '/api/units',
  permission: 'unit.write',
  summary: 'Add a unit to the registry; tasks that name it are resolved at once',
  body: Type.Object({
    name: Type.String({ minLength: 2, maxLength: 80 }),
    kind: UnitKind,
    aliases: Type.Optional(Type.Array(Type.String(), { maxItems: 20 })),
  }),
  response: UnitDetail,
});

export const addUnitAlias = contract({
  operationId: 'addUnitAlias',
  method: 'POST',
  url: '/api/units/:unitId/aliases',
  permission: 'unit.write',
  summary: 'Register another name of a unit; tasks that use it are resolved at once',
  params: Type.Object({ unitId: Type.String() }),
  body: Type.Object({ alias: Type.String({ minLength: 2, maxLength: 80 }) }),
  response: UnitDetail,
});

export const changeUnit = contract({
  operationId: 'changeUnit',
  method: 'PUT',
  url: '/api/units/:unitId',
  permission: 'unit.write',
  summary: 'Correct a unit’s name, kind, dates and source; a former name stays as an alias',
  params: Type.Object({ unitId: Type.String() }),
  body: Type.Object({
    name: Type.String({ minLength: 2, maxLength: 80 }),
    kind: UnitKind,
    validFrom: Nullable(CalendarDate),
    validTo: Nullable(CalendarDate),
    source: Type.String({ maxLength: 200 }),
  }),
  response: UnitDetail,
});

export const removeUnit = contract({
  operationId: 'removeUnit',
  method: 'DELETE',
  url: '/api/units/:unitId',
  permission: 'unit.write',
  summary: 'Remove a unit that was added by mistake; one that is in use can be ended instead',
  params: Type.Object({ unitId: Type.String() }),
  response: Type.Object({ tasks: Type.Integer() }),
});

export const removeUnitAlias = contract({
  operationId: 'removeUnitAlias',
  method: 'DELETE',
  url: '/api/units/:unitId/aliases/:alias',
  permission: 'unit.write',
  summary: 'Remove another name of a unit; tasks that use it are unresolved again',
  params: Type.Object({ unitId: Type.String(), alias: Type.String() }),
  response: UnitDetail,
});

export const mergeUnit = contract({
  operationId: 'mergeUnit',
  method: 'POST',
  url: '/api/units/:unitId/merge',
  permission: 'unit.write',
  summary: 'Merge a unit into its successor from a day on; the successor answers for its tasks',
  params: Type.Object({ unitId: Type.String() }),
  body: Type.Object({ successorId: Type.String(), from: CalendarDate }),
  response: UnitDetail,
});

export const unmergeUnit = contract({
  operationId: 'unmergeUnit',
  method: 'DELETE',
  url: '/api/units/:unitId/merge',
  permission: 'unit.write',
  summary: 'Take a merging back: the unit answers for its own tasks again',
  params: Type.Object({ unitId: Type.String() }),
  response: UnitDetail,
});

/** A name in the ledger that stands for nothing known, with the tasks that carry it and the unit that may have been meant. */
export const UnknownName = Type.Object({
  name: Type.String(),
  tasks: Type.Integer(),
  suggestion: Nullable(Reference),
  kind: Nullable(UnitKind),
});

export const listUnknownNames = contract({
  operationId: 'listUnknownNames',
  method: 'GET',
  url: '/api/unknown-names',
  permission: 'unit.read',
  summary: 'Names in the ledger that are in no registry, those of most tasks first',
  query: Type.Object(pageQuery),
  response: Page(UnknownName),
});

export const listCollectives = contract({
  operationId: 'listCollectives',
  method: 'GET',
  url: '/api/collectives',
  permission: 'unit.read',
  summary: 'Collective bodies and their members where these are known',
  query: Type.Object(pageQuery),
  response: Page(CollectiveRow),
});
