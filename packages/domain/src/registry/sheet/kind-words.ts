import type { Lang } from '../../diagnostics.js';
import { type UnitKind, unitKinds } from '../registry.js';

/** What each kind of unit is called: in the spreadsheet, on the screen, in a refusal. */
export const unitKindNames = {
  government: { zh: '市县政府', en: 'government' },
  department: { zh: '政府部门', en: 'department' },
  'party-organ': { zh: '党委部门', en: 'party organ' },
  'central-agency': { zh: '中央驻地方单位', en: 'central agency' },
  enterprise: { zh: '企业', en: 'enterprise' },
  body: { zh: '事业单位与团体', en: 'body' },
  military: { zh: '军事机关', en: 'military' },
  'development-zone': { zh: '示范区与新区', en: 'development zone' },
} as const satisfies Record<UnitKind, Readonly<Record<Lang, string>>>;

/** The word in the column of kinds that makes a row a collective body. */
export const collectiveWord: Readonly<Record<Lang, string>> = { zh: '集体主体', en: 'collective body' };

/** Every word that the column of kinds takes, in one language. */
export const kindWords = (lang: Lang): string => [...unitKinds.map((kind) => unitKindNames[kind][lang]), collectiveWord[lang]].join('、');

const wordings: readonly (readonly [UnitKind | 'collective', RegExp])[] = [
  ['collective', /^(?:集体(?:主体|名称)?|成员单位|collectivebody|collective)$/],
  ['government', /^(?:[省市县区]+(?:级)?(?:人民)?政府|(?:地方|下级|各级)?(?:人民)?政府|市县|区县|governments?)$/],
  ['party-organ', /^(?:党委|党群|省委|市委|县委|党)(?:部门|机关|机构|工作部门|工作机关)?$|^partyorgans?$/],
  [
    'central-agency',
    /^(?:中央|中直|垂直|垂管|国家)(?:驻.{1,4})?(?:单位|管理单位|机构|管理部门|部门)?$|^中省直单位$|^centralagenc(?:y|ies)$/,
  ],
  ['department', /^(?:政府|省直|市直|县直|区直|直属|组成|政府组成|政府工作|行政)?(?:部门|机构|机关|单位)$|^政府直属机构$|^departments?$/],
  ['enterprise', /^(?:国有|国有独资|中央|央|省属|市属)?(?:企业|公司|集团)$|^国企$|^央企$|^金融机构$|^enterprises?$/],
  ['body', /^(?:事业单位(?:与团体)?|人民团体|群团(?:组织|部门|机关)?|社会团体|群众团体|社团|团体|院校|高校|事业|法检|bod(?:y|ies))$/],
  ['military', /^(?:军事机关|军队|部队|武警|military)$/],
  ['development-zone', /^(?:示范区(?:与新区)?|新区|开发区|高新区|管委会|功能区|园区|developmentzones?)$/],
];

/** The kind that a cell names; null where the word is not known. */
export const kindOfWord = (word: string): UnitKind | 'collective' | null => {
  const form = word.replace(/[\s\u3000-]/g, '').toLowerCase();
  return unitKinds.find((kind) => kind === word.trim()) ?? wordings.find(([, pattern]) => pattern.test(form))?.[0] ?? null;
};

const endings: readonly (readonly [UnitKind, RegExp])[] = [
  ['government', /(?:省|市|县|区|州|盟|旗)(?:人民)?政府$|行政?公署$/],
  ['party-organ', /^(?:省|市|县|区|州|旗|自治区党)?(?:委|党委).{0,12}(?:部|委|办|室|委员会|党校)$|^中共/],
  ['development-zone', /管(?:理)?委(?:员)?会$/],
  ['enterprise', /(?:公司|集团|银行|电力|移动|联通|电信|铁塔)$/],
  ['central-agency', /(?:海关|证监局|税务局|监管局.*分局|气象局|通信管理局|海事局)$/],
  ['military', /(?:军区|警备区|武警.{2,4}队|人武部)$/],
  ['body', /(?:总工会|妇联|科协|残联|工商联|侨联|文联|红十字会|学校|大学|学院|研究院|中心|医院|供销社|法院|检察院)$/],
  ['department', /(?:厅|局|委|办公室|办|委员会|室)$/],
];

/** The kind that a name's end tells where the column is empty; null where it tells nothing. */
export const kindOfName = (name: string): UnitKind | null => endings.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
