import { type RequestContext, route } from '../../http/route.js';
import { type ComplaintMoveInput, complaintOf, listComplaints, moveComplaint } from './complaints.js';
import * as terms from './contract.js';
import { lookUpComplaint, sendComplaint } from './send-complaint.js';

type ActInput = { readonly params: { readonly complaintId: string }; readonly body: { readonly edit: number; readonly note?: string } };

const move =
  (act: ComplaintMoveInput['act']) =>
  ({ write }: RequestContext, { params, body }: ActInput) =>
    write((ctx) => moveComplaint(ctx, { ...params, ...body, act }));

/** 投诉建议. Sent and looked up with the system's rights, since nobody is known: two named operations that show no other's words. */
export const complaintRoutes = [
  route(terms.sendComplaint, ({ asSystem }, { body }) => asSystem.write((ctx) => sendComplaint(ctx, body))),
  route(terms.lookUpComplaint, ({ asSystem }, { body }) => asSystem.read((ctx) => lookUpComplaint(ctx, body))),
  route(terms.listComplaints, ({ read }, { query }) => read((ctx) => listComplaints(ctx, query))),
  route(terms.readComplaint, ({ read }, { params }) => read((ctx) => complaintOf(ctx, params.complaintId))),
  route(terms.acceptComplaint, move('accept')),
  route(terms.dismissComplaint, move('dismiss')),
  route(terms.answerComplaint, move('answer')),
  route(terms.resumeComplaint, move('resume')),
];
