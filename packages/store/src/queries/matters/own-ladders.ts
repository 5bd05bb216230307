import type { Ladder } from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** An office's own ladder in its newest version. */
export type OwnLadder = { readonly ladder: Ladder; readonly retired: boolean };

/** The office's own ladders, each in its newest version, in the order in which they were first made. */
export const listOwnLadders = async (tx: Tx): Promise<readonly OwnLadder[]> => {
  const { rows } = await sql<OwnLadder>`
    select l.body as ladder, l.retired from ladder l where l.jurisdiction_id = ${tx.scope.jurisdictionId}
      and l.version = (select max(v.version) from ladder v where v.jurisdiction_id = l.jurisdiction_id and v.ladder_id = l.ladder_id)
    order by l.ladder_id`.execute(tx.db);
  return rows;
};

/** Keeps a version of a ladder; false where that version is taken: somebody changed it meanwhile. */
export const insertLadder = async (tx: Tx, { ladder, retired }: OwnLadder, at: Date): Promise<boolean> => {
  const { numAffectedRows } = await sql`
    insert into ladder (jurisdiction_id, ladder_id, version, body, retired, made_at, made_by)
    values (${tx.scope.jurisdictionId}, ${ladder.id}, ${ladder.version}, ${JSON.stringify(ladder)}::text::jsonb, ${retired}, ${at},
      ${tx.scope.userId}::uuid) on conflict do nothing`.execute(tx.db);
  return Number(numAffectedRows ?? 0) === 1;
};
