import type { RequestProposal } from '@luoshi/domain';
import { type RequestContext, route } from '../../http/route.js';
import { beginRequest, requestOf } from './begin-request.js';
import * as terms from './contract.js';
import { listRequests } from './list-requests.js';
import { moveRequest, type RequestAct } from './move-request.js';
import { saveRequest } from './save-request.js';

type ActInput = { readonly params: { readonly requestId: string }; readonly body: { readonly edit: number; readonly note?: string } };

const move =
  (act: RequestAct) =>
  ({ write }: RequestContext, { params, body }: ActInput) =>
    write((ctx) => moveRequest(ctx, { ...params, ...body, act }));

/** Change requests (变更申请): extension, adjustment, hand-over, stop. */
export const requestRoutes = [
  route(terms.listRequests, ({ read }, { query }) => read((ctx) => listRequests(ctx, query))),
  route(terms.readRequest, ({ read }, { params }) => read((ctx) => requestOf(ctx, params.requestId))),
  route(terms.beginRequest, ({ write }, { body }) => write((ctx) => beginRequest(ctx, body))),
  route(terms.saveRequest, ({ write }, { params, body }) =>
    write((ctx) => saveRequest(ctx, { ...params, ...body, proposal: body.proposal satisfies RequestProposal | null })),
  ),
  route(terms.submitRequest, move('submit')),
  route(terms.endorseRequest, move('endorse')),
  route(terms.declineRequest, move('decline')),
  route(terms.forwardRequest, move('forward')),
  route(terms.returnRequest, move('return')),
  route(terms.settleRequest, move('settle')),
  route(terms.approveRequest, move('approve')),
  route(terms.rejectRequest, move('reject')),
  route(terms.refuseRequest, move('refuse')),
  route(terms.withdrawRequest, move('withdraw')),
];
