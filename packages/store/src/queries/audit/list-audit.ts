import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../store.js';

/** An entry as it is stored; `data` is canonical JSON. */
export type AuditRow = {
  readonly seq: number;
  readonly at: Date;
  readonly actor: string;
  readonly action: string;
  readonly thingKind: string;
  readonly thingId: string;
  readonly data: string;
  readonly hash: string;
  readonly previousHash: string;
};

/** What narrows the log; null fields do not. */
export type AuditFilter = {
  readonly thingKind: string | null;
  readonly thingId: string | null;
  readonly action: string | null;
  /** Occurs in the actor's name. */
  readonly actor: string | null;
  readonly seq: number | null;
  /** Only these actions; null for all. */
  readonly among: readonly string[] | null;
};

const conditions = ({ thingKind, thingId, action, actor, seq, among }: AuditFilter): readonly RawBuilder<unknown>[] => [
  ...(thingKind === null ? [] : [sql`thing_kind = ${thingKind}`]),
  ...(thingId === null ? [] : [sql`thing_id = ${thingId}`]),
  ...(action === null ? [] : [sql`action = ${action}`]),
  ...(actor === null ? [] : [sql`strpos(actor_name, ${actor}) > 0`]),
  ...(seq === null ? [] : [sql`seq = ${seq}::bigint`]),
  ...(among === null ? [] : [sql`action = any(${[...among]}::text[])`]),
];

/** A page of the log, the newest first. `before` is the last entry's number; null at the start. */
export const listAudit = async (
  tx: Tx,
  filter: AuditFilter,
  { before, limit }: { readonly before: number | null; readonly limit: number },
): Promise<readonly AuditRow[]> => {
  const all = [
    sql`jurisdiction_id = ${tx.scope.jurisdictionId}`,
    ...(before === null ? [] : [sql`seq < ${before}::bigint`]),
    ...conditions(filter),
  ];
  const { rows } = await sql<AuditRow>`
    select seq, at, actor_name as actor, action, thing_kind as "thingKind", thing_id as "thingId", data, hash, previous_hash as "previousHash"
    from audit_entry where ${sql.join(all, sql` and `)} order by seq desc limit ${limit}`.execute(tx.db);
  return rows;
};
