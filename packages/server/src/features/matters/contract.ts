import { type MatterEvent, matterMachine } from '@luoshi/domain';
import { type Static, Type } from 'typebox';
import { contract } from '../../http/contract.js';
import { CalendarDate, Id, Instant, Nullable, OneOf, Page, pageQuery } from '../../http/schemas.js';

const states = Object.keys(matterMachine.states) as (keyof typeof matterMachine.states)[];
const events = Object.keys(matterMachine.events) as MatterEvent[];
const origins = ['light', 'report', 'instruction', 'meeting', 'problem', 'complaint', 'inspection', 'proposal'] as const;
const acts = [...events, 'approve', 'refuse'] as const;

export const MatterLine = Type.Object({
  matterId: Id,
  planId: Nullable(Id),
  taskId: Nullable(Id),
  no: Nullable(Type.Integer()),
  unitId: Type.String(),
  unitName: Type.String(),
  /** The sheet's number: 〔2024〕12号. */
  sheet: Type.String(),
  origin: OneOf(origins),
  originName: Type.String(),
  /** The instruction, problem or complaint it came from. */
  originId: Nullable(Id),
  title: Type.String(),
  stepKey: Type.String(),
  stepName: Type.String(),
  /** The last day of the present step; null: the last step, or a year whose calendar is not known. */
  stepDue: Nullable(CalendarDate),
  overdue: Type.Boolean(),
  approval: OneOf(['none', 'awaiting', 'refused']),
  state: OneOf(states),
  stateName: Type.String(),
  openedAt: Instant,
  closedAt: Nullable(Instant),
});
export type MatterLineView = Static<typeof MatterLine>;

const Rung = Type.Object({
  key: Type.String(),
  name: Type.String(),
  follows: Type.String(),
  needsApproval: Type.Boolean(),
  /** When it was reached; null: not yet. */
  on: Nullable(CalendarDate),
  due: Nullable(CalendarDate),
  /** Who approved it. */
  by: Nullable(Type.String()),
});

export const MatterDetail = Type.Object({
  ...MatterLine.properties,
  edit: Type.Integer(),
  demand: Type.String(),
  reason: Type.String(),
  answer: Type.String(),
  ladder: Type.Object({ name: Type.String(), source: Type.String(), toConfirm: Type.String(), rungs: Type.Array(Rung) }),
  /** The step that comes after the present one and the first day it can come; null: none. */
  next: Nullable(Type.Object({ name: Type.String(), from: Nullable(CalendarDate), needsApproval: Type.Boolean() })),
  steps: Type.Array(
    Type.Object({ event: Type.String(), eventName: Type.String(), at: Instant, by: Type.String(), note: Nullable(Type.String()) }),
  ),
  acts: Type.Array(OneOf(acts)),
});
export type MatterDetailView = Static<typeof MatterDetail>;

const MatterPath = Type.Object({ matterId: Id });
const edit = Type.Integer({ minimum: 1 });

export const listMatters = contract({
  operationId: 'listMatters',
  method: 'GET',
  url: '/api/matters',
  permission: 'matter.read',
  summary: 'Matters (督办事项) within what the caller may see, the newest first',
  query: Type.Object({
    plan: Type.Optional(Id),
    task: Type.Optional(Id),
    unit: Type.Optional(Type.String()),
    /** Of this instruction, problem or complaint. */
    origin: Type.Optional(Id),
    state: Type.Optional(Type.Array(OneOf(states), { maxItems: states.length })),
    /** Only those whose next step waits for approval. */
    awaiting: Type.Optional(Type.Boolean()),
    ...pageQuery,
  }),
  response: Page(MatterLine),
});

export const readMatter = contract({
  operationId: 'readMatter',
  method: 'GET',
  url: '/api/matters/:matterId',
  permission: 'matter.read',
  summary: 'A matter with its ladder, what happened, and what can be done',
  params: MatterPath,
  response: MatterDetail,
});

const severities = ['behind', 'at-risk'] as const;
const ladderStep = {
  name: Type.String({ maxLength: 60 }),
  follows: Type.String({ maxLength: 200 }),
  /** How long the unit has before the next step; null on the last. */
  days: Nullable(Type.Integer({ minimum: 1, maximum: 365 })),
  workingDays: Type.Boolean(),
  needsApproval: Type.Boolean(),
};
/** `step`: its place in the ladder, from 1. */
const Trigger = Type.Object({
  severity: OneOf(severities),
  months: Type.Integer({ minimum: 1, maximum: 12 }),
  step: Type.Integer({ minimum: 1, maximum: 10 }),
});

export const Ladders = Type.Object({
  items: Type.Array(
    Type.Object({
      id: Type.String(),
      version: Type.Integer(),
      /** The office's own; the others come with the product. */
      isOwn: Type.Boolean(),
      name: Type.String(),
      source: Type.String(),
      toConfirm: Type.String(),
      steps: Type.Array(Type.Object({ key: Type.String(), ...ladderStep })),
      triggers: Type.Array(Trigger),
    }),
  ),
});

export const listLadders = contract({
  operationId: 'listLadders',
  method: 'GET',
  url: '/api/matters/ladders',
  permission: 'matter.read',
  summary: 'The escalation ladders that a matter can be opened with, each with its source',
  response: Ladders,
});

export const keepLadder = contract({
  operationId: 'keepLadder',
  method: 'POST',
  url: '/api/matters/ladders',
  permission: 'matter.write',
  summary: 'Keep an own ladder, or a new version of one; sheets that are open keep theirs',
  body: Type.Object({
    /** Of which it is a new version; a new ladder where absent. */
    ladderId: Type.Optional(Type.String({ maxLength: 60 })),
    name: Type.String({ minLength: 1, maxLength: 60 }),
    source: Type.String({ maxLength: 500 }),
    steps: Type.Array(Type.Object(ladderStep), { maxItems: 10 }),
    triggers: Type.Array(Trigger, { maxItems: 10 }),
  }),
  response: Ladders,
});

export const retireLadder = contract({
  operationId: 'retireLadder',
  method: 'POST',
  url: '/api/matters/ladders/:ladderId/retire',
  permission: 'matter.write',
  summary: 'Offer an own ladder no more; sheets issued with it climb on',
  params: Type.Object({ ladderId: Type.String({ maxLength: 60 }) }),
  response: Ladders,
});

export const proposeMatters = contract({
  operationId: 'proposeMatters',
  method: 'GET',
  url: '/api/matters/proposals',
  permission: 'matter.write',
  summary: 'The matters that a ladder would open now by the lights of a plan; nothing is opened',
  query: Type.Object({ plan: Id, ladder: Type.String() }),
  response: Type.Object({
    items: Type.Array(
      Type.Object({
        taskId: Id,
        no: Nullable(Type.Integer()),
        text: Type.String(),
        unitId: Type.String(),
        unitName: Type.String(),
        stepKey: Type.String(),
        stepName: Type.String(),
        /** Why: the trigger in words, and the newest light's sentence. */
        why: Type.String(),
        sentence: Type.String(),
      }),
    ),
  }),
});

export const openMatter = contract({
  operationId: 'openMatter',
  method: 'POST',
  url: '/api/matters',
  permission: 'matter.write',
  summary: 'Open a matter and issue its numbered sheet to one unit',
  body: Type.Object({
    planId: Type.Optional(Nullable(Id)),
    taskId: Type.Optional(Nullable(Id)),
    unitId: Type.String({ minLength: 1, maxLength: 200 }),
    origin: OneOf(origins),
    title: Type.String({ minLength: 1, maxLength: 200 }),
    demand: Type.String({ maxLength: 2000 }),
    ladderId: Type.String({ maxLength: 60 }),
    stepKey: Type.Optional(Type.String({ maxLength: 60 })),
    /** The first step's last day where a meeting or a leader has set one; the ladder's term where absent. */
    due: Type.Optional(Nullable(CalendarDate)),
    originId: Type.Optional(Nullable(Id)),
  }),
  response: MatterDetail,
});

type Permission = 'matter.answer' | 'matter.write' | 'matter.approve';

const act = <const A extends (typeof acts)[number]>(event: A, operationId: `${string}Matter`, permission: Permission, summary: string) =>
  contract({
    operationId,
    method: 'POST',
    url: `/api/matters/:matterId/${event}` as const,
    permission,
    summary,
    params: MatterPath,
    body: Type.Object({ edit, note: Type.Optional(Type.String({ minLength: 1, maxLength: 2000 })) }),
    response: MatterDetail,
  });

export const explainMatter = act('explain', 'explainMatter', 'matter.answer', 'Give a reason; upheld, it stops the climb');
export const answerMatter = act('answer', 'answerMatter', 'matter.answer', 'Answer with what was done');
export const upholdMatter = act('uphold', 'upholdMatter', 'matter.write', 'Uphold the reason: the ladder climbs no further');
export const overruleMatter = act('overrule', 'overruleMatter', 'matter.write', 'Overrule the reason, with a word why');
export const resumeMatter = act('resume', 'resumeMatter', 'matter.write', 'Resume a matter whose reason was upheld');
export const returnMatter = act('return', 'returnMatter', 'matter.write', 'Return an answer, with a reason');
export const closeMatter = act('close', 'closeMatter', 'matter.write', 'Close it, as somebody who did not answer it');
export const withdrawMatter = act('withdraw', 'withdrawMatter', 'matter.write', 'Withdraw the sheet, with a reason');
export const approveClimb = act(
  'approve',
  'approveClimbMatter',
  'matter.approve',
  'Approve the next step of the ladder (criticism, accountability)',
);
export const refuseClimb = act('refuse', 'refuseClimbMatter', 'matter.approve', 'Refuse the next step, with a reason');
