import type { Machine } from '../machine.js';

/**
 * open 办理中 · explained 已说明理由 · held 理由成立，暂停升级 · answered 已反馈，待核 · closed 已办结 · withdrawn 已撤销.
 */
export type MatterState = 'open' | 'explained' | 'held' | 'answered' | 'closed' | 'withdrawn';
/** What can happen to a matter. A climb of its ladder is no state: it stays open. */
export type MatterEvent = 'explain' | 'uphold' | 'overrule' | 'resume' | 'answer' | 'return' | 'close' | 'withdraw';

/**
 * 督办事项: one matter, one sheet. A reason that is upheld stops the climb until the supervisor resumes it; whoever answered does not close.
 */
export const matterMachine = {
  initial: 'open',
  refusal: 'matter-not-open',
  states: {
    open: { zh: '办理中', en: 'open' },
    explained: { zh: '已说明理由，待认定', en: 'explained, to be judged' },
    held: { zh: '理由成立，暂停升级', en: 'reason upheld, climb stopped' },
    answered: { zh: '已反馈，待核', en: 'answered, to be checked' },
    closed: { zh: '已办结', en: 'closed' },
    withdrawn: { zh: '已撤销', en: 'withdrawn' },
  },
  events: {
    explain: { zh: '说明理由', en: 'give a reason', action: 'matter.answer', to: { open: 'explained' } },
    uphold: { zh: '认定理由成立', en: 'uphold the reason', action: 'matter.write', to: { explained: 'held' } },
    overrule: { zh: '理由不成立', en: 'overrule the reason', action: 'matter.write', to: { explained: 'open' } },
    resume: { zh: '恢复督办', en: 'resume', action: 'matter.write', to: { held: 'open' } },
    answer: {
      zh: '反馈办理结果',
      en: 'answer',
      action: 'matter.answer',
      to: { open: 'answered', explained: 'answered', held: 'answered' },
    },
    return: { zh: '退回重办', en: 'return', action: 'matter.write', to: { answered: 'open' } },
    close: { zh: '办结', en: 'close', action: 'matter.write', to: { answered: 'closed' } },
    withdraw: { zh: '撤销', en: 'withdraw', action: 'matter.write', to: { open: 'withdrawn', explained: 'withdrawn', held: 'withdrawn' } },
  },
} as const satisfies Machine<MatterState, MatterEvent>;
