import { type RequestContext, route } from '../../http/route.js';
import { beginCloseOut, closeOutOf } from './begin-close-out.js';
import * as terms from './contract.js';
import { drawCloseOuts, listDraws } from './draw-close-outs.js';
import { listCloseOuts } from './list-close-outs.js';
import { type CloseOutAct, moveCloseOut } from './move-close-out.js';
import { saveCloseOut } from './save-close-out.js';

type ActInput = { readonly params: { readonly closeOutId: string }; readonly body: { readonly edit: number; readonly note?: string } };

const move =
  (act: CloseOutAct) =>
  ({ write }: RequestContext, { params, body }: ActInput) =>
    write((ctx) => moveCloseOut(ctx, { ...params, ...body, act }));

/** Close-outs (销号): applied for, checked by who did not report, approved, struck off, re-checked at random, reopened with history. */
export const closeOutRoutes = [
  route(terms.listCloseOuts, ({ read }, { query }) => read((ctx) => listCloseOuts(ctx, query))),
  route(terms.readCloseOut, ({ read }, { params }) => read((ctx) => closeOutOf(ctx, params.closeOutId))),
  route(terms.beginCloseOut, ({ write }, { body }) => write((ctx) => beginCloseOut(ctx, body))),
  route(terms.saveCloseOut, ({ write }, { params, body }) => write((ctx) => saveCloseOut(ctx, { ...params, ...body }))),
  route(terms.applyCloseOut, move('apply')),
  route(terms.withdrawCloseOut, move('withdraw')),
  route(terms.checkCloseOut, move('check')),
  route(terms.returnCloseOut, move('return')),
  route(terms.approveCloseOut, move('approve')),
  route(terms.denyCloseOut, move('deny')),
  route(terms.closeCloseOut, move('close')),
  route(terms.sampleCloseOut, move('sample')),
  route(terms.confirmCloseOut, move('confirm')),
  route(terms.reopenCloseOut, move('reopen')),
  route(terms.listDraws, ({ read }, { query }) => read((ctx) => listDraws(ctx, query.plan))),
  route(terms.drawCloseOuts, ({ write }, { body }) => write((ctx) => drawCloseOuts(ctx, body))),
];
