import type { Machine } from '../machine.js';

/** applied 已申请复核 · upheld 维持结论 · changed 变更结论 · revoked 撤销结论 · withdrawn 已撤回. */
export type InspectionReviewState = 'applied' | 'upheld' | 'changed' | 'revoked' | 'withdrawn';
/** What can happen to a review. */
export type InspectionReviewEvent = 'uphold' | 'change' | 'revoke' | 'withdraw';

/** 复核 (§17): asked for by the inspected unit, decided by somebody who had no part in the conclusion. */
export const inspectionReviewMachine = {
  initial: 'applied',
  refusal: 'inspection-review-not-open',
  states: {
    applied: { zh: '复核中', en: 'under review' },
    upheld: { zh: '维持结论', en: 'upheld' },
    changed: { zh: '变更结论', en: 'changed' },
    revoked: { zh: '撤销结论', en: 'revoked' },
    withdrawn: { zh: '已撤回', en: 'withdrawn' },
  },
  events: {
    uphold: { zh: '维持', en: 'uphold', action: 'inspection.review', to: { applied: 'upheld' } },
    change: { zh: '变更', en: 'change', action: 'inspection.review', to: { applied: 'changed' } },
    revoke: { zh: '撤销', en: 'revoke', action: 'inspection.review', to: { applied: 'revoked' } },
    withdraw: { zh: '撤回申请', en: 'withdraw', action: 'inspection.answer', to: { applied: 'withdrawn' } },
  },
} as const satisfies Machine<InspectionReviewState, InspectionReviewEvent>;
