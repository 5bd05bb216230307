import type { Ladder } from './ladder.js';

// RULES 15, as read in the places' own rules. The terms of the steps were not found and are the product's proposal, which `toConfirm` says.
const termsToConfirm = {
  zh: '各步期限为产品建议值，请按本地规定核对',
  en: 'the terms of the steps are the product’s proposal: check them against the place’s rules',
};
const sevenDays = { count: 7, unit: 'working-day' } as const;
const fiveDays = { count: 5, unit: 'working-day' } as const;

const talk = { zh: '约谈单位负责人', en: 'talk with the unit head' };

/** The shipped ladders. */
export const shippedLadders = [
  {
    id: 'sanming',
    version: 1,
    name: { zh: '三明规则（蓝橙红三色督办单）', en: 'Sanming: blue, orange, red sheet' },
    source: '三明市督查督办三色单制度：蓝单提醒；逾期无正当理由发橙单警示，重大事项可直接发橙单；仍未落实发红单。一事一单',
    toConfirm: termsToConfirm,
    steps: [
      {
        key: 'blue',
        name: { zh: '蓝单', en: 'blue sheet' },
        follows: { zh: '提醒', en: 'reminder' },
        term: sevenDays,
        needsApproval: false,
      },
      {
        key: 'orange',
        name: { zh: '橙单', en: 'orange sheet' },
        follows: { zh: '警示', en: 'warning' },
        term: fiveDays,
        needsApproval: false,
      },
      {
        key: 'red',
        name: { zh: '红单', en: 'red sheet' },
        follows: { zh: '通报批评', en: 'public criticism' },
        term: null,
        needsApproval: true,
      },
    ],
    triggers: [
      { severity: 'behind', months: 1, step: 'blue' },
      { severity: 'at-risk', months: 1, step: 'blue' },
    ],
  },
  {
    id: 'guangyuan',
    version: 1,
    name: { zh: '广元规则（督办函、约谈）', en: 'Guangyuan: letter, talk' },
    source: '广元市重点工作亮灯督办：两次黄灯发督办函，考核减1分；红灯减2分并约谈单位负责人',
    toConfirm: termsToConfirm,
    steps: [
      {
        key: 'letter',
        name: { zh: '督办函', en: 'letter' },
        follows: { zh: '发督办函', en: 'letter' },
        term: sevenDays,
        needsApproval: false,
      },
      { key: 'talk', name: { zh: '约谈', en: 'talk' }, follows: talk, term: null, needsApproval: false },
    ],
    triggers: [
      { severity: 'behind', months: 2, step: 'letter' },
      { severity: 'at-risk', months: 1, step: 'talk' },
    ],
  },
  {
    id: 'longchang',
    version: 1,
    name: { zh: '隆昌规则（连续三红约谈）', en: 'Longchang: talk after three reds running' },
    source: '隆昌市重点工作亮灯督办：连续三次红灯，约谈单位主要负责人',
    toConfirm: termsToConfirm,
    steps: [
      {
        key: 'remind',
        name: { zh: '提醒', en: 'reminder' },
        follows: { zh: '发提醒函', en: 'reminder' },
        term: sevenDays,
        needsApproval: false,
      },
      { key: 'talk', name: { zh: '约谈', en: 'talk' }, follows: talk, term: null, needsApproval: false },
    ],
    triggers: [{ severity: 'at-risk', months: 3, step: 'talk' }],
  },
  {
    id: 'nanjing',
    version: 1,
    name: { zh: '南京规则（约谈、批评、问责）', en: 'Nanjing: talk, criticism, accountability' },
    source: '南京市重点工作督查：连续两个月滞后由单位主要负责人约谈责任人；民生事项三季度仍滞后通报批评；年度未完成问责',
    toConfirm: {
      zh: '各步期限为产品建议值；“民生事项三季度”“年度未完成”由督查室逐项判断，不自动触发',
      en: 'terms are the product’s proposal; livelihood items in the third quarter and the missed year are judged by the supervisor, not triggered',
    },
    steps: [
      {
        key: 'talk',
        name: { zh: '约谈', en: 'talk' },
        follows: { zh: '单位主要负责人约谈责任人', en: 'the unit head talks with who is responsible' },
        term: sevenDays,
        needsApproval: false,
      },
      {
        key: 'criticism',
        name: { zh: '通报批评', en: 'criticism' },
        follows: { zh: '通报批评', en: 'public criticism' },
        term: sevenDays,
        needsApproval: true,
      },
      {
        key: 'accountability',
        name: { zh: '问责', en: 'accountability' },
        follows: { zh: '启动问责', en: 'accountability' },
        term: null,
        needsApproval: true,
      },
    ],
    triggers: [{ severity: 'behind', months: 2, step: 'talk' }],
  },
] as const satisfies readonly Ladder[];

/** The ladder of an id; null for one that is not shipped. */
export const ladderOf = (id: string): Ladder | null => shippedLadders.find((ladder) => ladder.id === id) ?? null;
