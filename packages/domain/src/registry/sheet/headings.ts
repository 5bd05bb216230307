/** What a column of a registry's spreadsheet may hold. */
export type SheetField =
  | 'name'
  | 'fullName'
  | 'shortName'
  | 'aliases'
  | 'plates'
  | 'kind'
  | 'division'
  | 'dates'
  | 'from'
  | 'to'
  | 'source'
  | 'collective'
  | 'members';

// 单位全称（盖章）   简称/别名   起止日期
//         ^^^^^^ what stands in brackets, and blanks, tell nothing of the column

/** Wordings that offices use, the more telling before the more general. */
const wordings: readonly (readonly [SheetField, RegExp])[] = [
  ['collective', /^集体(?:主体)?(?:名称)?$|^(?:集体|议事)(?:主体|机构)名称$|^collective$/],
  ['members', /^(?:成员单位|成员|组成单位|组成成员|包括单位|members)(?:名单|名称)?$/],
  ['dates', /^(?:起止|有效|存续|使用)(?:日期|时间|期限?|期间)$|^有效期$/],
  ['from', /^(?:启用|成立|设立|生效|开始|组建|挂牌|起始?|from)(?:日期|时间|日)?$/],
  ['to', /^(?:停用|撤销|失效|终止|结束|截止|注销|止|to)(?:日期|时间|日)?$/],
  ['plates', /(?:加挂|挂牌|牌子|第二名称|plates?)/],
  ['aliases', /^(?:别名|又称|曾用名|其他名称|其它名称|别称|俗称|简称和别名|简称别名|简称、别名|aliases|alias)$/],
  ['shortName', /^(?:单位|机构|部门|规范)?简称$/],
  ['fullName', /^(?:单位|机构|部门|规范)?全称$/],
  ['kind', /^(?:单位|机构|部门)?(?:类别|类型|性质|分类|kind)$/],
  ['division', /^(?:所属|所在)?(?:行政)?区划(?:代码|编码|名称)?$|^division$/],
  ['source', /^(?:备注|来源|依据|说明|出处|设立依据|source|notes?)$/],
  ['name', /^(?:单位|机构|部门|组织)?(?:名称|名)$|^(?:单位|机构|部门|责任单位|name)$/],
];

/** What a heading announces; null where no wording is known. */
export const fieldOfHeading = (heading: string): SheetField | null => {
  const words = heading
    .replace(/[（(〔[【].*?[)）〕\]】]/g, '')
    .replace(/[\s\u3000*＊:：]/g, '')
    .replaceAll('/', '')
    .toLowerCase();
  const first = heading.replace(/\s/g, '').split(/[/／、或]/)[0] ?? '';
  return fieldOf(words) ?? fieldOf(first.toLowerCase());
};

const fieldOf = (words: string): SheetField | null => wordings.find(([, pattern]) => pattern.test(words))?.[0] ?? null;

/** Rows above the headings that a file may have: a title, a date, who filled it in. */
const deepest = 20;

/** The columns of a sheet by what they hold, and the headings that nobody can place. */
export type SheetHead = {
  /** Index of the heading row, from 0. */
  readonly row: number;
  readonly fields: ReadonlyMap<SheetField, number>;
  readonly headings: readonly string[];
  readonly unread: readonly string[];
};

/** Finds the heading row: the first that names units or bodies and says something else besides, or names alone in the first row. */
export const headOf = (rows: readonly (readonly string[])[]): SheetHead | null => {
  const heads = rows.slice(0, deepest).flatMap((cells, row) => headIn(cells, row) ?? []);
  return heads.find(({ fields }) => fields.size > 1) ?? heads[0] ?? null;
};

const naming: readonly SheetField[] = ['name', 'fullName', 'shortName', 'collective'];

const headIn = (cells: readonly string[], row: number): SheetHead | null => {
  const fields = new Map<SheetField, number>();
  const unread: string[] = [];
  for (const [column, heading] of cells.entries()) {
    const field = fieldOfHeading(heading);
    if (field !== null && !fields.has(field)) fields.set(field, column);
    else if (heading.trim() !== '' && !/^(?:序号|编号|no\.?)$/i.test(heading.trim())) unread.push(heading.trim());
  }
  return naming.some((field) => fields.has(field)) ? { row, fields, headings: cells, unread } : null;
};
