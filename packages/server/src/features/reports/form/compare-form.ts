import {
  changesOfRow,
  checkReport,
  columnOfFinding,
  type FormChange,
  type FormFault,
  type FormFields,
  type FormRow,
  fieldsOfReport,
  forecastName,
  forecastStates,
  granted,
  type Lang,
  progressFindingSentence,
  progressFindings,
  type ReportBody,
  type Result,
  reportWithFields,
} from '@luoshi/domain';
import type { Context } from '../../../operation.js';
import { frameOf } from '../report-frame.js';
import { type FormReport, formReports } from './form-reports.js';
import type { FormFile } from './read-form.js';
import { formUnitOf } from './take-form.js';

/** What one row of a form does to its report. */
export type RowChange = { readonly report: FormReport; readonly row: number; readonly changes: readonly FormChange[] };

/** A form beside the ledger. */
export type ComparedForm = {
  readonly file: FormFile;
  readonly unitId: string;
  readonly rows: readonly RowChange[];
  readonly faults: readonly FormFault[];
};

/** Compares a returned form with the reports as they stand: cell by cell, nothing is written. */
export const compareForm = async (ctx: Context, file: FormFile): Promise<Result<ComparedForm>> => {
  const { form } = file;
  const unit = formUnitOf(ctx, form.unit);
  if (!unit.ok) return unit;
  const reports = await formReports(ctx, { plan: form.plan, period: form.period, unit: unit.value });
  const known = new Map(reports.map((report) => [report.row.reportId, report]));
  const rows: RowChange[] = [];
  const faults: FormFault[] = [...form.faults];
  for (const row of form.rows) {
    const report = known.get(row.id);
    if (report === undefined) faults.push({ code: 'row-unknown', row: row.row, column: null, data: {} });
    else {
      const compared = compareRow(report, row, ctx.lang);
      rows.push(compared.change);
      faults.push(...compared.faults);
    }
  }
  return granted({ file, unitId: unit.value, rows, faults: faults.toSorted((a, b) => a.row - b.row) });
};

const compareRow = (
  report: FormReport,
  row: FormRow,
  lang: Lang,
): { readonly change: RowChange; readonly faults: readonly FormFault[] } => {
  const changes = changesOfRow(row, fieldsOfReport(report.body, report.goals));
  const said = Object.fromEntries(changes.map((change) => [change.key, change.said]));
  const choices = choiceFaults(row, said);
  const findings = changes.length === 0 ? [] : findingFaults(report, row, { said, lang });
  const others = findings.filter(({ column }) => !choices.some((one) => one.column === column));
  return { change: { report, row: row.row, changes }, faults: [...choices, ...others] };
};

const choiceFaults = ({ row }: FormRow, { forecast = '' }: FormFields): readonly FormFault[] =>
  forecast === '' || forecastStates.some((state) => forecastName(state, 'zh') === forecast)
    ? []
    : [{ code: 'choice-unknown', row, column: 'forecast', data: { said: forecast } }];

// Only what the form itself says is its fault: a report that was thin before is mended where it is written.
const findingFaults = (
  report: FormReport,
  { row }: FormRow,
  { said, lang }: { readonly said: FormFields; readonly lang: Lang },
): readonly FormFault[] => {
  const body = bodyAfter(report, said);
  return checkReport(body, frameOf(report.row, report.commitment)).flatMap((finding): readonly FormFault[] => {
    const column = columnOfFinding(finding.at, body, report.goals);
    if (progressFindings[finding.code].severity !== 'error' || !(column in said)) return [];
    return [{ code: 'finding', row, column, data: { message: progressFindingSentence(finding, lang) } }];
  });
};

/** A report with cells of a form taken over. */
export const bodyAfter = ({ body, goals, row }: FormReport, said: FormFields): ReportBody =>
  reportWithFields(body, said, { goals, asOf: row.endsOn });
