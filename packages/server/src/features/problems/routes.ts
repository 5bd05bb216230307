import { type RequestContext, route } from '../../http/route.js';
import * as terms from './contract.js';
import { countProblems, listProblems, problemOf } from './list-problems.js';
import { listProblem, moveProblem, type ProblemMoveInput } from './move-problem.js';

type ActInput = { readonly params: { readonly problemId: string }; readonly body: { readonly edit: number; readonly note?: string } };

const move =
  (act: ProblemMoveInput['act']) =>
  ({ write }: RequestContext, { params, body }: ActInput) =>
    write((ctx) => moveProblem(ctx, { ...params, ...body, act }));

/** 问题清单: who mends what by when, checked by somebody else. */
export const problemRoutes = [
  route(terms.listProblems, ({ read }, { query }) => read((ctx) => listProblems(ctx, query))),
  route(terms.countProblems, ({ read }) => read(countProblems)),
  route(terms.readProblem, ({ read }, { params }) => read((ctx) => problemOf(ctx, params.problemId))),
  route(terms.listProblem, ({ write }, { body }) => write((ctx) => listProblem(ctx, body))),
  route(terms.planProblem, ({ write }, { params, body: { edit, ...plan } }) =>
    write((ctx) => moveProblem(ctx, { ...params, edit, act: 'plan', plan })),
  ),
  route(terms.reportProblem, move('report')),
  route(terms.returnProblem, move('return')),
  route(terms.closeProblem, move('close')),
  route(terms.reopenProblem, move('reopen')),
  route(terms.withdrawProblem, move('withdraw')),
];
