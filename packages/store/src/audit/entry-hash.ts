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
export const entryHash = (entry: HashedEntry): string =>
  createHash('sha256')
    .update(canonicalJson({ ...entry, at: entry.at.toISOString() }))
    .digest('hex');
