import { closeOutMachine, type Result, refused, statesBefore, transition } from '@luoshi/domain';
import { type CloseOutRow, type CloseOutWords, listEvidence, readCloseOut, saveCloseOut as saveRow } from '@luoshi/store';
import type { Context } from '../../operation.js';
import { overtaken } from '../../shares/overtaken.js';
import { closeOutOf } from './begin-close-out.js';
import { objectionTo } from './close-out-views.js';
import type { CloseOutDetailView } from './contract.js';

/** What is saved, and which words were looked at. */
export type CloseOutSave = CloseOutWords & { readonly closeOutId: string; readonly edit: number };

/** Saves a draft's words and which evidence answers which item. Files of something else count for nothing. */
export const saveCloseOut = async (ctx: Context, { closeOutId, edit, ...words }: CloseOutSave): Promise<Result<CloseOutDetailView>> => {
  const row = await readCloseOut(ctx.tx, closeOutId);
  if (row === null) return closeOutOf(ctx, closeOutId);
  const objection = await objectionTo(ctx, row, 'save');
  if (objection !== null) return refused(objection, { unit: row.unitName });
  const next = transition(closeOutMachine, row.state, 'save', ctx.lang);
  if (!next.ok) return next;
  const own = new Set((await presentEvidence(ctx, row)).map(({ evidenceId }) => evidenceId));
  const answers = words.answers.map((one) => ({ ...one, evidenceIds: one.evidenceIds.filter((id) => own.has(id)) }));
  const states = statesBefore(closeOutMachine, 'save');
  const saved = await saveRow(ctx.tx, { closeOutId, edit, states }, { statement: words.statement, answers });
  return saved ? closeOutOf(ctx, closeOutId) : overtaken(ctx, row);
};

/** The files of a close-out that were not taken out. */
export const presentEvidence = async ({ tx }: Context, { closeOutId }: CloseOutRow) =>
  (await listEvidence(tx, { thingKind: 'close-out', thingId: closeOutId })).filter(({ removed }) => !removed);
