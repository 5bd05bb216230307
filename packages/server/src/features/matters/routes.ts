import type { MatterEvent } from '@luoshi/domain';
import { type RequestContext, route } from '../../http/route.js';
import * as terms from './contract.js';
import { listLadders, listMatters, matterOf, proposeMatters } from './list-matters.js';
import { decideClimb, moveMatter, openMatter } from './move-matter.js';
import { keepLadder, retireLadder } from './own-ladder.js';

type ActInput = { readonly params: { readonly matterId: string }; readonly body: { readonly edit: number; readonly note?: string } };

const move =
  (act: MatterEvent) =>
  ({ write }: RequestContext, { params, body }: ActInput) =>
    write((ctx) => moveMatter(ctx, { ...params, ...body, act }));

const decide =
  (act: 'approve' | 'refuse') =>
  ({ write }: RequestContext, { params, body }: ActInput) =>
    write((ctx) => decideClimb(ctx, { ...params, ...body, act }));

/** Matters (督办事项): one matter, one sheet, a ladder that everyone knows beforehand. */
export const matterRoutes = [
  route(terms.listMatters, ({ read }, { query }) => read((ctx) => listMatters(ctx, query))),
  route(terms.readMatter, ({ read }, { params }) => read((ctx) => matterOf(ctx, params.matterId))),
  route(terms.listLadders, ({ read }) => read(listLadders)),
  route(terms.keepLadder, ({ write }, { body }) => write((ctx) => keepLadder(ctx, body))),
  route(terms.retireLadder, ({ write }, { params }) => write((ctx) => retireLadder(ctx, params.ladderId))),
  route(terms.proposeMatters, ({ read }, { query }) => read((ctx) => proposeMatters(ctx, query))),
  route(terms.openMatter, ({ write }, { body }) =>
    write((ctx) => openMatter(ctx, { ...body, planId: body.planId ?? null, taskId: body.taskId ?? null })),
  ),
  route(terms.explainMatter, move('explain')),
  route(terms.answerMatter, move('answer')),
  route(terms.upholdMatter, move('uphold')),
  route(terms.overruleMatter, move('overrule')),
  route(terms.resumeMatter, move('resume')),
  route(terms.returnMatter, move('return')),
  route(terms.closeMatter, move('close')),
  route(terms.withdrawMatter, move('withdraw')),
  route(terms.approveClimb, decide('approve')),
  route(terms.refuseClimb, decide('refuse')),
];
