import { closeOutMachine, type Machine, type Result, refused, reportMachine, requestMachine, transition } from '@luoshi/domain';
import { type EvidenceThing, readEvidencePlace } from '@luoshi/store';
import type { Context } from '../../operation.js';
import { shareToWorkOn } from '../../shares/share-of.js';

const machines: Readonly<Record<'report' | 'request' | 'close-out', Machine<string, string>>> = {
  report: reportMachine,
  request: requestMachine,
  'close-out': closeOutMachine,
};

/** Where a thing belongs that the actor may still change: files are added and taken out while its words can be. */
export const openThing = async (
  ctx: Context,
  thing: EvidenceThing,
): Promise<Result<{ readonly taskId: string; readonly unitId: string }>> => {
  const place = await readEvidencePlace(ctx.tx, thing);
  if (place === null) return refused('not-found', { thing: ctx.lang === 'zh' ? '要附材料的事项' : 'what the file belongs to' });
  const share = await shareToWorkOn(ctx, place.taskId, place.unitId);
  if (!share.ok) return share;
  if (thing.thingKind === 'value') return { ok: true, value: place };
  const open = transition(machines[thing.thingKind], place.state, 'save', ctx.lang);
  return open.ok ? { ok: true, value: place } : open;
};
