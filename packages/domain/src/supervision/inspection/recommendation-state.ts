import type { Lang } from '../../diagnostics.js';
import type { Machine } from '../machine.js';

/** Every consequence that a conclusion may lead to (§21). */
export const recommendationKinds = ['praise', 'incentive', 'criticism', 'accountability'] as const;
/** praise 表扬 · incentive 激励 · criticism 批评 · accountability 追究责任. */
export type RecommendationKind = (typeof recommendationKinds)[number];

/** proposed 待批准 · approved 已批准 · carried-out 已实施 · declined 未批准 · withdrawn 已撤回. */
export type RecommendationState = 'proposed' | 'approved' | 'carried-out' | 'declined' | 'withdrawn';
/** What can happen to a recommendation. */
export type RecommendationEvent = 'approve' | 'decline' | 'carry-out' | 'withdraw';

/** 表扬、激励、批评、追责建议 (§21): nothing of it is carried out before the government or its head has approved. */
export const recommendationMachine = {
  initial: 'proposed',
  refusal: 'recommendation-not-open',
  states: {
    proposed: { zh: '待批准', en: 'proposed' },
    approved: { zh: '已批准', en: 'approved' },
    'carried-out': { zh: '已实施', en: 'carried out' },
    declined: { zh: '未批准', en: 'declined' },
    withdrawn: { zh: '已撤回', en: 'withdrawn' },
  },
  events: {
    approve: { zh: '批准', en: 'approve', action: 'inspection.approve', to: { proposed: 'approved' } },
    decline: { zh: '不予批准', en: 'decline', action: 'inspection.approve', to: { proposed: 'declined' } },
    'carry-out': { zh: '组织实施', en: 'carry out', action: 'inspection.write', to: { approved: 'carried-out' } },
    withdraw: { zh: '撤回', en: 'withdraw', action: 'inspection.write', to: { proposed: 'withdrawn' } },
  },
} as const satisfies Machine<RecommendationState, RecommendationEvent>;

/** The consequence's name. Accountability is not carried out here: it goes to the authority that may investigate (§21). */
export const recommendationWords = {
  praise: { zh: '表扬', en: 'praise' },
  incentive: { zh: '激励', en: 'incentive' },
  criticism: { zh: '批评', en: 'criticism' },
  accountability: { zh: '追究责任', en: 'accountability' },
} as const satisfies Record<RecommendationKind, Readonly<Record<Lang, string>>>;
