import { type ProblemEvent, type ProblemState, problemMachine, problemSources } from '@luoshi/domain';
import { type Static, Type } from 'typebox';
import { contract } from '../../http/contract.js';
import { CalendarDate, Id, Nullable, OneOf, Page, pageQuery } from '../../http/schemas.js';
import { Step } from '../../supervision/remedy-steps.js';
import { SheetLine } from '../../supervision/sheets-of.js';

const states = Object.keys(problemMachine.states) as ProblemState[];
const events = Object.keys(problemMachine.events) as ProblemEvent[];

export const ProblemLine = Type.Object({
  problemId: Id,
  /** 〔2024〕3号. */
  number: Type.String(),
  planId: Nullable(Id),
  taskId: Nullable(Id),
  taskNo: Nullable(Type.Integer()),
  taskText: Nullable(Type.String()),
  unitId: Type.String(),
  unitName: Type.String(),
  source: OneOf(problemSources),
  sourceName: Type.String(),
  title: Type.String(),
  foundOn: CalendarDate,
  dueOn: CalendarDate,
  overdue: Type.Boolean(),
  measure: Type.String(),
  person: Type.String(),
  plannedFor: Nullable(CalendarDate),
  result: Type.String(),
  state: OneOf(states),
  stateName: Type.String(),
});
export type ProblemLineView = Static<typeof ProblemLine>;

export const ProblemDetail = Type.Object({
  ...ProblemLine.properties,
  edit: Type.Integer(),
  detail: Type.String(),
  originId: Nullable(Id),
  sheetList: Type.Array(SheetLine),
  steps: Type.Array(Step),
  acts: Type.Array(OneOf(events)),
});
export type ProblemDetailView = Static<typeof ProblemDetail>;

const ProblemPath = Type.Object({ problemId: Id });
const edit = Type.Integer({ minimum: 1 });

export const listProblems = contract({
  operationId: 'listProblems',
  method: 'GET',
  url: '/api/problems',
  permission: 'problem.read',
  summary: 'The problem list (问题清单) within what the caller may see, the newest first',
  query: Type.Object({
    state: Type.Optional(Type.Array(OneOf(states), { maxItems: states.length })),
    source: Type.Optional(Type.Array(OneOf(problemSources), { maxItems: problemSources.length })),
    unit: Type.Optional(Type.String()),
    task: Type.Optional(Id),
    /** Only those past their deadline. */
    overdue: Type.Optional(Type.Boolean()),
    ...pageQuery,
  }),
  response: Page(ProblemLine),
});

export const countProblems = contract({
  operationId: 'countProblems',
  method: 'GET',
  url: '/api/problems/by-unit',
  permission: 'problem.read',
  summary: 'Who answers for how many problems (责任清单), those with most open first',
  response: Type.Object({
    items: Type.Array(
      Type.Object({
        unitId: Type.String(),
        unitName: Type.String(),
        all: Type.Integer(),
        open: Type.Integer(),
        overdue: Type.Integer(),
        toCheck: Type.Integer(),
        closed: Type.Integer(),
        persons: Type.Array(Type.String()),
      }),
    ),
  }),
});

export const readProblem = contract({
  operationId: 'readProblem',
  method: 'GET',
  url: '/api/problems/:problemId',
  permission: 'problem.read',
  summary: 'A problem with what was planned, done and checked',
  params: ProblemPath,
  response: ProblemDetail,
});

export const listProblem = contract({
  operationId: 'listProblem',
  method: 'POST',
  url: '/api/problems',
  permission: 'problem.write',
  summary: 'List a problem: who mends it, by when',
  body: Type.Object({
    unitId: Type.String({ minLength: 1, maxLength: 200 }),
    taskId: Type.Optional(Nullable(Id)),
    source: OneOf(problemSources),
    /** The report, finding, instruction or complaint it was found in. */
    originId: Type.Optional(Nullable(Id)),
    title: Type.String({ minLength: 1, maxLength: 200 }),
    detail: Type.String({ maxLength: 2000 }),
    foundOn: CalendarDate,
    dueOn: CalendarDate,
  }),
  response: ProblemDetail,
});

export const planProblem = contract({
  operationId: 'planProblem',
  method: 'POST',
  url: '/api/problems/:problemId/plan',
  permission: 'problem.answer',
  summary: 'Say what will be done, who answers for it and by when',
  params: ProblemPath,
  body: Type.Object({
    edit,
    measure: Type.String({ minLength: 1, maxLength: 2000 }),
    person: Type.String({ minLength: 1, maxLength: 60 }),
    plannedFor: CalendarDate,
  }),
  response: ProblemDetail,
});

type Permission = 'problem.answer' | 'problem.write';

const act = <const A extends Exclude<ProblemEvent, 'plan'>>(
  event: A,
  operationId: `${string}Problem`,
  permission: Permission,
  summary: string,
) =>
  contract({
    operationId,
    method: 'POST',
    url: `/api/problems/:problemId/${event}` as const,
    permission,
    summary,
    params: ProblemPath,
    body: Type.Object({ edit, note: Type.Optional(Type.String({ minLength: 1, maxLength: 2000 })) }),
    response: ProblemDetail,
  });

export const reportProblem = act('report', 'reportProblem', 'problem.answer', 'Report that it is mended');
export const returnProblem = act('return', 'returnProblem', 'problem.write', 'Return it, with a reason');
export const closeProblem = act('close', 'closeProblem', 'problem.write', 'Check and close it, as somebody who did not report it');
export const reopenProblem = act('reopen', 'reopenProblem', 'problem.write', 'Put it back on the list, with a reason');
export const withdrawProblem = act('withdraw', 'withdrawProblem', 'problem.write', 'Withdraw it, with a reason');
