import { lightSeverities, taskClasses } from '@luoshi/domain';
import { type Static, Type } from 'typebox';
import { contract } from '../../http/contract.js';
import { Id, Nullable, OneOf, Page, pageQuery, Reference } from '../../http/schemas.js';
import { Forecast, Light } from '../../presenting/light-schema.js';

const Period = Type.String({ pattern: '^\\d{4}(-(Q[1-4]|H[12]|\\d{2}))?$' });

const ListedLight = Type.Object({
  taskId: Id,
  no: Nullable(Type.Integer()),
  text: Type.String(),
  light: Light,
  forecast: Nullable(Forecast),
  disagrees: Type.Boolean(),
  /** Red when its period closed: whatever is made up later stays yellow. */
  wasRed: Type.Boolean(),
});

export const listLights = contract({
  operationId: 'listLights',
  method: 'GET',
  url: '/api/lights',
  permission: 'light.read',
  summary: 'The lights of a plan in a period: of tasks as wholes or, with `unit`, of that unit’s shares',
  query: Type.Object({
    plan: Id,
    period: Period,
    severity: Type.Optional(Type.Array(OneOf(lightSeverities), { maxItems: 7 })),
    chapter: Type.Optional(Type.Integer()),
    official: Type.Optional(Type.String()),
    unit: Type.Optional(Type.String()),
    class: Type.Optional(OneOf(taskClasses)),
    ...pageQuery,
  }),
  response: Page(ListedLight),
});

const PeriodLight = Type.Object({ light: Light, forecast: Nullable(Forecast), disagrees: Type.Boolean(), wasRed: Type.Boolean() });

export const TaskLights = Type.Object({
  /** The earliest first. */
  periods: Type.Array(
    Type.Object({
      period: Type.String(),
      open: Type.Boolean(),
      /** The task as a whole, which the first lead unit answers for. */
      whole: Nullable(PeriodLight),
      shares: Type.Array(Type.Object({ unit: Reference, ...PeriodLight.properties })),
    }),
  ),
});
export type TaskLightsView = Static<typeof TaskLights>;

export const readTaskLights = contract({
  operationId: 'readTaskLights',
  method: 'GET',
  url: '/api/tasks/:taskId/lights',
  permission: 'light.read',
  summary: 'A task’s lights period by period, each with its sentence, rule version and the value it used',
  params: Type.Object({ taskId: Id }),
  response: TaskLights,
});

const Counts = Type.Object({
  lights: Type.Array(Type.Object({ severity: OneOf(lightSeverities), tasks: Type.Integer() })),
  tasks: Type.Integer(),
  /** Mean of the shares done, each capped at the whole; null where none has a value. */
  share: Nullable(Type.Number()),
  /** How many have a value. */
  measured: Type.Integer(),
});
const Part = Type.Object({ ...Reference.properties, ...Counts.properties });

export const Progress = Type.Object({
  /** The period shown; null before the first one is opened. */
  period: Nullable(Type.String()),
  /** Every period opened so far, the newest first. */
  periods: Type.Array(Type.Object({ period: Type.String(), open: Type.Boolean() })),
  /** Null for a unit, which sees its own sums alone. */
  whole: Nullable(Counts),
  byChapter: Type.Array(Part),
  byOfficial: Type.Array(Part),
  /** By each unit's own share. */
  byUnit: Type.Array(Part),
  byCity: Type.Array(Part),
});
export type ProgressView = Static<typeof Progress>;

export const readProgress = contract({
  operationId: 'readProgress',
  method: 'GET',
  url: '/api/plans/:planId/progress',
  permission: 'light.read',
  summary: 'Sums of a plan’s lights in a period: by chapter, official, unit and city',
  params: Type.Object({ planId: Id }),
  query: Type.Object({ period: Type.Optional(Period) }),
  response: Progress,
});
