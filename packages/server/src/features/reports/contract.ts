import { forecastStates, reportMachine } from '@luoshi/domain';
import { type Static, Type } from 'typebox';
import { contract } from '../../http/contract.js';
import { CalendarDate, Id, Instant, Nullable, OneOf, Page, pageQuery } from '../../http/schemas.js';
import { Goal } from '../../shares/commitment-schema.js';

const states = Object.keys(reportMachine.states) as (keyof typeof reportMachine.states)[];
const acts = ['hand-in', 'send-back', 'submit', 'recall', 'merge', 'return-to-co', 'return', 'accept', 'waive', 'claim'] as const;
const Key = Type.String({ minLength: 1, maxLength: 60 });

// The shape of `ReportBody` in domain/progress. Texts over their limit are kept and told, not cut.
export const ReportContents = Type.Object({
  values: Type.Array(
    Type.Object({ measure: Key, typed: Type.String({ maxLength: 60 }), asOf: CalendarDate, source: Type.String({ maxLength: 200 }) }),
    { maxItems: 40 },
  ),
  metNodes: Type.Array(Key, { maxItems: 200 }),
  start: OneOf(['started', 'not-started', 'unstated']),
  text: Type.String({ maxLength: 5000 }),
  problems: Type.String({ maxLength: 5000 }),
  nextSteps: Type.String({ maxLength: 5000 }),
  forecast: Nullable(Type.Object({ state: OneOf(forecastStates), reason: Type.String({ maxLength: 500 }) })),
  unchanged: Nullable(Type.String({ maxLength: 500 })),
});

export const ReportRow = Type.Object({
  reportId: Id,
  cycleId: Id,
  period: Type.String(),
  planId: Id,
  taskId: Id,
  no: Nullable(Type.Integer()),
  text: Type.String(),
  unitId: Type.String(),
  unitName: Type.String(),
  role: OneOf(['lead', 'co']),
  state: OneOf(states),
  stateName: Type.String(),
  dueOn: CalendarDate,
  /** Handed in after its day. */
  late: Type.Boolean(),
  /** Still owed though its day has passed. */
  overdue: Type.Boolean(),
  note: Nullable(Type.String()),
  submittedAt: Nullable(Instant),
  submittedBy: Nullable(Type.String()),
  decidedAt: Nullable(Instant),
  decidedBy: Nullable(Type.String()),
});
export type ReportRowView = Static<typeof ReportRow>;

const Finding = Type.Object({ code: Type.String(), severity: OneOf(['error', 'warning']), at: Type.String(), message: Type.String() });

export const ReportDetail = Type.Object({
  ...ReportRow.properties,
  /** Handed back with the next save or act. */
  edit: Type.Integer(),
  body: ReportContents,
  /** Nothing was drafted yet: `body` is carried over from the last period. */
  untouched: Type.Boolean(),
  endsOn: CalendarDate,
  draftedBy: Nullable(Type.String()),
  findings: Type.Array(Finding),
  acts: Type.Array(OneOf([...acts, 'save', 'correct'])),
  /** Of the commitment in force, each with what is expected by the period's end: 0 to 1, null where nothing is. */
  goals: Type.Array(Type.Object({ goal: Goal, expected: Nullable(Type.Number()) })),
  /** Milestones and stages. */
  nodes: Type.Array(Type.Object({ key: Type.String(), text: Type.String(), due: CalendarDate })),
  hasCommitment: Type.Boolean(),
  /** What was handed in for the last period. */
  before: Nullable(Type.Object({ period: Type.String(), body: ReportContents })),
  /** For the lead unit: its partners' reports of the same period. */
  partners: Type.Array(
    Type.Object({
      reportId: Id,
      edit: Type.Integer(),
      unitName: Type.String(),
      state: OneOf(states),
      stateName: Type.String(),
      late: Type.Boolean(),
      body: Nullable(ReportContents),
    }),
  ),
});
export type ReportDetailView = Static<typeof ReportDetail>;

const ReportId = Type.Object({ reportId: Id });
const edit = Type.Integer({ minimum: 1 });
const note = Type.Optional(Type.String({ minLength: 1, maxLength: 500 }));

export const listReports = contract({
  operationId: 'listReports',
  method: 'GET',
  url: '/api/reports',
  permission: 'report.read',
  summary: 'Reports within what the caller may see, the earliest due first',
  query: Type.Object({
    plan: Type.Optional(Id),
    cycle: Type.Optional(Id),
    period: Type.Optional(Type.String({ maxLength: 10 })),
    task: Type.Optional(Id),
    unit: Type.Optional(Type.String()),
    role: Type.Optional(OneOf(['lead', 'co'])),
    state: Type.Optional(Type.Array(OneOf(states), { maxItems: states.length })),
    late: Type.Optional(Type.Boolean()),
    /** The latest due first. */
    newest: Type.Optional(Type.Boolean()),
    ...pageQuery,
  }),
  response: Page(ReportRow),
});

export const readReport = contract({
  operationId: 'readReport',
  method: 'GET',
  url: '/api/reports/:reportId',
  permission: 'report.read',
  summary: 'A report with last period’s beside it, what is expected, findings, partners and what can be done',
  params: ReportId,
  response: ReportDetail,
});

export const saveReport = contract({
  operationId: 'saveReport',
  method: 'PUT',
  url: '/api/reports/:reportId',
  permission: 'report.write',
  summary: 'Save a draft, complete or not; refused if somebody saved in between',
  params: ReportId,
  body: Type.Object({ edit, body: ReportContents }),
  response: ReportDetail,
});

const act = <const A extends (typeof acts)[number], const N extends string>(
  name: A,
  operationId: N,
  permission: 'report.write' | 'report.submit' | 'report.merge' | 'report.review',
  summary: string,
) =>
  contract({
    operationId,
    method: 'POST',
    url: `/api/reports/:reportId/${name}` as const,
    permission,
    summary,
    params: ReportId,
    body: Type.Object({ edit, note }),
    response: ReportDetail,
  });

export const handInReport = act('hand-in', 'handInReport', 'report.write', 'Hand a draft to the unit’s approver');
export const sendBackReport = act('send-back', 'sendBackReport', 'report.submit', 'Send it back inside the unit');
export const submitReport = act(
  'submit',
  'submitReport',
  'report.submit',
  'Submit: a co-unit to the lead unit, a lead unit to the supervisor',
);
export const recallReport = act('recall', 'recallReport', 'report.submit', 'Take a submitted one back');
export const mergeReport = act('merge', 'mergeReport', 'report.merge', 'Merge a partner’s report');
export const returnReportToCo = act('return-to-co', 'returnReportToCo', 'report.merge', 'Return it to the partner with a reason');
export const returnReport = act('return', 'returnReport', 'report.review', 'Return with a reason');
export const acceptReport = act('accept', 'acceptReport', 'report.review', 'Accept; merged partners’ reports are accepted with it');
export const waiveReport = act('waive', 'waiveReport', 'report.review', 'Ask for no report this time, with a reason');
export const claimReport = act('claim', 'claimReport', 'report.review', 'Ask for it again');

export const correctReport = contract({
  operationId: 'correctReport',
  method: 'POST',
  url: '/api/reports/:reportId/correct',
  permission: 'report.review',
  summary: 'Correct the verified value, with a reason; the reported one stays beside it',
  params: ReportId,
  body: Type.Object({
    edit,
    note: Type.String({ minLength: 1, maxLength: 500 }),
    values: Type.Array(Type.Object({ measure: Key, typed: Type.String({ maxLength: 60 }) }), { minItems: 1, maxItems: 40 }),
  }),
  response: ReportDetail,
});

export const decideReports = contract({
  operationId: 'decideReports',
  method: 'POST',
  url: '/api/reports/decisions',
  permission: 'report.review',
  summary: 'Accept several at once: all or none',
  body: Type.Object({ reports: Type.Array(Type.Object({ reportId: Id, edit }), { minItems: 1, maxItems: 300 }) }),
  response: Type.Object({ accepted: Type.Integer() }),
});
