import type { Machine } from './machine.js';

/** draft 填写中 · submitted 待审定 · returned 已退回 · approved 已审定 (the frozen baseline) · superseded 已被变更取代 · dropped 已作废. */
export type CommitmentState = 'draft' | 'submitted' | 'returned' | 'approved' | 'superseded' | 'dropped';
/** What can happen to one version of a unit's commitment. */
export type CommitmentEvent = 'save' | 'submit' | 'recall' | 'return' | 'approve' | 'supersede' | 'drop';

/**
 * 推进表: one version of a unit's commitment. The approved one is the baseline and is never edited: an approved change makes a new version
 * and supersedes it, so baseline and present promise stand side by side.
 */
export const commitmentMachine = {
  initial: 'draft',
  refusal: 'commitment-not-open',
  states: {
    draft: { zh: '填写中', en: 'draft' },
    submitted: { zh: '待审定', en: 'submitted' },
    returned: { zh: '已退回', en: 'returned' },
    approved: { zh: '已审定', en: 'approved' },
    superseded: { zh: '已被变更取代', en: 'superseded' },
    dropped: { zh: '已作废', en: 'dropped' },
  },
  events: {
    save: { zh: '修改', en: 'edit', action: 'commitment.write', to: { draft: 'draft', returned: 'returned' } },
    submit: { zh: '提交', en: 'submit', action: 'commitment.submit', to: { draft: 'submitted', returned: 'submitted' } },
    recall: { zh: '收回', en: 'recall', action: 'commitment.submit', to: { submitted: 'draft' } },
    return: { zh: '退回', en: 'return', action: 'commitment.decide', to: { submitted: 'returned' } },
    approve: { zh: '审定', en: 'approve', action: 'commitment.decide', to: { submitted: 'approved' } },
    // By an approved change request alone: `request.approve`.
    supersede: { zh: '以变更取代', en: 'supersede', action: 'request.approve', to: { approved: 'superseded' } },
    drop: { zh: '作废', en: 'drop', action: 'commitment.write', to: { draft: 'dropped', returned: 'dropped' } },
  },
} as const satisfies Machine<CommitmentState, CommitmentEvent>;
