import { createHash } from 'node:crypto';
import { writePaper } from '@luoshi/documents';
import { blanksOf, documentNumber, granted, issueNumber, paperKinds, type Result, refused } from '@luoshi/domain';
import {
  dropPaper as dropRow,
  issuePaper as issueRow,
  nextPaperNumber,
  type PaperRow,
  readPaperBytes,
  readPaper as readRow,
  withdrawPaper as withdrawRow,
} from '@luoshi/store';
import { record } from '../../audit/record.js';
import { dayOf } from '../../calendar/day-of.js';
import type { FileAnswer } from '../../http/route.js';
import type { Context } from '../../operation.js';
import type { PaperView } from './contract.js';
import { noPaper, openPaper, readPaper, titled } from './draft-paper.js';
import { paperOf } from './paper-of.js';
import { lengthOf } from './paper-view.js';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type Issue = { readonly paperId: string; readonly edit: number; readonly issuedOn: string };

/** Issues a draft: not with blanks, not too long. It gets the next number of its kind and year, and is its bytes from now on. */
export const issuePaper = async (ctx: Context, { paperId, edit, issuedOn }: Issue): Promise<Result<PaperView>> => {
  const open = await openPaper(ctx, paperId, 'issue');
  if (!open.ok) return open;
  const row = open.value;
  if (row.edit !== edit) return refused('edited-meanwhile');
  const objection = objectionTo(row, issuedOn);
  if (objection !== null) return objection;
  const number = await numberFor(ctx, row, Number(issuedOn.slice(0, 4)));
  const bytes = await writePaper(paperOf(row, { number, day: issuedOn }));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (!(await issueRow(ctx.tx, { paperId, edit, number, issuedOn, templateVersion: null, bytes, sha256, at: ctx.now() })))
    return refused('edited-meanwhile');
  await record(ctx, {
    action: 'paper.issued',
    thingKind: 'paper',
    thingId: paperId,
    data: { ...titled(row.kind, row.title), number, sha256 },
  });
  return readPaper(ctx, paperId);
};

/** Drops a draft. */
export const dropPaper = async (
  ctx: Context,
  { paperId, reason }: { readonly paperId: string; readonly reason: string },
): Promise<Result<PaperView>> => {
  const open = await openPaper(ctx, paperId, 'drop');
  if (!open.ok) return open;
  if (!(await dropRow(ctx.tx, paperId, reason))) return refused('edited-meanwhile');
  const { kind, title } = open.value;
  await record(ctx, { action: 'paper.dropped', thingKind: 'paper', thingId: paperId, data: { ...titled(kind, title), reason } });
  return readPaper(ctx, paperId);
};

/** Withdraws an issued paper. */
export const withdrawPaper = async (
  ctx: Context,
  { paperId, reason }: { readonly paperId: string; readonly reason: string },
): Promise<Result<PaperView>> => {
  const open = await openPaper(ctx, paperId, 'withdraw');
  if (!open.ok) return open;
  if (!(await withdrawRow(ctx.tx, paperId, reason, ctx.now()))) return refused('edited-meanwhile');
  const { kind, title, number } = open.value;
  const data = { ...titled(kind, title), number: number ?? '', reason };
  await record(ctx, { action: 'paper.withdrawn', thingKind: 'paper', thingId: paperId, data });
  return readPaper(ctx, paperId);
};

/** The file: the bytes that were issued, or how the draft would look. */
export const downloadPaper = async (ctx: Context, paperId: string): Promise<Result<FileAnswer>> => {
  const row = await readRow(ctx.tx, paperId);
  if (row === null) return noPaper(ctx);
  const issued = await readPaperBytes(ctx.tx, paperId);
  const day = row.issuedOn ?? dayOf(ctx.now());
  const number = row.number ?? row.givenNumber ?? draftNumber(row, Number(day.slice(0, 4)));
  const body = issued ?? (await writePaper(paperOf(row, { number, day })));
  const name = row.title.replaceAll('\n', '');
  return granted({ filename: `${row.number === null ? '草稿' : row.number} ${name}.docx`, mediaType: docx, body });
};

const objectionTo = (row: PaperRow, day: string) => {
  const blanks = blanksOf(`${row.title}${row.recipients ?? ''}${row.body}${row.copies}`);
  if (blanks.length > 0) return refused('paper-with-blanks', { blanks: blanks.join('、') });
  const { characters, limit, source } = lengthOf(row, day);
  return characters > limit ? refused('paper-too-long', { count: characters, limit, source }) : null;
};

const numberFor = async (ctx: Context, { kind, prefix, givenNumber }: PaperRow, year: number): Promise<string> => {
  if (givenNumber !== null) return givenNumber;
  const next = await nextPaperNumber(ctx.tx, `paper:${kind}`, year);
  return paperKinds[kind].head === 'masthead' ? issueNumber(next) : documentNumber(prefix, year, next);
};

/** What stands in the number's place before there is one. */
const draftNumber = ({ kind, prefix }: PaperRow, year: number): string =>
  paperKinds[kind].head === 'masthead' ? '第 期' : `${prefix}〔${year}〕 号`;
