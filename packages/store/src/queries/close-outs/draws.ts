import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** A random draw of closed tasks for a re-check. */
export type DrawRow = {
  readonly drawId: string;
  readonly planId: string;
  readonly seed: string;
  readonly share: number;
  readonly candidates: readonly string[];
  readonly drawn: readonly string[];
  readonly drawnAt: Date;
  /** Display name. */
  readonly drawnBy: string | null;
};

/** Keeps a draw with everything that makes it again. */
export const insertDraw = async (tx: Tx, draw: Omit<DrawRow, 'drawnBy'>): Promise<void> => {
  const { drawId, planId, seed, share, candidates, drawn, drawnAt } = draw;
  await sql`insert into close_out_draw (jurisdiction_id, draw_id, plan_id, seed, share, candidates, drawn, drawn_at, drawn_by)
    values (${tx.scope.jurisdictionId}, ${drawId}::uuid, ${planId}::uuid, ${seed}, ${share}, ${[...candidates]}::uuid[], ${[...drawn]}::uuid[],
      ${drawnAt}, ${tx.scope.userId}::uuid)`.execute(tx.db);
};

/** The draws of a plan, the newest first. */
export const listDraws = async (tx: Tx, planId: string): Promise<readonly DrawRow[]> => {
  const { rows } = await sql<DrawRow>`
    select d.draw_id as "drawId", d.plan_id as "planId", d.seed, d.share, d.candidates::text[] as candidates, d.drawn::text[] as drawn,
      d.drawn_at as "drawnAt", a.display_name as "drawnBy"
    from close_out_draw d left join account a on a.jurisdiction_id = d.jurisdiction_id and a.user_id = d.drawn_by
    where d.jurisdiction_id = ${tx.scope.jurisdictionId} and d.plan_id = ${planId}::uuid order by d.draw_id desc`.execute(tx.db);
  return rows;
};
