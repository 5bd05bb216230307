import { granted, type Result, refused } from '@luoshi/domain';
import {
  acceptedErrata,
  type LedgerEntry,
  readHandOvers,
  readLedgerEntry,
  readNeighbours,
  readPlan,
  readPlanText,
  readResolutions,
  readResponsibleUnits,
  readSourcePlaces,
  readTaskFacts,
  readTaskRegionAt,
  type TaskFacts,
} from '@luoshi/store';
import { deriveTask } from '../../ledger/derive-task.js';
import { knownNames } from '../../ledger/known-names.js';
import type { Context } from '../../operation.js';
import { wheres } from '../../presenting/where.js';
import type { TaskDetailView } from './contract.js';
import { ledgerRowView } from './ledger-row-view.js';
import { taskSource, windowAround, withoutTrailingBlank } from './task-source.js';

/** A task with its roles, targets and the original text, each fact marked where it stands. Not found beyond the actor's reach. */
export const readTask = async (ctx: Context, taskId: string): Promise<Result<TaskDetailView>> => {
  const { tx, lang } = ctx;
  const [facts] = await readTaskFacts(tx, { taskIds: [taskId] });
  const plan = facts === undefined ? null : await readPlan(tx, facts.planId);
  if (facts === undefined || plan === null) return refused('not-found', { thing: lang === 'zh' ? '任务' : 'the task' });
  const entry = (await readLedgerEntry(tx, taskId)) ?? (await entryOfWithdrawn(ctx, facts));
  return granted({
    ...ledgerRowView(entry, ctx.lang),
    key: facts.key,
    revision: facts.sinceRevision,
    withdrawn: facts.withdrawnIn !== null,
    deadlineText: facts.deadline?.text ?? null,
    plan: { planId: plan.planId, title: plan.title, number: plan.number },
    source: await sourceOf(ctx, facts),
    responsible: (await readResponsibleUnits(tx, taskId)).map(({ ord, ...unit }) => ({
      ...unit,
      first: unit.role === 'lead' && ord === 0,
    })),
    ...(await readNeighbours(tx, entry)),
  });
};

/** A withdrawn task has left the ledger; its row is made from its facts once more. */
const entryOfWithdrawn = async ({ tx }: Context, facts: TaskFacts): Promise<LedgerEntry> => {
  const { meaningOf, inForce } = await knownNames(tx);
  const { ledgerRow: row } = deriveTask(facts, {
    errata: await acceptedErrata(tx, facts.planId),
    resolutions: await readResolutions(tx, [facts.taskId]),
    handOvers: await readHandOvers(tx, [facts.taskId]),
    meaningOf,
    inForce,
    pinyinOf: () => '',
  });
  return {
    ...row,
    printed: row.text,
    status: null,
    corrected: row.correctedText,
    open: row.isOpen,
    deadline: row.deadlineDate,
    unconfirmed: row.unconfirmedCount,
  };
};

const sourceOf = async ({ tx, lang }: Context, facts: TaskFacts): Promise<TaskDetailView['source']> => {
  const revision = facts.withdrawnIn === null ? null : facts.withdrawnIn - 1;
  const text = (await readPlanText(tx, facts.planId, revision)) ?? '';
  const region = revision === null ? await readTaskRegionAt(tx, facts.planId, facts.span.start) : null;
  const window = region === null ? windowAround(text, facts) : withoutTrailingBlank(text, region);
  // The places of errata are those in the document in force; they say nothing of an older one.
  const whereOf = wheres(await readSourcePlaces(tx, facts.planId, revision), lang);
  const errata = revision === null ? await acceptedErrata(tx, facts.planId) : [];
  return { ...taskSource(text, window, facts, errata), where: whereOf(facts.span.start) };
};
