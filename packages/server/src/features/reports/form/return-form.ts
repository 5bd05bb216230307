import { type FormSheet, writeForm } from '@luoshi/documents';
import {
  columnLetters,
  type FormFault,
  formFaultSentence,
  granted,
  type Lang,
  type Result,
  refused,
  reportFormColumns,
} from '@luoshi/domain';
import { nameUnits } from '@luoshi/store';
import type { Static } from 'typebox';
import { record } from '../../../audit/record.js';
import type { FileAnswer } from '../../../http/route.js';
import type { Context } from '../../../operation.js';
import { saveReport } from '../save-report.js';
import { bodyAfter, type ComparedForm, compareForm, type RowChange } from './compare-form.js';
import type { ReportFormDecisions, ReportFormPreviewView, returnReportForm as returnTerms } from './contract.js';
import type { FormFile } from './read-form.js';
import { formMediaType, formName } from './take-form.js';

/** Shows what a returned form would change. */
export const previewReportForm = async (ctx: Context, file: FormFile): Promise<Result<ReportFormPreviewView>> => {
  const compared = await compareForm(ctx, file);
  if (!compared.ok) return compared;
  const { unitId, rows, faults } = compared.value;
  const cells = rows.flatMap(({ report, changes }) =>
    changes.map(({ id, key, row, base, now, said, isConflict }) => ({
      ...placeOf(file, row, key, ctx.lang),
      reportId: id,
      task: `${report.row.no === null ? '' : `${report.row.no}. `}${report.row.text}`,
      key,
      base,
      now,
      said,
      isConflict,
    })),
  );
  const shown = (isConflict: boolean) => cells.filter((cell) => cell.isConflict === isConflict).map(({ isConflict: _, ...cell }) => cell);
  return granted({
    filename: file.filename,
    sha256: file.sha256,
    period: file.form.period,
    unitName: (await nameUnits(ctx.tx, [unitId])).get(unitId) ?? '',
    rows: rows.length,
    same: rows.filter(({ changes }) => changes.length === 0).length,
    changes: shown(false),
    conflicts: shown(true),
    faults: faults.map((fault) => ({ ...placeOf(file, fault.row, fault.column, ctx.lang), message: formFaultSentence(fault, ctx.lang) })),
  });
};

const placeOf = ({ form }: FormFile, row: number, key: string | null, lang: Lang) => {
  const column = key === null ? undefined : form.columns.get(key);
  return { row, column: column === undefined ? null : columnLetters(column), heading: headingOf(form.columns, key, lang) };
};

const headingOf = (columns: ReadonlyMap<string, number>, key: string | null, lang: Lang): string => {
  const goals = [...columns.keys()].filter((one) => one.startsWith('typed.')).length;
  return reportFormColumns(goals).find((column) => column.key === key)?.heading[lang] ?? '';
};

type Decisions = Static<typeof ReportFormDecisions>;

/** Takes a previewed form back in the caller's transaction: every report it changes, or none. */
export const returnReportForm = async (
  ctx: Context,
  file: FormFile,
  { sha256, changes, take }: Decisions,
): Promise<Result<Static<typeof returnTerms.response>>> => {
  if (file.sha256 !== sha256) return refused('file-changed');
  const compared = await compareForm(ctx, file);
  if (!compared.ok) return compared;
  const { rows, faults, unitId } = compared.value;
  const [first] = faults;
  if (first !== undefined)
    return refused('form-with-faults', { faults: faults.length, row: first.row, first: formFaultSentence(first, ctx.lang) });
  if (rows.reduce((sum, row) => sum + row.changes.length, 0) !== changes) return refused('form-changed-meanwhile');
  let [reports, cells] = [0, 0];
  for (const row of rows) {
    const saved = await saveRow(ctx, row, take);
    if (!saved.ok) return saved;
    reports += saved.value > 0 ? 1 : 0;
    cells += saved.value;
  }
  if (reports === 0) return refused('form-unchanged');
  const unit = (await nameUnits(ctx.tx, [unitId])).get(unitId) ?? '';
  await record(ctx, {
    action: 'report.form-returned',
    thingKind: 'plan',
    thingId: file.form.plan,
    data: { unit, period: file.form.period, reports, cells, filename: file.filename, sha256 },
  });
  return granted({ reports, cells });
};

/** How many cells of the report were taken over. */
const saveRow = async (ctx: Context, { report, changes }: RowChange, take: readonly string[]): Promise<Result<number>> => {
  const taken = changes.filter(({ id, isConflict }) => !isConflict || take.includes(id));
  if (taken.length === 0) return granted(0);
  const said = Object.fromEntries(taken.map((change) => [change.key, change.said]));
  const { reportId, edit } = report.row;
  const saved = await saveReport(ctx, { reportId, edit, body: bodyAfter(report, said) });
  return saved.ok ? granted(taken.length) : saved;
};

/** The same form with what is wrong marked at its cells and told beside its rows. */
export const markReportForm = async (ctx: Context, file: FormFile): Promise<Result<FileAnswer>> => {
  const compared = await compareForm(ctx, file);
  if (!compared.ok) return compared;
  const unitName = (await nameUnits(ctx.tx, [compared.value.unitId])).get(compared.value.unitId) ?? '';
  const name = formName(ctx.lang, file.form.period, unitName).replace('.xlsx', ctx.lang === 'zh' ? '-标注.xlsx' : ' marked.xlsx');
  return granted({ filename: name, mediaType: formMediaType, body: await writeForm(markedOf(compared.value, ctx.lang)) });
};

// Written anew from the cells that came back, so that locks, lists and hidden numbers are whole again.
const markedOf = ({ file: { form, sheets }, faults }: ComparedForm, lang: Lang): FormSheet => {
  const sheet = sheets.find(({ rows }) => rows[1]?.includes('base'));
  const all = sheet?.rows ?? [];
  const keys = [...form.columns.keys()];
  const goals = keys.filter((key) => key.startsWith('typed.')).length;
  const columns = reportFormColumns(goals)
    .filter(({ key }) => keys.includes(key))
    .map(({ heading, ...column }) => ({ ...column, heading: heading[lang] }));
  const heading = all.findIndex((cells, index) => index > 1 && cells[(form.columns.get('id') ?? 0) - 1] === 'id');
  const place = (fault: FormFault) => columns.findIndex(({ key }) => key === fault.column);
  return {
    title: all[2]?.find((cell) => cell !== '') ?? '',
    notes: all.slice(3, heading).map((cells) => cells.find((cell) => cell !== '') ?? ''),
    stamp: all[0] ?? [],
    columns,
    rows: all.slice(heading + 1).map((cells) => columns.map(({ key }) => cells[(form.columns.get(key) ?? 0) - 1] ?? '')),
    marks: faults.map((fault) => ({ row: fault.row - heading - 2, column: place(fault), words: formFaultSentence(fault, lang) })),
    marksHeading: lang === 'zh' ? '需要修改' : 'To be mended',
  };
};
