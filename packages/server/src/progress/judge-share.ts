import {
  type CalendarDate,
  type Contribution,
  disagrees,
  type Filing,
  judge,
  type LightInput,
  type LightPack,
  type LightPeriod,
  type LightSettlement,
  lightFacts,
  owedReportStates,
  type ProgressValue,
  type Publisher,
  type ReportState,
  type RollUpPlace,
  settledLight,
  type TaskClass,
  taskShare,
} from '@luoshi/domain';
import type { GroundShare, KeptLight, LightGround, SharesSaid } from '@luoshi/store';

/** What one share is judged by in one period. */
export type ShareToJudge = {
  readonly ground: LightGround;
  readonly share: GroundShare;
  readonly period: LightPeriod & { readonly isOpen: boolean };
  readonly said: SharesSaid | null;
  readonly values: readonly ProgressValue[];
  readonly publishers: readonly Publisher[];
  readonly wasRed: boolean;
  readonly today: CalendarDate;
};

/** Where a light counts: a share's with its unit, the whole task's with the plan. */
type Counted = { readonly key: string; readonly places: readonly RollUpPlace[] };

/** Judges a share; answers with everything that is kept of its light. `counted` says which sums it enters. */
export const judgeShare = (input: ShareToJudge, pack: LightPack, counted: Counted): KeptLight => {
  const settlement = settlementOf(input);
  const { commitment } = input.share;
  const kept = { forecast: input.said?.said?.forecast ?? null, dueOn: input.said?.dueOn ?? null };
  if (settlement !== null || commitment === null) {
    const light = settledLight(pack, input.period, settlement ?? 'no-commitment');
    return { ...kept, light, facts: null, contribution: { ...counted, severity: light.severity, share: light.share } };
  }
  const facts = lightFacts(factsInput(input, commitment));
  const light = judge(pack, facts);
  const contribution: Contribution = { ...counted, severity: light.severity, share: taskShare(facts) };
  return { ...kept, light, facts, contribution };
};

/** The class that picks the rule; a task that nobody has promised yet is read as one of this year. */
export const classOf = ({ commitment }: GroundShare): TaskClass => commitment?.taskClass ?? 'annual';

/** Whether the light and the lead unit's word contradict each other. */
export const contradicts = ({ light, forecast }: KeptLight): boolean => disagrees(light.severity, forecast?.state ?? null);

const settlementOf = ({ ground }: ShareToJudge): LightSettlement | null => {
  if (ground.closeOutState === 'closed' || ground.closeOutState === 'in-recheck') return 'closed';
  return ground.isStopped ? 'stopped' : null;
};

const factsInput = (input: ShareToJudge, commitment: LightInput['commitment']): LightInput => {
  const { said, period, values, publishers, wasRed } = input;
  const last = said?.said ?? null;
  const isAccepted = last?.state === 'accepted' || last?.state === 'corrected';
  const reason = last?.start === 'not-started' && isAccepted && last.problems.trim() !== '' ? last.problems : null;
  return {
    commitment,
    values,
    publishers,
    period: { key: period.key, from: period.from, to: period.to },
    filing: filingOf(input),
    start: { kind: last?.start ?? 'unstated', reason },
    metNodes: new Set(last?.metNodes ?? []),
    wasRed,
  };
};

// Nobody was asked: nothing is missing.
const filingOf = ({ said, period, today }: ShareToJudge): Filing => {
  const states = said?.states ?? [];
  if (states.length === 0) return 'not-due';
  if (states.some(isOwed)) return !period.isOpen || today > (said?.dueOn ?? today) ? 'missing' : 'not-due';
  return states.every((state) => state === 'waived') ? 'waived' : 'filed';
};

const isOwed = (state: ReportState): boolean => (owedReportStates as readonly ReportState[]).includes(state);
