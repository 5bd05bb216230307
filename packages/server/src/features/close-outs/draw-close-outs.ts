import { closeOutMachine, drawRecheck, granted, type Result, refused, transition } from '@luoshi/domain';
import { type DrawRow, insertDraw, listDraws as listRows, readCloseOut, readRecheckable } from '@luoshi/store';
import { record } from '../../audit/record.js';
import type { Context } from '../../operation.js';
import { refreshTasks } from '../../progress/refresh-tasks.js';
import type { DrawView } from './contract.js';
import { applyMove } from './move-close-out.js';

/** Draws closed tasks for a re-check. The seed is made by the product, not chosen: nobody picks who is looked at. */
export const drawCloseOuts = async (
  ctx: Context,
  { planId, share }: { readonly planId: string; readonly share: number },
): Promise<Result<DrawView>> => {
  const candidates = await readRecheckable(ctx.tx, planId);
  if (candidates.length === 0) return refused('nothing-to-draw');
  const seed = ctx.newId();
  const drawn = drawRecheck(candidates, share, seed);
  const draw = { drawId: ctx.newId(), planId, seed, share, candidates, drawn, drawnAt: ctx.now() };
  await insertDraw(ctx.tx, draw);
  for (const closeOutId of drawn) {
    const moved = await putOnList(ctx, closeOutId);
    if (!moved.ok) return moved;
  }
  await record(ctx, {
    action: 'close-out.drawn',
    thingKind: 'plan',
    thingId: planId,
    data: { candidates: candidates.length, drawn: drawn.length, seed, ids: drawn.join() },
  });
  return granted(drawView({ ...draw, drawnBy: ctx.actorName }));
};

const putOnList = async (ctx: Context, closeOutId: string): Promise<Result<null>> => {
  const row = await readCloseOut(ctx.tx, closeOutId);
  if (row === null) return refused('not-found', { thing: closeOutId });
  const next = transition(closeOutMachine, row.state, 'sample', ctx.lang);
  if (!next.ok) return next;
  const moved = await applyMove(ctx, row, next.value, { act: 'sample' });
  if (moved.ok) await refreshTasks(ctx, [row.taskId]);
  return moved;
};

/** The draws of a plan, the newest first. */
export const listDraws = async ({ tx }: Context, planId: string): Promise<Result<{ items: DrawView[] }>> =>
  granted({ items: (await listRows(tx, planId)).map(drawView) });

const drawView = ({ drawId, seed, share, candidates, drawn, drawnAt, drawnBy }: DrawRow): DrawView => ({
  drawId,
  seed,
  share,
  candidates: candidates.length,
  drawn: [...drawn],
  drawnAt: drawnAt.toISOString(),
  drawnBy,
});
