import { clueAuthorities, type InspectionEvent, recommendationKinds } from '@luoshi/domain';
import { type Static, Type } from 'typebox';
import { contract } from '../../http/contract.js';
import { CalendarDate, Id, Nullable, OneOf } from '../../http/schemas.js';
import { RuleHistory, Rules, YearPlan } from './calendar-schema.js';
import { Approver, InspectionBody, InspectionLine, InspectionRoom, Line, Paragraph, Scheme, State, Team } from './inspection-schema.js';

export type InspectionRulesView = Static<typeof RuleHistory>;
export type InspectionRoomView = Static<typeof InspectionRoom>;
export type InspectionLineView = Static<typeof InspectionLine>;
export type InspectionInput = Static<typeof InspectionBody>;

const One = Type.Object({ inspectionId: Id });
const UnitOf = Type.Object({ inspectionId: Id, unitId: Type.String({ maxLength: 100 }) });
const Edit = Type.Integer({ minimum: 1 });
const Year = Type.Integer({ minimum: 2000, maximum: 2100 });

/** What a supervisor does to move an inspection on. */
export const workEvents = [
  'propose',
  'notify',
  'begin',
  'collect',
  'continue',
  'feed-back',
  'rectify',
  'verify',
  'archive',
  'withdraw',
] as const satisfies readonly InspectionEvent[];
/** What the government or its head decides. */
export const approvalEvents = ['return', 'decline', 'approve', 'conclude', 'stop'] as const satisfies readonly InspectionEvent[];

export const listInspections = contract({
  operationId: 'listInspections',
  method: 'GET',
  url: '/api/inspections',
  permission: 'inspection.read',
  summary: 'Inspections (督查) that the caller may see, in the order in which they begin; a unit those it was told of',
  query: Type.Object({ year: Type.Optional(Year), unit: Type.Optional(Type.String()), state: Type.Optional(Type.Array(State)) }),
  response: Type.Object({ items: Type.Array(InspectionLine) }),
});

export const readInspectionCalendar = contract({
  operationId: 'readInspectionCalendar',
  method: 'GET',
  url: '/api/inspections/calendar',
  permission: 'inspection.read',
  summary: 'The yearly plan of supervision: who is visited when, and how often against the limits (§15)',
  query: Type.Object({ year: Type.Optional(Year) }),
  response: YearPlan,
});
export type InspectionCalendarView = Static<typeof YearPlan>;

export const readInspectionRules = contract({
  operationId: 'readInspectionRules',
  method: 'GET',
  url: '/api/inspections/rules',
  permission: 'inspection.read',
  summary: 'The terms and limits in force, and those the office made, each from its day on',
  response: RuleHistory,
});

export const makeInspectionRules = contract({
  operationId: 'makeInspectionRules',
  method: 'PUT',
  url: '/api/inspections/rules',
  permission: 'inspection.rule',
  summary: 'Set terms and limits from a day to come on; what has begun keeps the old ones',
  body: Rules,
  response: RuleHistory,
});

export const listInspectors = contract({
  operationId: 'listInspectors',
  method: 'GET',
  url: '/api/inspections/people',
  permission: 'inspection.write',
  summary: 'Accounts that may be named in a team, so that the system knows who took part (§17)',
  response: Type.Object({
    people: Type.Array(Type.Object({ userId: Id, name: Type.String(), unitId: Nullable(Type.String()) })),
  }),
});

export type InspectorsView = Static<typeof listInspectors.response>;

export const draftInspection = contract({
  operationId: 'draftInspection',
  method: 'POST',
  url: '/api/inspections',
  permission: 'inspection.write',
  summary: 'Draft an inspection',
  body: InspectionBody,
  response: InspectionRoom,
});

export const readInspection = contract({
  operationId: 'readInspection',
  method: 'GET',
  url: '/api/inspections/:inspectionId',
  permission: 'inspection.read',
  summary: 'One inspection: stages, team, scheme, findings, conclusion, rectification, review',
  params: One,
  response: InspectionRoom,
});

export const saveInspection = contract({
  operationId: 'saveInspection',
  method: 'PUT',
  url: '/api/inspections/:inspectionId',
  permission: 'inspection.write',
  summary: 'Change a draft',
  params: One,
  body: Type.Object({ edit: Edit, words: InspectionBody }),
  response: InspectionRoom,
});

export const settleScheme = contract({
  operationId: 'settleScheme',
  method: 'PUT',
  url: '/api/inspections/:inspectionId/scheme',
  permission: 'inspection.write',
  summary: 'Settle the scheme (督查方案, §15) and the team of what was approved',
  params: One,
  body: Type.Object({ edit: Edit, scheme: Scheme, team: Team }),
  response: InspectionRoom,
});

export const changeTeam = contract({
  operationId: 'changeTeam',
  method: 'PUT',
  url: '/api/inspections/:inspectionId/team',
  permission: 'inspection.write',
  summary: 'Add to the team or record who steps aside; after the notice nobody is taken out of the record',
  params: One,
  body: Type.Object({ edit: Edit, team: Team }),
  response: InspectionRoom,
});

export const advanceInspection = contract({
  operationId: 'advanceInspection',
  method: 'POST',
  url: '/api/inspections/:inspectionId/steps',
  permission: 'inspection.write',
  summary: 'Move an inspection on: propose, give notice, begin, collect, feed back, rectify, verify, archive, withdraw',
  params: One,
  body: Type.Object({ edit: Edit, event: OneOf(workEvents), note: Line }),
  response: InspectionRoom,
});

export const decideInspection = contract({
  operationId: 'decideInspection',
  method: 'POST',
  url: '/api/inspections/:inspectionId/approval',
  permission: 'inspection.approve',
  summary: 'Decide as the government or its head: approve (§11), conclude (§16), send back, decline, stop; never who proposed it',
  params: One,
  body: Type.Object({ edit: Edit, event: OneOf(approvalEvents), paper: Line, note: Line }),
  response: InspectionRoom,
});

const FindingBody = { fact: Paragraph, basis: Paragraph, demand: Paragraph, dueOn: Nullable(CalendarDate) };

export const recordFinding = contract({
  operationId: 'recordFinding',
  method: 'POST',
  url: '/api/inspections/:inspectionId/findings',
  permission: 'inspection.write',
  summary: 'Record a finding of a unit; one with a demand is to be rectified (§18)',
  params: One,
  body: Type.Object({ unitId: Type.String({ maxLength: 100 }), ...FindingBody }),
  response: InspectionRoom,
});

const FindingId = Type.Object({ findingId: Id });

export const changeFinding = contract({
  operationId: 'changeFinding',
  method: 'PUT',
  url: '/api/inspections/findings/:findingId',
  permission: 'inspection.write',
  summary: 'Change a finding before it is fed back',
  params: FindingId,
  body: Type.Object(FindingBody),
  response: InspectionRoom,
});

export const removeFinding = contract({
  operationId: 'removeFinding',
  method: 'DELETE',
  url: '/api/inspections/findings/:findingId',
  permission: 'inspection.write',
  summary: 'Take out a finding before it is fed back',
  params: FindingId,
  response: InspectionRoom,
});

export const reportRectification = contract({
  operationId: 'reportRectification',
  method: 'POST',
  url: '/api/inspections/findings/:findingId/rectification',
  permission: 'inspection.answer',
  summary: 'Report how a finding was rectified (整改, §18)',
  params: FindingId,
  body: Type.Object({ account: Paragraph }),
  response: InspectionRoom,
});

export const checkRectification = contract({
  operationId: 'checkRectification',
  method: 'POST',
  url: '/api/inspections/findings/:findingId/check',
  permission: 'inspection.write',
  summary: 'Check a rectification (核查, §18): it passes, or goes back',
  params: FindingId,
  body: Type.Object({ passes: Type.Boolean(), note: Paragraph }),
  response: InspectionRoom,
});

export const writeConclusion = contract({
  operationId: 'writeConclusion',
  method: 'PUT',
  url: '/api/inspections/:inspectionId/units/:unitId/conclusion',
  permission: 'inspection.write',
  summary: 'Write what is concluded about a unit (督查结论, §16), before it is decided',
  params: UnitOf,
  body: Type.Object({ text: Type.String({ maxLength: 20_000 }) }),
  response: InspectionRoom,
});

export const signNotice = contract({
  operationId: 'signNotice',
  method: 'POST',
  url: '/api/inspections/:inspectionId/units/:unitId/signature',
  permission: 'inspection.answer',
  summary: 'Sign for the notice',
  params: UnitOf,
  response: InspectionRoom,
});

export const receiveConclusion = contract({
  operationId: 'receiveConclusion',
  method: 'POST',
  url: '/api/inspections/:inspectionId/units/:unitId/receipt',
  permission: 'inspection.answer',
  summary: 'Sign for the conclusion: the term to ask for a review begins (§17)',
  params: UnitOf,
  response: InspectionRoom,
});

export const answerConclusion = contract({
  operationId: 'answerConclusion',
  method: 'PUT',
  url: '/api/inspections/:inspectionId/units/:unitId/feedback',
  permission: 'inspection.answer',
  summary: 'Say what the unit has to say to the conclusion',
  params: UnitOf,
  body: Type.Object({ feedback: Paragraph }),
  response: InspectionRoom,
});

export const applyForReview = contract({
  operationId: 'applyForReview',
  method: 'POST',
  url: '/api/inspections/:inspectionId/units/:unitId/review',
  permission: 'inspection.answer',
  summary: 'Apply for a review (复核, §17) within the term after receiving the conclusion',
  params: UnitOf,
  body: Type.Object({ reason: Paragraph }),
  response: InspectionRoom,
});

const ReviewId = Type.Object({ reviewId: Id });

export const decideReview = contract({
  operationId: 'decideReview',
  method: 'POST',
  url: '/api/inspections/reviews/:reviewId/decision',
  permission: 'inspection.review',
  summary: 'Decide a review (§17): nobody who took part in the conclusion, nobody of the inspected unit',
  params: ReviewId,
  body: Type.Object({
    outcome: OneOf(['uphold', 'change', 'revoke']),
    decision: Paragraph,
    /** Findings that fall with a change; a revoked conclusion drops all of the unit’s. */
    dropped: Type.Array(Id, { maxItems: 500 }),
  }),
  response: InspectionRoom,
});

export const withdrawReview = contract({
  operationId: 'withdrawReview',
  method: 'POST',
  url: '/api/inspections/reviews/:reviewId/withdrawal',
  permission: 'inspection.answer',
  summary: 'Take the application for a review back',
  params: ReviewId,
  response: InspectionRoom,
});

export const recommend = contract({
  operationId: 'recommend',
  method: 'POST',
  url: '/api/inspections/:inspectionId/recommendations',
  permission: 'inspection.write',
  summary: 'Propose praise, incentive, criticism or accountability (§21)',
  params: One,
  body: Type.Object({ unitId: Type.String({ maxLength: 100 }), kind: OneOf(recommendationKinds), reason: Paragraph, approver: Approver }),
  response: InspectionRoom,
});

const RecommendationId = Type.Object({ recommendationId: Id });

export const decideRecommendation = contract({
  operationId: 'decideRecommendation',
  method: 'POST',
  url: '/api/inspections/recommendations/:recommendationId/approval',
  permission: 'inspection.approve',
  summary: 'Approve or decline it as the government or its head (§21)',
  params: RecommendationId,
  body: Type.Object({ event: OneOf(['approve', 'decline']), paper: Line }),
  response: InspectionRoom,
});

export const moveRecommendation = contract({
  operationId: 'moveRecommendation',
  method: 'POST',
  url: '/api/inspections/recommendations/:recommendationId/steps',
  permission: 'inspection.write',
  summary: 'Carry out what was approved, or take back what was not decided',
  params: RecommendationId,
  body: Type.Object({ event: OneOf(['carry-out', 'withdraw']) }),
  response: InspectionRoom,
});

export const noteClue = contract({
  operationId: 'noteClue',
  method: 'POST',
  url: '/api/inspections/:inspectionId/clues',
  permission: 'inspection.hand-over',
  summary: 'Note that there is a clue for another authority (§23); what it says stays out of this system',
  params: One,
  body: Type.Object({ authority: OneOf(clueAuthorities) }),
  response: InspectionRoom,
});

export const moveClue = contract({
  operationId: 'moveClue',
  method: 'POST',
  url: '/api/inspections/clues/:clueId/steps',
  permission: 'inspection.hand-over',
  summary: 'Hand a clue over under the number of its letter, or note its receipt (§23)',
  params: Type.Object({ clueId: Id }),
  body: Type.Object({ event: OneOf(['hand-over', 'acknowledge']), number: Line }),
  response: InspectionRoom,
});
