import type { Machine } from '../machine.js';

/**
 * draft 拟稿 · proposed 待立项 · approved 已立项 · scheme 方案已定 · notified 已通知 · under-way 督查中 · findings 汇总问题 · concluded 已作结论 ·
 * fed-back 已反馈 · rectifying 整改中 · verified 已核查 · archived 已归档 · declined 不予立项 · withdrawn 已撤回 · stopped 已终止.
 */
export type InspectionState =
  | 'draft'
  | 'proposed'
  | 'approved'
  | 'scheme'
  | 'notified'
  | 'under-way'
  | 'findings'
  | 'concluded'
  | 'fed-back'
  | 'rectifying'
  | 'verified'
  | 'archived'
  | 'declined'
  | 'withdrawn'
  | 'stopped';

/** What can happen to an inspection. */
export type InspectionEvent =
  | 'save'
  | 'propose'
  | 'return'
  | 'decline'
  | 'approve'
  | 'settle'
  | 'notify'
  | 'begin'
  | 'collect'
  | 'continue'
  | 'conclude'
  | 'feed-back'
  | 'rectify'
  | 'verify'
  | 'archive'
  | 'withdraw'
  | 'stop';

/**
 * 督查 by 国务院令第733号. Who is inspected and what for is fixed with the notice: from then on the scheme is carried out strictly (§15), and
 * only who approved may end it before its conclusion.
 */
export const inspectionMachine = {
  initial: 'draft',
  refusal: 'inspection-not-open',
  states: {
    draft: { zh: '拟稿', en: 'draft' },
    proposed: { zh: '待立项', en: 'proposed' },
    approved: { zh: '已立项', en: 'approved' },
    scheme: { zh: '方案已定', en: 'scheme settled' },
    notified: { zh: '已通知', en: 'notified' },
    'under-way': { zh: '督查中', en: 'under way' },
    findings: { zh: '汇总问题', en: 'findings collected' },
    concluded: { zh: '已作结论', en: 'concluded' },
    'fed-back': { zh: '已反馈', en: 'fed back' },
    rectifying: { zh: '整改中', en: 'being rectified' },
    verified: { zh: '整改已核查', en: 'rectification verified' },
    archived: { zh: '已归档', en: 'archived' },
    declined: { zh: '不予立项', en: 'declined' },
    withdrawn: { zh: '已撤回', en: 'withdrawn' },
    stopped: { zh: '已终止', en: 'stopped' },
  },
  events: {
    save: { zh: '修改', en: 'edit', action: 'inspection.write', to: { draft: 'draft' } },
    propose: { zh: '提请立项', en: 'propose', action: 'inspection.write', to: { draft: 'proposed' } },
    return: { zh: '退回修改', en: 'send back', action: 'inspection.approve', to: { proposed: 'draft' } },
    decline: { zh: '不予立项', en: 'decline', action: 'inspection.approve', to: { proposed: 'declined' } },
    approve: { zh: '批准立项', en: 'approve', action: 'inspection.approve', to: { proposed: 'approved' } },
    settle: { zh: '确定督查方案', en: 'settle the scheme', action: 'inspection.write', to: { approved: 'scheme', scheme: 'scheme' } },
    notify: { zh: '下达督查通知', en: 'give notice', action: 'inspection.write', to: { scheme: 'notified' } },
    begin: { zh: '开展督查', en: 'begin', action: 'inspection.write', to: { notified: 'under-way' } },
    collect: { zh: '汇总问题', en: 'collect the findings', action: 'inspection.write', to: { 'under-way': 'findings' } },
    continue: { zh: '继续督查', en: 'go on inspecting', action: 'inspection.write', to: { findings: 'under-way' } },
    conclude: { zh: '作出督查结论', en: 'conclude', action: 'inspection.approve', to: { findings: 'concluded' } },
    'feed-back': { zh: '反馈督查结论', en: 'feed back', action: 'inspection.write', to: { concluded: 'fed-back' } },
    rectify: { zh: '转入整改', en: 'begin rectification', action: 'inspection.write', to: { 'fed-back': 'rectifying' } },
    verify: { zh: '整改核查完成', en: 'rectification verified', action: 'inspection.write', to: { rectifying: 'verified' } },
    archive: { zh: '归档', en: 'archive', action: 'inspection.write', to: { 'fed-back': 'archived', verified: 'archived' } },
    withdraw: {
      zh: '撤回',
      en: 'withdraw',
      action: 'inspection.write',
      to: { draft: 'withdrawn', proposed: 'withdrawn', approved: 'withdrawn', scheme: 'withdrawn' },
    },
    stop: {
      zh: '终止督查',
      en: 'stop',
      action: 'inspection.approve',
      to: { notified: 'stopped', 'under-way': 'stopped', findings: 'stopped' },
    },
  },
} as const satisfies Machine<InspectionState, InspectionEvent>;

/** The stages in their order, each by the state that reaches it: the line that a reader follows. */
export const inspectionStages = [
  'proposed',
  'approved',
  'scheme',
  'notified',
  'under-way',
  'findings',
  'concluded',
  'fed-back',
  'rectifying',
  'verified',
  'archived',
] as const satisfies readonly InspectionState[];

/** States in which an inspection takes a place in the calendar of supervision: it is meant or done, not given up. */
export const standingInspectionStates: readonly InspectionState[] = ['draft', ...inspectionStages];

/** States from which on a duplicate counts: approved, not merely wished for. */
export const approvedInspectionStates: readonly InspectionState[] = inspectionStages.filter((state) => state !== 'proposed');
