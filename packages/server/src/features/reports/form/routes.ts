import type { Result } from '@luoshi/domain';
import { readDecisions } from '../../../http/read-decisions.js';
import { type RequestContext, route } from '../../../http/route.js';
import type { Context } from '../../../operation.js';
import * as terms from './contract.js';
import { type FormFile, readFormFile } from './read-form.js';
import { markReportForm, previewReportForm, returnReportForm } from './return-form.js';
import { formUnitOf, takeReportForm } from './take-form.js';

type Upload = { readonly form: { readonly file: Parameters<typeof readFormFile>[0] } };

// The file is read before a transaction is opened: nobody waits for it.
const withFile =
  <T>(work: (ctx: Context, file: FormFile) => Promise<Result<T>>) =>
  async ({ read, lang }: RequestContext, { form }: Upload): Promise<Result<T>> => {
    const file = await readFormFile(form.file, lang);
    return file.ok ? read((ctx) => work(ctx, file.value)) : file;
  };

/** The offline report form (填报表): taken out, filled in anywhere, looked through, taken back. */
export const reportFormRoutes = [
  route(terms.takeReportForm, ({ read, actor }, { query }) => {
    const unit = formUnitOf({ actor }, query.unit);
    return unit.ok ? read((ctx) => takeReportForm(ctx, { ...query, unit: unit.value })) : Promise.resolve(unit);
  }),
  route(terms.previewReportForm, withFile(previewReportForm)),
  route(terms.markReportForm, withFile(markReportForm)),
  route(terms.returnReportForm, async ({ write, lang }, { form }) => {
    const decisions = readDecisions(terms.ReportFormDecisions, form.fields['decisions']);
    if (!decisions.ok) return decisions;
    const file = await readFormFile(form.file, lang);
    return file.ok ? write((ctx) => returnReportForm(ctx, file.value, decisions.value)) : file;
  }),
];
