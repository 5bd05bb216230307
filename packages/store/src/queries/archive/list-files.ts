import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** A file that the ledger holds: a plan's document, or evidence of what was done. */
export type HeldFile = {
  readonly kind: 'document' | 'evidence';
  readonly id: string;
  readonly revision: number;
  readonly filename: string;
};

/** Every file of the jurisdiction that was not taken out, documents first. `id` is the plan's or the evidence's. */
export const listHeldFiles = async (tx: Tx): Promise<readonly HeldFile[]> => {
  const { jurisdictionId } = tx.scope;
  const { rows } = await sql<HeldFile>`
    select 'document' as kind, d.plan_id::text as id, d.revision, d.filename from plan_document d where d.jurisdiction_id = ${jurisdictionId}
    union all
    select 'evidence', e.evidence_id::text, 0, e.filename from evidence e where e.jurisdiction_id = ${jurisdictionId} and e.removed_at is null
    order by 1, 2, 3`.execute(tx.db);
  return rows;
};

/** The bytes of one of them. */
export const readHeldFile = async (tx: Tx, { kind, id, revision }: HeldFile): Promise<Uint8Array> => {
  const { jurisdictionId } = tx.scope;
  const { rows } = await (kind === 'document'
    ? sql<{ bytes: Uint8Array }>`select bytes from plan_document where jurisdiction_id = ${jurisdictionId} and plan_id = ${id}::uuid
        and revision = ${revision}`
    : sql<{ bytes: Uint8Array }>`select bytes from evidence where jurisdiction_id = ${jurisdictionId} and evidence_id = ${id}::uuid`
  ).execute(tx.db);
  const [row] = rows;
  if (row === undefined) throw new Error(`the ${kind} ${id} is gone`);
  return row.bytes;
};
