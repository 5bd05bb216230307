import type { Lang } from '../../diagnostics.js';
import type { Machine } from '../machine.js';

/** open 待定措施 · planned 整改中 · reported 已整改，待核查 · closed 已销号 · withdrawn 已撤销. */
export type ProblemState = 'open' | 'planned' | 'reported' | 'closed' | 'withdrawn';
/** What can happen to a problem. */
export type ProblemEvent = 'plan' | 'report' | 'return' | 'close' | 'reopen' | 'withdraw';

/** 问题清单: the unit says what it will do and does it; somebody else checks and strikes it off. */
export const problemMachine = {
  initial: 'open',
  refusal: 'problem-not-open',
  states: {
    open: { zh: '待定整改措施', en: 'to be planned' },
    planned: { zh: '整改中', en: 'being mended' },
    reported: { zh: '已整改，待核查', en: 'mended, to be checked' },
    closed: { zh: '已销号', en: 'closed' },
    withdrawn: { zh: '已撤销', en: 'withdrawn' },
  },
  events: {
    plan: { zh: '确定整改措施', en: 'say what will be done', action: 'problem.answer', to: { open: 'planned', planned: 'planned' } },
    report: { zh: '报告整改结果', en: 'report it mended', action: 'problem.answer', to: { planned: 'reported' } },
    return: { zh: '退回整改', en: 'return', action: 'problem.write', to: { reported: 'planned' } },
    close: { zh: '核查销号', en: 'check and close', action: 'problem.write', to: { reported: 'closed' } },
    reopen: { zh: '重新列入', en: 'reopen', action: 'problem.write', to: { closed: 'planned' } },
    withdraw: { zh: '撤销', en: 'withdraw', action: 'problem.write', to: { open: 'withdrawn', planned: 'withdrawn' } },
  },
} as const satisfies Machine<ProblemState, ProblemEvent>;

/** Where problems are found. */
export const problemSources = ['report', 'supervision', 'leader', 'complaint'] as const;
/** report 填报反映 · supervision 督查发现 · leader 领导指出 · complaint 群众反映. */
export type ProblemSource = (typeof problemSources)[number];

/** The source's name. */
export const problemSourceWords = {
  report: { zh: '填报反映', en: 'a report' },
  supervision: { zh: '督查发现', en: 'supervision' },
  leader: { zh: '领导指出', en: 'a leader' },
  complaint: { zh: '群众反映', en: 'the public' },
} as const satisfies Record<ProblemSource, Readonly<Record<Lang, string>>>;
