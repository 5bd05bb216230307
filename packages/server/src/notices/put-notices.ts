import { stageOn } from '@luoshi/domain';
import { hasSettledNotices, insertNotices, type NewNotice, readMadeNotices, settleNotices } from '@luoshi/store';
import type { Context } from '../operation.js';
import { dutyOf, type SourcedDuty } from './duty-sources.js';
import type { Recipient } from './recipient.js';
import type { Reminding } from './reminding.js';

/** The reminders that the day calls for and that do not exist yet. */
export const missingNotices = async (
  ctx: Context,
  { today, rules }: Reminding,
  recipient: Recipient,
  duties: readonly SourcedDuty[],
): Promise<readonly NewNotice[]> => {
  const called = duties.flatMap((duty) => {
    const stage = stageOn(duty.dueOn, today, rules);
    return stage === null ? [] : [{ duty, stage }];
  });
  const made = await readMadeNotices(
    ctx.tx,
    recipient.key,
    called.map(({ duty }) => dutyOf(duty)),
  );
  return called
    .filter(({ duty, stage }) => !made.has(`${dutyOf(duty)} ${stage}`))
    .map(({ duty, stage }) => ({
      noticeId: ctx.newId(),
      recipient: recipient.key,
      userId: recipient.kind === 'person' ? recipient.userId : null,
      source: duty.source,
      duty: dutyOf(duty),
      stage,
      dueOn: duty.dueOn,
      body: duty.body,
    }));
};

/** Whether a person still has unread reminders of what was settled meanwhile. */
export const hasSettled = (ctx: Context, recipient: Recipient, duties: readonly SourcedDuty[]): Promise<boolean> =>
  hasSettledNotices(ctx.tx, recipient.key, duties.map(dutyOf));

/** Makes the reminders that are missing, and lays aside those of what was settled. */
export const putNotices = async (
  ctx: Context,
  reminding: Reminding,
  recipient: Recipient,
  duties: readonly SourcedDuty[],
): Promise<void> => {
  await settleNotices(ctx.tx, recipient.key, duties.map(dutyOf), ctx.now());
  await insertNotices(ctx.tx, await missingNotices(ctx, reminding, recipient, duties), ctx.now());
};
