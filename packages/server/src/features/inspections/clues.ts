import { type ClueAuthority, clueAuthorityWords, clueMachine, eventName, type Result, refused, transition } from '@luoshi/domain';
import { insertClue, moveClue as moveRow, readClue } from '@luoshi/store';
import { dayOf } from '../../calendar/day-of.js';
import type { Context } from '../../operation.js';
import type { InspectionRoomView } from './contract.js';
import { inspectionRoom } from './inspection-room.js';
import { editedMeanwhile, inspectionToRun, recordAct } from './open-inspection.js';

/** Notes that there is a clue for another authority (§23). What it says is kept out: it is not ours to hold. */
export const noteClue = async (
  ctx: Context,
  { inspectionId, authority }: { readonly inspectionId: string; readonly authority: ClueAuthority },
): Promise<Result<InspectionRoomView>> => {
  const open = await inspectionToRun(ctx, inspectionId);
  if (!open.ok) return open;
  await insertClue(ctx.tx, { clueId: ctx.newId(), inspectionId, authority, at: ctx.now() });
  await recordAct(ctx, inspectionId, 'inspection.clue-noted', { authority: clueAuthorityWords[authority][ctx.lang] });
  return inspectionRoom(ctx, inspectionId);
};

type ClueStep = { readonly clueId: string; readonly event: 'hand-over' | 'acknowledge'; readonly number: string };

/** Hands it over under the number of its letter, or notes that it was received there. */
export const moveClue = async (ctx: Context, { clueId, event, number }: ClueStep): Promise<Result<InspectionRoomView>> => {
  const clue = await readClue(ctx.tx, clueId);
  if (clue === null) return refused('not-found', { thing: ctx.lang === 'zh' ? '这条线索' : 'the clue' });
  const open = await inspectionToRun(ctx, clue.inspectionId);
  if (!open.ok) return open;
  const next = transition(clueMachine, clue.state, event, ctx.lang);
  if (!next.ok) return next;
  const name = eventName(clueMachine, event, ctx.lang);
  if (event === 'hand-over' && number.trim() === '') {
    return refused('inspection-incomplete', { missing: ctx.lang === 'zh' ? '移送函的文号' : 'the number of the letter', event: name });
  }
  const moved = await moveRow(ctx.tx, { clueId, from: clue.state, to: next.value, number, on: dayOf(ctx.now()) });
  if (!moved) return editedMeanwhile(ctx);
  await recordAct(ctx, clue.inspectionId, 'inspection.clue-moved', {
    event: name,
    authority: clueAuthorityWords[clue.authority][ctx.lang],
  });
  return inspectionRoom(ctx, clue.inspectionId);
};
