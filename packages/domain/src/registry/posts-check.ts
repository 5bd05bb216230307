import { assertNever } from '../assert-never.js';
import { addDays } from '../calendar/day-number.js';
import type { Lang } from '../diagnostics.js';
import type { CalendarDate } from '../plan/plan.js';
import { actingOn, type Holding, holderOn } from './posts.js';

/** Something about a post's holders that somebody should look at. It stops nothing: the post keeps its duties. */
export type HoldingFlaw =
  | { readonly kind: 'overlap'; readonly person: string; readonly other: string; readonly from: CalendarDate }
  | { readonly kind: 'gap'; readonly from: CalendarDate; readonly to: CalendarDate }
  | { readonly kind: 'vacant'; readonly from: CalendarDate | null }
  | { readonly kind: 'no-account'; readonly person: string };

/** What is wrong with a post's holders as of a day: two at a time, nobody in between, nobody now, or nobody with an account to act. */
export const checkHoldings = (holdings: readonly Holding[], today: CalendarDate): readonly HoldingFlaw[] => {
  const holders = holdings.filter(({ kind }) => kind === 'holder').toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return [...holders.flatMap((holder, index) => betweenFlaw(holders[index - 1], holder)), ...presentFlaw(holdings, today)];
};

/** The flaw's sentence, with what to do. */
export const holdingFlawSentence = (flaw: HoldingFlaw, lang: Lang): string => {
  switch (flaw.kind) {
    case 'overlap':
      return lang === 'zh'
        ? `自${flaw.from}起${flaw.other}和${flaw.person}同时任职，请核对起止日期`
        : `${flaw.other} and ${flaw.person} both hold it from ${flaw.from}: check the dates`;
    case 'gap':
      return lang === 'zh' ? `${flaw.from}至${flaw.to}无人任职，请补录` : `nobody held it from ${flaw.from} to ${flaw.to}: enter who did`;
    case 'vacant':
      return lang === 'zh' ? '现在无人任职，请录入任职人' : 'nobody holds it now: enter the holder';
    case 'no-account':
      return lang === 'zh'
        ? `${flaw.person}没有账号，待办无人办理，请开通账号或指定代职人`
        : `${flaw.person} has no account: open one, or name a substitute`;
    default:
      return assertNever(flaw);
  }
};

const betweenFlaw = (before: Holding | undefined, after: Holding): readonly HoldingFlaw[] => {
  if (before === undefined) return [];
  if (before.to === null || before.to >= after.from)
    return [{ kind: 'overlap', person: after.person, other: before.person, from: after.from }];
  const free = addDays(before.to, 1);
  return free < after.from ? [{ kind: 'gap', from: free, to: addDays(after.from, -1) }] : [];
};

const presentFlaw = (holdings: readonly Holding[], today: CalendarDate): readonly HoldingFlaw[] => {
  const holder = holderOn(holdings, today);
  if (actingOn(holdings, today).some(({ userId }) => userId !== null)) return [];
  return [holder === null ? { kind: 'vacant', from: lastDayHeld(holdings, today) } : { kind: 'no-account', person: holder.person }];
};

const lastDayHeld = (holdings: readonly Holding[], today: CalendarDate): CalendarDate | null => {
  const ends = holdings.flatMap(({ kind, to }) => (kind === 'holder' && to !== null && to < today ? [to] : [])).toSorted();
  const last = ends.at(-1);
  return last === undefined ? null : addDays(last, 1);
};
