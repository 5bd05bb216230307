import type { Store, Tx } from '../store.js';
import { entryHash } from './entry-hash.js';

/** Why an entry is broken. `missing`: its number is not there. `changed`: its hash does not fit its words. `unlinked`: it does not name the hash before it. `cut-off`: entries are missing at the end. */
export type BreakReason = 'missing' | 'changed' | 'unlinked' | 'cut-off';

export type ChainReport =
  | { readonly ok: true; readonly entries: number; readonly headHash: string }
  | { readonly ok: false; readonly entries: number; readonly seq: number; readonly reason: BreakReason };

const batchSize = 1_000;
const firstHash = '0'.repeat(64);

type State = { readonly seq: number; readonly hash: string };

const readBatch = (tx: Tx, after: number) =>
  tx.db
    .selectFrom('audit_entry')
    .selectAll()
    .where('jurisdiction_id', '=', tx.scope.jurisdictionId)
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(batchSize)
    .execute();

type Row = Awaited<ReturnType<typeof readBatch>>[number];

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

const breakOf = (row: Row, last: State): BreakReason | null => {
  if (row.seq !== last.seq + 1) return 'missing';
  if (row.previous_hash !== last.hash) return 'unlinked';
  return hashOf(row) === row.hash ? null : 'changed';
};

const walk = async (tx: Tx): Promise<ChainReport> => {
  let last: State = { seq: 0, hash: firstHash };
  for (;;) {
    const rows = await readBatch(tx, last.seq);
    for (const row of rows) {
      const reason = breakOf(row, last);
      if (reason !== null) return { ok: false, entries: last.seq, seq: last.seq + 1, reason };
      last = { seq: row.seq, hash: row.hash };
    }
    if (rows.length < batchSize) break;
  }
  const head = await tx.db.selectFrom('audit_head').selectAll().where('jurisdiction_id', '=', tx.scope.jurisdictionId).executeTakeFirst();
  if (head !== undefined && (head.seq !== last.seq || head.hash !== last.hash)) {
    return { ok: false, entries: last.seq, seq: last.seq + 1, reason: 'cut-off' };
  }
  return { ok: true, entries: last.seq, headHash: last.hash };
};

/** Checks the whole hash chain of a jurisdiction in batches and names the first broken entry. */
export const verifyChain = (store: Store, jurisdictionId: string): Promise<ChainReport> =>
  store.read({ jurisdictionId, userId: null, reach: { kind: 'system' } }, walk);
