import type { Machine } from '../machine.js';

/** open 已记录 · owed 待整改 · reported 已报整改 · returned 整改退回 · settled 核查通过 · noted 无需整改 · dropped 复核撤销. */
export type FindingState = 'open' | 'owed' | 'reported' | 'returned' | 'settled' | 'noted' | 'dropped';
/** What can happen to a finding of an inspection. */
export type FindingEvent = 'save' | 'charge' | 'note' | 'report' | 'return' | 'settle' | 'drop';

/** A finding and its 整改 (§18): the inspected unit rectifies and reports; somebody of the supervising side checks (核查). */
export const findingMachine = {
  initial: 'open',
  refusal: 'finding-not-open',
  states: {
    open: { zh: '已记录', en: 'recorded' },
    owed: { zh: '待整改', en: 'to be rectified' },
    reported: { zh: '已报整改，待核查', en: 'reported rectified' },
    returned: { zh: '整改退回', en: 'returned' },
    settled: { zh: '核查通过', en: 'checked and settled' },
    noted: { zh: '无需整改', en: 'nothing to rectify' },
    dropped: { zh: '复核撤销', en: 'dropped on review' },
  },
  events: {
    save: { zh: '修改', en: 'edit', action: 'inspection.write', to: { open: 'open' } },
    charge: { zh: '要求整改', en: 'demand rectification', action: 'inspection.write', to: { open: 'owed' } },
    note: { zh: '记为无需整改', en: 'note without demand', action: 'inspection.write', to: { open: 'noted' } },
    report: {
      zh: '报告整改情况',
      en: 'report the rectification',
      action: 'inspection.answer',
      to: { owed: 'reported', returned: 'reported' },
    },
    return: { zh: '退回整改', en: 'return', action: 'inspection.write', to: { reported: 'returned' } },
    settle: { zh: '核查通过', en: 'pass the check', action: 'inspection.write', to: { reported: 'settled' } },
    drop: {
      zh: '复核撤销',
      en: 'drop on review',
      action: 'inspection.review',
      to: { owed: 'dropped', reported: 'dropped', returned: 'dropped', settled: 'dropped', noted: 'dropped' },
    },
  },
} as const satisfies Machine<FindingState, FindingEvent>;

/** States in which a finding still asks the unit or the office for something. */
export const unsettledFindingStates: readonly FindingState[] = ['owed', 'reported', 'returned'];
