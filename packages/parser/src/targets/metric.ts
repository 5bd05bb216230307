// 确保粮食播种面积稳定在5303万亩以上        加快20个国家新型工业化产业示范基地建设
//     ^^^^^^^^^^^^ before the number                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ or behind it

const openings =
  /^(?:将|把|关于|關於|确保|力争|争取|努力|实现|预计|其中|同时|使|推动|保持|继续|全年|今年|每年|(?:到|于)?(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日|[底末])?之?前|到?\d{4}年[底末]?|年[底末]前|年内|[，,、：:和及与])+/;
const cumulative = /^(?:全[省市国县区])?累计/;

/** Verbs that hold for every member of a list: 改造老旧小区700个、老旧管网4600公里. */
const verbs =
  /^(?:新增|新建|改建|扩建|改造|建设|打造|建成|建强|培育|引进|营造|完成|实施|开工|创建|认定|培训|争取|推进|发展|组织|举办|开展|支持|建立|修复|治理|整治|新改建|再造|遴选|选派|招引|盘活|更新)+/;

/** What is measured, from the words before the number. `verb` is the one that leads the list the words stand in. */
export const metricBefore = (words: string, verb: string | null): string => {
  const noun = withoutOpening(words);
  return verb !== null && noun !== '' && !verbs.test(noun) ? verb + noun : noun;
};

/** Whether the words are a verb and nothing that it does something to. */
export const isBareVerb = (metric: string): boolean => verbs.exec(metric)?.[0].length === metric.length;

/** The verb that leads a list, or null. */
export const verbOf = (metric: string): string | null => verbs.exec(metric)?.[0] ?? null;

/** Whether the words say 累计: the number counts from the beginning, not this year. */
export const isCumulative = (words: string): boolean => cumulative.test(words.replace(openings, ''));

const withoutOpening = (words: string): string =>
  words
    .replace(/^\s*(?:\d{1,2}[.．、]|[（(]\d{1,2}[)）]|[①-⑳])\s*/, '')
    .replace(openings, '')
    .replace(cumulative, '')
    .replace(openings, '')
    .replace(/(?:分别|均|总体|要|应|累计|力争|力争达|预计|年均|同比|(?<=.)的)+$/, '')
    .trim();

const behindEnd = /[，。；、,;！？：:（(]|(?:和|及|以及|与)(?=\d)|[以之](?:上|内|下)/;
const longest = 60;

/** What is counted, from the words behind a number that comes first. */
export const metricBehind = (text: string, at: number, end: number): string => {
  const words = text.slice(at, Math.min(end, at + longest)).replace(/^\s*的?/, '');
  const stop = words.search(behindEnd);
  return (stop < 0 ? words : words.slice(0, stop)).trim();
};
