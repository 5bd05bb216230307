import { type Static, Type } from 'typebox';
import { contract } from '../../http/contract.js';
import { Instant, Nullable, Page, pageQuery } from '../../http/schemas.js';

export const AuditEntry = Type.Object({
  seq: Type.Integer(),
  at: Instant,
  actor: Type.String(),
  action: Type.String(),
  thingKind: Type.String(),
  thingId: Type.String(),
  /** The entry in a sentence of the caller's language. */
  sentence: Type.String(),
  data: Type.Unknown(),
  hash: Type.String(),
  previousHash: Type.String(),
});
export type AuditEntryView = Static<typeof AuditEntry>;

export const listAudit = contract({
  operationId: 'listAudit',
  method: 'GET',
  url: '/api/audit',
  permission: 'audit.read',
  summary: 'The audit log, the newest first',
  query: Type.Object({
    thingKind: Type.Optional(Type.String({ maxLength: 40 })),
    thingId: Type.Optional(Type.String({ maxLength: 80 })),
    action: Type.Optional(Type.String({ maxLength: 60 })),
    actor: Type.Optional(Type.String({ maxLength: 80 })),
    /** One entry by its number. */
    seq: Type.Optional(Type.Integer({ minimum: 1 })),
    ...pageQuery,
  }),
  response: Page(AuditEntry),
});

export const verifyAudit = contract({
  operationId: 'verifyAudit',
  method: 'POST',
  url: '/api/audit/verify',
  permission: 'audit.verify',
  summary: 'Check the whole hash chain and name the first broken entry',
  response: Type.Object({
    ok: Type.Boolean(),
    entries: Type.Integer(),
    headHash: Nullable(Type.String()),
    brokenSeq: Nullable(Type.Integer()),
    reason: Nullable(Type.String()),
  }),
});
