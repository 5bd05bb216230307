import { forecastStates, lightSeverities, taskClasses } from '@luoshi/domain';
import { type Static, Type } from 'typebox';
import { contract } from '../../http/contract.js';
import { CalendarDate, Id, Nullable, OneOf, Owner, Page, pageQuery, Reference, Span, Target } from '../../http/schemas.js';
import { Status } from '../../presenting/light-schema.js';

export const LedgerRow = Type.Object({
  taskId: Id,
  planId: Id,
  no: Nullable(Type.Integer()),
  ord: Type.Integer(),
  chapterOrd: Nullable(Type.Integer()),
  chapter: Nullable(Type.String()),
  sectionOrd: Nullable(Type.Integer()),
  section: Nullable(Type.String()),
  printed: Type.String(),
  corrected: Type.String(),
  leaders: Type.Array(Owner),
  leadUnits: Type.Array(Owner),
  coUnits: Type.Array(Owner),
  open: Type.Boolean(),
  deadline: Nullable(CalendarDate),
  targets: Type.Array(Target),
  unconfirmed: Type.Integer(),
  /** How it stands; null where nothing has happened to it yet. */
  status: Nullable(Status),
});
export type LedgerRowView = Static<typeof LedgerRow>;

/** `severity` and `gap` begin with the worst. */
export const sortKeys = ['no', 'leader', 'lead-unit', 'chapter', 'deadline', 'targets', 'severity', 'gap'] as const;

const ownerCounts = ['none', 'several'] as const;

/** What narrows the ledger. All fields combine with “and”. Repeat a field for “or” within it. */
export const ledgerFilter = {
  plan: Type.Optional(Id),
  /** Words that must all occur in the task's text, owners or number, as printed or as corrected. */
  q: Type.Optional(Type.String({ maxLength: 200 })),
  chapter: Type.Optional(Type.Array(Type.Integer(), { maxItems: 50 })),
  section: Type.Optional(Type.Array(Type.Integer(), { maxItems: 50 })),
  official: Type.Optional(Type.Array(Type.String(), { maxItems: 50 })),
  unit: Type.Optional(Type.Array(Type.String(), { maxItems: 50 })),
  /** With `unit`: in which role the unit is named or reached. */
  role: Type.Optional(OneOf(['lead', 'co'])),
  /** Unit ids of city governments; also reached through 各市人民政府. */
  city: Type.Optional(Type.Array(Type.String(), { maxItems: 50 })),
  quantified: Type.Optional(Type.Boolean()),
  open: Type.Optional(Type.Boolean()),
  unconfirmed: Type.Optional(Type.Boolean()),
  /** How many lead officials are named, how many lead units. */
  leaders: Type.Optional(OneOf(ownerCounts)),
  leadUnits: Type.Optional(OneOf(ownerCounts)),
  /** Whether the task reaches every government of the next level through a body such as 各市人民政府. */
  fanOut: Type.Optional(Type.Boolean()),
  /** With `official` or `unit`: whether it is named first among the leads. */
  first: Type.Optional(Type.Boolean()),
  /** With `city`: whether it is named singly, not through a body. */
  named: Type.Optional(Type.Boolean()),
  /** By the light of the task as a whole, in the newest period or in `period`. */
  severity: Type.Optional(Type.Array(OneOf(lightSeverities), { maxItems: 7 })),
  /** With `unit` or `city`: by the light of its own share. */
  shareSeverity: Type.Optional(Type.Array(OneOf(lightSeverities), { maxItems: 7 })),
  period: Type.Optional(Type.String({ pattern: '^\\d{4}(-(Q[1-4]|H[12]|\\d{2}))?$' })),
  class: Type.Optional(Type.Array(OneOf(taskClasses), { maxItems: 3 })),
  /** What the lead unit says of 能否如期完成. */
  forecast: Type.Optional(Type.Array(OneOf(forecastStates), { maxItems: 3 })),
  /** Whether the light and the lead unit’s word contradict each other. */
  disagrees: Type.Optional(Type.Boolean()),
  sort: Type.Optional(OneOf(sortKeys)),
  order: Type.Optional(OneOf(['asc', 'desc'])),
};

export const columns = [
  'no',
  'chapter',
  'section',
  'text',
  'leaders',
  'leadUnits',
  'coUnits',
  'open',
  'targets',
  'deadline',
  'unconfirmed',
  'light',
  'progress',
  'sentence',
  'forecast',
] as const;

export const listTasks = contract({
  operationId: 'listTasks',
  method: 'GET',
  url: '/api/tasks',
  permission: 'task.read',
  summary: 'The ledger (台账), within what the caller may see',
  query: Type.Object({ ...ledgerFilter, ...pageQuery }),
  response: Type.Object({
    ...Page(LedgerRow).properties,
    /** Tasks that match the filter, and tasks of the plan that the caller may see at all. */
    total: Type.Integer(),
    outOf: Type.Integer(),
  }),
});

export const exportTasks = contract({
  operationId: 'exportTasks',
  method: 'GET',
  url: '/api/tasks/export',
  permission: 'task.export',
  summary: 'Exactly the shown tasks and columns as xlsx or csv',
  query: Type.Object({
    ...ledgerFilter,
    format: OneOf(['xlsx', 'csv']),
    /** Which words: as printed, or as corrected (the default). */
    reading: Type.Optional(OneOf(['printed', 'corrected'])),
    columns: Type.Optional(Type.Array(OneOf(columns), { maxItems: 20 })),
  }),
  produces: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv'],
});

/** A fact of the task at its place in `source.text`. */
const Mark = Type.Object({
  kind: OneOf(['text', 'leader', 'lead-unit', 'co-unit', 'target', 'deadline', 'erratum']),
  /** Offsets into `source.text`, not into the document. */
  span: Span,
  /** Index in the list of its kind; for errata the corrected words stand in `label`. */
  index: Type.Integer(),
  label: Type.String(),
});

export const TaskDetail = Type.Object({
  ...LedgerRow.properties,
  key: Type.String(),
  revision: Type.Integer(),
  withdrawn: Type.Boolean(),
  deadlineText: Nullable(Type.String()),
  plan: Type.Object({ planId: Id, title: Type.String(), number: Nullable(Type.String()) }),
  /** The stretch of the document that holds the task, with every fact at its place. */
  source: Type.Object({
    start: Type.Integer(),
    /** What the reader of the document saw there; null for plain text and for plans loaded before places were kept. */
    where: Nullable(Type.String()),
    text: Type.String(),
    correctedText: Type.String(),
    marks: Type.Array(Mark),
    correctedMarks: Type.Array(Mark),
  }),
  /** Units that answer for it: resolved and, for collective bodies, expanded. */
  responsible: Type.Array(
    Type.Object({
      unitId: Type.String(),
      name: Type.String(),
      role: OneOf(['lead', 'co']),
      first: Type.Boolean(),
      via: Nullable(Type.String()),
    }),
  ),
  previous: Nullable(Type.Object({ taskId: Id, no: Nullable(Type.Integer()) })),
  next: Nullable(Type.Object({ taskId: Id, no: Nullable(Type.Integer()) })),
});
export type TaskDetailView = Static<typeof TaskDetail>;

export const readTask = contract({
  operationId: 'readTask',
  method: 'GET',
  url: '/api/tasks/:taskId',
  permission: 'task.read',
  summary: 'A task with its roles, targets and the original text',
  params: Type.Object({ taskId: Id }),
  response: TaskDetail,
});

/** What the ledger can be narrowed by, with the number of tasks behind each choice. */
const Choice = Type.Object({ ...Reference.properties, tasks: Type.Integer() });
export const readFacets = contract({
  operationId: 'readFacets',
  method: 'GET',
  url: '/api/tasks/facets',
  permission: 'task.read',
  summary: 'Choices for the ledger’s filters',
  query: Type.Object({ plan: Type.Optional(Id) }),
  response: Type.Object({
    officials: Type.Array(Choice),
    leadUnits: Type.Array(Choice),
    coUnits: Type.Array(Choice),
    cities: Type.Array(Choice),
  }),
});
