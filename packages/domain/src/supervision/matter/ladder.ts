import type { Term } from '../../calendar/term.js';
import type { Lang } from '../../diagnostics.js';
import type { CalendarDate } from '../../plan/plan.js';
import type { LightSeverity } from '../../progress/severity.js';

type Words = Readonly<Record<Lang, string>>;

/** One step of an escalation ladder. `term`: how long the unit has before the next one; null on the last. */
export type LadderStep = {
  readonly key: string;
  readonly name: Words;
  /** What the unit is told to expect at this step. */
  readonly follows: Words;
  readonly term: Term | null;
  /** 通报批评 and 问责 only after approval by the government or its head (国令第733号第二十一条). */
  readonly needsApproval: boolean;
};

/** When lights alone reach a step: so many months running at this severity or worse. */
export type LadderTrigger = { readonly severity: 'behind' | 'at-risk'; readonly months: number; readonly step: string };

/** A place's ladder as data. A matter keeps the ladder it was opened with. */
export type Ladder = {
  readonly id: string;
  readonly version: number;
  readonly name: Words;
  readonly source: string;
  /** What of it is the product's proposal and not the place's text; the office checks it. */
  readonly toConfirm: Words;
  readonly steps: readonly LadderStep[];
  readonly triggers: readonly LadderTrigger[];
};

/** The step of a key; null where the ladder has none. */
export const ladderStep = ({ steps }: Pick<Ladder, 'steps'>, key: string): LadderStep | null =>
  steps.find((step) => step.key === key) ?? null;

/** The step after a step; null on the last. */
export const stepAfter = ({ steps }: Pick<Ladder, 'steps'>, key: string): LadderStep | null =>
  steps[steps.findIndex((step) => step.key === key) + 1] ?? null;

/** The step to climb to on a day: the next one once the term of the present one is over. Null: nothing to climb, or not yet. */
export const climbOn = (
  ladder: Pick<Ladder, 'steps'>,
  { stepKey, due }: { readonly stepKey: string; readonly due: CalendarDate | null },
  today: CalendarDate,
): LadderStep | null => (due !== null && today > due ? stepAfter(ladder, stepKey) : null);

/** What lights ask for: the trigger that leads highest, and its step. `latestFirst`: a share's lights, the newest month first. */
export const triggeredBy = (
  ladder: Ladder,
  latestFirst: readonly LightSeverity[],
): { readonly step: LadderStep; readonly trigger: LadderTrigger } | null => {
  const met = ladder.triggers.filter(({ severity, months }) => months <= runOf(latestFirst, severity));
  const highest = met.toSorted((a, b) => placeOf(ladder, b.step) - placeOf(ladder, a.step))[0];
  const step = highest === undefined ? null : ladderStep(ladder, highest.step);
  return highest === undefined || step === null ? null : { step, trigger: highest };
};

const placeOf = ({ steps }: Ladder, key: string): number => steps.findIndex((step) => step.key === key);

/** How many months running, up to the newest, were as bad or worse. */
const runOf = (latestFirst: readonly LightSeverity[], severity: LadderTrigger['severity']): number => {
  const good = latestFirst.findIndex((one) => one !== 'at-risk' && (severity === 'at-risk' || one !== 'behind'));
  return good < 0 ? latestFirst.length : good;
};
