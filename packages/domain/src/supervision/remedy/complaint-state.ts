import type { Machine } from '../machine.js';

/** received 已收到 · accepted 已受理 · answered 已答复 · dismissed 不予受理. */
export type ComplaintState = 'received' | 'accepted' | 'answered' | 'dismissed';
/** What can happen to a complaint. */
export type ComplaintEvent = 'accept' | 'dismiss' | 'answer' | 'resume';

/** 投诉建议: from anyone, looked up by its code, answered within a clock that starts when it comes in. */
export const complaintMachine = {
  initial: 'received',
  refusal: 'complaint-not-open',
  states: {
    received: { zh: '已收到，待受理', en: 'received' },
    accepted: { zh: '已受理，办理中', en: 'accepted' },
    answered: { zh: '已答复', en: 'answered' },
    dismissed: { zh: '不予受理', en: 'not taken up' },
  },
  events: {
    accept: { zh: '受理', en: 'accept', action: 'complaint.write', to: { received: 'accepted', dismissed: 'accepted' } },
    dismiss: { zh: '不予受理', en: 'do not take up', action: 'complaint.write', to: { received: 'dismissed' } },
    answer: { zh: '答复', en: 'answer', action: 'complaint.write', to: { accepted: 'answered' } },
    resume: { zh: '重新办理', en: 'take up again', action: 'complaint.write', to: { answered: 'accepted' } },
  },
} as const satisfies Machine<ComplaintState, ComplaintEvent>;
