import { type Static, Type } from 'typebox';
import { contract } from '../../http/contract.js';
import { CalendarDate, Finding, Id, Instant, LeftOut, Nullable, Page, pageQuery, RegionKind, Span } from '../../http/schemas.js';

const PlanId = Type.Object({ planId: Id });

export const PlanSummary = Type.Object({
  planId: Id,
  title: Type.String(),
  number: Nullable(Type.String()),
  issuer: Nullable(Type.String()),
  issuedOn: Nullable(CalendarDate),
  layout: Type.String(),
  revision: Type.Integer(),
  taskCount: Type.Integer(),
  /** Errata waiting for a decision. */
  openErrata: Type.Integer(),
});

const Section = Type.Object({ ord: Type.Integer(), no: Nullable(Type.String()), title: Type.String(), taskCount: Type.Integer() });
export const Chapter = Type.Object({
  ord: Type.Integer(),
  no: Nullable(Type.String()),
  title: Type.String(),
  taskCount: Type.Integer(),
  sections: Type.Array(Section),
});

export const PlanDetail = Type.Object({
  ...PlanSummary.properties,
  document: Type.Object({
    filename: Type.String(),
    encoding: Type.String(),
    sha256: Type.String(),
    /** UTF-16 length of the text as read. */
    length: Type.Integer(),
    loadedAt: Instant,
    loadedBy: Nullable(Type.String()),
  }),
  chapters: Type.Array(Chapter),
  /** The closing chapter: general orders of the plan, as corrected. */
  orders: Type.Array(Type.Object({ title: Nullable(Type.String()), printed: Type.String(), corrected: Type.String(), span: Span })),
  /** How the document's characters are accounted for: their number by kind; noise and unread with their words. */
  coverage: Type.Object({
    characters: Type.Integer(),
    byKind: Type.Array(Type.Object({ kind: RegionKind, characters: Type.Integer() })),
    leftOut: Type.Array(LeftOut),
  }),
  findingCount: Type.Integer(),
});

/** Counts of tasks for one row of the overview. */
const counts = {
  tasks: Type.Integer(),
  /** Tasks without a numeric target. */
  unquantified: Type.Integer(),
  /** Tasks whose list of responsible units is open (等). */
  open: Type.Integer(),
  /** Tasks with a name that is not resolved, or a body whose members are to be confirmed. */
  unconfirmed: Type.Integer(),
};

export const Overview = Type.Object({
  totals: Type.Object({
    ...counts,
    targets: Type.Integer(),
    withoutLeader: Type.Integer(),
    withoutLeadUnit: Type.Integer(),
    severalLeaders: Type.Integer(),
    severalLeadUnits: Type.Integer(),
    fanOut: Type.Integer(),
  }),
  byChapter: Type.Array(Type.Object({ ord: Type.Integer(), no: Nullable(Type.String()), title: Type.String(), ...counts })),
  /** `first`: tasks in which the official is named first. */
  byOfficial: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), first: Type.Integer(), ...counts })),
  byLeadUnit: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), first: Type.Integer(), ...counts })),
  /** The cities of the jurisdiction in the order of their codes. `named`: named singly; the others come by 各市人民政府. */
  byCity: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), named: Type.Integer(), ...counts })),
});

export type PlanDetailView = Static<typeof PlanDetail>;
export type OverviewView = Static<typeof Overview>;

export const listPlans = contract({
  operationId: 'listPlans',
  method: 'GET',
  url: '/api/plans',
  permission: 'plan.read',
  summary: 'Plans, the newest first',
  query: Type.Object(pageQuery),
  response: Page(PlanSummary),
});

export const readPlan = contract({
  operationId: 'readPlan',
  method: 'GET',
  url: '/api/plans/:planId',
  permission: 'plan.read',
  summary: 'A plan with its outline, general orders and coverage',
  params: PlanId,
  response: PlanDetail,
});

export const readOverview = contract({
  operationId: 'readOverview',
  method: 'GET',
  url: '/api/plans/:planId/overview',
  permission: 'plan.read',
  summary: 'Counts by chapter, official, lead unit and city, within what the caller may see',
  params: PlanId,
  response: Overview,
});

export const listFindings = contract({
  operationId: 'listFindings',
  method: 'GET',
  url: '/api/plans/:planId/findings',
  permission: 'plan.read',
  summary: 'Findings of the document in force, in the order of their places',
  params: PlanId,
  query: Type.Object(pageQuery),
  response: Page(Finding),
});

export const readDocument = contract({
  operationId: 'readDocument',
  method: 'GET',
  url: '/api/plans/:planId/document',
  permission: 'plan.read',
  summary: 'The document as received, byte for byte',
  params: PlanId,
  produces: ['application/octet-stream'],
});
