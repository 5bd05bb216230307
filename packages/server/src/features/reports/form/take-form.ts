import { type FormSheet, writeForm } from '@luoshi/documents';
import {
  fieldsOfReport,
  granted,
  type Lang,
  type Result,
  refused,
  reportFormColumns,
  reportFormStamp,
  reportFormVersion,
  reportMachine,
  stateName,
} from '@luoshi/domain';
import { nameUnits } from '@luoshi/store';
import { dayOf } from '../../../calendar/day-of.js';
import type { FileAnswer } from '../../../http/route.js';
import type { Context } from '../../../operation.js';
import { goalWords } from '../../../presenting/goal-words.js';
import { type FormReport, formReports } from './form-reports.js';

/** Media type of a form. */
export const formMediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Of which unit, plan and period a form is. */
export type FormSubject = { readonly plan: string; readonly period: string; readonly unit: string };

/** The unit of a form: the caller's own, or the one a supervisor names. */
export const formUnitOf = ({ actor }: Pick<Context, 'actor'>, unit: string | undefined): Result<string> => {
  const own = actor.unitId ?? unit;
  if (own === undefined) return refused('form-without-unit');
  return unit !== undefined && unit !== own ? refused('share-of-another-unit') : granted(own);
};

/** The form of a unit's owed reports in a period. */
export const takeReportForm = async (ctx: Context, subject: FormSubject): Promise<Result<FileAnswer>> => {
  const reports = await formReports(ctx, subject);
  if (reports.length === 0) return refused('form-empty', { period: subject.period });
  const unitName = (await nameUnits(ctx.tx, [subject.unit])).get(subject.unit) ?? '';
  const body = await writeForm(formOf(reports, { ...subject, unitName, today: dayOf(ctx.now()) }, ctx.lang));
  return granted({ filename: formName(ctx.lang, subject.period, unitName), mediaType: formMediaType, body });
};

/** A form's file name. */
export const formName = (lang: Lang, period: string, unitName: string): string =>
  lang === 'zh' ? `${period}填报表-${unitName}.xlsx` : `reports ${period} ${unitName}.xlsx`;

type Head = FormSubject & { readonly unitName: string; readonly today: string };

/** How many goals the widest report has. */
export const goalsOf = (reports: readonly FormReport[]): number => Math.max(1, ...reports.map(({ goals }) => goals.length));

const formOf = (reports: readonly FormReport[], { plan, period, unit, unitName, today }: Head, lang: Lang): FormSheet => {
  const columns = reportFormColumns(goalsOf(reports)).map(({ heading, ...column }) => ({ ...column, heading: heading[lang] }));
  return {
    title: lang === 'zh' ? `${period}进展填报表` : `Reports of ${period}`,
    notes: [
      lang === 'zh' ? `${unitName}，${today}取出，共${reports.length}项` : `${unitName}, taken out ${today}, ${reports.length} reports`,
      lang === 'zh'
        ? '只填白色单元格；可排序、可删行，不要增行删列。填好后在“进展填报”页传回，先看改动再确认，确认后成为草稿，仍在系统中提交。'
        : 'Fill in white cells only; rows may be sorted or removed, not added. Send it back on the page Reports: you see every change first, and confirm.',
    ],
    stamp: [reportFormStamp, reportFormVersion, plan, period, unit, today],
    columns,
    rows: reports.map((report) => {
      const cells = cellsOf(report, lang);
      return columns.map(({ key }) => cells[key] ?? '');
    }),
  };
};

const cellsOf = ({ row, commitment, goals, body, before }: FormReport, lang: Lang): Readonly<Record<string, string | number>> => {
  const fields = fieldsOfReport(body, goals);
  const goalCells = goals.flatMap((key, index) => {
    const goal = commitment?.goals.find((one) => one.key === key);
    const last = before?.values.find(({ measure }) => measure === key)?.typed ?? '';
    return [[`goal.${index + 1}`, goal === undefined ? '' : goalWords(goal)] as const, [`before.${index + 1}`, last] as const];
  });
  return {
    id: row.reportId,
    base: JSON.stringify(fields),
    no: row.no ?? '',
    task: row.text,
    state: stateName(reportMachine, row.state, lang),
    ...Object.fromEntries(goalCells),
    ...fields,
  };
};
