import { granted } from '@luoshi/domain';
import { readDecisions } from '../../http/read-decisions.js';
import { route } from '../../http/route.js';
import * as terms from './contract.js';
import { registryFile, registryTable, registryTemplate } from './export-registry.js';
import { loadRegistryFile } from './load-registry-file.js';
import { previewRegistry } from './preview-registry.js';
import { readRegistryFile } from './read-registry-file.js';

/** The registry as a whole: out into a spreadsheet, and in from one. The file is read before a transaction is opened. */
export const registryRoutes = [
  route(terms.previewRegistry, async ({ read, lang }, { form }) => {
    const file = await readRegistryFile(form.file.bytes, form.file.filename, lang);
    return file.ok ? read((ctx) => previewRegistry(ctx, file.value)) : file;
  }),
  route(terms.loadRegistryFile, async ({ write, lang }, { form }) => {
    const decisions = readDecisions(terms.RegistryDecisions, form.fields['decisions']);
    if (!decisions.ok) return decisions;
    const file = await readRegistryFile(form.file.bytes, form.file.filename, lang);
    return file.ok ? write((ctx) => loadRegistryFile(ctx, file.value, decisions.value)) : file;
  }),
  route(terms.exportRegistry, async ({ read, lang }, { query }) => {
    const table = query.rows === 'template' ? granted(registryTemplate(lang)) : await read(registryTable);
    return table.ok ? granted(await registryFile(table.value, query.format ?? 'xlsx')) : table;
  }),
];
