import { createHash } from 'node:crypto';
import { readSheetsFile, unreadableSentence } from '@luoshi/documents';
import { granted, type Lang, type ReportFormRead, type Result, readReportForm, refused, type Sheet } from '@luoshi/domain';
import type { UploadedFile } from '../../../http/form.js';

/** A returned form as received and as read. */
export type FormFile = {
  readonly filename: string;
  readonly sha256: string;
  readonly sheets: readonly Sheet[];
  readonly form: ReportFormRead;
};

/** No unit has so many reports in a period; a table of that size is another table. */
const mostRows = 5000;

/** Reads a returned form. Needs no ledger: done before a transaction is opened. */
export const readFormFile = async ({ bytes, filename }: UploadedFile, lang: Lang): Promise<Result<FormFile>> => {
  const read = await readSheetsFile(bytes, filename);
  if (read.kind === 'refused') return refused('file-unreadable', { reason: unreadableSentence(read, lang) });
  const rows = Math.max(0, ...read.sheets.map((sheet) => sheet.rows.length));
  if (rows > mostRows) return refused('form-too-long', { rows, limit: mostRows });
  const form = readReportForm(read.sheets);
  if (form === 'no-form') return refused('form-none', { filename });
  if (form === 'other-version') return refused('form-outdated', { filename });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return granted({ filename, sha256, sheets: read.sheets, form });
};
