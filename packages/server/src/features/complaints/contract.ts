import { type ComplaintEvent, type ComplaintState, complaintKinds, complaintMachine, shippedComplaintRules } from '@luoshi/domain';
import { type Static, Type } from 'typebox';
import { contract } from '../../http/contract.js';
import { CalendarDate, Id, Instant, Nullable, OneOf, Page, pageQuery } from '../../http/schemas.js';
import { Step } from '../../supervision/remedy-steps.js';

const states = Object.keys(complaintMachine.states) as ComplaintState[];
const events = Object.keys(complaintMachine.events) as ComplaintEvent[];

export const ComplaintLine = Type.Object({
  complaintId: Id,
  /** 〔2024〕3号. */
  number: Type.String(),
  kind: OneOf(complaintKinds),
  kindName: Type.String(),
  body: Type.String(),
  receivedOn: CalendarDate,
  /** Until when it is taken up, and then answered; null: a year whose calendar is not known, or nothing is due. */
  dueOn: Nullable(CalendarDate),
  overdue: Type.Boolean(),
  state: OneOf(states),
  stateName: Type.String(),
});
export type ComplaintLineView = Static<typeof ComplaintLine>;

export const ComplaintDetail = Type.Object({
  ...ComplaintLine.properties,
  edit: Type.Integer(),
  contact: Type.String(),
  answer: Type.String(),
  rules: Type.Object({ source: Type.String(), toConfirm: Type.String() }),
  steps: Type.Array(Step),
  acts: Type.Array(OneOf(events)),
});
export type ComplaintDetailView = Static<typeof ComplaintDetail>;

/** What the sender sees: never who works on it. */
export const ComplaintSeen = Type.Object({
  number: Type.String(),
  kindName: Type.String(),
  receivedAt: Instant,
  dueOn: Nullable(CalendarDate),
  state: OneOf(states),
  stateName: Type.String(),
  answer: Type.String(),
});

const ComplaintPath = Type.Object({ complaintId: Id });
const edit = Type.Integer({ minimum: 1 });

export const sendComplaint = contract({
  operationId: 'sendComplaint',
  method: 'POST',
  url: '/api/public/complaints',
  permission: 'public',
  summary: 'Send a complaint or suggestion (投诉建议) without logging in; the answer gives the code to look it up by, once',
  perMinute: 3,
  body: Type.Object({
    kind: OneOf(complaintKinds),
    body: Type.String({ minLength: 1, maxLength: shippedComplaintRules.maxText }),
    contact: Type.String({ maxLength: 100 }),
    /** A field that no person sees: who fills it in is a program. */
    website: Type.Optional(Type.String({ maxLength: 200 })),
  }),
  response: Type.Object({ number: Type.String(), code: Type.String(), dueOn: Nullable(CalendarDate) }),
});

export const lookUpComplaint = contract({
  operationId: 'lookUpComplaint',
  method: 'POST',
  url: '/api/public/complaints/look-up',
  permission: 'public',
  summary: 'What became of it, by its code (in the body: a code in an address would stand in logs)',
  perMinute: 10,
  body: Type.Object({ code: Type.String({ minLength: 1, maxLength: 40 }) }),
  response: ComplaintSeen,
});

export const listComplaints = contract({
  operationId: 'listComplaints',
  method: 'GET',
  url: '/api/complaints',
  permission: 'complaint.read',
  summary: 'Complaints and suggestions, the newest first',
  query: Type.Object({
    state: Type.Optional(Type.Array(OneOf(states), { maxItems: states.length })),
    kind: Type.Optional(OneOf(complaintKinds)),
    ...pageQuery,
  }),
  response: Page(ComplaintLine),
});

export const readComplaint = contract({
  operationId: 'readComplaint',
  method: 'GET',
  url: '/api/complaints/:complaintId',
  permission: 'complaint.read',
  summary: 'A complaint with what can be done',
  params: ComplaintPath,
  response: ComplaintDetail,
});

const act = <const A extends ComplaintEvent>(event: A, operationId: `${string}Complaint`, summary: string) =>
  contract({
    operationId,
    method: 'POST',
    url: `/api/complaints/:complaintId/${event}` as const,
    permission: 'complaint.write',
    summary,
    params: ComplaintPath,
    body: Type.Object({ edit, note: Type.Optional(Type.String({ minLength: 1, maxLength: 2000 })) }),
    response: ComplaintDetail,
  });

export const acceptComplaint = act('accept', 'acceptComplaint', 'Take it up; the clock of the answer begins');
export const dismissComplaint = act('dismiss', 'dismissComplaint', 'Do not take it up, with a reason that the sender reads');
export const answerComplaint = act('answer', 'answerComplaint', 'Answer it; the sender reads it by the code');
export const resumeComplaint = act('resume', 'resumeComplaint', 'Take an answered one up again, with a reason');
