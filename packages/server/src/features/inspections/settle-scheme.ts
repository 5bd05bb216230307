import { granted, type InspectionScheme, type InspectionState, type Result, refused, type TeamMember } from '@luoshi/domain';
import { type InspectionRow, saveInspection } from '@luoshi/store';
import type { Context } from '../../operation.js';
import type { InspectionRoomView } from './contract.js';
import { inspectionRoom } from './inspection-room.js';
import { editedMeanwhile, inspectionToRun, moveOn, type OpenInspection, recordAct } from './open-inspection.js';
import { teamOpenStates } from './team-open-states.js';

type SchemeInput = {
  readonly inspectionId: string;
  readonly edit: number;
  readonly scheme: InspectionScheme;
  readonly team: readonly TeamMember[];
};

/** 督查方案 (§15): contents, scope, methods and the team, of what was approved. */
export const settleScheme = async (
  ctx: Context,
  { inspectionId, edit, scheme, team }: SchemeInput,
): Promise<Result<InspectionRoomView>> => {
  const open = await inspectionToRun(ctx, inspectionId);
  if (!open.ok) return open;
  const row: InspectionRow = { ...open.value.row, scheme, team };
  const sound = teamObjection(row);
  if (!sound.ok) return sound;
  const moved = await moveOn(ctx, { ...open.value, row }, { edit, event: 'settle', paper: '', note: '' });
  if (!moved.ok) return moved;
  const state: InspectionState = 'scheme';
  if (!(await saveInspection(ctx.tx, { inspectionId, state, edit: edit + 1 }, row))) return editedMeanwhile(ctx);
  return inspectionRoom(ctx, inspectionId);
};

/**
 * Adds to the team, or records who steps aside and why. Once the units were told, nobody is taken out: who took part must stay known for the
 * review (§17).
 */
export const changeTeam = async (
  ctx: Context,
  { inspectionId, edit, team }: Omit<SchemeInput, 'scheme'>,
): Promise<Result<InspectionRoomView>> => {
  const open = await inspectionToRun(ctx, inspectionId);
  if (!open.ok) return open;
  const before = open.value.row;
  if (!teamOpenStates.includes(before.state)) return refused('team-fixed');
  const row = { ...before, team };
  const missing = before.team.find(({ name, userId }) => !team.some((one) => one.name === name && one.userId === userId));
  if (missing !== undefined && isTold(open.value)) return refused('team-member-stays', { member: missing.name });
  const sound = teamObjection(row);
  if (!sound.ok) return sound;
  if (!(await saveInspection(ctx.tx, { ...before, edit }, row))) return editedMeanwhile(ctx);
  const aside = team.filter(({ recused }) => recused !== null).map(({ name, recused }) => `${name}（${recused}）`);
  await recordAct(ctx, inspectionId, 'inspection.team-changed', { members: team.length, recused: aside.join('、') || '—' });
  return inspectionRoom(ctx, inspectionId);
};

const isTold = ({ row }: OpenInspection): boolean => row.units.some(({ noticedAt }) => noticedAt !== null);

// Nobody inspects the own unit, unless recorded as stepping aside.
const teamObjection = ({ team, units }: InspectionRow): Result<null> => {
  for (const { name, unitId, recused } of team) {
    const own = units.find((unit) => unit.unitId === unitId);
    if (own !== undefined && recused === null) return refused('inspection-sees-unit', { member: name, unit: own.name });
  }
  return granted(null);
};
