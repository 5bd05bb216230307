import type { Lang } from '../../diagnostics.js';
import type { Registry } from '../registry.js';
import { collectiveWord, unitKindNames } from './kind-words.js';
import { cellOfNames } from './names-in-cell.js';

const headings: Readonly<Record<Lang, readonly string[]>> = {
  zh: ['单位名称', '别名', '加挂牌子', '类别', '行政区划', '成员单位', '启用日期', '停用日期', '备注'],
  en: ['name', 'aliases', 'plates', 'kind', 'division', 'members', 'from', 'to', 'source'],
};
const widths = [30, 44, 24, 18, 12, 44, 13, 13, 40];

/** The columns of a registry's spreadsheet: of the export, of the template, and what the reader knows best. */
export const registryColumns = (lang: Lang): readonly { readonly heading: string; readonly width: number }[] =>
  headings[lang].map((heading, index) => ({ heading, width: widths[index] ?? 20 }));

/** The registry as rows of its spreadsheet: read again, they change nothing. */
export const registryRows = (
  { units, collectives }: Pick<Registry, 'units' | 'collectives'>,
  lang: Lang,
): readonly (readonly string[])[] => {
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const toConfirm = lang === 'zh' ? '待确认' : 'to be confirmed';
  return [
    ...units.map((unit) => [
      unit.name,
      cellOfNames(unit.aliases),
      cellOfNames(unit.plates),
      unitKindNames[unit.kind][lang],
      unit.division ?? '',
      '',
      unit.from ?? '',
      unit.to ?? '',
      unit.source,
    ]),
    ...collectives.map(({ name, aliases, members, source }) => [
      name,
      cellOfNames(aliases),
      '',
      collectiveWord[lang],
      '',
      members === null ? toConfirm : cellOfNames(members.flatMap((id) => names.get(id) ?? [])),
      '',
      '',
      source,
    ]),
  ];
};
