import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.js';

/** An entry as it is hashed; `data` is the stored text itself. */
export type HashedEntry = {
  readonly jurisdictionId: string;
  readonly seq: number;
  readonly at: Date;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly action: string;
  readonly thingKind: string;
  readonly thingId: string;
  readonly data: string;
  readonly previousHash: string;
};

/** SHA-256, in hexadecimal, over the canonical JSON of all that an entry says and of the hash before it. */
export const entryHash = (entry: HashedEntry): string => {
  const { jurisdictionId, seq, at, actorId, actorName, action, thingKind, thingId, data, previousHash } = entry;
  // Field by field: what else an object happens to carry is not stored, and a hash over it could never be checked.
  const said = { jurisdictionId, seq, at: at.toISOString(), actorId, actorName, action, thingKind, thingId, data, previousHash };
  return createHash('sha256').update(canonicalJson(said)).digest('hex');
};
