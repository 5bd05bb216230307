import {
  type Commitment,
  checkSplit,
  granted,
  leadObjection,
  type NumberGoal,
  progressFindingSentence,
  progressFindings,
  type Result,
  refused,
  type TargetPart,
} from '@luoshi/domain';
import { type CommitmentRow, insertCommitments, listCommitments, readCommitment, readUnitDesk, saveCommitment } from '@luoshi/store';
import { record } from '../../audit/record.js';
import type { Context } from '../../operation.js';
import { leadUnitIdsOf, taskSharesOf } from '../../shares/share-of.js';
import type { SplitView } from './contract.js';
import { draftCommitment } from './draft-commitment.js';

/** A target divided among the partners of a task. */
export type SplitInput = {
  readonly commitmentId: string;
  readonly goalKey: string;
  readonly parts: readonly { readonly unitId: string; readonly value: number }[];
};

type Ground = { readonly row: CommitmentRow; readonly goal: NumberGoal; readonly partners: readonly Partner[] };
type Partner = { readonly unitId: string; readonly name: string; readonly current: CommitmentRow | null };

/** How a target stands divided: every partner with its part and how far its own commitment has come. */
export const readSplit = async (ctx: Context, commitmentId: string, goalKey: string): Promise<Result<SplitView>> => {
  const ground = await groundOf(ctx, commitmentId, goalKey);
  return ground.ok ? granted(viewOf(ctx, ground.value)) : ground;
};

/**
 * Divides a target: what adds up is checked against the whole, what does not is given to each. Partners get it into their drafts; one that is
 * submitted or in force is changed by a return or a change request, never from above.
 */
export const splitCommitment = async (ctx: Context, input: SplitInput): Promise<Result<SplitView>> => {
  const ground = await groundOf(ctx, input.commitmentId, input.goalKey);
  if (!ground.ok) return ground;
  const { row, goal, partners } = ground.value;
  const task = await taskSharesOf(ctx, row.taskId);
  if (!task.ok) return task;
  const leadUnitIds = leadUnitIdsOf(task.value);
  const objection = leadObjection(ctx.actor, { leadUnitIds }, await readUnitDesk(ctx.tx, leadUnitIds[0] ?? ''));
  if (objection !== null) return refused(objection);
  const named = namedParts(input.parts, partners);
  const errors = checkSplit(goal, named).filter(({ code }) => progressFindings[code].severity === 'error');
  if (errors.length > 0)
    return refused('commitment-incomplete', { findings: errors.map((one) => progressFindingSentence(one, ctx.lang)).join('；') });
  for (const part of named) {
    const done = await give(ctx, ground.value, part);
    if (!done.ok) return done;
  }
  await record(ctx, {
    action: 'commitment.split',
    thingKind: 'task',
    thingId: row.taskId,
    data: { no: row.no ?? '', unit: row.unitName, metric: goal.metric, parts: named.length, commitmentId: row.commitmentId },
  });
  return readSplit(ctx, input.commitmentId, input.goalKey);
};

const groundOf = async (ctx: Context, commitmentId: string, goalKey: string): Promise<Result<Ground>> => {
  const row = await readCommitment(ctx.tx, commitmentId);
  const goal = row?.body.goals.find(({ key }) => key === goalKey);
  if (row === null || goal === undefined) return refused('not-found', { thing: ctx.lang === 'zh' ? '推进表中的目标' : 'the goal' });
  if (goal.kind !== 'number') return refused('input-invalid', { detail: 'goalKey' });
  const task = await taskSharesOf(ctx, row.taskId);
  if (!task.ok) return task;
  const others = task.value.units.filter(({ unitId }) => unitId !== row.unitId);
  const versions = await listCommitments(ctx.tx, {
    planId: null,
    taskId: row.taskId,
    unitId: null,
    states: null,
    limit: 2000,
    before: null,
  });
  const partners = others.map(({ unitId, name }) => ({ unitId, name, current: versions.find((one) => one.unitId === unitId) ?? null }));
  return granted({ row, goal, partners });
};

const namedParts = (parts: SplitInput['parts'], partners: readonly Partner[]): readonly TargetPart[] =>
  parts.map(({ unitId, value }) => ({ unitId, value, name: partners.find((one) => one.unitId === unitId)?.name ?? unitId }));

const give = async (ctx: Context, { row, goal, partners }: Ground, { unitId, name, value }: TargetPart): Promise<Result<null>> => {
  const partner = partners.find((one) => one.unitId === unitId);
  if (partner === undefined) return refused('not-found', { thing: name });
  const part: NumberGoal = { ...goal, value, base: null };
  const { current } = partner;
  if (current === null || current.state === 'dropped') return begin(ctx, row, partner, part);
  if (current.state !== 'draft' && current.state !== 'returned') return partIn(current, goal.key) === value ? granted(null) : fixed(name);
  const body: Commitment = { ...current.body, goals: [...current.body.goals.filter(({ key }) => key !== goal.key), part] };
  const seen = { commitmentId: current.commitmentId, edit: current.edit, states: [current.state] };
  return (await saveCommitment(ctx.tx, seen, body, row.unitId)) ? granted(null) : fixed(name);
};

const partIn = ({ body: { goals } }: CommitmentRow, goalKey: string): number | null => {
  const found = goals.find(({ key }) => key === goalKey);
  return found?.kind === 'number' ? found.value : null;
};

const fixed = (unit: string) => refused('part-fixed', { unit });

const begin = async (ctx: Context, row: CommitmentRow, { unitId }: Partner, part: NumberGoal): Promise<Result<null>> => {
  const { taskClass, starts, ends, curve } = row.body;
  const blank = draftCommitment({ targets: [], deadline: ends, year: Number(starts.slice(0, 4)) });
  await insertCommitments(ctx.tx, [
    {
      commitmentId: ctx.newId(),
      taskId: row.taskId,
      unitId,
      role: 'co',
      state: 'draft',
      body: { ...blank, taskClass, starts, ends, curve: curve.kind === 'milestones' ? { kind: 'linear' } : curve, goals: [part] },
      assignedBy: row.unitId,
      at: ctx.now(),
    },
  ]);
  return granted(null);
};

const viewOf = ({ lang }: Context, { goal, partners }: Ground): SplitView => {
  const parts = partners.map(({ unitId, name, current }) => ({
    unitId,
    name,
    value: current === null ? null : partIn(current, goal.key),
    state: current?.state ?? null,
  }));
  const given = parts.filter(({ value }) => value !== null);
  return {
    goalKey: goal.key,
    metric: goal.metric,
    value: goal.value,
    unit: goal.unit,
    isAdditive: goal.isAdditive,
    parts,
    findings: checkSplit(goal, given).map((one) => ({
      code: one.code,
      severity: progressFindings[one.code].severity,
      at: one.at,
      message: progressFindingSentence(one, lang),
    })),
  };
};
