import {
  granted,
  type LightChange,
  type LightPack,
  lightSeverities,
  type PackTrial,
  type Result,
  type SeverityCounts,
  type TaskClass,
  tryPack as trialOf,
} from '@luoshi/domain';
import { type KeptFacts, readKeptFacts, readOpenedPeriods } from '@luoshi/store';
import type { Context } from '../../operation.js';
import { type PackInUse, packsInUse } from '../../progress/packs-in-use.js';
import type { TrialView } from './contract.js';
import { soundPack } from './make-pack.js';

/** Which pack on which tasks. */
export type TrialInput = { readonly planId: string; readonly taskClass: TaskClass; readonly packId: string; readonly version: number };

const changesShown = 300;

/** Judges a plan's past periods again by a pack, beside the packs that were in use then. Nothing is kept. */
export const tryPack = async (ctx: Context, input: TrialInput): Promise<Result<TrialView>> => {
  const pack = await soundPack(ctx, input);
  if (!pack.ok) return pack;
  const inUse = await packsInUse(ctx.tx, [input.planId]);
  const periods: PeriodTrial[] = [];
  for (const { key } of await readOpenedPeriods(ctx.tx, [input.planId])) {
    const kept = (await readKeptFacts(ctx.tx, input.planId, key)).filter(({ facts }) => facts.taskClass === input.taskClass);
    if (kept.length > 0) periods.push(trialIn(pack.value, inUse, input, key, kept));
  }
  const changes = periods.flatMap((one) => one.changes);
  return granted({
    judged: periods.reduce((sum, { judged }) => sum + judged, 0),
    periods: periods.map(({ period, inUse: used, tried }) => ({ period, inUse: countsView(used), tried: countsView(tried) })),
    inUse: countsView(added(periods.map((one) => one.inUse))),
    tried: countsView(added(periods.map((one) => one.tried))),
    changed: changes.length,
    changes: changes.slice(0, changesShown).map((one) => changeView(one, ctx)),
  });
};

type Change = LightChange & Pick<KeptFacts, 'taskId' | 'no' | 'text'>;
type PeriodTrial = {
  readonly period: string;
  readonly judged: number;
  readonly inUse: SeverityCounts;
  readonly tried: SeverityCounts;
  readonly changes: readonly Change[];
};

const trialIn = (
  pack: LightPack,
  inUse: PackInUse,
  { planId, taskClass }: TrialInput,
  period: string,
  kept: readonly KeptFacts[],
): PeriodTrial => {
  const histories = kept.map(({ taskId, facts }) => ({ key: taskId, facts: [facts] }));
  const used = inUse(planId, taskClass, period);
  const trial: PackTrial = trialOf(pack, used, histories);
  const byId = new Map(kept.map((one) => [one.taskId, one]));
  return {
    period,
    judged: kept.length,
    inUse: trialOf(used, used, histories).total,
    tried: trial.total,
    changes: trial.changes.flatMap((change) => {
      const task = byId.get(change.key);
      return task === undefined ? [] : [{ ...change, taskId: task.taskId, no: task.no, text: task.text }];
    }),
  };
};

const added = (counts: readonly SeverityCounts[]): SeverityCounts =>
  Object.fromEntries(lightSeverities.map((severity) => [severity, counts.reduce((sum, one) => sum + (one[severity] ?? 0), 0)]));

const countsView = (counts: SeverityCounts): TrialView['inUse'] =>
  lightSeverities.flatMap((severity) => ((counts[severity] ?? 0) === 0 ? [] : [{ severity, lights: counts[severity] ?? 0 }]));

const changeView = ({ taskId, no, text, period, from, to }: Change, { lang }: Context): TrialView['changes'][number] => {
  const face = ({ severity, label, color, sentence }: Change['to']) => ({ severity, label: label[lang], color, sentence: sentence[lang] });
  return { taskId, no, text, period, from: face(from), to: face(to) };
};
