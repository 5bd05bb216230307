import type { Lang } from '../../diagnostics.js';
import type { InspectionPart } from '../../permission/inspection-permission.js';
import type { InspectionState } from './inspection-state.js';

type Words = Readonly<Record<Lang, string>>;
type Founded = Words & { readonly article: string };

/** The five kinds of supervision (§14). */
export const inspectionKinds = {
  comprehensive: { zh: '综合督查', en: 'comprehensive', article: '§14' },
  special: { zh: '专项督查', en: 'special', article: '§14' },
  event: { zh: '事件调查', en: 'investigation of an event', article: '§14' },
  daily: { zh: '日常督办', en: 'daily follow-up', article: '§14' },
  clue: { zh: '线索核查', en: 'check of a clue', article: '§14' },
} as const satisfies Record<string, Founded>;
/** A kind of supervision. */
export type InspectionKind = keyof typeof inspectionKinds;

/** The eight methods (§12). */
export const inspectionMethods = {
  'self-check': { zh: '要求自查、说明情况', en: 'self-check and explanation', article: '§12（一）' },
  hearing: { zh: '听取汇报', en: 'hear reports', article: '§12（二）' },
  visit: { zh: '检查、访谈、暗访', en: 'inspection, interviews, unannounced visits', article: '§12（三）' },
  meeting: { zh: '座谈、听证、统计、评估', en: 'meetings, hearings, statistics, evaluation', article: '§12（四）' },
  files: { zh: '调阅、复制资料', en: 'consult and copy files', article: '§12（五）' },
  clues: { zh: '收集线索', en: 'gather clues', article: '§12（六）' },
  talk: { zh: '约谈', en: 'talk with those responsible', article: '§12（七）' },
  internet: { zh: '“互联网+督查”', en: '“Internet + supervision”', article: '§12（八）' },
} as const satisfies Record<string, Founded>;
/** A method of supervision. */
export type InspectionMethod = keyof typeof inspectionMethods;

/** By what a matter is taken up (§11). */
export const inspectionBases = {
  decision: { zh: '本级政府决定', en: 'decision of the government', article: '§11第一款' },
  instruction: { zh: '行政首长指令', en: 'instruction of its head', article: '§11第一款' },
  proposal: { zh: '督查机构建议', en: 'proposal of the supervision office', article: '§11第二款' },
} as const satisfies Record<string, Founded>;
/** What a matter is founded on. */
export type InspectionBasis = keyof typeof inspectionBases;

/** The article that each stage carries out. Where the decree has none, the reason stands in place of it. */
export const stageArticles: Readonly<Partial<Record<InspectionState, string>>> = {
  proposed: '§11',
  approved: '§11',
  scheme: '§15',
  notified: '§15',
  'under-way': '§12',
  findings: '§16',
  concluded: '§16',
  'fed-back': '§16',
  rectifying: '§18',
  verified: '§18',
};

/** The text that founds all of it. */
export const inspectionDecree = '政府督查工作条例（国务院令第733号，2021年2月1日起施行）';

/** What somebody is in an inspection, for a refusal. */
export const inspectionPartWords = {
  team: { zh: '督查组成员', en: 'of the team' },
  recused: { zh: '在这次督查中已回避的人员', en: 'somebody who stepped aside from it' },
  finding: { zh: '问题的记录人', en: 'who recorded findings' },
  conclusion: { zh: '督查结论的起草或决定人', en: 'who wrote or made the conclusion' },
} as const satisfies Record<InspectionPart, Words>;
