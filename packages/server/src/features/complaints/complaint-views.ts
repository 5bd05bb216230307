import { complaintKindWords, complaintMachine, may, openEvents, shippedComplaintRules, stateName } from '@luoshi/domain';
import type { ComplaintRow } from '@luoshi/store';
import { dayOf } from '../../calendar/day-of.js';
import type { Context } from '../../operation.js';
import { numberOf, stepsView } from '../../supervision/remedy-steps.js';
import type { ComplaintDetailView, ComplaintLineView } from './contract.js';

/** A complaint in a list. */
export const complaintLineView = (row: ComplaintRow, { lang, now }: Pick<Context, 'lang' | 'now'>): ComplaintLineView => {
  const isOpen = row.state === 'received' || row.state === 'accepted';
  return {
    complaintId: row.complaintId,
    number: numberOf(row),
    kind: row.kind,
    kindName: complaintKindWords[row.kind][lang],
    body: row.body,
    receivedOn: row.receivedOn,
    dueOn: row.dueOn,
    overdue: isOpen && row.dueOn !== null && row.dueOn < dayOf(now()),
    state: row.state,
    stateName: stateName(complaintMachine, row.state, lang),
  };
};

/** A complaint with its history and what the caller may do. */
export const complaintDetailView = (ctx: Context, row: ComplaintRow): ComplaintDetailView => ({
  ...complaintLineView(row, ctx),
  edit: row.edit,
  contact: row.contact,
  answer: row.answer,
  rules: { source: shippedComplaintRules.source, toConfirm: shippedComplaintRules.toConfirm[ctx.lang] },
  steps: stepsView(complaintMachine, row.steps, '', ctx.lang),
  acts: openEvents(complaintMachine, row.state).filter((event) => may(ctx.actor, complaintMachine.events[event].action)),
});
