import { stageOn } from '@luoshi/domain';
import { insertNotices, type NewNotice, readMadeNotices } from '@luoshi/store';
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

/** Makes the reminders that are missing. */
export const putNotices = async (ctx: Context, reminding: Reminding, recipient: Recipient, duties: readonly SourcedDuty[]): Promise<void> =>
  insertNotices(ctx.tx, await missingNotices(ctx, reminding, recipient, duties), ctx.now());
