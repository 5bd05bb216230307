import { granted } from '@luoshi/domain';
import { route } from '../../http/route.js';
import * as terms from './contract.js';
import { receiptFile, receiptTable } from './export-receipts.js';
import { issueReceipts, previewIssue } from './issue-receipts.js';
import { listReceipts, readReceiptBoard } from './list-receipts.js';
import { signReceipt, signReceipts } from './sign-receipts.js';
import { splitReceipt, withdrawReceipt } from './split-receipt.js';

/** Receipts (签收): tasks handed to units, signed for, split to offices and persons. */
export const receiptRoutes = [
  route(terms.listReceipts, ({ read }, { query }) => read((ctx) => listReceipts(ctx, query))),
  route(terms.readReceiptBoard, ({ read }, { query }) => read((ctx) => readReceiptBoard(ctx, query.plan))),
  route(terms.exportReceipts, async ({ write }, { query }) => {
    const table = await write((ctx) => receiptTable(ctx, query));
    return table.ok ? granted(await receiptFile(table.value, query.format)) : table;
  }),
  route(terms.previewIssue, ({ read }, { body }) => read((ctx) => previewIssue(ctx, body))),
  route(terms.issueReceipts, ({ write }, { body }) => write((ctx) => issueReceipts(ctx, body))),
  route(terms.signReceipts, ({ write }, { body }) => write((ctx) => signReceipts(ctx, body))),
  route(terms.signReceipt, ({ write }, { params }) => write((ctx) => signReceipt(ctx, params))),
  route(terms.splitReceipt, ({ write }, { params, body }) => write((ctx) => splitReceipt(ctx, { ...params, ...body }))),
  route(terms.withdrawReceipt, ({ write }, { params, body }) => write((ctx) => withdrawReceipt(ctx, { ...params, ...body }))),
];
