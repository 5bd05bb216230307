import {
  complaintKindWords,
  complaintMachine,
  endOfTerm,
  may,
  openEvents,
  shippedComplaintRules,
  stateName,
  type Term,
} from '@luoshi/domain';
import type { ComplaintRow } from '@luoshi/store';
import { calendarOf } from '../../calendar/calendar-of.js';
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

/** The last day of a term that begins today; null where the calendar of its year is not known: said, not guessed. */
export const dueAfter = async (ctx: Pick<Context, 'tx' | 'now'>, term: Term): Promise<string | null> => {
  const due = endOfTerm(await calendarOf(ctx.tx), dayOf(ctx.now()), term, 'after');
  return due.ok ? due.value : null;
};
