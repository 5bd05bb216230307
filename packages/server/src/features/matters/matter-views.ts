import {
  closeMatterObjection,
  type Lang,
  ladderStep,
  leaderObjection,
  type MatterEvent,
  matterMachine,
  matterObjection,
  may,
  openEvents,
  stateName,
  stepAfter,
} from '@luoshi/domain';
import { type MatterRow, type MatterStep, officialIdsOf, readTaskLeaders, readUnitDesk } from '@luoshi/store';
import { dayOf } from '../../calendar/day-of.js';
import type { Context } from '../../operation.js';
import { originName } from '../../supervision/origin-name.js';
import { sheetNumber } from '../../supervision/sheet-number.js';
import type { MatterDetailView, MatterLineView } from './contract.js';

/** A matter in a list. */
export const matterLineView = (row: MatterRow, { lang, now }: Pick<Context, 'lang' | 'now'>): MatterLineView => ({
  matterId: row.matterId,
  planId: row.planId,
  taskId: row.taskId,
  no: row.no,
  unitId: row.unitId,
  unitName: row.unitName,
  sheet: sheetNumber(row),
  origin: row.origin,
  originName: originName(row.origin, lang),
  originId: row.originId,
  title: row.title,
  stepKey: row.stepKey,
  stepName: ladderStep(row.ladder, row.stepKey)?.name[lang] ?? row.stepKey,
  stepDue: row.stepDue,
  overdue: row.state === 'open' && row.stepDue !== null && row.stepDue < dayOf(now()),
  approval: row.approval,
  state: row.state,
  stateName: stateName(matterMachine, row.state, lang),
  openedAt: row.openedAt.toISOString(),
  closedAt: row.closedAt?.toISOString() ?? null,
});

/** A matter with its ladder, its history and what the caller may do. */
export const matterDetailView = async (ctx: Context, row: MatterRow): Promise<MatterDetailView> => {
  const { lang } = ctx;
  const next = stepAfter(row.ladder, row.stepKey);
  return {
    ...matterLineView(row, ctx),
    edit: row.edit,
    demand: row.demand,
    reason: row.reason,
    answer: row.answer,
    ladder: {
      name: row.ladder.name[lang],
      source: row.ladder.source,
      toConfirm: row.ladder.toConfirm[lang],
      rungs: row.ladder.steps.map((step) => {
        const climb = row.climbs.find(({ key }) => key === step.key);
        const { key, needsApproval } = step;
        const reached = { on: climb?.on ?? null, due: climb?.due ?? null, by: climb?.by ?? null };
        return { key, name: step.name[lang], follows: step.follows[lang], needsApproval, ...reached };
      }),
    },
    next: next === null ? null : { name: next.name[lang], from: row.stepDue, needsApproval: next.needsApproval },
    steps: row.steps.map((step) => ({ ...step, eventName: eventNameOf(step.event, lang) })),
    acts: await actsOf(ctx, row),
  };
};

const ownWords = {
  open: { zh: '发督办单', en: 'sheet issued' },
  'hand-over': { zh: '单位合并，转由新单位办理，原单位', en: 'units merged, handed over from' },
  climb: { zh: '逾期升级', en: 'climbed' },
  approve: { zh: '批准升级', en: 'climb approved' },
  refuse: { zh: '不批准升级', en: 'climb refused' },
} as const;

const eventNameOf = (event: MatterStep['event'], lang: Lang): string =>
  event in ownWords ? ownWords[event as keyof typeof ownWords][lang] : matterMachine.events[event as MatterEvent][lang];

const actsOf = async (ctx: Context, row: MatterRow): Promise<MatterDetailView['acts'][number][]> => {
  const open = openEvents(matterMachine, row.state).filter((event) => may(ctx.actor, matterMachine.events[event].action));
  const acts: MatterDetailView['acts'][number][] = [];
  for (const event of open) if ((await objectionTo(ctx, row, event)) === null) acts.push(event);
  const decides = row.approval === 'awaiting' && may(ctx.actor, 'matter.approve') && (await objectionTo(ctx, row, 'approve')) === null;
  return decides ? [...acts, 'approve', 'refuse'] : acts;
};

/** Why the actor may not do this with the matter, beside role and state; null where the actor may. */
export const objectionTo = async (ctx: Context, row: MatterRow, act: MatterEvent | 'approve' | 'refuse') => {
  switch (act) {
    case 'explain':
    case 'answer':
      return matterObjection(ctx.actor, row.unitId, await readUnitDesk(ctx.tx, row.unitId));
    case 'close':
      return closeMatterObjection(ctx.actor, row.answeredBy);
    case 'approve':
    case 'refuse': {
      const day = dayOf(ctx.now());
      const standing = await officialIdsOf(ctx.tx, ctx.actor.userId, day);
      const nobody = { officials: [], hasAccount: false };
      return leaderObjection(ctx.actor, row.taskId === null ? nobody : await readTaskLeaders(ctx.tx, row.taskId, day), standing);
    }
    default:
      return null;
  }
};
