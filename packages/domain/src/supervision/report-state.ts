import type { Machine } from './machine.js';

/**
 * owed 待填报 · draft 填报中 · in-unit 待本单位审核 · with-lead 待牵头单位汇总 · merged 已汇总 · submitted 待督查室审核 · returned 已退回 ·
 * accepted 已采纳 · corrected 已更正 · waived 免报.
 */
export type ReportState =
  | 'owed'
  | 'draft'
  | 'in-unit'
  | 'with-lead'
  | 'merged'
  | 'submitted'
  | 'returned'
  | 'accepted'
  | 'corrected'
  | 'waived';

/** What can happen to a report. */
export type ReportEvent =
  | 'save'
  | 'hand-in'
  | 'send-back'
  | 'submit-to-lead'
  | 'submit'
  | 'recall'
  | 'merge'
  | 'return-to-co'
  | 'return'
  | 'accept'
  | 'correct'
  | 'waive'
  | 'claim';

/**
 * A report of one unit on one task in one period. It is owed from the opening of its period on. A co-unit's goes to the lead unit and is
 * merged there; the lead unit's goes to the supervisor, and with its acceptance the merged ones are accepted too. Whether it came late is a
 * mark beside the state, set once at its first submission: a report that was late stays late.
 */
export const reportMachine = {
  initial: 'owed',
  refusal: 'report-not-open',
  states: {
    owed: { zh: '待填报', en: 'owed' },
    draft: { zh: '填报中', en: 'draft' },
    'in-unit': { zh: '待本单位审核', en: 'with the unit’s approver' },
    'with-lead': { zh: '待牵头单位汇总', en: 'with the lead unit' },
    merged: { zh: '已汇总', en: 'merged' },
    submitted: { zh: '待督查室审核', en: 'submitted' },
    returned: { zh: '已退回', en: 'returned' },
    accepted: { zh: '已采纳', en: 'accepted' },
    corrected: { zh: '已更正', en: 'corrected' },
    waived: { zh: '免报', en: 'waived' },
  },
  events: {
    // The approver may mend a word of what lies with him; a returned report keeps its state, and with it the reason, until it goes up again.
    save: {
      zh: '填写',
      en: 'edit',
      action: 'report.write',
      to: { owed: 'draft', draft: 'draft', 'in-unit': 'in-unit', returned: 'returned' },
    },
    'hand-in': { zh: '送审', en: 'hand to the approver', action: 'report.write', to: { draft: 'in-unit', returned: 'in-unit' } },
    'send-back': { zh: '退回修改', en: 'send back', action: 'report.submit', to: { 'in-unit': 'draft' } },
    'submit-to-lead': {
      zh: '报牵头单位',
      en: 'submit to the lead unit',
      action: 'report.submit',
      to: { draft: 'with-lead', 'in-unit': 'with-lead', returned: 'with-lead' },
    },
    submit: {
      zh: '报督查室',
      en: 'submit',
      action: 'report.submit',
      to: { draft: 'submitted', 'in-unit': 'submitted', returned: 'submitted' },
    },
    recall: { zh: '收回', en: 'recall', action: 'report.submit', to: { 'with-lead': 'draft', submitted: 'draft' } },
    merge: { zh: '汇总', en: 'merge', action: 'report.merge', to: { 'with-lead': 'merged' } },
    'return-to-co': {
      zh: '退回配合单位',
      en: 'return to the co-unit',
      action: 'report.merge',
      to: { 'with-lead': 'returned', merged: 'returned' },
    },
    return: {
      zh: '退回',
      en: 'return',
      action: 'report.review',
      to: { submitted: 'returned', merged: 'returned', 'with-lead': 'returned', accepted: 'returned', corrected: 'returned' },
    },
    accept: { zh: '采纳', en: 'accept', action: 'report.review', to: { submitted: 'accepted', merged: 'accepted' } },
    correct: {
      zh: '更正核实值',
      en: 'correct the verified value',
      action: 'report.review',
      to: { submitted: 'corrected', merged: 'corrected', accepted: 'corrected', corrected: 'corrected' },
    },
    waive: {
      zh: '免报',
      en: 'waive',
      action: 'report.review',
      to: { owed: 'waived', draft: 'waived', 'in-unit': 'waived', returned: 'waived' },
    },
    claim: { zh: '恢复填报', en: 'ask for it again', action: 'report.review', to: { waived: 'owed' } },
  },
} as const satisfies Machine<ReportState, ReportEvent>;

/** States in which the unit still owes the report; in all others it is off its desk. */
export const owedReportStates = ['owed', 'draft', 'in-unit', 'returned'] as const satisfies readonly ReportState[];

/** Where a unit's report goes: a co-unit's to the lead unit; the lead unit's, and one of a task that has no lead unit, to the supervisor. */
export const submitEventOf = (role: 'lead' | 'co', hasLeadUnit: boolean): 'submit' | 'submit-to-lead' =>
  role === 'co' && hasLeadUnit ? 'submit-to-lead' : 'submit';
