import type { Machine } from '../supervision/machine.js';

/** draft 起草中 · issued 已印发 · withdrawn 已撤回 · dropped 已作废, before it had a number. */
export type PaperState = 'draft' | 'issued' | 'withdrawn' | 'dropped';
/** What can happen to a paper. */
export type PaperEvent = 'save' | 'issue' | 'drop' | 'withdraw';

/** A paper is text until it is issued; from then on it is its bytes, and only its standing changes. Its number is never given again. */
export const paperMachine = {
  initial: 'draft',
  refusal: 'paper-not-open',
  states: {
    draft: { zh: '起草中', en: 'draft' },
    issued: { zh: '已印发', en: 'issued' },
    withdrawn: { zh: '已撤回', en: 'withdrawn' },
    dropped: { zh: '已作废', en: 'dropped' },
  },
  events: {
    save: { zh: '修改', en: 'edit', action: 'paper.write', to: { draft: 'draft' } },
    issue: { zh: '印发', en: 'issue', action: 'paper.write', to: { draft: 'issued' } },
    drop: { zh: '作废', en: 'drop', action: 'paper.write', to: { draft: 'dropped' } },
    withdraw: { zh: '撤回', en: 'withdraw', action: 'paper.write', to: { issued: 'withdrawn' } },
  },
} as const satisfies Machine<PaperState, PaperEvent>;
