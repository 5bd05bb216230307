import {
  approvedInspectionStates,
  type Collision,
  findCollisions,
  forbids,
  granted,
  type InspectionState,
  inspectionKinds,
  inspectionMachine,
  inspectionRulesOn,
  type PlannedVisit,
  type Result,
  refused,
  standingInspectionStates,
  stateName,
} from '@luoshi/domain';
import { type InspectionRow, listInspections, readInspectionRules } from '@luoshi/store';
import { dayOf } from '../../calendar/day-of.js';
import type { Context } from '../../operation.js';
import type { InspectionRoomView } from './contract.js';

type CollisionView = InspectionRoomView['collisions'][number];

/** An inspection as the calendar of supervision sees it. */
export const visitOf = ({ units, startsOn, endsOn, ...row }: InspectionRow): PlannedVisit => ({
  ...row,
  unitIds: units.map(({ unitId }) => unitId),
  from: startsOn,
  to: endsOn,
});

/**
 * What stands against an inspection (§15), in words. What collides with approved supervision forbids it; what collides with a mere plan is
 * told, so that they can be joined before either is approved.
 */
export const collisionsOf = async (ctx: Context, row: InspectionRow): Promise<readonly CollisionView[]> => {
  const rules = inspectionRulesOn(await readInspectionRules(ctx.tx), dayOf(ctx.now()));
  const others = await listInspections(ctx.tx, { year: null, states: standingInspectionStates, unitId: null });
  const isApproved = ({ state }: InspectionRow): boolean => approvedInspectionStates.includes(state);
  const find = (rows: readonly InspectionRow[]) => findCollisions(visitOf(row), rows.map(visitOf), rules);
  const words = wordsOf(ctx, row, others);
  const approved = find(others.filter(isApproved));
  const planned = find(others.filter((one) => !isApproved(one))).filter(({ kind }) => kind === 'duplicate' || kind === 'overlap');
  return [...approved.map((one) => words(one, forbids(one))), ...planned.map((one) => words(one, false))];
};

/** Refuses what repeats approved supervision or comes too often, naming all of it. */
export const collisionObjection = async (ctx: Context, row: InspectionRow): Promise<Result<null>> => {
  const forbidding = (await collisionsOf(ctx, row)).filter((one) => one.forbids);
  if (forbidding.length === 0) return granted(null);
  return refused('inspection-collides', { collisions: forbidding.map(({ sentence }) => sentence).join('；') });
};

const wordsOf = (ctx: Context, row: InspectionRow, others: readonly InspectionRow[]) => {
  const names = new Map(row.units.map(({ unitId, name }) => [unitId, name]));
  const named = (ids: readonly string[]): string => ids.map((id) => names.get(id) ?? id).join('、');
  const stateOf = (id: string): string => {
    const state: InspectionState | undefined = others.find(({ inspectionId }) => inspectionId === id)?.state;
    return state === undefined ? '' : stateName(inspectionMachine, state, ctx.lang);
  };
  return (one: Collision, isForbidding: boolean): CollisionView => ({
    kind: one.kind,
    forbids: isForbidding,
    sentence: sentences[ctx.lang](one, named, stateOf),
    inspectionIds: idsOf(one),
  });
};

const idsOf = (one: Collision): string[] => {
  if (one.kind === 'too-often') return one.visits.map(({ inspectionId }) => inspectionId);
  return one.kind === 'too-long' ? [] : [one.with.inspectionId];
};

type Sentence = (one: Collision, named: (ids: readonly string[]) => string, stateOf: (id: string) => string) => string;

const percent = (share: number): number => Math.round(share * 100);

const zh: Sentence = (one, named, stateOf) => {
  if (one.kind === 'too-long') return `为期${one.days}天，上限${one.most}天`;
  if (one.kind === 'too-often') {
    const kinds = one.limit.kinds.map((kind) => inspectionKinds[kind].zh).join('、') || '督查';
    return `${named([one.unitId])}：${one.span}已安排${kinds}${one.visits.length}次，上限${one.limit.most}次（${one.limit.source}）`;
  }
  const { with: other } = one;
  const known = `“${other.title}”（${stateOf(other.inspectionId)}，${other.from}至${other.to}）`;
  if (one.kind === 'overlap') return `${named(one.unitIds)}：同期还有${known}，建议合并开展`;
  const why = one.taskIds.length > 0 ? `同一任务${one.taskIds.length}项` : `事项相近${percent(one.alike)}%`;
  return `${named(one.unitIds)}：与${known}重复，${why}`;
};

const en: Sentence = (one, named, stateOf) => {
  if (one.kind === 'too-long') return `${one.days} days, at most ${one.most}`;
  if (one.kind === 'too-often') {
    const kinds = one.limit.kinds.map((kind) => inspectionKinds[kind].en).join(', ') || 'any';
    return `${named([one.unitId])}: ${one.visits.length} inspections (${kinds}) in ${one.span}, at most ${one.limit.most} (${one.limit.source})`;
  }
  const { with: other } = one;
  const known = `“${other.title}” (${stateOf(other.inspectionId)}, ${other.from} to ${other.to})`;
  if (one.kind === 'overlap') return `${named(one.unitIds)}: ${known} at the same time; join them`;
  const why = one.taskIds.length > 0 ? `${one.taskIds.length} tasks in common` : `subjects ${percent(one.alike)} % alike`;
  return `${named(one.unitIds)}: repeats ${known}, ${why}`;
};

const sentences = { zh, en } as const;
