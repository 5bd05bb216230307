import {
  type CloseOutEvent,
  checkObjection,
  closeOutChecklist,
  closeOutMachine,
  type Goal,
  type Lang,
  leaderObjection,
  leadObjection,
  may,
  openEvents,
  stateName,
} from '@luoshi/domain';
import {
  type CloseOutRow,
  officialIdsOf,
  readLedgerEntry,
  readReporters,
  readTaskLeaders,
  readTaskShares,
  readUnitDesk,
  readVersions,
} from '@luoshi/store';
import { dayOf } from '../../calendar/day-of.js';
import type { Context } from '../../operation.js';
import { goalWords } from '../../presenting/goal-words.js';
import { leadUnitIdsOf } from '../../shares/share-of.js';
import type { CloseOutDetailView, CloseOutLineView } from './contract.js';

/** A close-out in a list. */
export const closeOutLineView = (row: CloseOutRow, lang: Lang): CloseOutLineView => ({
  closeOutId: row.closeOutId,
  taskId: row.taskId,
  planId: row.planId,
  no: row.no,
  text: row.text,
  unitId: row.unitId,
  unitName: row.unitName,
  state: row.state,
  stateName: stateName(closeOutMachine, row.state, lang),
  isSampled: row.isSampled,
  createdAt: row.createdAt.toISOString(),
  appliedAt: row.appliedAt?.toISOString() ?? null,
  decidedAt: row.decidedAt?.toISOString() ?? null,
});

/** A close-out with everything its page needs. */
export const closeOutDetailView = async (ctx: Context, row: CloseOutRow): Promise<CloseOutDetailView> => {
  const promise = (await readVersions(ctx.tx, row.taskId, row.unitId)).find(({ state }) => state === 'approved');
  const entry = await readLedgerEntry(ctx.tx, row.taskId);
  const leaders = await readTaskLeaders(ctx.tx, row.taskId, dayOf(ctx.now()));
  return {
    ...closeOutLineView(row, ctx.lang),
    edit: row.edit,
    statement: row.statement,
    checklist: closeOutChecklist.map((item) => {
      const said = row.answers.find(({ id }) => id === item.id);
      return {
        id: item.id,
        name: item[ctx.lang],
        isRequired: item.isRequired,
        evidenceIds: [...(said?.evidenceIds ?? [])],
        note: said?.note ?? '',
      };
    }),
    goals: (promise?.body.goals ?? []).map((goal) => ({ text: goalText(goal), acceptance: acceptanceOf(goal) })),
    light: entry?.status?.light?.sentence[ctx.lang] ?? null,
    officials: [...leaders.officials],
    steps: row.steps.map((step) => ({ ...step, eventName: closeOutMachine.events[step.event][ctx.lang] })),
    acts: await actsOf(ctx, row),
  };
};

// Its steps are told by their title alone: whether they are done is what the evidence shows.
const goalText = (goal: Goal): string => (goal.kind === 'steps' ? goal.title : goalWords(goal));

const acceptanceOf = (goal: Goal): string | null => (goal.kind === 'deliverable' && goal.acceptance !== '' ? goal.acceptance : null);

const actsOf = async (ctx: Context, row: CloseOutRow): Promise<CloseOutEvent[]> => {
  const open = openEvents(closeOutMachine, row.state).filter((event) => may(ctx.actor, closeOutMachine.events[event].action));
  const allowed: CloseOutEvent[] = [];
  for (const event of open) if ((await objectionTo(ctx, row, event)) === null) allowed.push(event);
  return allowed;
};

/** Why the actor may not do this with the close-out, beside role and state; null where the actor may. */
export const objectionTo = async (ctx: Context, row: CloseOutRow, event: CloseOutEvent) => {
  const task = await readTaskShares(ctx.tx, row.taskId);
  const leadUnitIds = task === null ? [] : leadUnitIdsOf(task);
  switch (event) {
    case 'save':
    case 'apply':
    case 'withdraw':
      return leadObjection(ctx.actor, { leadUnitIds }, await readUnitDesk(ctx.tx, leadUnitIds[0] ?? ''));
    case 'check':
    case 'return':
    case 'confirm': {
      const reporterIds = [...(await readReporters(ctx.tx, row.taskId)), row.appliedBy, row.createdBy];
      return checkObjection(ctx.actor, { unitIds: (task?.units ?? []).map(({ unitId }) => unitId), reporterIds });
    }
    case 'approve':
    case 'deny': {
      const day = dayOf(ctx.now());
      const standing = await officialIdsOf(ctx.tx, ctx.actor.userId, day);
      return leaderObjection(ctx.actor, await readTaskLeaders(ctx.tx, row.taskId, day), standing);
    }
    default:
      return null;
  }
};
