import { erratumStates } from '@luoshi/domain';
import { type Static, Type } from 'typebox';
import { contract } from '../../http/contract.js';
import { EvidenceView, Id, Instant, Nullable, OneOf, Page, Place, pageQuery } from '../../http/schemas.js';

export const Erratum = Type.Object({
  erratumId: Id,
  planId: Id,
  printed: Type.String(),
  corrected: Type.String(),
  state: OneOf(erratumStates),
  confidence: Type.Number(),
  placeCount: Type.Integer(),
  places: Type.Array(Place),
  evidence: Type.Array(EvidenceView),
  alternatives: Type.Array(Type.String()),
  decidedAt: Nullable(Instant),
  decidedBy: Nullable(Type.String()),
});
export type ErratumView = Static<typeof Erratum>;

const ErratumId = Type.Object({ erratumId: Id });

export const listErrata = contract({
  operationId: 'listErrata',
  method: 'GET',
  url: '/api/errata',
  permission: 'erratum.read',
  summary: 'Errata of a plan: proposed, accepted, reverted, dismissed',
  query: Type.Object({ plan: Type.Optional(Id), state: Type.Optional(OneOf(erratumStates)), ...pageQuery }),
  response: Page(Erratum),
});

export const proposeErratum = contract({
  operationId: 'proposeErratum',
  method: 'POST',
  url: '/api/errata',
  permission: 'erratum.decide',
  summary: 'Propose a correction by hand; every place of the printed words is found',
  body: Type.Object({
    planId: Id,
    printed: Type.String({ minLength: 1, maxLength: 100 }),
    corrected: Type.String({ minLength: 1, maxLength: 100 }),
  }),
  response: Erratum,
});

export const acceptErratum = contract({
  operationId: 'acceptErratum',
  method: 'POST',
  url: '/api/errata/:erratumId/accept',
  permission: 'erratum.decide',
  summary: 'Accept: all places read as corrected; the published text stays',
  params: ErratumId,
  body: Type.Object({ corrected: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })) }),
  response: Erratum,
});

export const revertErratum = contract({
  operationId: 'revertErratum',
  method: 'POST',
  url: '/api/errata/:erratumId/revert',
  permission: 'erratum.decide',
  summary: 'Take an accepted erratum back; it can be accepted again',
  params: ErratumId,
  response: Erratum,
});

export const dismissErratum = contract({
  operationId: 'dismissErratum',
  method: 'POST',
  url: '/api/errata/:erratumId/dismiss',
  permission: 'erratum.decide',
  summary: 'Dismiss a proposal',
  params: ErratumId,
  response: Erratum,
});
