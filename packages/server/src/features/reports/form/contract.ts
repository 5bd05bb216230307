import { type Static, Type } from 'typebox';
import { contract } from '../../../http/contract.js';
import { Id, Nullable } from '../../../http/schemas.js';

const Cell = {
  /** Number of the row in the sheet, from 1. */
  row: Type.Integer(),
  /** Letters of the column; null: the row as a whole. */
  column: Nullable(Type.String()),
  heading: Type.String(),
};

const Change = Type.Object({
  ...Cell,
  reportId: Id,
  task: Type.String(),
  key: Type.String(),
  /** What stood there when the form was taken out, stands there now, and is said by the form. */
  base: Type.String(),
  now: Type.String(),
  said: Type.String(),
});

export const ReportFormPreview = Type.Object({
  filename: Type.String(),
  sha256: Type.String(),
  period: Type.String(),
  unitName: Type.String(),
  /** Rows of the form, and those that change nothing. */
  rows: Type.Integer(),
  same: Type.Integer(),
  changes: Type.Array(Change),
  /** Cells that were changed in the ledger too since the form was taken out: one of the two is chosen, report by report. */
  conflicts: Type.Array(Change),
  faults: Type.Array(Type.Object({ ...Cell, message: Type.String() })),
});
export type ReportFormPreviewView = Static<typeof ReportFormPreview>;

export const takeReportForm = contract({
  operationId: 'takeReportForm',
  method: 'GET',
  url: '/api/reports/form',
  permission: 'report.write',
  summary: 'The reports that a unit still owes in a period, as a spreadsheet to be filled in offline',
  query: Type.Object({ plan: Id, period: Type.String({ maxLength: 10 }), unit: Type.Optional(Type.String({ maxLength: 200 })) }),
  produces: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
});

export const previewReportForm = contract({
  operationId: 'previewReportForm',
  method: 'POST',
  url: '/api/reports/form/preview',
  permission: 'report.write',
  summary: 'Read a filled-in form and show cell by cell what it would change; writes nothing. Field: file',
  consumes: 'multipart/form-data',
  response: ReportFormPreview,
});

export const markReportForm = contract({
  operationId: 'markReportForm',
  method: 'POST',
  url: '/api/reports/form/marked',
  permission: 'report.write',
  summary: 'The same form with what is wrong marked at its cells and told beside its rows. Field: file',
  consumes: 'multipart/form-data',
  produces: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
});

/** Field `decisions` of a confirmation, as JSON. `take`: reports whose conflicts the form wins; elsewhere what stands in the ledger stays. */
export const ReportFormDecisions = Type.Object({
  sha256: Type.String(),
  changes: Type.Integer(),
  take: Type.Array(Id, { maxItems: 1000 }),
});

export const returnReportForm = contract({
  operationId: 'returnReportForm',
  method: 'POST',
  url: '/api/reports/form',
  permission: 'report.write',
  summary: 'Take a previewed form back: every report it changes becomes a draft with its cells, all or none. Fields: file, decisions',
  consumes: 'multipart/form-data',
  response: Type.Object({ reports: Type.Integer(), cells: Type.Integer() }),
});
