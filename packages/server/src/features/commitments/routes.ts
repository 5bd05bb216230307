import type { Commitment } from '@luoshi/domain';
import type { RequestContext } from '../../http/route.js';
import { route } from '../../http/route.js';
import * as terms from './contract.js';
import { decideCommitments } from './decide-commitments.js';
import { listCommitments } from './list-commitments.js';
import { type CommitmentAct, moveCommitment } from './move-commitment.js';
import { detailOf, openCommitment } from './open-commitment.js';
import { readWorkbench } from './read-workbench.js';
import { saveCommitment } from './save-commitment.js';
import { readSplit, splitCommitment } from './split-commitment.js';

type ActInput = { readonly params: { readonly commitmentId: string }; readonly body: { readonly edit: number; readonly note?: string } };

const move =
  (act: CommitmentAct) =>
  ({ write }: RequestContext, { params, body }: ActInput) =>
    write((ctx) => moveCommitment(ctx, { ...params, ...body, act }));

/** Commitments (推进表): a unit's promise for its share, from the first draft to the frozen baseline. */
export const commitmentRoutes = [
  route(terms.listCommitments, ({ read }, { query }) => read((ctx) => listCommitments(ctx, query))),
  route(terms.readCommitment, ({ read }, { params }) => read((ctx) => detailOf(ctx, params.commitmentId))),
  route(terms.openCommitment, ({ write }, { body }) => write((ctx) => openCommitment(ctx, body))),
  route(terms.saveCommitment, ({ write }, { params, body }) =>
    write((ctx) => saveCommitment(ctx, { ...params, edit: body.edit, body: body.body satisfies Commitment })),
  ),
  route(terms.submitCommitment, move('submit')),
  route(terms.recallCommitment, move('recall')),
  route(terms.returnCommitment, move('return')),
  route(terms.approveCommitment, move('approve')),
  route(terms.dropCommitment, move('drop')),
  route(terms.readSplit, ({ read }, { params }) => read((ctx) => readSplit(ctx, params.commitmentId, params.goalKey))),
  route(terms.splitCommitment, ({ write }, { params, body }) => write((ctx) => splitCommitment(ctx, { ...params, ...body }))),
  route(terms.readWorkbench, ({ read }, { query }) => read((ctx) => readWorkbench(ctx, query))),
  route(terms.decideCommitments, ({ write }, { body }) => write((ctx) => decideCommitments(ctx, body.commitments))),
];
