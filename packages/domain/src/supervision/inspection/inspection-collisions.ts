import { addDays, daysBetween } from '../../calendar/day-number.js';
import type { CalendarDate } from '../../plan/plan.js';
import { bigrams, likeness } from '../../words/likeness.js';
import type { InspectionRules, VisitLimit } from './inspection-rules.js';
import type { InspectionKind } from './inspection-words.js';

/** An inspection as far as the calendar asks: who is visited, what about, from when to when. */
export type PlannedVisit = {
  readonly inspectionId: string;
  readonly title: string;
  readonly kind: InspectionKind;
  readonly subject: string;
  readonly taskIds: readonly string[];
  readonly unitIds: readonly string[];
  readonly from: CalendarDate;
  readonly to: CalendarDate;
};

/**
 * What stands against a proposal (§15). duplicate: the same unit and subject within the days of rest · too-often: one visit more than the
 * limit · too-long: more days than the limit · overlap: the same unit at the same time about something else, which a joint visit would spare.
 */
export type Collision =
  | {
      readonly kind: 'duplicate';
      readonly unitIds: readonly string[];
      readonly with: PlannedVisit;
      readonly alike: number;
      readonly taskIds: readonly string[];
    }
  | {
      readonly kind: 'too-often';
      readonly unitId: string;
      readonly limit: VisitLimit;
      readonly span: string;
      readonly visits: readonly PlannedVisit[];
    }
  | { readonly kind: 'too-long'; readonly days: number; readonly most: number }
  | { readonly kind: 'overlap'; readonly unitIds: readonly string[]; readonly with: PlannedVisit };

/** Whether a collision forbids the proposal; an overlap only warns. */
export const forbids = ({ kind }: Collision): boolean => kind !== 'overlap';

/**
 * Compares a proposal with what stands in the calendar. `others` are those approved or planned; the proposal itself among them is passed over.
 * A visit counts in the stretch in which it begins.
 */
export const findCollisions = (proposal: PlannedVisit, others: readonly PlannedVisit[], rules: InspectionRules): readonly Collision[] => {
  const standing = others.filter(({ inspectionId }) => inspectionId !== proposal.inspectionId);
  const pairs = standing.flatMap((other) => pairCollision(proposal, other, rules));
  return [
    ...pairs.filter(forbids),
    ...oftenness(proposal, standing, rules),
    ...length(proposal, rules),
    ...pairs.filter((one) => !forbids(one)),
  ];
};

/** How many visits of a limit's kinds fall into its busiest stretch: what stands beside `most`. */
export const busiestStretch = (visits: readonly PlannedVisit[], limit: VisitLimit): number => {
  const counted = visits.filter((visit) => counts(limit, visit)).map(({ from }) => spanOf(from, limit.per));
  return Math.max(0, ...counted.map((span) => counted.filter((one) => one === span).length));
};

const pairCollision = (proposal: PlannedVisit, other: PlannedVisit, rules: InspectionRules): readonly Collision[] => {
  const unitIds = proposal.unitIds.filter((unitId) => other.unitIds.includes(unitId));
  if (unitIds.length === 0) return [];
  const taskIds = proposal.taskIds.filter((taskId) => other.taskIds.includes(taskId));
  const alike = likeness(bigrams(proposal.subject), bigrams(other.subject));
  const isSame = taskIds.length > 0 || alike >= rules.sameSubject;
  if (isSame && meets(proposal, other, rules.restDays)) return [{ kind: 'duplicate', unitIds, with: other, alike, taskIds }];
  return meets(proposal, other, 0) ? [{ kind: 'overlap', unitIds, with: other }] : [];
};

const length = ({ from, to }: PlannedVisit, { mostDays }: InspectionRules): readonly Collision[] => {
  const days = daysBetween(from, to) + 1;
  return mostDays === null || days <= mostDays ? [] : [{ kind: 'too-long', days, most: mostDays }];
};

const meets = (one: PlannedVisit, other: PlannedVisit, rest: number): boolean =>
  one.from <= addDays(other.to, rest) && other.from <= addDays(one.to, rest);

const oftenness = (proposal: PlannedVisit, others: readonly PlannedVisit[], { limits }: InspectionRules): readonly Collision[] =>
  proposal.unitIds.flatMap((unitId) =>
    limits.flatMap((limit): readonly Collision[] => {
      if (limit.most === null || !counts(limit, proposal)) return [];
      const span = spanOf(proposal.from, limit.per);
      const visits = others.filter((one) => one.unitIds.includes(unitId) && counts(limit, one) && spanOf(one.from, limit.per) === span);
      return visits.length < limit.most ? [] : [{ kind: 'too-often', unitId, limit, span, visits }];
    }),
  );

const counts = ({ kinds }: VisitLimit, { kind }: PlannedVisit): boolean => kinds.length === 0 || kinds.includes(kind);

/** The stretch of the year a day lies in: 2024, 2024-H1, 2024-Q3. */
const spanOf = (day: CalendarDate, per: VisitLimit['per']): string => {
  const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))];
  if (per === 'year') return year;
  return per === 'half-year' ? `${year}-H${month <= 6 ? 1 : 2}` : `${year}-Q${Math.ceil(month / 3)}`;
};
