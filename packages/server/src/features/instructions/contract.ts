import { type InstructionEvent, type InstructionState, instructionMachine, urgencies } from '@luoshi/domain';
import { type Static, Type } from 'typebox';
import { contract } from '../../http/contract.js';
import { CalendarDate, Id, Nullable, OneOf, Page, pageQuery } from '../../http/schemas.js';
import { Step } from '../../supervision/remedy-steps.js';
import { SheetLine } from '../../supervision/sheets-of.js';

const states = Object.keys(instructionMachine.states) as InstructionState[];
const events = Object.keys(instructionMachine.events) as InstructionEvent[];

export const InstructionLine = Type.Object({
  instructionId: Id,
  /** 〔2024〕3号. */
  number: Type.String(),
  officialId: Type.String(),
  officialName: Type.String(),
  planId: Nullable(Id),
  taskId: Nullable(Id),
  taskNo: Nullable(Type.Integer()),
  title: Type.String(),
  givenOn: CalendarDate,
  urgency: OneOf(urgencies),
  urgencyName: Type.String(),
  /** Null: a year whose calendar is not known. */
  dueOn: Nullable(CalendarDate),
  overdue: Type.Boolean(),
  state: OneOf(states),
  stateName: Type.String(),
  sheets: Type.Integer(),
  openSheets: Type.Integer(),
});
export type InstructionLineView = Static<typeof InstructionLine>;

export const InstructionDetail = Type.Object({
  ...InstructionLine.properties,
  edit: Type.Integer(),
  body: Type.String(),
  outcome: Type.String(),
  clock: Type.Object({ source: Type.String(), toConfirm: Type.String() }),
  sheetList: Type.Array(SheetLine),
  steps: Type.Array(Step),
  acts: Type.Array(OneOf(events)),
});
export type InstructionDetailView = Static<typeof InstructionDetail>;

const InstructionPath = Type.Object({ instructionId: Id });
const edit = Type.Integer({ minimum: 1 });

export const listInstructions = contract({
  operationId: 'listInstructions',
  method: 'GET',
  url: '/api/instructions',
  permission: 'instruction.read',
  summary: 'Leaders’ instructions (批示) within what the caller may see, the newest first',
  query: Type.Object({
    state: Type.Optional(Type.Array(OneOf(states), { maxItems: states.length })),
    task: Type.Optional(Id),
    ...pageQuery,
  }),
  response: Page(InstructionLine),
});

export const readInstruction = contract({
  operationId: 'readInstruction',
  method: 'GET',
  url: '/api/instructions/:instructionId',
  permission: 'instruction.read',
  summary: 'An instruction with its sheets and what can be done',
  params: InstructionPath,
  response: InstructionDetail,
});

export const readInstructionClock = contract({
  operationId: 'readInstructionClock',
  method: 'GET',
  url: '/api/instructions/clock',
  permission: 'instruction.read',
  summary: 'How long an instruction may take by its urgency, with the last day if it were given on a day',
  query: Type.Object({ givenOn: Type.Optional(CalendarDate) }),
  response: Type.Object({
    /** The day counted from: today where none was asked for. */
    givenOn: CalendarDate,
    source: Type.String(),
    toConfirm: Type.String(),
    urgencies: Type.Array(
      Type.Object({ urgency: OneOf(urgencies), name: Type.String(), days: Type.Integer(), dueOn: Nullable(CalendarDate) }),
    ),
  }),
});

export const recordInstruction = contract({
  operationId: 'recordInstruction',
  method: 'POST',
  url: '/api/instructions',
  permission: 'instruction.write',
  summary: 'Record an instruction with its clock; pictures are added as files',
  body: Type.Object({
    officialId: Type.String({ minLength: 1, maxLength: 200 }),
    taskId: Type.Optional(Nullable(Id)),
    title: Type.String({ minLength: 1, maxLength: 200 }),
    body: Type.String({ maxLength: 4000 }),
    givenOn: CalendarDate,
    urgency: OneOf(urgencies),
    /** An earlier last day than the urgency gives. */
    dueOn: Type.Optional(Nullable(CalendarDate)),
  }),
  response: InstructionDetail,
});

export const assignInstruction = contract({
  operationId: 'assignInstruction',
  method: 'POST',
  url: '/api/instructions/:instructionId/assign',
  permission: 'instruction.write',
  summary: 'Issue a numbered sheet to each unit that has to carry the instruction out',
  params: InstructionPath,
  body: Type.Object({
    edit,
    unitIds: Type.Array(Type.String({ minLength: 1, maxLength: 200 }), { minItems: 1, maxItems: 50, uniqueItems: true }),
    demand: Type.String({ minLength: 1, maxLength: 2000 }),
    ladderId: Type.String({ maxLength: 60 }),
  }),
  response: InstructionDetail,
});

type Permission = 'instruction.write' | 'instruction.close';

const act = <const A extends Exclude<InstructionEvent, 'assign'>>(
  event: A,
  operationId: `${string}Instruction`,
  permission: Permission,
  summary: string,
) =>
  contract({
    operationId,
    method: 'POST',
    url: `/api/instructions/:instructionId/${event}` as const,
    permission,
    summary,
    params: InstructionPath,
    body: Type.Object({ edit, note: Type.Optional(Type.String({ minLength: 1, maxLength: 2000 })) }),
    response: InstructionDetail,
  });

export const reportInstruction = act('report', 'reportInstruction', 'instruction.write', 'Report to the leader what became of it');
export const closeInstruction = act('close', 'closeInstruction', 'instruction.close', 'Close it, as the leader who gave it');
export const withdrawInstruction = act('withdraw', 'withdrawInstruction', 'instruction.write', 'Withdraw the record, with a reason');
