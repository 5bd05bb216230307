import { addDays } from '../calendar/day-number.js';
import type { CalendarDate, Leader } from '../plan/plan.js';
import { granted, type Result, refused } from '../refusals.js';

/** Every kind of post. */
export const postKinds = ['lead-official', 'unit-head', 'unit-approver', 'unit-liaison', 'office'] as const;
/** lead-official 牵头领导 · unit-head 单位负责人 · unit-approver 审核人 · unit-liaison 联络员 · office 处室. */
export type PostKind = (typeof postKinds)[number];

/**
 * A post (岗位). A task belongs to the post; who holds it changes. `official` is the name in the plan that founded a lead official's post:
 * the plan goes on naming that person when the successor has long taken over (兴庆区, RULES 17).
 */
export type Post = {
  readonly postId: string;
  readonly kind: PostKind;
  readonly title: string;
  readonly unitId: string | null;
  readonly official: string | null;
};

/** Who holds or substitutes a post, from the first day to the last, both included; `to` null: until further notice. `userId` null: no account. */
export type Holding = {
  readonly holdingId: string;
  readonly kind: 'holder' | 'substitute';
  readonly person: string;
  readonly userId: string | null;
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
};

/**
 * The title of the post that a plan's lead official founds. A plan that names only the person does not say which post it is, so the title
 * says no more; the supervisor may write 分管工业的副省长.
 */
export const postTitleOf = ({ name, role }: Pick<Leader, 'name' | 'role'>): string =>
  name === null ? (role ?? unnamed) : `${role ?? unnamed}（${name}）`;

const unnamed = '牵头领导';

/** Who holds the post on a day. Where two do by mistake, the one who came later; `checkHoldings` tells. */
export const holderOn = (holdings: readonly Holding[], date: CalendarDate): Holding | null =>
  inForce(holdings, date, 'holder').toSorted(laterFirst)[0] ?? null;

/** Who stands in for the holder on a day. */
export const substitutesOn = (holdings: readonly Holding[], date: CalendarDate): readonly Holding[] =>
  inForce(holdings, date, 'substitute');

/** Everyone who may act for the post on a day: the substitutes, then the holder, who keeps the right to act while absent. */
export const actingOn = (holdings: readonly Holding[], date: CalendarDate): readonly Holding[] => {
  const holder = holderOn(holdings, date);
  return [...substitutesOn(holdings, date), ...(holder === null ? [] : [holder])];
};

/** Whether an account may act for the post on a day. */
export const actsForPost = (holdings: readonly Holding[], userId: string, date: CalendarDate): boolean =>
  actingOn(holdings, date).some((holding) => holding.userId === userId);

/** What a change of holder writes: the end of the one before, if there is one still to be ended, and the beginning of the new one. */
export type Succession = { readonly ended: Holding | null; readonly begun: Holding };

/**
 * Hands the post to a successor, whose first day follows the predecessor's last. Open duties need no moving: they belong to the post, so the
 * successor finds them there, and `holderOn` still says who held it when. Refused where somebody holds it from that day or later already.
 */
export const succeed = (holdings: readonly Holding[], successor: Omit<Holding, 'kind'>): Result<Succession> => {
  const later = holdings.find(({ kind, from }) => kind === 'holder' && from >= successor.from);
  if (later !== undefined) return refused('post-held-later', { person: later.person, from: later.from });
  if (!endsAfterStart(successor)) return refused('holding-ends-early', { from: successor.from, to: successor.to ?? '' });
  const before = holderOn(holdings, successor.from);
  return granted({
    ended: before === null ? null : { ...before, to: addDays(successor.from, -1) },
    begun: { ...successor, kind: 'holder' },
  });
};

/** Adds a substitute with dates: a substitution without an end would be a second holder. */
export const substitute = (holdings: readonly Holding[], stand: Omit<Holding, 'kind'>): Result<Holding> => {
  if (stand.to === null) return refused('substitute-without-end');
  if (!endsAfterStart(stand)) return refused('holding-ends-early', { from: stand.from, to: stand.to });
  const holder = holderOn(holdings, stand.from);
  if (holder !== null && holder.userId !== null && holder.userId === stand.userId) return refused('substitute-is-holder');
  return granted({ ...stand, kind: 'substitute' });
};

const endsAfterStart = ({ from, to }: Pick<Holding, 'from' | 'to'>): boolean => to === null || from <= to;

const inForce = (holdings: readonly Holding[], date: CalendarDate, kind: Holding['kind']): readonly Holding[] =>
  holdings.filter((holding) => holding.kind === kind && holding.from <= date && (holding.to === null || date <= holding.to));

const laterFirst = (a: Holding, b: Holding): number => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0);
