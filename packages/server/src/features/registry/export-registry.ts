import { type Table, writeCsv, writeXlsx } from '@luoshi/documents';
import { granted, type Lang, type Result, registryColumns, registryRows } from '@luoshi/domain';
import { readRegistry } from '@luoshi/store';
import type { FileAnswer } from '../../http/route.js';
import type { Context } from '../../operation.js';

/** Files that a registry is written to. */
export type RegistryFormat = 'xlsx' | 'csv';

const words = {
  title: { zh: '单位名录', en: 'Registry of units' },
  template: { zh: '单位名录模板', en: 'Template of a registry' },
  notes: {
    zh: '一行一个单位；多个别名以顿号或分号分隔；类别留空时按名称判断；类别写“集体主体”的行，在“成员单位”列出成员，未知写“待确认”；导入只增加和更正，不删除。',
    en: 'One unit a row; names are parted by 、 or ；. A row of the kind “collective body” lists its members. Loading adds and corrects, it removes nothing.',
  },
} as const satisfies Record<string, Readonly<Record<Lang, string>>>;

/** The registry as a table that can be loaded again and changes nothing then. */
export const registryTable = async ({ tx, lang }: Context): Promise<Result<Table>> =>
  granted({
    title: words.title[lang],
    notes: [words.notes[lang]],
    columns: registryColumns(lang),
    rows: registryRows(await readRegistry(tx), lang),
  });

/** The headings with a row of each sort, to be written over. */
export const registryTemplate = (lang: Lang): Table => ({
  title: words.template[lang],
  notes: [words.notes[lang]],
  columns: registryColumns(lang),
  rows: registryRows(examples, lang),
});

const source = '示例，请覆盖';
const example = (id: string, aliases: readonly string[], plates: readonly string[]) => ({
  id,
  name: id,
  kind: 'department' as const,
  division: null,
  aliases,
  plates,
  from: '2024-01-01',
  to: null,
  source,
});
const examples = {
  units: [example('市某某局', ['某某局', '市某局'], []), example('市某某委', [], ['市某某办'])],
  collectives: [{ id: '1', name: '市某某工作专班成员单位', aliases: [], members: ['市某某局', '市某某委'], source }],
};

/** Writes a registry's table as the file asked for. Needs no ledger: done after the transaction. */
export const registryFile = async (table: Table, format: RegistryFormat): Promise<FileAnswer> =>
  format === 'csv'
    ? { filename: `${table.title}.csv`, mediaType: 'text/csv; charset=utf-8', body: writeCsv(table) }
    : {
        filename: `${table.title}.xlsx`,
        mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        body: await writeXlsx(table),
      };
