import { paperKindList } from '@luoshi/domain';
import { type Static, Type } from 'typebox';
import { contract } from '../../http/contract.js';
import { CalendarDate, Id, Instant, Nullable, OneOf, Page, pageQuery } from '../../http/schemas.js';

const Kind = OneOf(paperKindList);
const State = OneOf(['draft', 'issued', 'withdrawn', 'dropped'] as const);
const Need = OneOf(['plan', 'period', 'unit', 'inspection', 'matter'] as const);
const One = Type.Object({ paperId: Id });
const Edit = Type.Integer({ minimum: 1 });
const UnitId = Type.String({ maxLength: 100 });
const Period = Type.String({ pattern: '^\\d{4}(-(Q[1-4]|H[12]|\\d{2}))?$' });
const Reason = Type.Object({ reason: Type.String({ minLength: 1, maxLength: 500 }) });
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const Words = {
  /** The red name at the head. */
  letterhead: Type.String({ minLength: 1, maxLength: 60 }),
  /** Of the document number; empty for a masthead. */
  prefix: Type.String({ maxLength: 30 }),
  title: Type.String({ minLength: 1, maxLength: 300 }),
  recipients: Nullable(Type.String({ maxLength: 1000 })),
  /** One paragraph a line; levels by their numbers: 一、 （一） 1. （1）. */
  body: Type.String({ minLength: 1, maxLength: 60_000 }),
  issuer: Type.String({ minLength: 1, maxLength: 100 }),
  /** 抄送; empty: none. */
  copies: Type.String({ maxLength: 2000 }),
};

const PaperLine = Type.Object({
  paperId: Id,
  kind: Kind,
  kindName: Type.String(),
  state: State,
  stateName: Type.String(),
  title: Type.String(),
  unit: Nullable(Type.Object({ id: Type.String(), name: Type.String() })),
  number: Nullable(Type.String()),
  issuedOn: Nullable(CalendarDate),
  createdAt: Instant,
  createdBy: Nullable(Type.String()),
});
export type PaperLineView = Static<typeof PaperLine>;

const Source = Type.Object({ sentence: Type.String(), number: Type.String(), origin: Type.String() });
const Annex = Type.Object({
  title: Type.String(),
  body: Type.String(),
  table: Nullable(
    Type.Object({
      columns: Type.Array(Type.Object({ heading: Type.String(), weight: Type.Number(), align: OneOf(['left', 'center'] as const) })),
      rows: Type.Array(Type.Array(Type.String())),
    }),
  ),
});

const Paper = Type.Object({
  ...PaperLine.properties,
  ...Words,
  edit: Type.Integer(),
  head: OneOf(['masthead', 'document'] as const),
  annexes: Type.Array(Annex),
  /** Every number of the text and where it comes from, as the text stands now. */
  sources: Type.Array(Source),
  /** How long the text is, how long it may be, and who says so. */
  length: Type.Object({ characters: Type.Integer(), limit: Type.Integer(), source: Type.String() }),
  /** 【…】 left to fill. */
  blanks: Type.Array(Type.String()),
  /** The number it would get, or got; null where it is given only when issued. */
  givenNumber: Nullable(Type.String()),
  issuedBy: Nullable(Type.String()),
  templateVersion: Nullable(Type.Integer()),
  sha256: Nullable(Type.String()),
  reason: Nullable(Type.String()),
});
export type PaperView = Static<typeof Paper>;

export const listPaperKinds = contract({
  operationId: 'listPaperKinds',
  method: 'GET',
  url: '/api/papers/kinds',
  permission: 'paper.read',
  summary: 'The kinds of papers, and what each is made from',
  response: Type.Object({
    kinds: Type.Array(
      Type.Object({ kind: Kind, name: Type.String(), needs: Type.Array(Need), head: OneOf(['masthead', 'document'] as const) }),
    ),
  }),
});

export const listPapers = contract({
  operationId: 'listPapers',
  method: 'GET',
  url: '/api/papers',
  permission: 'paper.read',
  summary: 'Papers, the newest first; for a unit those issued to it',
  query: Type.Object({ ...pageQuery, kind: Type.Optional(Kind) }),
  response: Page(PaperLine),
});

export const draftPaper = contract({
  operationId: 'draftPaper',
  method: 'POST',
  url: '/api/papers',
  permission: 'paper.write',
  summary: 'Write a paper from the ledger: a draft, every number with its origin',
  body: Type.Object({
    kind: Kind,
    planId: Type.Optional(Id),
    period: Type.Optional(Period),
    unitId: Type.Optional(UnitId),
    inspectionId: Type.Optional(Id),
    matterId: Type.Optional(Id),
  }),
  response: Paper,
});

export const readPaper = contract({
  operationId: 'readPaper',
  method: 'GET',
  url: '/api/papers/:paperId',
  permission: 'paper.read',
  summary: 'One paper with its text, annexes and the origin of every number',
  params: One,
  response: Paper,
});

export const savePaper = contract({
  operationId: 'savePaper',
  method: 'PUT',
  url: '/api/papers/:paperId',
  permission: 'paper.write',
  summary: 'Change the words of a draft',
  params: One,
  body: Type.Object({ edit: Edit, ...Words }),
  response: Paper,
});

export const issuePaper = contract({
  operationId: 'issuePaper',
  method: 'POST',
  url: '/api/papers/:paperId/issue',
  permission: 'paper.write',
  summary: 'Issue a draft: it gets its number, and its bytes stay as they are',
  params: One,
  body: Type.Object({ edit: Edit, issuedOn: CalendarDate }),
  response: Paper,
});

export const dropPaper = contract({
  operationId: 'dropPaper',
  method: 'POST',
  url: '/api/papers/:paperId/drop',
  permission: 'paper.write',
  summary: 'Drop a draft',
  params: One,
  body: Reason,
  response: Paper,
});

export const withdrawPaper = contract({
  operationId: 'withdrawPaper',
  method: 'POST',
  url: '/api/papers/:paperId/withdraw',
  permission: 'paper.write',
  summary: 'Withdraw an issued paper, with the reason; its number and bytes stay',
  params: One,
  body: Reason,
  response: Paper,
});

export const downloadPaper = contract({
  operationId: 'downloadPaper',
  method: 'GET',
  url: '/api/papers/:paperId/file',
  permission: 'paper.read',
  summary: 'The paper as a Word file: as issued, or as a draft would look',
  params: One,
  produces: [docx],
});
