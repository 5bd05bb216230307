import { type Static, Type } from 'typebox';
import { contract } from '../../http/contract.js';
import { Id, Instant, Nullable, OneOf } from '../../http/schemas.js';

const things = ['report', 'close-out', 'request', 'value', 'finding', 'instruction', 'problem', 'appeal'] as const;

export const Evidence = Type.Object({
  evidenceId: Id,
  filename: Type.String(),
  mediaType: Type.String(),
  /** Bytes. */
  size: Type.Integer(),
  sha256: Type.String(),
  scan: OneOf(['not-scanned', 'clean', 'infected']),
  addedAt: Instant,
  addedBy: Nullable(Type.String()),
  /** Taken out again; its hash stays. */
  removed: Type.Boolean(),
});
export type EvidenceView = Static<typeof Evidence>;

const Thing = Type.Object({ thingKind: OneOf(things), thingId: Id });
const EvidenceId = Type.Object({ evidenceId: Id });

export const listEvidence = contract({
  operationId: 'listEvidence',
  method: 'GET',
  url: '/api/evidence',
  permission: 'evidence.read',
  summary: 'The files added to a report, a close-out, a request, a value or a finding of an inspection',
  query: Thing,
  response: Type.Object({ items: Type.Array(Evidence), accepted: Type.String(), maxBytes: Type.Integer(), maxFiles: Type.Integer() }),
});

export const addEvidence = contract({
  operationId: 'addEvidence',
  method: 'POST',
  url: '/api/evidence/:thingKind/:thingId',
  permission: 'evidence.write',
  summary: 'Add a file. It is kept with its hash and never run. Field: file',
  params: Thing,
  consumes: 'multipart/form-data',
  response: Evidence,
});

export const readEvidence = contract({
  operationId: 'readEvidence',
  method: 'GET',
  url: '/api/evidence/:evidenceId',
  permission: 'evidence.read',
  summary: 'A file as it was added',
  params: EvidenceId,
  produces: ['application/octet-stream'],
});

export const removeEvidence = contract({
  operationId: 'removeEvidence',
  method: 'DELETE',
  url: '/api/evidence/:evidenceId',
  permission: 'evidence.write',
  summary: 'Take a file out; its name and hash stay in the history',
  params: EvidenceId,
  response: Evidence,
});
