import { granted } from '@luoshi/domain';
import { holdJob, releaseJob } from '@luoshi/store';
import type { Job, JobContext } from './job.js';

/**
 * Runs a job unless another process has it, and says how it went. Among several server processes on one database one runs it at a time, by a row
 * that is held for as long as a run may take: so it works on the embedded database too, and a killed process gives way by itself.
 */
export const runJob = async (context: JobContext, job: Job): Promise<'passed' | 'held' | 'done'> => {
  if (job.isDue !== undefined && !(await job.isDue(context))) return 'passed';
  const began = context.now();
  const until = new Date(began.getTime() + job.within);
  const held = await context.write(async ({ tx }) => granted(await holdJob(tx, job.name, began, until)));
  if (!held.ok || !held.value) return 'held';
  const fault = await faultOf(() => job.run(context));
  await context.write(async ({ tx }) =>
    granted(await releaseJob(tx, job.name, until, context.now(), fault === null ? null : fault.message)),
  );
  if (fault !== null) throw fault;
  return 'done';
};

const faultOf = async (run: () => Promise<void>): Promise<Error | null> => {
  try {
    await run();
    return null;
  } catch (cause) {
    return cause instanceof Error ? cause : new Error(String(cause), { cause });
  }
};
