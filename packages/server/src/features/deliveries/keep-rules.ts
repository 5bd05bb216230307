import { granted, isTimeOfDay, type NoticeRules, type Result, refused, shippedNoticeRules } from '@luoshi/domain';
import { putNoticeRules, readNoticeRules } from '@luoshi/store';
import { record } from '../../audit/record.js';
import type { Context } from '../../operation.js';

type Shown = { -readonly [K in keyof NoticeRules]: NoticeRules[K] extends readonly number[] ? number[] : NoticeRules[K] };

/** How the office reminds: its own rules or the shipped ones. */
export const readRules = async ({ tx }: Context): Promise<Result<Shown>> =>
  granted(shown((await readNoticeRules(tx)) ?? shippedNoticeRules));

/** Sets how the office reminds. What was reminded of already is not said again. */
export const putRules = async (ctx: Context, rules: NoticeRules): Promise<Result<Shown>> => {
  for (const time of [rules.digestAt, rules.quietFrom, rules.quietTo]) if (!isTimeOfDay(time)) return refused('time-invalid', { time });
  const publicUrl = rules.publicUrl.trim().replace(/\/+$/, '');
  if (publicUrl !== '' && !isWebAddress(publicUrl)) return refused('target-invalid', { target: publicUrl });
  const kept: NoticeRules = { ...rules, publicUrl, beforeDays: [...new Set(rules.beforeDays)].sort((a, b) => b - a) };
  await putNoticeRules(ctx.tx, kept, ctx.now(), ctx.actor.userId);
  await record(ctx, {
    action: 'notice.rules-set',
    thingKind: 'ledger',
    thingId: 'notice-rules',
    data: {
      before: kept.beforeDays.join('、'),
      every: kept.overdueEvery,
      digest: kept.digestAt,
      quiet: `${kept.quietFrom}–${kept.quietTo}`,
      inside: kept.privateTargets ? 'on' : 'off',
    },
  });
  return granted(shown(kept));
};

const shown = (rules: NoticeRules): Shown => ({ ...rules, beforeDays: [...rules.beforeDays] });

const isWebAddress = (url: string): boolean => URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
