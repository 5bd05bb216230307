import type { Store, Tx } from '../store.js';
import { entryHash } from './entry-hash.js';

/**
 * Why an entry is broken. `missing`: its number is not there. `changed`: its hash does not fit its words. `unlinked`: it does not name the
 * hash before it. `cut-off`: the log's head knows of entries that are no longer at the end, or is gone itself.
 */
export type BreakReason = 'missing' | 'changed' | 'unlinked' | 'cut-off';

/** What a check of the chain found: the number of sound entries, and the first broken one by its number. */
export type ChainReport =
  | { readonly ok: true; readonly entries: number; readonly headHash: string }
  | { readonly ok: false; readonly entries: number; readonly seq: number; readonly reason: BreakReason };

const batchSize = 1_000;
const firstHash = '0'.repeat(64);

/** The last sound entry. */
type Link = { readonly seq: number; readonly hash: string };

const readEntries = (tx: Tx, after: number) =>
  tx.db
    .selectFrom('audit_entry')
    .selectAll()
    .where('jurisdiction_id', '=', tx.scope.jurisdictionId)
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(batchSize)
    .execute();

type Row = Awaited<ReturnType<typeof readEntries>>[number];

/** Null where there is no log at all: the jurisdiction was never opened. */
const readHead = async (tx: Tx): Promise<Link | 'gone' | null> => {
  const row = await tx.db
    .selectFrom('jurisdiction as j')
    .leftJoin('audit_head as h', 'h.jurisdiction_id', 'j.jurisdiction_id')
    .select(['h.seq', 'h.hash'])
    .where('j.jurisdiction_id', '=', tx.scope.jurisdictionId)
    .executeTakeFirst();
  if (row === undefined) return null;
  return row.seq === null || row.hash === null ? 'gone' : { seq: row.seq, hash: row.hash };
};

const hashOf = (row: Row): string =>
  entryHash({
    jurisdictionId: row.jurisdiction_id,
    seq: row.seq,
    at: row.at,
    actorId: row.actor_id,
    actorName: row.actor_name,
    action: row.action,
    thingKind: row.thing_kind,
    thingId: row.thing_id,
    data: row.data,
    previousHash: row.previous_hash,
  });

const breakOf = (row: Row, last: Link): BreakReason | null => {
  if (row.seq !== last.seq + 1) return 'missing';
  if (row.previous_hash !== last.hash) return 'unlinked';
  return hashOf(row) === row.hash ? null : 'changed';
};

type Walked = { readonly last: Link; readonly reason: BreakReason | null };

const follow = (rows: readonly Row[], from: Link): Walked => {
  let last = from;
  for (const row of rows) {
    const reason = breakOf(row, last);
    if (reason !== null) return { last, reason };
    last = { seq: row.seq, hash: row.hash };
  }
  return { last, reason: null };
};

/** One batch; the last one also compares the end with the head, in the same picture of the database. */
const walkBatch = async (tx: Tx, from: Link): Promise<Walked & { readonly done: boolean }> => {
  const rows = await readEntries(tx, from.seq);
  const { last, reason } = follow(rows, from);
  if (reason !== null || rows.length === batchSize) return { last, reason, done: reason !== null };
  const head = await readHead(tx);
  const complete = head === null ? last.seq === 0 : head !== 'gone' && head.seq === last.seq && head.hash === last.hash;
  return { last, reason: complete ? null : 'cut-off', done: true };
};

/**
 * Checks the whole hash chain of a jurisdiction and names the first broken entry. Each batch is a transaction of its own, so that a long
 * log keeps nobody waiting; entries written meanwhile are checked too.
 */
export const verifyChain = async (store: Store, jurisdictionId: string): Promise<ChainReport> => {
  let last: Link = { seq: 0, hash: firstHash };
  for (;;) {
    const from = last;
    const batch = await store.read({ jurisdictionId, userId: null, reach: { kind: 'system' } }, (tx) => walkBatch(tx, from));
    last = batch.last;
    if (batch.reason !== null) return { ok: false, entries: last.seq, seq: last.seq + 1, reason: batch.reason };
    if (batch.done) return { ok: true, entries: last.seq, headHash: last.hash };
  }
};
