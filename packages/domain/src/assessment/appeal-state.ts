import type { Machine } from '../supervision/machine.js';

/** applied 复核中 · upheld 维持 · raised 已更正 · withdrawn 已撤回. */
export type AppealState = 'applied' | 'upheld' | 'raised' | 'withdrawn';
/** What can happen to an appeal. */
export type AppealEvent = 'save' | 'uphold' | 'raise' | 'withdraw';

/** 复核: of one line of a score, by the unit; decided by somebody who did not score it; never to the unit's harm (公务员法第九十六条 as the model). */
export const appealMachine = {
  initial: 'applied',
  refusal: 'appeal-not-open',
  states: {
    applied: { zh: '复核中', en: 'under review' },
    upheld: { zh: '维持原分', en: 'upheld' },
    raised: { zh: '已更正', en: 'raised' },
    withdrawn: { zh: '已撤回', en: 'withdrawn' },
  },
  events: {
    save: { zh: '补充', en: 'add to', action: 'appeal.write', to: { applied: 'applied' } },
    uphold: { zh: '维持原分', en: 'uphold', action: 'appeal.decide', to: { applied: 'upheld' } },
    raise: { zh: '更正', en: 'raise', action: 'appeal.decide', to: { applied: 'raised' } },
    withdraw: { zh: '撤回', en: 'withdraw', action: 'appeal.write', to: { applied: 'withdrawn' } },
  },
} as const satisfies Machine<AppealState, AppealEvent>;
