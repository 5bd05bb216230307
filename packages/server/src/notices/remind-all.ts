import { addDays, farthestStage, granted } from '@luoshi/domain';
import type { JobContext } from '../schedule/job.js';
import { readDuties, type SourcedDuty } from './duty-sources.js';
import { digestDue, putDigest } from './put-digest.js';
import { hasSettled, missingNotices, putNotices } from './put-notices.js';
import type { Recipient } from './recipient.js';
import { type Reminding, readReminding } from './reminding.js';

/**
 * Makes the reminders of the day for everyone, and the digests whose hour has come, each recipient's in one transaction: what a digest tells is
 * in the outbox with it, or neither is. Run again it finds nothing to do.
 */
export const remindAll = async (job: JobContext): Promise<void> => {
  const reminding = await job.read(readReminding);
  const { today, rules, recipients } = reminding;
  const desks = new Map<string, readonly SourcedDuty[]>();
  for (const recipient of recipients) {
    if (job.isEnding()) return;
    // Colleagues share a desk: it is read once a run.
    const desk = JSON.stringify(recipient.owner);
    const duties = desks.get(desk) ?? (await job.read(({ tx }) => readDuties(tx, recipient.owner, addDays(today, farthestStage(rules)))));
    desks.set(desk, duties);
    await remind(job, reminding, recipient, duties);
  }
};

const remind = async (job: JobContext, reminding: Reminding, recipient: Recipient, duties: readonly SourcedDuty[]): Promise<void> => {
  const isDue = await job.read(
    async (ctx) =>
      (await hasSettled(ctx, recipient, duties)) ||
      (await missingNotices(ctx, reminding, recipient, duties)).length > 0 ||
      (await digestDue(ctx, reminding, recipient, duties)) !== null,
  );
  if (!isDue) return;
  await job.write(async (ctx) => {
    await putNotices(ctx, reminding, recipient, duties);
    await putDigest(ctx, reminding, recipient, duties);
    return granted(undefined);
  });
};
