import { arabicNumber, hanNumber } from '../text/numeral.js';

// 新增高新技术企业1500家      适老化改造1.5万户      省级工业互联网平台超百个
//                 ^^^^^^              ^^^^^^                       ^^^^ a number and the unit it is counted in

export type Quantity = {
  readonly value: number;
  /** As printed, magnitude included: 万户, 亿斤, 个百分点. */
  readonly unit: string;
  readonly start: number;
  /** Behind the unit. */
  readonly end: number;
  /** 余 or 多 between number and unit. */
  readonly more: string | null;
};

const measures =
  '个百分点|百分点|%|％|‰|个工作日|工作日|个月|小时|分钟|平方公里|平方米|立方米|万千瓦时|千瓦时|千瓦|兆瓦|吉瓦|公里|千米|公顷|公斤|公吨|人次|人份|标箱|床位|车次|架次|件次|场次|批次|個百分點|個工作日|個月|倍|元|吨|斤|亩|米|天|' +
  '个|家|人|户|项|件|条|处|所|辆|台|套|座|次|场|只|头|种|名|位|张|艘|架|支|组|间|篇|部|门|类|片|栋|宗|单|期|例|款|对|层|株|颗|個|戶|項|條|處|輛|畝|噸|間|萬人|萬戶|億元|萬元|億斤|万|亿|kW|MW|GW|km|kg|PB|TEU';

/** Words that begin with a unit's character and mean something else: 121人才工程, 10项目 */
const otherWords =
  '(?!(?<=人)[才民口员群均工力社大]|(?<=条)[件例]|(?<=家)[庭长]|(?<=名)[单录称]|(?<=所)[有在以]|(?<=处)[理置级罚]|(?<=户)[口籍]|(?<=部)[门分委级]|(?<=组)[织合建]|(?<=种)[植子养]|(?<=位)[于置]|(?<=项)目|(?<=个)[体人]|(?<=台)[账湾]|(?<=场)[景所地]|(?<=期)[间货]|(?<=单)[位元]|(?<=元)[旦宵]|(?<=类)[别型]|(?<=[万亿])[里])';

const arabic = new RegExp(
  `(\\d+(?:,\\d{3})*(?:\\.\\d+)?|[０-９]+(?:[.．][０-９]+)?)\\s*([余多])?((?:万亿|萬億|[百千万亿萬億])?(?:${measures}))${otherWords}`,
  'y',
);
const han = new RegExp(`(数?[十百千万亿]{1,3})([余多])?(${measures})${otherWords}`, 'y');

/** The quantity whose digits start at `at`, or null: 5G, 〔2024〕3号, 30年 and 312国道 are none. */
export const quantityAt = (text: string, at: number, end: number): Quantity | null => {
  arabic.lastIndex = at;
  const found = arabic.exec(text);
  if (found === null || at + found[0].length > end) return null;
  const [printed, number = '', more, unit = ''] = found;
  return { value: arabicNumber(number), unit, start: at, end: at + printed.length, more: more ?? null };
};

/** A round number in characters, right behind a word such as 超: 超百个, 超千家. */
export const roundQuantityAt = (text: string, at: number, end: number): Quantity | null => {
  han.lastIndex = at;
  const found = han.exec(text);
  if (found === null || at + found[0].length > end) return null;
  const [printed, number = '', more, unit = ''] = found;
  const value = hanNumber(number.replace('数', ''));
  return value === null ? null : { value, unit, start: at, end: at + printed.length, more: more ?? null };
};
