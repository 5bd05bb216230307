/**
 * On which things a permitted actor may act: the fourth side of the matrix (role × noun × verb × scope). `predicate` names the function
 * that an operation asks; `null` where the reach of the transaction (`reachOf`, row-level security) says all there is to say.
 */
export const scopes = {
  jurisdiction: { zh: '本辖区全部', en: 'everything of the jurisdiction', predicate: null },
  reach: { zh: '数据范围内：全部，或本单位的任务', en: 'within reach: everything, or the tasks of the own unit', predicate: 'reachOf' },
  'seen-share': {
    zh: '全部；单位：本单位的份额，牵头任务还有配合单位的份额；不向上、不横向',
    en: 'everything; a unit: its own share, in tasks it leads its partners’ too; never upward or sideways',
    predicate: 'seesShare',
  },
  'own-share': {
    zh: '本单位的份额；没有账号的单位由督查室代办',
    en: 'the own unit’s share; the supervisor for a unit without an account',
    predicate: 'workObjection',
  },
  'own-share-other-eyes': {
    zh: '本单位的份额；有联络员又有审核人的单位，由审核人提交他人起草的',
    en: 'the own unit’s share; where a unit has liaison and approver, the approver submits what another drafted',
    predicate: 'submitObjection',
  },
  'led-task': {
    zh: '本单位第一牵头的任务；没有牵头单位或其没有账号的由督查室代办',
    en: 'tasks that the own unit leads, first-named; the supervisor where there is none or it has no account',
    predicate: 'leadObjection',
  },
  'led-task-or-office': {
    zh: '督查室：全部；单位：本单位牵头的任务',
    en: 'the supervisor: all; a unit: tasks it leads',
    predicate: 'resolveObjection',
  },
  'own-posts': {
    zh: '督查室：全部；单位：本单位的岗位，带权限的由审核人维护',
    en: 'the supervisor: all; a unit: its own posts, those that bring rights by its approver',
    predicate: 'postObjection',
  },
  'own-official': {
    zh: '本人牵头或当日代职的任务；领导没有账号的由督查室代录',
    en: 'tasks one leads or stands in for that day; the supervisor where no official has an account',
    predicate: 'leaderObjection',
  },
  'others-work': {
    zh: '本人没有填报、所在单位没有承担的任务',
    en: 'tasks one did not report on and whose units one does not belong to',
    predicate: 'checkObjection',
  },
  entitled: { zh: '本单位有权发布的指标', en: 'indicators that the own unit is entitled to publish', predicate: 'publishObjection' },
  'inspected-unit': {
    zh: '全部；单位：通知到本单位的督查中与本单位有关的部分',
    en: 'everything; a unit: what concerns it of inspections it was told of',
    predicate: 'reachOf',
  },
  'own-inspection': {
    zh: '以本单位为对象的督查；没有账号的单位由督查室代办',
    en: 'inspections of the own unit; the supervisor for a unit without an account',
    predicate: 'answerObjection',
  },
  'not-stepped-aside': {
    zh: '本人没有回避的督查',
    en: 'inspections one has not stepped aside from',
    predicate: 'steppedAsideObjection',
  },
  'asked-to-approve': {
    zh: '请本人或本人当日代职的领导批准、且不是本人提请的；领导没有账号的由督查室另一人代录',
    en: 'what one, or whom one stands in for, is asked to approve and did not propose; another supervisor where nobody has an account',
    predicate: 'approvalObjection',
  },
  'no-part-taken': {
    zh: '本人没有参与作出结论、也不属于督查对象的督查',
    en: 'inspections one had no part in and whose unit one does not belong to',
    predicate: 'recusalObjection',
  },
  'own-matter-seen': {
    zh: '全部；单位：交本单位办理的督办事项',
    en: 'everything; a unit: the matters it was given',
    predicate: 'reachOf',
  },
  'own-matter': {
    zh: '交本单位办理的督办事项；没有账号的单位由督查室代办',
    en: 'matters of the own unit; the supervisor for a unit without an account',
    predicate: 'matterObjection',
  },
  'own-instruction-seen': {
    zh: '督查室：全部；领导：本人或本人代职的；单位：交本单位办理的批示',
    en: 'the supervisor: all; a leader: the own ones; a unit: those it was given a sheet for',
    predicate: 'instructionsOf',
  },
  'own-instruction': {
    zh: '督查室：各位领导的批示；领导：本人或本人代职的',
    en: 'the supervisor: every leader’s; a leader: the own ones',
    predicate: 'instructionObjection',
  },
  'own-problem-seen': {
    zh: '全部；单位：由本单位整改的问题',
    en: 'everything; a unit: the problems it has to mend',
    predicate: 'reachOf',
  },
  'own-problem': {
    zh: '由本单位整改的问题；没有账号的单位由督查室代办',
    en: 'problems of the own unit; the supervisor for a unit without an account',
    predicate: 'problemObjection',
  },
  'own-score': {
    zh: '全部；单位：冻结后看本单位的得分明细，公示后看本组排名',
    en: 'everything; a unit: its own lines once frozen, its group’s ranking once public',
    predicate: 'reachOf',
  },
  'own-appeal-seen': { zh: '全部；单位：本单位的复核', en: 'everything; a unit: its own appeals', predicate: 'reachOf' },
  'own-appeal': {
    zh: '本单位的得分；没有账号的单位由督查室代办',
    en: 'the own unit’s score; the supervisor for a unit without an account',
    predicate: 'appealObjection',
  },
  'not-own-scoring': {
    zh: '本人没有参与计分、也不属于申请单位的复核',
    en: 'appeals of what one did not score and whose unit one does not belong to',
    predicate: 'decideAppealObjection',
  },
  oneself: { zh: '本人', en: 'oneself', predicate: null },
} as const satisfies Record<string, { readonly zh: string; readonly en: string; readonly predicate: string | null }>;

/** On which things an action may be done. */
export type Scope = keyof typeof scopes;
