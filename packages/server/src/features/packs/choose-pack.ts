import { granted, lightPeriod, type Result, refused, shippedPacks, type TaskClass, taskClasses, taskClassName } from '@luoshi/domain';
import { putPackChoice, readOpenedPeriods, readPackChoices, readPlan, usePack } from '@luoshi/store';
import { record } from '../../audit/record.js';
import type { Context } from '../../operation.js';
import { refreshPlan } from '../../progress/refresh-plan.js';
import type { PlanPacksView } from './contract.js';
import { soundPack } from './make-pack.js';

/** Which pack judges which class of a plan's tasks from which period on; what nobody chose is the first shipped one. */
export const readPlanPacks = async (ctx: Context, planId: string): Promise<Result<PlanPacksView>> => {
  if ((await readPlan(ctx.tx, planId)) === null) return noPlan(ctx);
  const chosen = await readPackChoices(ctx.tx, [planId]);
  const [first] = shippedPacks;
  const unchosen = taskClasses
    .filter((taskClass) => !chosen.some((one) => one.taskClass === taskClass && one.fromPeriod === ''))
    .map((taskClass) => ({
      taskClass,
      fromPeriod: '',
      packId: first.id,
      version: first.version,
      isDefault: true,
      chosenAt: null,
      chosenBy: null,
    }));
  const periods = await readOpenedPeriods(ctx.tx, [planId]);
  return granted({
    choices: [
      ...unchosen,
      ...chosen.map(({ planId: _, chosenAt, ...one }) => ({ ...one, isDefault: false, chosenAt: chosenAt.toISOString() })),
    ],
    periods: periods.map(({ key, isOpen }) => ({ period: key, open: isOpen })),
  });
};

/** What is chosen. */
export type PackChoiceInput = {
  readonly planId: string;
  readonly taskClass: TaskClass;
  readonly fromPeriod: string;
  readonly packId: string;
  readonly version: number;
};

/** Judges a class of a plan's tasks by a pack from a period on. A closed period's lights stand, so it must begin behind them. */
export const choosePack = async (ctx: Context, input: PackChoiceInput): Promise<Result<PlanPacksView>> => {
  const { planId, taskClass, fromPeriod, packId, version } = input;
  if ((await readPlan(ctx.tx, planId)) === null) return noPlan(ctx);
  const begin = fromPeriod === '' ? '' : lightPeriod(fromPeriod)?.from;
  if (begin === undefined) return refused('input-invalid', { detail: 'fromPeriod' });
  const pack = await soundPack(ctx, { packId, version });
  if (!pack.ok) return pack;
  const closed = (await readOpenedPeriods(ctx.tx, [planId])).findLast(({ isOpen, from }) => !isOpen && from >= begin);
  if (closed !== undefined) return refused('pack-period-closed', { period: closed.key });
  await usePack(ctx.tx, packId, version);
  await putPackChoice(ctx.tx, { ...input, chosenAt: ctx.now() });
  await record(ctx, {
    action: 'pack.chosen',
    thingKind: 'plan',
    thingId: planId,
    data: {
      taskClass: taskClassName(taskClass, ctx.lang),
      from: fromPeriod === '' ? (ctx.lang === 'zh' ? '起始' : 'the beginning') : fromPeriod,
      name: pack.value.name[ctx.lang],
      version,
      packId,
    },
  });
  await refreshPlan(ctx, planId);
  return readPlanPacks(ctx, planId);
};

const noPlan = ({ lang }: Context) => refused('not-found', { thing: lang === 'zh' ? '方案' : 'the plan' });
