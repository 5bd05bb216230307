import { directions, regionKinds, roles, unitKinds } from '@luoshi/domain';
import { type Static, type TSchema, Type } from 'typebox';

/** A value or null. */
export const Nullable = <S extends TSchema>(schema: S) => Type.Union([schema, Type.Null()]);

/** One of a fixed list of words. */
export const OneOf = <const W extends readonly string[]>(words: W) =>
  // A union of a mapped list has no type of its own; the words do.
  Type.Unsafe<W[number]>(Type.Union(words.map((word) => Type.Literal(word))));

export const Id = Type.String({ format: 'uuid' });
export const CalendarDate = Type.String({ format: 'date' });
export const Instant = Type.String({ format: 'date-time' });
export const Span = Type.Object({ start: Type.Integer(), end: Type.Integer() });
export const Role = OneOf(roles);
export const UnitKind = OneOf(unitKinds);
export const Direction = OneOf(directions);
export const RegionKind = OneOf(regionKinds);

/** Query field of every route: the language of the answer's words. */
export const Language = Type.Optional(OneOf(['zh', 'en']));

/** Query fields of every list: `cursor` is opaque and comes from the page before. */
export const pageQuery = {
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500, default: 50 })),
  cursor: Type.Optional(Type.String({ maxLength: 400 })),
};

/** One page of a list. `nextCursor` is null on the last. */
export const Page = <S extends TSchema>(item: S) => Type.Object({ items: Type.Array(item), nextCursor: Nullable(Type.String()) });

/** problem+json (RFC 9457) with a stable `code`. */
export const Problem = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  code: Type.String(),
  detail: Type.String(),
  requestId: Type.String(),
});

/** A unit or official by id and name, as other things mention it. */
export const Reference = Type.Object({ id: Type.String(), name: Type.String() });

/** A name in an owner list: as printed, as corrected, and what it stands for. All ids null: to be confirmed. */
export const Owner = Type.Object({
  printed: Type.String(),
  corrected: Type.String(),
  /** A leader named by post, not by name. */
  isPost: Type.Boolean(),
  isCollective: Type.Boolean(),
  unitId: Nullable(Type.String()),
  collectiveId: Nullable(Type.String()),
  officialId: Nullable(Type.String()),
});

export const Target = Type.Object({
  metric: Type.String(),
  value: Nullable(Type.Number()),
  unit: Nullable(Type.String()),
  hedge: Nullable(Type.String()),
  direction: Direction,
  text: Type.String(),
  span: Span,
});

/** A finding with its words already made in the caller's language (Accept-Language: zh or en). */
export const Finding = Type.Object({
  code: Type.String(),
  severity: OneOf(['error', 'warning', 'info']),
  message: Type.String(),
  help: Type.String(),
  span: Span,
  /** Line number from 1, column from 1 in UTF-16 units, and the whole line. */
  line: Type.Integer(),
  column: Type.Integer(),
  lineText: Type.String(),
  /** What the reader of the document saw there (第3页, 第12段, 工作表“…” B7) in the caller's language; null for plain text, where the line says it. */
  where: Nullable(Type.String()),
  suggestion: Nullable(Type.String()),
});

/** A reason with its sentence in the caller's language. */
export const EvidenceView = Type.Object({ kind: Type.String(), sentence: Type.String(), spans: Type.Array(Span) });

/** One place: the printed characters with some words around them. */
export const Place = Type.Object({
  span: Span,
  line: Type.Integer(),
  /** As of a finding. */
  where: Nullable(Type.String()),
  before: Type.String(),
  printed: Type.String(),
  after: Type.String(),
});

/** Text that belongs to no task, heading or order, with its words: named noise, or unread. */
export const LeftOut = Type.Object({ kind: RegionKind, span: Span, text: Type.String() });

export type FindingView = Static<typeof Finding>;
