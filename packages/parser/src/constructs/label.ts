import { skipBlankBack } from '../text/blank.js';
import { compact } from '../text/compact.js';
import { inTraditional } from '../text/traditional.js';

//   责任单位:省税务局等,各市人民政府
//   ^^^^^    a label of the field, then : or ：

/**
 * What a label announces. `responsible` is 责任单位: it leads when only partners stand beside it, and follows when another leads;
 * `division` is 部门分工, whose text says itself who leads.
 */
export type Field = 'leader' | 'lead' | 'responsible' | 'responsible-department' | 'partner' | 'division' | 'deadline';

/** The one list of labels, from published plans of provinces, cities and the State Council. */
const printedLabels: readonly (readonly [string, Field])[] = [
  ['牵头领导', 'leader'],
  ['牵头省领导', 'leader'],
  ['牵头市领导', 'leader'],
  ['分管省领导', 'leader'],
  ['分管市领导', 'leader'],
  ['分管领导', 'leader'],
  ['责任领导', 'leader'],
  ['责任省领导', 'leader'],
  ['责任市领导', 'leader'],
  ['包保领导', 'leader'],
  ['包抓领导', 'leader'],
  ['分管县领导', 'leader'],
  ['分管区领导', 'leader'],
  ['牵头县领导', 'leader'],
  ['牵头区领导', 'leader'],
  ['省级领导', 'leader'],
  ['市级领导', 'leader'],
  ['县级领导', 'leader'],
  ['区级领导', 'leader'],
  ['牵头省级领导', 'leader'],
  ['牵头市级领导', 'leader'],
  ['责任市级领导', 'leader'],
  ['责任县领导', 'leader'],
  ['联系领导', 'leader'],
  ['挂帅领导', 'leader'],
  ['分管负责人', 'leader'],
  ['牵头人', 'leader'],
  ['责任人', 'leader'],
  ['牵头责任人', 'leader'],
  ['第一责任人', 'leader'],
  ['具体责任人', 'leader'],
  ['牵头负责人', 'leader'],
  ['牵头负责同志', 'leader'],
  ['牵头责任领导', 'leader'],
  ['直接责任人', 'leader'],
  ['部门责任人', 'leader'],
  ['分管责任人', 'leader'],
  ['包保责任人', 'leader'],
  ['包联领导', 'leader'],
  ['挂点领导', 'leader'],
  ['挂钩领导', 'leader'],
  ['领办领导', 'leader'],
  ['督办领导', 'leader'],
  ['督导领导', 'leader'],
  ['负责领导', 'leader'],
  ['主管领导', 'leader'],
  ['责任州领导', 'leader'],
  ['牵头州领导', 'leader'],
  ['总牵头单位', 'lead'],
  ['牵头落实单位', 'lead'],
  ['主责责任单位', 'lead'],
  ['牵头单位', 'lead'],
  ['牵头部门', 'lead'],
  ['牵头责任单位', 'lead'],
  ['主办单位', 'lead'],
  ['主办部门', 'lead'],
  ['主责单位', 'lead'],
  ['主责部门', 'lead'],
  ['牵头处室', 'lead'],
  ['牵头科室', 'lead'],
  ['牵头', 'lead'],
  ['主办', 'lead'],
  ['牵头负责单位', 'lead'],
  ['责任单位', 'responsible'],
  ['责任主体', 'responsible'],
  ['责任处室', 'responsible'],
  ['落实单位', 'responsible'],
  ['实施单位', 'responsible'],
  ['主要责任单位', 'responsible'],
  ['责任落实单位', 'responsible'],
  ['具体责任单位', 'responsible'],
  ['项目责任单位', 'responsible'],
  ['整改责任单位', 'responsible'],
  ['组织实施单位', 'responsible'],
  ['办理单位', 'responsible'],
  ['责任科室', 'responsible'],
  ['责任部门', 'responsible-department'],
  ['承办单位', 'responsible-department'],
  ['负责单位', 'responsible-department'],
  ['配合单位', 'partner'],
  ['配合部门', 'partner'],
  ['协办单位', 'partner'],
  ['协办部门', 'partner'],
  ['协同单位', 'partner'],
  ['参与单位', 'partner'],
  ['参加单位', 'partner'],
  ['配合责任单位', 'partner'],
  ['协同配合单位', 'partner'],
  ['共同责任单位', 'partner'],
  ['其他责任单位', 'partner'],
  ['其他单位', 'partner'],
  ['协作单位', 'partner'],
  ['协助单位', 'partner'],
  ['协同部门', 'partner'],
  ['配合科室', 'partner'],
  ['配合处室', 'partner'],
  ['配合', 'partner'],
  ['协办', 'partner'],
  ['部门分工', 'division'],
  ['责任分工', 'division'],
  ['完成时限', 'deadline'],
  ['完成时间', 'deadline'],
  ['办理时限', 'deadline'],
  ['时间节点', 'deadline'],
  ['进度安排', 'deadline'],
  ['完成期限', 'deadline'],
  ['办结时限', 'deadline'],
  ['时限要求', 'deadline'],
  ['工作时限', 'deadline'],
  ['推进时限', 'deadline'],
  ['计划完成时间', 'deadline'],
  ['完成时间节点', 'deadline'],
  ['完成日期', 'deadline'],
  ['办结时间', 'deadline'],
  ['办理期限', 'deadline'],
  ['时间要求', 'deadline'],
  ['时间安排', 'deadline'],
  ['目标时限', 'deadline'],
  ['落实时限', 'deadline'],
  ['整改时限', 'deadline'],
  ['实施时限', 'deadline'],
  ['责任时限', 'deadline'],
  ['时限', 'deadline'],
];

/** Lists that gather several levels of government say whose: 市级责任领导, 县级责任单位. */
const levelWords = ['省级', '市级', '州级', '县级', '区级'];
const takeLevel = new Set(['牵头领导', '责任领导', '分管领导', '包保领导', '牵头单位', '牵头部门', '责任单位', '责任部门', '配合单位']);

const atLevels = ([printed, field]: readonly [string, Field]): readonly (readonly [string, Field])[] =>
  takeLevel.has(printed) ? [[printed, field], ...levelWords.map((level) => [level + printed, field] as const)] : [[printed, field]];

/** 领办县领导, 包抓市级领导: what a leader does, and of which level. */
const leaderDuties = ['牵头', '分管', '责任', '包保', '包抓', '包联', '联系', '挂点', '挂钩', '挂帅', '领办', '督办'];
const leaderLevels = ['省', '市', '州', '县', '区', '省级', '市级', '州级', '县级', '区级'];
const leaderLabels = leaderDuties.flatMap((duty) => leaderLevels.map((level) => [`${duty}${level}领导`, 'leader'] as const));

/** Every label as simplified and as traditional print has it. */
export const labels: ReadonlyMap<string, Field> = new Map(
  [...printedLabels, ...leaderLabels]
    .flatMap(atLevels)
    .flatMap(([printed, field]) => [[printed, field] as const, [inTraditional(printed), field] as const]),
);

const shortest = 2;
const longest = 6;

export type Label = { readonly field: Field; readonly start: number };

/** What labels end in: one look at the character before a colon spares most colons the search. */
const lastCharacters: ReadonlySet<number> = new Set([...labels.keys()].map((printed) => printed.charCodeAt(printed.length - 1)));

/** Whether a label may end right before `colon`; blanks in between are looked through. */
export const mayEndLabel = (text: string, from: number, colon: number): boolean =>
  lastCharacters.has(text.charCodeAt(skipBlankBack(text, Math.max(from, colon - paddedLimit), colon) - 1));

/** The label that ends right before a colon at `colon`, looking back no further than `from`; null where the words are no label. */
export const labelBefore = (text: string, from: number, colon: number): Label | null => {
  for (let length = Math.min(longest, colon - from); length >= shortest; length--) {
    const printed = text.slice(colon - length, colon);
    const field = labels.get(printed);
    if (field !== undefined) return { field, start: colon - length };
  }
  return null;
};

const paddedLimit = 16;

/** A label at the start of a line, spaces inside it allowed: 责 任 人： */
export const paddedLabel = (text: string, from: number, colon: number): Label | null => {
  if (colon - from > paddedLimit) return null;
  const printed = compact(text, from, colon);
  const field = labels.get(printed);
  return field === undefined ? null : { field, start: from };
};
