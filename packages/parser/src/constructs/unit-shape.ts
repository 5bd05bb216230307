// 省数据局(省营商局)   国网辽宁省电力有限公司   各市人民政府   省安委会成员单位
//    ^                              ^^            ^                  ^^^^^^^^ what a name ends in says what it is

const unitEnds = new Set('厅局委办部院会社行署府处所队团校馆站台网心司联关军区市县旗盟省组厂矿场库园室廳辦會團處隊縣區關聯學國'.split(''));
const longUnitEnds = [
  '集团',
  '大学',
  '中心',
  '公司',
  '总行',
  '分行',
  '总社',
  '协会',
  '机构',
  '专班',
  '单位',
  '部门',
  '地区',
  '企业',
  '乡镇',
  '街道',
  '人民银行',
  '铁塔',
  '电力',
  '移动',
  '联通',
  '电信',
];

/** 省委 and 市委 are units of two characters; 烟台, 韶关 and 锦州 are short names of cities. */
const levelWords = new Set('省市县区团');

/** Whether a name ends as units do. A second plate in brackets behind it is looked through. */
export const endsAsUnit = (name: string): boolean => {
  if (name.length === 2 && !levelWords.has(name.charAt(0))) return false;
  if (unitEnds.has(name.charAt(name.length - 1))) return true;
  const bare = withoutPlate(name);
  return (bare !== name && unitEnds.has(bare.charAt(bare.length - 1))) || longUnitEnds.some((end) => bare.endsWith(end));
};

const withoutPlate = (name: string): string => {
  const last = name.charAt(name.length - 1);
  if (last !== ')' && last !== '）') return name;
  const open = Math.max(name.lastIndexOf('('), name.lastIndexOf('（'));
  return open > 0 ? name.slice(0, open) : name;
};

const collective =
  /^(?:各|有关|相关|有關|相關|其他|全体)|各(?:部门|单位|委|厅|局|地区|有关|相关|级|市|县|区)|成员单位$|成員單位$|(?:有关|相关|有關|相關)(?:部门|单位|部門|單位|地區|方面|地区|地方|方面|企业|机构|人民政府|市|县|区|省)/;

/** Whether a name stands for many units: 各市人民政府, 省(中)直有关单位, 国务院相关部门, …成员单位. */
export const isCollective = (name: string): boolean => mayBeCollective.test(name) && collective.test(name);

/** Nearly every name fails this one look at its characters, and is spared the patterns. */
const mayBeCollective = /[各关關他体位]/;

// （谁审批谁负责）   （各级党组织要切实负责）
//   ^                        ^ words of a sentence, in no unit's name
const sentenceWords = /谁|要|应当|必须|不得|是否|我们|可以|能够|进行|开展|加强|切实|认真|坚决|坚持|以及|如果|。|：|:/;
const longestName = 40;

/** Whether a name could be a unit's: its end, its length, and no words that only sentences have. */
export const looksLikeUnit = (name: string): boolean =>
  name.length >= 2 && name.length <= longestName && (isCollective(name) || endsAsUnit(name)) && !sentenceWords.test(name);
