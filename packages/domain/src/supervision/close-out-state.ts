import type { Machine } from './machine.js';

/**
 * draft 填写中 · applied 待核查 · checked 待批准 · approved 待销号 · closed 已销号 · in-recheck 复查中 · returned 已退回 · reopened 已恢复 ·
 * withdrawn 已撤回.
 */
export type CloseOutState = 'draft' | 'applied' | 'checked' | 'approved' | 'closed' | 'in-recheck' | 'returned' | 'reopened' | 'withdrawn';
/** What can happen to a close-out. */
export type CloseOutEvent =
  | 'save'
  | 'apply'
  | 'withdraw'
  | 'check'
  | 'return'
  | 'approve'
  | 'deny'
  | 'close'
  | 'sample'
  | 'confirm'
  | 'reopen';

/**
 * 销号: applied for by the lead unit, checked by somebody who did not report, approved, struck off. A closed one may be drawn for a re-check.
 * A reopened one stays as it is, as history: the task is closed again by a new application.
 */
export const closeOutMachine = {
  initial: 'draft',
  refusal: 'close-out-not-open',
  states: {
    draft: { zh: '填写中', en: 'draft' },
    applied: { zh: '待核查', en: 'to be checked' },
    checked: { zh: '已核查，待批准', en: 'checked' },
    approved: { zh: '已批准，待销号', en: 'approved' },
    closed: { zh: '已销号', en: 'closed' },
    'in-recheck': { zh: '复查中', en: 'being re-checked' },
    returned: { zh: '已退回', en: 'returned' },
    reopened: { zh: '已恢复', en: 'reopened' },
    withdrawn: { zh: '已撤回', en: 'withdrawn' },
  },
  events: {
    save: { zh: '修改', en: 'edit', action: 'close-out.apply', to: { draft: 'draft', returned: 'returned' } },
    apply: { zh: '申请销号', en: 'apply', action: 'close-out.apply', to: { draft: 'applied', returned: 'applied' } },
    withdraw: {
      zh: '撤回',
      en: 'withdraw',
      action: 'close-out.apply',
      to: { draft: 'withdrawn', returned: 'withdrawn', applied: 'withdrawn' },
    },
    check: { zh: '核查通过', en: 'pass the check', action: 'close-out.check', to: { applied: 'checked' } },
    return: { zh: '退回', en: 'return', action: 'close-out.check', to: { applied: 'returned' } },
    approve: { zh: '批准', en: 'approve', action: 'close-out.approve', to: { checked: 'approved' } },
    deny: { zh: '不予批准', en: 'deny', action: 'close-out.approve', to: { checked: 'returned' } },
    close: { zh: '销号', en: 'close', action: 'close-out.close', to: { approved: 'closed' } },
    sample: { zh: '抽取复查', en: 'draw for re-check', action: 'close-out.close', to: { closed: 'in-recheck' } },
    confirm: { zh: '复查属实', en: 'confirm', action: 'close-out.close', to: { 'in-recheck': 'closed' } },
    reopen: { zh: '恢复任务', en: 'reopen', action: 'close-out.close', to: { closed: 'reopened', 'in-recheck': 'reopened' } },
  },
} as const satisfies Machine<CloseOutState, CloseOutEvent>;
