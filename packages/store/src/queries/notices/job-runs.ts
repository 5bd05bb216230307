import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** How a job's last run went. */
export type JobRunRow = {
  readonly name: string;
  readonly beganAt: Date;
  readonly endedAt: Date | null;
  readonly fault: string | null;
};

/** Takes a job for this process; false while another holds it. A holder that is gone loses it when its time is up. */
export const holdJob = async (tx: Tx, name: string, now: Date, until: Date): Promise<boolean> => {
  const { numAffectedRows } = await sql`
    insert into job_run (jurisdiction_id, name, held_until, began_at, ended_at, fault)
    values (${tx.scope.jurisdictionId}, ${name}, ${until}, ${now}, null, null)
    on conflict (jurisdiction_id, name) do update set held_until = excluded.held_until, began_at = excluded.began_at, ended_at = null, fault = null
      where job_run.held_until is null or job_run.held_until <= ${now}`.execute(tx.db);
  return Number(numAffectedRows ?? 0) === 1;
};

/** Gives a job back and says how it went; only by who holds it still. */
export const releaseJob = async (tx: Tx, name: string, until: Date, at: Date, fault: string | null): Promise<void> => {
  await sql`update job_run set held_until = null, ended_at = ${at}, fault = ${fault}
    where jurisdiction_id = ${tx.scope.jurisdictionId} and name = ${name} and held_until = ${until}`.execute(tx.db);
};

/** When each job ran last. */
export const listJobRuns = async (tx: Tx): Promise<readonly JobRunRow[]> => {
  const { rows } = await sql<JobRunRow>`
    select name, began_at as "beganAt", ended_at as "endedAt", fault from job_run
    where jurisdiction_id = ${tx.scope.jurisdictionId} order by name`.execute(tx.db);
  return rows;
};
