import { addDays, farthestStage, type NoticeRules, shippedNoticeRules } from '@luoshi/domain';
import { listChannels, listPreferences, type PreferenceRow, readNoticeRules } from '@luoshi/store';
import { dayOf } from '../calendar/day-of.js';
import type { Context } from '../operation.js';
import { listRecipients, type Recipient } from './recipient.js';

/** What a run works by. */
export type Reminding = {
  readonly today: string;
  readonly rules: NoticeRules;
  readonly recipients: readonly Recipient[];
  readonly preferences: ReadonlyMap<string, PreferenceRow>;
  /** Since when there has been mail; null: no mail server is set. */
  readonly mailSince: Date | null;
};

/** The day, the rules, everyone who is to be reminded and how they want to be. */
export const readReminding = async (ctx: Context): Promise<Reminding> => {
  const today = dayOf(ctx.now());
  const rules = (await readNoticeRules(ctx.tx)) ?? shippedNoticeRules;
  const mail = (await listChannels(ctx.tx)).find(({ kind, isOn }) => kind === 'mail' && isOn);
  return {
    today,
    rules,
    recipients: await listRecipients(ctx, addDays(today, farthestStage(rules))),
    preferences: new Map((await listPreferences(ctx.tx)).map((one) => [one.userId, one])),
    mailSince: mail?.madeAt ?? null,
  };
};
