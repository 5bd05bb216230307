import {
  clueAuthorities,
  clueMachine,
  findingMachine,
  type InspectionBasis,
  type InspectionEvent,
  type InspectionKind,
  type InspectionMethod,
  type InspectionState,
  inspectionBases,
  inspectionKinds,
  inspectionMachine,
  inspectionMethods,
  inspectionReviewMachine,
  recommendationKinds,
  recommendationMachine,
  teamDuties,
} from '@luoshi/domain';
import { Type } from 'typebox';
import { CalendarDate, Id, Instant, Nullable, OneOf } from '../../http/schemas.js';

// What the routes of inspections take and give.

const keysOf = <T extends object>(table: T): readonly (keyof T & string)[] => Object.keys(table) as (keyof T & string)[];

export const Kind = OneOf(keysOf(inspectionKinds) as readonly InspectionKind[]);
export const State = OneOf(keysOf(inspectionMachine.states) as readonly InspectionState[]);
const EventName = OneOf(keysOf(inspectionMachine.events) as readonly InspectionEvent[]);
export const Line = Type.String({ maxLength: 200 });
export const Paragraph = Type.String({ maxLength: 4000 });

const grounds = {
  kind: OneOf(keysOf(inspectionBases) as readonly InspectionBasis[]),
  document: Line,
  on: Nullable(CalendarDate),
  reason: Paragraph,
};
export const Approver = Type.Object({ official: Nullable(Type.String({ maxLength: 100 })), name: Type.String({ maxLength: 50 }) });
export const Scheme = Type.Object({
  contents: Paragraph,
  scope: Paragraph,
  methods: Type.Array(OneOf(keysOf(inspectionMethods) as readonly InspectionMethod[]), { maxItems: 8, uniqueItems: true }),
  discipline: Paragraph,
});
const member = {
  name: Type.String({ minLength: 1, maxLength: 50 }),
  userId: Nullable(Id),
  duty: OneOf(keysOf(teamDuties)),
  unitId: Nullable(Type.String({ maxLength: 100 })),
  /** Why the person steps aside; null: takes part. */
  recused: Nullable(Type.String({ minLength: 1, maxLength: 200 })),
};
export const Team = Type.Array(Type.Object(member), { maxItems: 60 });

/** What is written of an inspection before the notice. */
export const InspectionBody = Type.Object({
  kind: Kind,
  title: Line,
  subject: Type.String({ maxLength: 500 }),
  taskIds: Type.Array(Id, { maxItems: 200, uniqueItems: true }),
  unitIds: Type.Array(Type.String({ maxLength: 100 }), { maxItems: 200, uniqueItems: true }),
  basis: Type.Object(grounds),
  approver: Approver,
  startsOn: CalendarDate,
  endsOn: CalendarDate,
  scheme: Scheme,
  team: Team,
});

/** What stands against it (§15). */
export const CollisionLine = Type.Object({
  kind: OneOf(['duplicate', 'too-often', 'too-long', 'overlap']),
  /** It cannot be approved so. */
  forbids: Type.Boolean(),
  sentence: Type.String(),
  inspectionIds: Type.Array(Id),
});

export const Conclusion = Type.Object({
  text: Type.String(),
  fedBackAt: Nullable(Instant),
  receivedOn: Nullable(CalendarDate),
  feedback: Type.String(),
  /** Last day to apply for a review; null until it was received, or where the calendar of that year is not known. */
  reviewUntil: Nullable(CalendarDate),
});

const UnitPart = Type.Object({
  unitId: Type.String(),
  name: Type.String(),
  noticedAt: Nullable(Instant),
  signedAt: Nullable(Instant),
  conclusion: Nullable(Conclusion),
  acts: Type.Array(OneOf(['sign', 'receive', 'answer', 'apply', 'conclude'])),
});

const Finding = Type.Object({
  findingId: Id,
  unitId: Type.String(),
  unitName: Type.String(),
  state: OneOf(keysOf(findingMachine.states)),
  stateName: Type.String(),
  fact: Type.String(),
  basis: Type.String(),
  demand: Type.String(),
  dueOn: Nullable(CalendarDate),
  overdue: Type.Boolean(),
  account: Type.String(),
  checkNote: Type.String(),
  acts: Type.Array(OneOf(['save', 'report', 'check'])),
});

const Review = Type.Object({
  reviewId: Id,
  unitId: Type.String(),
  unitName: Type.String(),
  state: OneOf(keysOf(inspectionReviewMachine.states)),
  stateName: Type.String(),
  reason: Type.String(),
  appliedOn: CalendarDate,
  /** Last day to decide. */
  dueOn: CalendarDate,
  overdue: Type.Boolean(),
  number: Nullable(Type.String()),
  decision: Type.String(),
  decidedAt: Nullable(Instant),
  decidedBy: Nullable(Type.String()),
  acts: Type.Array(OneOf(['decide', 'withdraw'])),
  /** Why the caller steps aside; null where not. */
  objection: Nullable(Type.String()),
});

const Recommendation = Type.Object({
  recommendationId: Id,
  unitId: Type.String(),
  unitName: Type.String(),
  kind: OneOf(recommendationKinds),
  kindName: Type.String(),
  state: OneOf(keysOf(recommendationMachine.states)),
  stateName: Type.String(),
  reason: Type.String(),
  approver: Approver,
  paper: Type.String(),
  carriedOutOn: Nullable(CalendarDate),
  acts: Type.Array(OneOf(keysOf(recommendationMachine.events))),
});

const Clue = Type.Object({
  clueId: Id,
  authority: OneOf(clueAuthorities),
  authorityName: Type.String(),
  state: OneOf(keysOf(clueMachine.states)),
  stateName: Type.String(),
  number: Nullable(Type.String()),
  handedOverOn: Nullable(CalendarDate),
  acknowledgedOn: Nullable(CalendarDate),
  acts: Type.Array(OneOf(keysOf(clueMachine.events))),
});

const Stage = Type.Object({
  state: State,
  name: Type.String(),
  article: Nullable(Type.String()),
  at: Nullable(Instant),
  by: Nullable(Type.String()),
  paper: Type.String(),
  note: Type.String(),
});

/** One inspection in a list. */
export const InspectionLine = Type.Object({
  inspectionId: Id,
  kind: Kind,
  kindName: Type.String(),
  state: State,
  stateName: Type.String(),
  title: Type.String(),
  subject: Type.String(),
  startsOn: CalendarDate,
  endsOn: CalendarDate,
  units: Type.Array(Type.Object({ unitId: Type.String(), name: Type.String() })),
  noticeNumber: Nullable(Type.String()),
});

/** Everything of one inspection that the caller may see, with what may be done. */
export const InspectionRoom = Type.Object({
  inspectionId: Id,
  kind: Kind,
  kindName: Type.String(),
  state: State,
  stateName: Type.String(),
  edit: Type.Integer(),
  title: Type.String(),
  subject: Type.String(),
  taskIds: Type.Array(Id),
  basis: Type.Object({ ...grounds, kindName: Type.String(), article: Type.String() }),
  approver: Approver,
  startsOn: CalendarDate,
  endsOn: CalendarDate,
  scheme: Scheme,
  methods: Type.Array(Type.Object({ name: Type.String(), article: Type.String() })),
  team: Type.Array(Type.Object({ ...member, dutyName: Type.String() })),
  noticeNumber: Nullable(Type.String()),
  conclusionNumber: Nullable(Type.String()),
  stages: Type.Array(Stage),
  units: Type.Array(UnitPart),
  findings: Type.Array(Finding),
  reviews: Type.Array(Review),
  recommendations: Type.Array(Recommendation),
  /** null for who may not hand over clues. */
  clues: Nullable(Type.Array(Clue)),
  collisions: Type.Array(CollisionLine),
  /** What the caller may do next; `lacks` and `objection` say why not yet. */
  acts: Type.Array(
    Type.Object({ event: EventName, name: Type.String(), lacks: Type.Array(Type.String()), objection: Nullable(Type.String()) }),
  ),
  mayEdit: Type.Boolean(),
  mayEditTeam: Type.Boolean(),
  mayRecord: Type.Boolean(),
  mayRecommend: Type.Boolean(),
  decree: Type.String(),
});
