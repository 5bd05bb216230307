import { readDecisions } from '../../http/read-decisions.js';
import { route } from '../../http/route.js';
import { confirmImport } from './confirm-import.js';
import * as terms from './contract.js';
import { previewImport } from './preview-import.js';
import { readPlanFile } from './read-plan-file.js';

/** Import: look first, then confirm. The file is read before a transaction is opened. */
export const importRoutes = [
  route(terms.previewImport, async ({ read, lang }, { form }) => {
    const file = await readPlanFile(form.file.bytes, form.file.filename, lang);
    return file.ok ? read((ctx) => previewImport(ctx, file.value)) : file;
  }),
  route(terms.confirmImport, async ({ write, lang }, { form }) => {
    const decisions = readDecisions(terms.ImportDecisions, form.fields['decisions']);
    if (!decisions.ok) return decisions;
    const file = await readPlanFile(form.file.bytes, form.file.filename, lang);
    return file.ok ? write((ctx) => confirmImport(ctx, { file: file.value, decisions: decisions.value })) : file;
  }),
];
