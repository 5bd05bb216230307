import { route } from '../../http/route.js';
import * as terms from './contract.js';
import { draftPaper, readPaper, savePaper } from './draft-paper.js';
import { downloadPaper, dropPaper, issuePaper, withdrawPaper } from './issue-paper.js';
import { listPaperKinds, listPapers } from './list-papers.js';

/** Official papers in GB/T 9704: from the draft the ledger writes to the numbered file. */
export const paperRoutes = [
  route(terms.listPaperKinds, ({ read }) => read((ctx) => listPaperKinds(ctx))),
  route(terms.listPapers, ({ read }, { query }) => read((ctx) => listPapers(ctx, query))),
  route(terms.draftPaper, ({ write }, { body }) => write((ctx) => draftPaper(ctx, body))),
  route(terms.readPaper, ({ read }, { params }) => read((ctx) => readPaper(ctx, params.paperId))),
  route(terms.savePaper, ({ write }, { params, body }) => write((ctx) => savePaper(ctx, { ...params, ...body }))),
  route(terms.issuePaper, ({ write }, { params, body }) => write((ctx) => issuePaper(ctx, { ...params, ...body }))),
  route(terms.dropPaper, ({ write }, { params, body }) => write((ctx) => dropPaper(ctx, { ...params, ...body }))),
  route(terms.withdrawPaper, ({ write }, { params, body }) => write((ctx) => withdrawPaper(ctx, { ...params, ...body }))),
  route(terms.downloadPaper, ({ read }, { params }) => read((ctx) => downloadPaper(ctx, params.paperId))),
];
