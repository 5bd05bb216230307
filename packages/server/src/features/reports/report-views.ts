import {
  checkReport,
  goalProgress,
  type Lang,
  leadObjection,
  may,
  openEvents,
  owedReportStates,
  progressFindingSentence,
  progressFindings,
  type ReportBody,
  type ReportState,
  reportMachine,
  stateName,
  submitEventOf,
  submitObjection,
  workObjection,
} from '@luoshi/domain';
import { listReports, type ReportRow, readReportBefore, readTaskShares, readUnitDesk } from '@luoshi/store';
import { dayOf } from '../../calendar/day-of.js';
import type { Context } from '../../operation.js';
import { leadUnitIdsOf } from '../../shares/share-of.js';
import type { ReportDetailView, ReportRowView } from './contract.js';
import { carriedOver, commitmentOf, frameOf } from './report-frame.js';

const isOwed = (state: ReportState): boolean => (owedReportStates as readonly ReportState[]).includes(state);

/** A report in a list. */
export const reportRowView = (row: ReportRow, { lang, now }: Pick<Context, 'lang' | 'now'>): ReportRowView => ({
  reportId: row.reportId,
  cycleId: row.cycleId,
  period: row.period,
  planId: row.planId,
  taskId: row.taskId,
  no: row.no,
  text: row.text,
  unitId: row.unitId,
  unitName: row.unitName,
  role: row.role,
  state: row.state,
  stateName: stateName(reportMachine, row.state, lang),
  dueOn: row.dueOn,
  late: row.isLate,
  overdue: isOwed(row.state) && dayOf(now()) > row.dueOn,
  note: row.note,
  submittedAt: row.submittedAt?.toISOString() ?? null,
  submittedBy: row.submittedBy,
  decidedAt: row.decidedAt?.toISOString() ?? null,
  decidedBy: row.decidedBy,
});

/** A report with everything its form needs. */
export const reportDetailView = async (ctx: Context, row: ReportRow): Promise<ReportDetailView> => {
  const commitment = await commitmentOf(ctx, row);
  const before = await readReportBefore(ctx.tx, row);
  const body = row.body ?? carriedOver(row, before?.body ?? null);
  return {
    ...reportRowView(row, ctx),
    edit: row.edit,
    body: bodyView(body),
    untouched: row.body === null,
    endsOn: row.endsOn,
    draftedBy: row.draftedBy,
    findings: row.body === null ? [] : findingsOf(row, body, commitment, ctx.lang),
    acts: await actsOf(ctx, row),
    goals: (commitment?.goals ?? []).map((goal) => ({
      goal: goal as ReportDetailView['goals'][number]['goal'],
      expected: commitment === null ? null : goalProgress(commitment, goal, null, row.endsOn).expected,
    })),
    nodes: [
      ...(commitment?.milestones ?? []).map(({ key, text, due }) => ({ key, text, due })),
      ...(commitment?.stages ?? []).map(({ key, text, ends }) => ({ key, text, due: ends })),
    ],
    hasCommitment: commitment !== null,
    before: before?.body == null ? null : { period: before.period, body: bodyView(before.body) },
    partners: await partnersOf(ctx, row),
  };
};

const bodyView = (body: ReportBody): ReportDetailView['body'] => body as ReportDetailView['body'];

/** What is wrong in a report, in the caller's words. */
export const findingsOf = (
  row: ReportRow,
  body: ReportBody,
  commitment: Parameters<typeof frameOf>[1],
  lang: Lang,
): ReportDetailView['findings'] =>
  checkReport(body, frameOf(row, commitment)).map((one) => ({
    code: one.code,
    severity: progressFindings[one.code].severity,
    at: one.at,
    message: progressFindingSentence(one, lang),
  }));

const partnersOf = async (ctx: Context, row: ReportRow): Promise<ReportDetailView['partners']> => {
  if (row.role !== 'lead') return [];
  const rows = await listReports(ctx.tx, {
    planId: null,
    cycleId: row.cycleId,
    period: row.period,
    taskId: row.taskId,
    unitId: null,
    role: 'co',
    states: null,
    late: null,
    limit: 200,
    after: null,
  });
  return rows.map(({ reportId, edit, unitName, state, isLate, body }) => ({
    reportId,
    edit,
    unitName,
    state,
    stateName: stateName(reportMachine, state, ctx.lang),
    late: isLate,
    // What a partner has not handed in is its own.
    body: body === null || isOwed(state) ? null : bodyView(body),
  }));
};

type Act = ReportDetailView['acts'][number];

const actsOf = async (ctx: Context, row: ReportRow): Promise<Act[]> => {
  const task = await readTaskShares(ctx.tx, row.taskId);
  const leadUnitIds = task === null ? [] : leadUnitIdsOf(task);
  const desk = await readUnitDesk(ctx.tx, row.unitId);
  const leadDesk = await readUnitDesk(ctx.tx, leadUnitIds[0] ?? '');
  const works = workObjection(ctx.actor, { unitId: row.unitId, leadUnitIds }, desk) === null;
  const leads = leadObjection(ctx.actor, { leadUnitIds }, leadDesk) === null;
  const submitsAs = submitEventOf(row.role, leadUnitIds.length > 0);
  const submits = works && submitObjection(ctx.actor, row.draftedById, desk) === null;
  // What can be done once something is filled in is shown from the start: the form saves before it acts.
  const open =
    row.state === 'owed'
      ? [...openEvents(reportMachine, 'owed'), ...openEvents(reportMachine, 'draft')]
      : openEvents(reportMachine, row.state);
  return [...new Set(open)].flatMap((event): Act[] => {
    const { action } = reportMachine.events[event];
    if (!may(ctx.actor, action)) return [];
    switch (event) {
      case 'submit':
      case 'submit-to-lead':
        return event === submitsAs && submits ? ['submit'] : [];
      case 'hand-in':
        return works && desk.hasApprover && desk.hasLiaison ? ['hand-in'] : [];
      case 'merge':
      case 'return-to-co':
        return leads ? [event] : [];
      case 'save':
      case 'send-back':
      case 'recall':
        return works ? [event] : [];
      default:
        return [event];
    }
  });
};
