import type { Machine } from './machine.js';

/** Every kind of change request. */
export const requestKinds = ['extension', 'adjustment', 'hand-over', 'stop'] as const;
/** extension 延期 · adjustment 调整目标 · hand-over 移交 · stop 终止. */
export type RequestKind = (typeof requestKinds)[number];

/**
 * draft 填写中 · at-unit-head 待单位负责人审签 · at-supervisor 待督查室审核 · at-leader 待牵头领导批准 · returned 已退回 · approved 已批准 ·
 * rejected 未批准 · withdrawn 已撤回.
 */
export type RequestState = 'draft' | 'at-unit-head' | 'at-supervisor' | 'at-leader' | 'returned' | 'approved' | 'rejected' | 'withdrawn';
/** What can happen to a change request. */
export type RequestEvent =
  | 'save'
  | 'submit'
  | 'endorse'
  | 'decline'
  | 'forward'
  | 'return'
  | 'settle'
  | 'approve'
  | 'reject'
  | 'refuse'
  | 'withdraw';

/**
 * 变更申请 goes up its chain: unit head, supervisor, lead official. `settle` ends it with the supervisor where the chain has no lead official
 * (request-chain.ts); every refusal on the way is final, a return is not.
 */
export const requestMachine = {
  initial: 'draft',
  refusal: 'request-not-open',
  states: {
    draft: { zh: '填写中', en: 'draft' },
    'at-unit-head': { zh: '待单位负责人审签', en: 'with the unit head' },
    'at-supervisor': { zh: '待督查室审核', en: 'with the supervisor' },
    'at-leader': { zh: '待牵头领导批准', en: 'with the lead official' },
    returned: { zh: '已退回', en: 'returned' },
    approved: { zh: '已批准', en: 'approved' },
    rejected: { zh: '未批准', en: 'rejected' },
    withdrawn: { zh: '已撤回', en: 'withdrawn' },
  },
  events: {
    save: { zh: '修改', en: 'edit', action: 'request.write', to: { draft: 'draft', returned: 'returned' } },
    submit: { zh: '提交', en: 'submit', action: 'request.write', to: { draft: 'at-unit-head', returned: 'at-unit-head' } },
    endorse: { zh: '审签同意', en: 'endorse', action: 'request.endorse', to: { 'at-unit-head': 'at-supervisor' } },
    decline: { zh: '退回修改', en: 'send back', action: 'request.endorse', to: { 'at-unit-head': 'returned' } },
    forward: { zh: '报牵头领导', en: 'forward to the lead official', action: 'request.review', to: { 'at-supervisor': 'at-leader' } },
    return: { zh: '退回', en: 'return', action: 'request.review', to: { 'at-supervisor': 'returned' } },
    settle: { zh: '批准', en: 'approve', action: 'request.review', to: { 'at-supervisor': 'approved' } },
    approve: { zh: '批准', en: 'approve', action: 'request.approve', to: { 'at-leader': 'approved' } },
    reject: { zh: '不予批准', en: 'reject', action: 'request.review', to: { 'at-supervisor': 'rejected' } },
    refuse: { zh: '不予批准', en: 'reject', action: 'request.approve', to: { 'at-leader': 'rejected' } },
    withdraw: {
      zh: '撤回',
      en: 'withdraw',
      action: 'request.write',
      to: {
        draft: 'withdrawn',
        returned: 'withdrawn',
        'at-unit-head': 'withdrawn',
        'at-supervisor': 'withdrawn',
        'at-leader': 'withdrawn',
      },
    },
  },
} as const satisfies Machine<RequestState, RequestEvent>;

/** The request's kind for a screen or a paper. */
export const requestKindWords = {
  extension: { zh: '延期', en: 'extension' },
  adjustment: { zh: '调整目标', en: 'adjustment' },
  'hand-over': { zh: '移交', en: 'hand-over' },
  stop: { zh: '终止', en: 'stop' },
} as const satisfies Record<RequestKind, { readonly zh: string; readonly en: string }>;
