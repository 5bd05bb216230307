import { assessmentMachine } from '@luoshi/domain';
import { type Static, Type } from 'typebox';
import { contract } from '../../http/contract.js';
import { CalendarDate, Id, Instant, Nullable, OneOf, Page, pageQuery, Reference } from '../../http/schemas.js';
import { RuleKindView, Scheme, SchemeId, schemeFields, Version, Words } from './scheme-schema.js';

const states = Object.keys(assessmentMachine.states) as (keyof typeof assessmentMachine.states)[];
const events = Object.keys(assessmentMachine.events) as (keyof typeof assessmentMachine.events)[];
const Period = Type.String({ pattern: '^\\d{4}(-(Q[1-4]|H[12]|\\d{2}))?$' });
const UnitId = Type.String({ maxLength: 100 });
const LineKey = Type.String({ maxLength: 60 });
const Delta = Type.String({ pattern: '^-?\\d{1,6}(\\.\\d{1,6})?$' });
const Points = Type.String();
const One = Type.Object({ assessmentId: Id });
const Edit = Type.Object({ edit: Type.Integer({ minimum: 1 }) });
const SchemeKey = Type.Object({ schemeId: SchemeId, version: Version });

const AssessmentLine = Type.Object({
  assessmentId: Id,
  plan: Reference,
  period: Type.String(),
  state: OneOf(states),
  stateName: Type.String(),
  schemeName: Type.String(),
  publicUntil: Nullable(CalendarDate),
  createdAt: Instant,
});
export type AssessmentLineView = Static<typeof AssessmentLine>;

/** Places up since the period before; null: not compared, as the sentence says. */
const Movement = Type.Object({ by: Nullable(Type.Integer()), sentence: Type.String() });

const Ranked = Type.Object({
  unit: Reference,
  /** Null: not compared, `incomparable` says why. */
  rank: Nullable(Type.Integer()),
  tied: Type.Boolean(),
  points: Points,
  /** Corrections were entered. */
  isCorrected: Type.Boolean(),
  incomparable: Nullable(Type.String()),
  /** Null: of another unit, for a unit’s eyes. */
  movement: Nullable(Movement),
  aspects: Nullable(Type.Array(Type.Object({ key: Type.String(), points: Points }))),
  hasSheet: Type.Boolean(),
});

const Group = Type.Object({
  key: Type.String(),
  name: Type.String(),
  of: Type.Integer(),
  aspects: Type.Array(Type.Object({ key: Type.String(), name: Type.String(), weight: Type.String() })),
  rows: Type.Array(Ranked),
});
export type GroupView = Static<typeof Group>;

const Assessment = Type.Object({
  ...AssessmentLine.properties,
  edit: Type.Integer(),
  scheme: Type.Object({
    schemeId: Type.String(),
    version: Type.Integer(),
    name: Type.String(),
    source: Type.String(),
    full: Type.String(),
  }),
  /** SHA-256 of scheme and facts. */
  digest: Nullable(Type.String()),
  scoredAt: Nullable(Instant),
  before: Nullable(Type.Object({ assessmentId: Id, period: Type.String() })),
  groups: Type.Array(Group),
  acts: Type.Array(OneOf(events)),
  steps: Type.Array(
    Type.Object({ event: Type.String(), name: Type.String(), at: Instant, by: Type.String(), note: Nullable(Type.String()) }),
  ),
});
export type AssessmentView = Static<typeof Assessment>;

const LineFact = Type.Object({
  kind: OneOf(['task', 'commitment', 'report', 'matter', 'close-out', 'assessment', 'unit'] as const),
  id: Type.String(),
  taskId: Nullable(Type.String()),
  words: Type.String(),
  points: Nullable(Points),
});

const Line = Type.Object({
  key: Type.String(),
  title: Type.String(),
  /** As it stands, with corrections. */
  points: Points,
  scored: Points,
  formula: Type.String(),
  source: Type.String(),
  isProposal: Type.Boolean(),
  facts: Type.Array(LineFact),
  corrections: Type.Array(
    Type.Object({
      correctionId: Id,
      delta: Points,
      reason: Type.String(),
      appealId: Nullable(Id),
      at: Instant,
      by: Nullable(Type.String()),
    }),
  ),
  appeals: Type.Array(Type.Object({ appealId: Id, state: Type.String(), stateName: Type.String() })),
});

const UnitSheet = Type.Object({
  assessmentId: Id,
  plan: Reference,
  period: Type.String(),
  state: OneOf(states),
  stateName: Type.String(),
  schemeName: Type.String(),
  unit: Reference,
  group: Nullable(Type.String()),
  points: Points,
  scored: Points,
  rank: Nullable(Type.Integer()),
  of: Type.Integer(),
  incomparable: Nullable(Type.String()),
  movement: Movement,
  aspects: Type.Array(
    Type.Object({ key: Type.String(), name: Type.String(), weight: Type.String(), points: Points, lines: Type.Array(Line) }),
  ),
  mayAppeal: Type.Boolean(),
  mayCorrect: Type.Boolean(),
});
export type UnitSheetView = Static<typeof UnitSheet>;

const Trial = Type.Object({
  period: Type.String(),
  schemeName: Type.String(),
  digest: Type.String(),
  groups: Type.Array(Group),
  /** Of the unit that was asked for. */
  sheet: Nullable(
    Type.Array(Type.Object({ key: Type.String(), title: Type.String(), points: Points, formula: Type.String(), facts: Type.Integer() })),
  ),
});
export type TrialView = Static<typeof Trial>;

export const listSchemes = contract({
  operationId: 'listSchemes',
  method: 'GET',
  url: '/api/assessments/schemes',
  permission: 'assessment.read',
  summary: 'Assessment schemes (考核方案): the shipped ones and the office’s own, with what the linter finds, and what a rule may count',
  response: Type.Object({ schemes: Type.Array(Scheme), kinds: Type.Array(RuleKindView) }),
});

export const makeScheme = contract({
  operationId: 'makeScheme',
  method: 'POST',
  url: '/api/assessments/schemes',
  permission: 'assessment.scheme',
  summary: 'Make a scheme of one’s own from another one: a new scheme, or the next version of an own one',
  body: Type.Object({ from: SchemeKey, schemeId: SchemeId, name: Words }),
  response: Scheme,
});

export const changeScheme = contract({
  operationId: 'changeScheme',
  method: 'PUT',
  url: '/api/assessments/schemes/:schemeId/versions/:version',
  permission: 'assessment.scheme',
  summary: 'Change a draft scheme; one that was adopted never changes',
  params: SchemeKey,
  body: Type.Object(schemeFields),
  response: Scheme,
});

export const adoptScheme = contract({
  operationId: 'adoptScheme',
  method: 'POST',
  url: '/api/assessments/schemes/:schemeId/versions/:version/adopt',
  permission: 'assessment.scheme',
  summary: 'Adopt a draft scheme: refused where it holds what the law keeps out of assessments',
  params: SchemeKey,
  response: Scheme,
});

export const tryScheme = contract({
  operationId: 'tryScheme',
  method: 'POST',
  url: '/api/assessments/trial',
  permission: 'assessment.scheme',
  summary: 'What a scheme would make of a past period; nothing is kept',
  body: Type.Object({ planId: Id, period: Period, schemeId: SchemeId, version: Version, unitId: Type.Optional(UnitId) }),
  response: Trial,
});

export const listAssessments = contract({
  operationId: 'listAssessments',
  method: 'GET',
  url: '/api/assessments',
  permission: 'assessment.read',
  summary: 'Assessments (考核), the newest first; a unit sees those that are frozen',
  query: Type.Object({ ...pageQuery, plan: Type.Optional(Id) }),
  response: Page(AssessmentLine),
});

export const openAssessment = contract({
  operationId: 'openAssessment',
  method: 'POST',
  url: '/api/assessments',
  permission: 'assessment.write',
  summary: 'Open the assessment of a plan’s units in a period by an adopted or shipped scheme',
  body: Type.Object({ planId: Id, period: Period, schemeId: SchemeId, version: Version }),
  response: Assessment,
});

export const readAssessment = contract({
  operationId: 'readAssessment',
  method: 'GET',
  url: '/api/assessments/:assessmentId',
  permission: 'assessment.read',
  summary: 'One assessment with its ranking in groups and how each unit moved; for a unit its own line until it is public, then its group',
  params: One,
  response: Assessment,
});

export const readUnitSheet = contract({
  operationId: 'readUnitSheet',
  method: 'GET',
  url: '/api/assessments/:assessmentId/units/:unitId',
  permission: 'assessment.read',
  summary: 'A unit’s score line by line: rule, facts, formula with its numbers, points, source; a unit sees its own alone',
  params: Type.Object({ assessmentId: Id, unitId: UnitId }),
  response: UnitSheet,
});

const move = <const E extends string, const I extends string>(word: E, operationId: I, summary: string) =>
  contract({
    operationId,
    method: 'POST',
    url: `/api/assessments/:assessmentId/${word}`,
    permission: 'assessment.write',
    summary,
    params: One,
    body: Edit,
    response: Assessment,
  });

export const scoreAssessment = move('score', 'scoreAssessment', 'Score all units from the ledger as it is now');
export const freezeAssessment = move('freeze', 'freezeAssessment', 'Freeze the scores: from here on nothing but corrections beside them');
export const publishAssessment = move('publish', 'publishAssessment', 'Make the ranking public for the scheme’s term (公示)');
export const finishAssessment = move('finish', 'finishAssessment', 'Make it final: after its term, with every appeal decided');
export const dropAssessment = move('drop', 'dropAssessment', 'Drop an assessment that was not frozen');

export const correctLine = contract({
  operationId: 'correctLine',
  method: 'POST',
  url: '/api/assessments/:assessmentId/corrections',
  permission: 'assessment.write',
  summary: 'Enter a correction beside a line; never lower for a unit that appealed',
  params: One,
  body: Type.Object({ unitId: UnitId, lineKey: LineKey, delta: Delta, reason: Type.String({ minLength: 1, maxLength: 1000 }) }),
  response: UnitSheet,
});

const Compared = Type.Object({ digest: Type.String(), isEqual: Type.Boolean() });
export const checkAssessment = contract({
  operationId: 'checkAssessment',
  method: 'GET',
  url: '/api/assessments/:assessmentId/check',
  permission: 'assessment.write',
  summary: 'Score again: from the facts kept with the scores, to the last digit, and from the ledger as it is now',
  params: One,
  response: Type.Object({
    /** Kept at scoring. */
    digest: Nullable(Type.String()),
    kept: Compared,
    ledger: Compared,
    /** Whose facts in the ledger differ from those kept. */
    changedUnits: Type.Array(Reference),
  }),
});
