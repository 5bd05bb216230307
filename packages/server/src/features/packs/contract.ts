import { lightColors, lightSeverities, taskClasses } from '@luoshi/domain';
import { type Static, Type } from 'typebox';
import { contract } from '../../http/contract.js';
import { CalendarDate, Id, Instant, Nullable, OneOf } from '../../http/schemas.js';

const PackId = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 40 });
const Version = Type.Integer({ minimum: 1, maximum: 9999 });
const Text = Type.String({ maxLength: 500 });
const Words = Type.Object({ zh: Type.String({ maxLength: 60 }), en: Type.String({ maxLength: 60 }) });
const PeriodKey = Type.String({ pattern: '^(\\d{4}(-(Q[1-4]|H[12]|\\d{2}))?)?$' });

const Label = Type.Object({ severity: OneOf(lightSeverities), label: Words, color: OneOf(lightColors) });
const Finding = Type.Object({ code: Type.String(), at: Type.String(), message: Type.String() });

/** One rule as it reads: when this holds, the light is that. */
const Rule = Type.Object({
  key: Type.String(),
  words: Type.String(),
  severity: OneOf(lightSeverities),
  label: Type.String(),
  source: Nullable(Type.String()),
});

export const Pack = Type.Object({
  packId: PackId,
  version: Version,
  /** shipped: with the product · draft: may still be changed · in-use: judges or judged, and stays as it is. */
  state: OneOf(['shipped', 'draft', 'in-use', 'retired']),
  name: Words,
  source: Type.String(),
  validFrom: CalendarDate,
  parameters: Type.Array(
    Type.Object({
      key: Type.String(),
      name: Words,
      value: Type.Number(),
      unit: OneOf(['points', 'percent', 'months']),
      from: CalendarDate,
      source: Type.String(),
    }),
  ),
  labels: Type.Array(Label),
  rules: Type.Array(Type.Object({ taskClass: OneOf(taskClasses), rules: Type.Array(Rule) })),
  madeUp: OneOf(lightSeverities),
  /** What keeps it from being used. */
  findings: Type.Array(Finding),
});
export type PackView = Static<typeof Pack>;

const Choice = Type.Object({
  taskClass: OneOf(taskClasses),
  /** Empty: from the beginning. */
  fromPeriod: Type.String(),
  packId: PackId,
  version: Version,
  /** Nothing was chosen: the product’s own choice. */
  isDefault: Type.Boolean(),
  chosenAt: Nullable(Instant),
  chosenBy: Nullable(Type.String()),
});

export const PlanPacks = Type.Object({
  choices: Type.Array(Choice),
  /** Periods opened so far, the earliest first; a closed one’s lights stand. */
  periods: Type.Array(Type.Object({ period: Type.String(), open: Type.Boolean() })),
});
export type PlanPacksView = Static<typeof PlanPacks>;

const Counts = Type.Array(Type.Object({ severity: OneOf(lightSeverities), lights: Type.Integer() }));
const Face = Type.Object({ severity: OneOf(lightSeverities), label: Type.String(), color: OneOf(lightColors), sentence: Type.String() });

export const Trial = Type.Object({
  /** Lights judged again. */
  judged: Type.Integer(),
  periods: Type.Array(Type.Object({ period: Type.String(), inUse: Counts, tried: Counts })),
  inUse: Counts,
  tried: Counts,
  changed: Type.Integer(),
  /** The first of them. */
  changes: Type.Array(
    Type.Object({ taskId: Id, no: Nullable(Type.Integer()), text: Type.String(), period: Type.String(), from: Face, to: Face }),
  ),
});
export type TrialView = Static<typeof Trial>;

export const listPacks = contract({
  operationId: 'listPacks',
  method: 'GET',
  url: '/api/packs',
  permission: 'pack.read',
  summary: 'Light packs (亮灯规则): the shipped ones and the office’s own, in words, with what is wrong in them',
  response: Type.Object({ packs: Type.Array(Pack) }),
});

export const makePack = contract({
  operationId: 'makePack',
  method: 'POST',
  url: '/api/packs',
  permission: 'pack.write',
  summary: 'Make a pack of one’s own from another one: a new pack, or the next version of an own one',
  body: Type.Object({ from: Type.Object({ packId: PackId, version: Version }), packId: PackId, name: Words }),
  response: Pack,
});

export const changePack = contract({
  operationId: 'changePack',
  method: 'PUT',
  url: '/api/packs/:packId/versions/:version',
  permission: 'pack.write',
  summary: 'Change the numbers, names and colours of a draft; one that is in use never changes',
  params: Type.Object({ packId: PackId, version: Version }),
  body: Type.Object({
    name: Words,
    source: Text,
    validFrom: CalendarDate,
    parameters: Type.Array(Type.Object({ key: Type.String({ maxLength: 60 }), value: Type.Number(), source: Text }), { maxItems: 40 }),
    labels: Type.Array(Label, { maxItems: 12 }),
    madeUp: OneOf(lightSeverities),
  }),
  response: Pack,
});

export const tryPack = contract({
  operationId: 'tryPack',
  method: 'POST',
  url: '/api/plans/:planId/packs/trial',
  permission: 'pack.write',
  summary: 'What a pack would have made of past periods, beside the one in use; nothing is kept',
  params: Type.Object({ planId: Id }),
  body: Type.Object({ packId: PackId, version: Version, taskClass: OneOf(taskClasses) }),
  response: Trial,
});

export const readPlanPacks = contract({
  operationId: 'readPlanPacks',
  method: 'GET',
  url: '/api/plans/:planId/packs',
  permission: 'pack.read',
  summary: 'Which pack judges which class of a plan’s tasks, from which period on',
  params: Type.Object({ planId: Id }),
  response: PlanPacks,
});

export const choosePack = contract({
  operationId: 'choosePack',
  method: 'POST',
  url: '/api/plans/:planId/packs',
  permission: 'pack.write',
  summary: 'Judge a class of a plan’s tasks by a pack from a period on',
  params: Type.Object({ planId: Id }),
  body: Type.Object({ taskClass: OneOf(taskClasses), fromPeriod: PeriodKey, packId: PackId, version: Version }),
  response: PlanPacks,
});
