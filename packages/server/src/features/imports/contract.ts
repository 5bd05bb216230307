import { type Static, Type } from 'typebox';
import { contract } from '../../http/contract.js';
import {
  CalendarDate,
  EvidenceView,
  Finding,
  Id,
  LeftOut,
  Nullable,
  OneOf,
  Place,
  RegionKind,
  Target,
  UnitKind,
} from '../../http/schemas.js';

const PreviewTask = Type.Object({
  no: Nullable(Type.Integer()),
  key: Type.String(),
  chapter: Nullable(Type.String()),
  section: Nullable(Type.String()),
  text: Type.String(),
  leaders: Type.Array(Type.String()),
  leadUnits: Type.Array(Type.String()),
  coUnits: Type.Array(Type.String()),
  open: Type.Boolean(),
  targets: Type.Array(Target),
});

/** One difference between the plan in force and the amended document. `before`/`after` are readable words per changed field. */
export const PlanChangeView = Type.Object({
  kind: OneOf(['added', 'removed', 'changed', 'moved']),
  no: Nullable(Type.Integer()),
  text: Type.String(),
  fields: Type.Array(Type.Object({ field: Type.String(), before: Type.String(), after: Type.String() })),
});

export const ImportPreview = Type.Object({
  /** What confirming would do. */
  effect: OneOf(['new', 'amended', 'unchanged', 'impossible']),
  filename: Type.String(),
  encoding: Type.String(),
  sha256: Type.String(),
  /** The plan in force that this document amends or repeats, and its revision when previewed. */
  plan: Nullable(Type.Object({ planId: Id, title: Type.String(), revision: Type.Integer() })),
  document: Type.Object({
    title: Nullable(Type.String()),
    number: Nullable(Type.String()),
    issuer: Nullable(Type.String()),
    date: Nullable(CalendarDate),
    layout: Type.String(),
  }),
  counts: Type.Object({
    tasks: Type.Integer(),
    chapters: Type.Integer(),
    sections: Type.Integer(),
    targets: Type.Integer(),
    orders: Type.Integer(),
    withoutLeader: Type.Integer(),
    withoutLeadUnit: Type.Integer(),
    open: Type.Integer(),
  }),
  coverage: Type.Array(Type.Object({ kind: RegionKind, characters: Type.Integer() })),
  leftOut: Type.Array(LeftOut),
  tasks: Type.Array(PreviewTask),
  findings: Type.Array(Finding),
  errata: Type.Array(
    Type.Object({
      printed: Type.String(),
      corrected: Type.String(),
      confidence: Type.Number(),
      placeCount: Type.Integer(),
      places: Type.Array(Place),
      evidence: Type.Array(EvidenceView),
      alternatives: Type.Array(Type.String()),
    }),
  ),
  unknownNames: Type.Array(
    Type.Object({
      name: Type.String(),
      places: Type.Integer(),
      suggestion: Nullable(Type.String()),
      /** Id of the unit suggested. */
      suggestedUnit: Nullable(Type.String()),
      /** The kind that the name itself tells. */
      kind: Nullable(UnitKind),
    }),
  ),
  /** Corrections of the reading: how many are applied to this document again, and how many it contradicts. */
  corrections: Type.Object({ applied: Type.Integer(), conflicts: Type.Integer() }),
  changes: Type.Array(PlanChangeView),
});
export type ImportPreviewView = Static<typeof ImportPreview>;

export const previewImport = contract({
  operationId: 'previewImport',
  method: 'POST',
  url: '/api/imports/preview',
  permission: 'plan.import',
  summary: 'Read a document and show what importing it would do; writes nothing. Field: file',
  consumes: 'multipart/form-data',
  response: ImportPreview,
});

const Name = Type.String({ minLength: 2, maxLength: 80 });
const NameDecision = Type.Union([
  Type.Object({ decision: Type.Literal('alias'), name: Name, unitId: Type.String() }),
  Type.Object({ decision: Type.Literal('unit'), name: Name, kind: UnitKind }),
]);

/** Decisions taken on the preview; sent as JSON in the form's field `decisions`, before the field `file`. */
export const ImportDecisions = Type.Object({
  /** Hash of the file previewed: another file is refused. */
  sha256: Type.String(),
  /** `plan.revision` of the preview, null for a new plan: a ledger changed meanwhile is refused. */
  baseRevision: Nullable(Type.Integer()),
  acceptErrata: Type.Array(Type.Object({ printed: Type.String(), corrected: Type.String() }), { maxItems: 200 }),
  /** What names in no registry stand for, decided in the same step: another name of a unit, or a new unit. */
  names: Type.Optional(Type.Array(NameDecision, { maxItems: 500 })),
});

/** What an import did. */
export const ImportDone = Type.Object({
  planId: Id,
  revision: Type.Integer(),
  tasks: Type.Integer(),
  added: Type.Integer(),
  changed: Type.Integer(),
  withdrawn: Type.Integer(),
});
export type Imported = Static<typeof ImportDone>;

export const confirmImport = contract({
  operationId: 'confirmImport',
  method: 'POST',
  url: '/api/imports',
  permission: 'plan.import',
  summary: 'Import the previewed document in one transaction. Fields: decisions (JSON), file',
  consumes: 'multipart/form-data',
  response: ImportDone,
});
