import { type Result, refused, requestMachine, statesBefore, transition } from '@luoshi/domain';
import { nameUnits, type RequestWords, readRequest, saveRequest as saveRow } from '@luoshi/store';
import type { Context } from '../../operation.js';
import { overtaken } from '../../shares/overtaken.js';
import { shareToWorkOn } from '../../shares/share-of.js';
import { requestOf } from './begin-request.js';
import type { RequestDetailView } from './contract.js';

/** What is saved, and which words were looked at. */
export type RequestSave = RequestWords & { readonly requestId: string; readonly edit: number };

/** Saves a draft's words, complete or not. Refused if somebody saved in between: neither loses a word. */
export const saveRequest = async (ctx: Context, { requestId, edit, ...words }: RequestSave): Promise<Result<RequestDetailView>> => {
  const row = await readRequest(ctx.tx, requestId);
  if (row === null) return requestOf(ctx, requestId);
  const share = await shareToWorkOn(ctx, row.taskId, row.unitId);
  if (!share.ok) return share;
  const next = transition(requestMachine, row.state, 'save', ctx.lang);
  if (!next.ok) return next;
  const { proposal } = words;
  if (proposal !== null && proposal.kind !== row.kind) return refused('request-other-kind');
  if (proposal?.kind === 'hand-over' && !(await nameUnits(ctx.tx, [proposal.toUnitId])).has(proposal.toUnitId))
    return refused('hand-over-unknown');
  const saved = await saveRow(ctx.tx, { requestId, edit, states: statesBefore(requestMachine, 'save') }, words);
  return saved ? requestOf(ctx, requestId) : overtaken(ctx, row);
};
