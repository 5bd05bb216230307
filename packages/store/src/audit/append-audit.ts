import type { Tx } from '../store.js';
import { canonicalJson, type JsonValue } from './canonical-json.js';
import { entryHash } from './entry-hash.js';

/** What is written down. `actorId` null is the system; `at` counts in whole milliseconds. */
export type AuditRecord = {
  readonly at: Date;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly action: string;
  readonly thingKind: string;
  readonly thingId: string;
  readonly data: JsonValue;
};

/** Adds an entry at the end of the jurisdiction's log, in the transaction of the act itself: both are kept, or neither. */
export const appendAudit = async (tx: Tx, record: AuditRecord): Promise<void> => {
  const jurisdictionId = tx.scope.jurisdictionId;
  const head = await tx.db
    .selectFrom('audit_head')
    .select(['seq', 'hash'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const entry = { ...record, jurisdictionId, seq: head.seq + 1, data: canonicalJson(record.data), previousHash: head.hash };
  await tx.db
    .insertInto('audit_entry')
    .values({
      jurisdiction_id: jurisdictionId,
      seq: entry.seq,
      at: entry.at,
      actor_id: entry.actorId,
      actor_name: entry.actorName,
      action: entry.action,
      thing_kind: entry.thingKind,
      thing_id: entry.thingId,
      data: entry.data,
      previous_hash: entry.previousHash,
      hash: entryHash(entry),
    })
    .execute();
};
