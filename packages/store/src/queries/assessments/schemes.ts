import type { Scheme } from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** A scheme of the office's own, in one version. */
export type OwnScheme = { readonly state: 'draft' | 'adopted'; readonly body: Scheme };

/** Every own scheme in all its versions, the newest first. */
export const listOwnSchemes = async (tx: Tx): Promise<readonly OwnScheme[]> => {
  const { rows } = await sql<OwnScheme>`select state, body from assessment_scheme
    where jurisdiction_id = ${tx.scope.jurisdictionId} ${tx.scope.reach.kind === 'unit' ? sql`and state = 'adopted'` : sql``}
    order by scheme_id, version desc`.execute(tx.db);
  return rows;
};

/** Adds a draft; false where the version is taken. */
export const insertScheme = async (tx: Tx, body: Scheme, at: Date): Promise<boolean> => {
  const { numAffectedRows } = await sql`
    insert into assessment_scheme (jurisdiction_id, scheme_id, version, state, body, created_at, created_by)
    values (${tx.scope.jurisdictionId}, ${body.id}, ${body.version}, 'draft', ${JSON.stringify(body)}::text::jsonb, ${at},
      ${tx.scope.userId}::uuid) on conflict do nothing`.execute(tx.db);
  return Number(numAffectedRows ?? 0) === 1;
};

/** Saves a draft; false where it was adopted already: then it never changes. */
export const saveScheme = async (tx: Tx, body: Scheme): Promise<boolean> => {
  const { numAffectedRows } = await sql`update assessment_scheme set body = ${JSON.stringify(body)}::text::jsonb
    where jurisdiction_id = ${tx.scope.jurisdictionId} and scheme_id = ${body.id} and version = ${body.version} and state = 'draft'`.execute(
    tx.db,
  );
  return Number(numAffectedRows ?? 0) === 1;
};

/** From now on this version stays as it is; false where it did already. */
export const adoptScheme = async (tx: Tx, { id, version }: Scheme, at: Date): Promise<boolean> => {
  const { numAffectedRows } = await sql`
    update assessment_scheme set state = 'adopted', adopted_at = ${at}, adopted_by = ${tx.scope.userId}::uuid
    where jurisdiction_id = ${tx.scope.jurisdictionId} and scheme_id = ${id} and version = ${version} and state = 'draft'`.execute(tx.db);
  return Number(numAffectedRows ?? 0) === 1;
};
