import { type RequestContext, route } from '../../http/route.js';
import * as terms from './contract.js';
import { correctReport } from './correct-report.js';
import { decideReports } from './decide-reports.js';
import { listReports } from './list-reports.js';
import { moveReport, type ReportAct } from './move-report.js';
import { reportDetail, saveReport } from './save-report.js';

type ActInput = { readonly params: { readonly reportId: string }; readonly body: { readonly edit: number; readonly note?: string } };

const move =
  (act: ReportAct) =>
  ({ write }: RequestContext, { params, body }: ActInput) =>
    write((ctx) => moveReport(ctx, { ...params, ...body, act }));

/** Reports: one unit's, on one task, in one period. */
export const reportRoutes = [
  route(terms.listReports, ({ read }, { query }) => read((ctx) => listReports(ctx, query))),
  route(terms.readReport, ({ read }, { params }) => read((ctx) => reportDetail(ctx, params.reportId))),
  route(terms.saveReport, ({ write }, { params, body }) => write((ctx) => saveReport(ctx, { ...params, ...body }))),
  route(terms.handInReport, move('hand-in')),
  route(terms.sendBackReport, move('send-back')),
  route(terms.submitReport, move('submit')),
  route(terms.recallReport, move('recall')),
  route(terms.mergeReport, move('merge')),
  route(terms.returnReportToCo, move('return-to-co')),
  route(terms.returnReport, move('return')),
  route(terms.acceptReport, move('accept')),
  route(terms.waiveReport, move('waive')),
  route(terms.claimReport, move('claim')),
  route(terms.correctReport, ({ write }, { params, body }) => write((ctx) => correctReport(ctx, { ...params, ...body }))),
  route(terms.decideReports, ({ write }, { body }) => write((ctx) => decideReports(ctx, body.reports))),
];
