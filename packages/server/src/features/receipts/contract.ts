import { receiptMachine } from '@luoshi/domain';
import { type Static, Type } from 'typebox';
import { contract } from '../../http/contract.js';
import { CalendarDate, Id, Instant, Nullable, OneOf, Page, pageQuery } from '../../http/schemas.js';

const states = Object.keys(receiptMachine.states) as (keyof typeof receiptMachine.states)[];
const acts = ['sign', 'split', 'withdraw'] as const;

const Part = Type.Object({
  office: Nullable(Type.String({ maxLength: 100 })),
  person: Nullable(Type.String({ maxLength: 50 })),
  /** What of the share they do; empty: the whole. */
  part: Type.String({ maxLength: 500 }),
});

export const Receipt = Type.Object({
  taskId: Id,
  planId: Id,
  no: Nullable(Type.Integer()),
  /** The task, as corrected. */
  text: Type.String(),
  unitId: Type.String(),
  unitName: Type.String(),
  role: OneOf(['lead', 'co']),
  state: OneOf(states),
  /** Its name in the caller's language. */
  stateName: Type.String(),
  /** The clock that set the day, in the caller's language. */
  clockName: Type.String(),
  issuedAt: Instant,
  issuedBy: Nullable(Type.String()),
  dueOn: CalendarDate,
  /** Unsigned, and its day is past. */
  overdue: Type.Boolean(),
  signedAt: Nullable(Instant),
  signedBy: Nullable(Type.String()),
  parts: Type.Array(Part),
  /** What the caller may do with it now. */
  acts: Type.Array(OneOf(acts)),
});
export type ReceiptView = Static<typeof Receipt>;

const filters = {
  plan: Type.Optional(Id),
  task: Type.Optional(Id),
  unit: Type.Optional(Type.String()),
  state: Type.Optional(Type.Array(OneOf(states), { maxItems: states.length })),
  /** Only those unsigned whose day is past. */
  overdue: Type.Optional(Type.Boolean()),
};

const UnitPath = Type.Object({ taskId: Id, unitId: Type.String() });

export const listReceipts = contract({
  operationId: 'listReceipts',
  method: 'GET',
  url: '/api/receipts',
  permission: 'receipt.read',
  summary: 'Receipts (签收) that the caller may see: unsigned first, the longest overdue at the top',
  query: Type.Object({ ...filters, ...pageQuery }),
  response: Page(Receipt),
});

const UnitCount = Type.Object({
  unitId: Type.String(),
  name: Type.String(),
  issued: Type.Integer(),
  signed: Type.Integer(),
  split: Type.Integer(),
  open: Type.Integer(),
  overdue: Type.Integer(),
  nextDue: Nullable(CalendarDate),
  lastSignedAt: Nullable(Instant),
});

export const readReceiptBoard = contract({
  operationId: 'readReceiptBoard',
  method: 'GET',
  url: '/api/receipts/board',
  permission: 'receipt.read',
  summary: 'Who has signed for the tasks of a plan and who has not, by unit; what is still to be issued',
  query: Type.Object({ plan: Id }),
  response: Type.Object({
    units: Type.Array(UnitCount),
    /** Shares that were never issued; null for who does not issue. */
    unissued: Nullable(Type.Integer()),
  }),
});

export const exportReceipts = contract({
  operationId: 'exportReceipts',
  method: 'GET',
  url: '/api/receipts/export',
  permission: 'receipt.read',
  summary: 'The receipts of a filter as a table: who must be reminded',
  query: Type.Object({ ...filters, format: Type.Optional(OneOf(['xlsx', 'csv'])) }),
  produces: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv'],
});

const Choice = {
  planId: Id,
  /** Absent: every task of the plan. */
  taskIds: Type.Optional(Type.Array(Id, { minItems: 1, maxItems: 5000 })),
  /** Absent: every responsible unit. */
  unitIds: Type.Optional(Type.Array(Type.String(), { minItems: 1, maxItems: 1000 })),
};

export const previewIssue = contract({
  operationId: 'previewIssue',
  method: 'POST',
  url: '/api/receipts/preview',
  permission: 'receipt.issue',
  summary: 'What issuing would do, and the clocks to choose from with the day each would set today',
  body: Type.Object(Choice),
  response: Type.Object({
    receipts: Type.Integer(),
    tasks: Type.Integer(),
    units: Type.Integer(),
    /** There already, and left alone. */
    standing: Type.Integer(),
    /** Taken back before; issued anew only where their task is chosen. */
    withdrawn: Type.Integer(),
    clocks: Type.Array(
      Type.Object({
        id: Type.String(),
        name: Type.String(),
        source: Type.String(),
        /** null where the calendar of its year is not known. */
        dueOn: Nullable(CalendarDate),
      }),
    ),
  }),
});

export const issueReceipts = contract({
  operationId: 'issueReceipts',
  method: 'POST',
  url: '/api/receipts/issue',
  permission: 'receipt.issue',
  summary: 'Issue tasks (交办) to every responsible unit that does not have them yet, with a clock or a day to sign by',
  body: Type.Object({ ...Choice, clock: Type.Optional(Type.String({ maxLength: 60 })), dueOn: Type.Optional(CalendarDate) }),
  response: Type.Object({ issued: Type.Integer(), dueOn: CalendarDate }),
});

export const signReceipts = contract({
  operationId: 'signReceipts',
  method: 'POST',
  url: '/api/receipts/signatures',
  permission: 'receipt.sign',
  summary: 'Sign for all of the unit’s tasks that wait (全部签收), of a plan or of all',
  body: Type.Object({
    planId: Type.Optional(Id),
    /** Of a unit without accounts, for which the supervisor signs; else the caller's own. */
    unitId: Type.Optional(Type.String()),
  }),
  response: Type.Object({ signed: Type.Integer() }),
});

export const signReceipt = contract({
  operationId: 'signReceipt',
  method: 'POST',
  url: '/api/receipts/:taskId/:unitId/sign',
  permission: 'receipt.sign',
  summary: 'Sign for one task',
  params: UnitPath,
  response: Receipt,
});

export const splitReceipt = contract({
  operationId: 'splitReceipt',
  method: 'PUT',
  url: '/api/receipts/:taskId/:unitId/parts',
  permission: 'receipt.split',
  summary: 'Split the share inside the unit to offices and persons (实化责任); refused if somebody split it otherwise meanwhile',
  params: UnitPath,
  body: Type.Object({
    /** The parts that the caller looked at. */
    before: Type.Array(Part, { maxItems: 50 }),
    parts: Type.Array(Part, { minItems: 1, maxItems: 50 }),
  }),
  response: Receipt,
});

export const withdrawReceipt = contract({
  operationId: 'withdrawReceipt',
  method: 'POST',
  url: '/api/receipts/:taskId/:unitId/withdraw',
  permission: 'receipt.issue',
  summary: 'Take a task back from a unit, with a reason',
  params: UnitPath,
  body: Type.Object({ reason: Type.String({ maxLength: 500 }) }),
  response: Receipt,
});
