import { business, type Role, type Rule, unitRoles } from './roles.js';

// A unit without any account is worked for by the supervisor, on paper's word: which share that is, `workObjection` says.
const unitOrProxy: readonly Role[] = [...unitRoles, 'supervisor'];

/**
 * The rows of the matrix for the working cycle. They say who may at all; on which thing, the predicates beside this file say
 * (share-permission, review-permission), and row-level security says it again.
 */
export const cycleActions = {
  'post.read': { roles: business, scope: 'jurisdiction', zh: '查看岗位', en: 'read posts' },
  'post.write': { roles: unitOrProxy, scope: 'own-posts', zh: '维护岗位和任职', en: 'keep posts and their holders' },
  'resolution.decide': {
    roles: unitOrProxy,
    scope: 'led-task-or-office',
    zh: '明确“等”和集体主体所指单位',
    en: 'decide which units an open list or a body stands for',
  },
  'receipt.read': { roles: business, scope: 'seen-share', zh: '查看交办和签收', en: 'read receipts' },
  'receipt.issue': { roles: ['supervisor'], scope: 'jurisdiction', zh: '交办任务', en: 'issue tasks' },
  'receipt.sign': { roles: unitOrProxy, scope: 'own-share', zh: '签收任务', en: 'sign for tasks' },
  'receipt.split': { roles: unitOrProxy, scope: 'own-share', zh: '分解到处室和人', en: 'split a share to offices and persons' },
  'commitment.read': { roles: business, scope: 'seen-share', zh: '查看推进表', en: 'read commitments' },
  'commitment.write': { roles: unitOrProxy, scope: 'own-share', zh: '填写推进表', en: 'write commitments' },
  'commitment.submit': { roles: unitOrProxy, scope: 'own-share-other-eyes', zh: '提交推进表', en: 'submit commitments' },
  'commitment.assign': {
    roles: unitOrProxy,
    scope: 'led-task',
    zh: '把目标分解到配合单位和各市',
    en: 'split a target to co-units and cities',
  },
  'commitment.decide': { roles: ['supervisor'], scope: 'jurisdiction', zh: '审定推进表', en: 'decide commitments' },
  'cycle.read': { roles: business, scope: 'jurisdiction', zh: '查看填报周期', en: 'read report cycles' },
  'cycle.write': { roles: ['supervisor'], scope: 'jurisdiction', zh: '设置填报周期', en: 'set report cycles' },
  'calendar.read': { roles: business, scope: 'jurisdiction', zh: '查看工作日历', en: 'read the working-day calendar' },
  'calendar.write': { roles: ['supervisor'], scope: 'jurisdiction', zh: '录入节假日安排', en: 'enter a year of holidays' },
  'report.read': { roles: business, scope: 'seen-share', zh: '查看进展填报', en: 'read reports' },
  'report.write': { roles: unitOrProxy, scope: 'own-share', zh: '填报进展', en: 'draft reports' },
  'report.submit': { roles: unitOrProxy, scope: 'own-share-other-eyes', zh: '审核并提交进展', en: 'approve and submit reports' },
  'report.merge': { roles: unitOrProxy, scope: 'led-task', zh: '汇总或退回配合单位的填报', en: 'merge or return co-units’ reports' },
  'report.review': { roles: ['supervisor'], scope: 'jurisdiction', zh: '审核各单位进展', en: 'review reports' },
  'evidence.read': { roles: business, scope: 'seen-share', zh: '查看佐证材料', en: 'read evidence' },
  'evidence.write': { roles: unitOrProxy, scope: 'own-share', zh: '上传佐证材料', en: 'add evidence' },
  'value.read': { roles: business, scope: 'seen-share', zh: '查看自报、核实和统计数值', en: 'read values' },
  'value.verify': { roles: ['supervisor'], scope: 'jurisdiction', zh: '核实数值', en: 'verify values' },
  'value.entitle': { roles: ['supervisor'], scope: 'jurisdiction', zh: '指定统计数值的发布单位', en: 'name the publisher of an indicator' },
  // 统计法: the publishing unit's approver, and only for the indicators the unit is entitled to: `publishObjection`.
  'value.publish': { roles: ['unit-approver'], scope: 'entitled', zh: '录入统计数值', en: 'enter published values' },
  'light.read': { roles: business, scope: 'reach', zh: '查看红黄绿灯', en: 'read lights' },
  'pack.read': { roles: business, scope: 'jurisdiction', zh: '查看亮灯规则', en: 'read light packs' },
  'pack.write': { roles: ['supervisor'], scope: 'jurisdiction', zh: '制定和选用亮灯规则', en: 'make and choose light packs' },
  'request.read': { roles: business, scope: 'seen-share', zh: '查看变更申请', en: 'read change requests' },
  'request.write': { roles: unitOrProxy, scope: 'own-share', zh: '提出变更申请', en: 'make change requests' },
  'request.endorse': {
    roles: unitOrProxy,
    scope: 'own-share-other-eyes',
    zh: '以单位负责人名义审签变更申请',
    en: 'endorse change requests for the unit head',
  },
  'request.review': { roles: ['supervisor'], scope: 'jurisdiction', zh: '审核变更申请', en: 'review change requests' },
  'request.approve': { roles: ['lead-official', 'supervisor'], scope: 'own-official', zh: '批准变更申请', en: 'approve change requests' },
  'close-out.read': { roles: business, scope: 'seen-share', zh: '查看销号', en: 'read close-outs' },
  'close-out.apply': { roles: unitOrProxy, scope: 'led-task', zh: '申请销号', en: 'apply for close-out' },
  'close-out.check': { roles: ['supervisor', 'assessor'], scope: 'others-work', zh: '核查销号', en: 'check close-outs' },
  'close-out.approve': { roles: ['lead-official', 'supervisor'], scope: 'own-official', zh: '批准销号', en: 'approve close-outs' },
  'close-out.close': {
    roles: ['supervisor'],
    scope: 'jurisdiction',
    zh: '销号、抽取复查和恢复任务',
    en: 'close, re-check and reopen tasks',
  },
  'desk.read': { roles: business, scope: 'oneself', zh: '查看我的待办', en: 'read one’s desk' },
  'board.read': {
    roles: ['supervisor', 'lead-official', 'assessor'],
    scope: 'jurisdiction',
    zh: '查看填报进度',
    en: 'read the cycle board',
  },
  'burden.read': { roles: business, scope: 'reach', zh: '查看基层负担', en: 'read the burden page' },
} as const satisfies Record<string, Rule>;
