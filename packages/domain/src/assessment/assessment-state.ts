import type { Machine } from '../supervision/machine.js';

/** draft 未计分 · scored 已计分 · frozen 已冻结 · publicity 公示中 · final 已定 · dropped 已作废. */
export type AssessmentState = 'draft' | 'scored' | 'frozen' | 'publicity' | 'final' | 'dropped';
/** What can happen to an assessment. */
export type AssessmentEvent = 'score' | 'freeze' | 'publish' | 'correct' | 'appeal' | 'finish' | 'drop';

/**
 * 考核: scored from the ledger as often as wanted, then frozen: from there on its scores and its scheme never change, and what was wrong is put
 * right by a correction beside them. Appeals while it is frozen or public.
 */
export const assessmentMachine = {
  initial: 'draft',
  refusal: 'assessment-not-open',
  states: {
    draft: { zh: '未计分', en: 'not scored' },
    scored: { zh: '已计分', en: 'scored' },
    frozen: { zh: '已冻结', en: 'frozen' },
    publicity: { zh: '公示中', en: 'made public' },
    final: { zh: '已定', en: 'final' },
    dropped: { zh: '已作废', en: 'dropped' },
  },
  events: {
    score: { zh: '计分', en: 'score', action: 'assessment.write', to: { draft: 'scored', scored: 'scored' } },
    freeze: { zh: '冻结', en: 'freeze', action: 'assessment.write', to: { scored: 'frozen' } },
    publish: { zh: '公示', en: 'make public', action: 'assessment.write', to: { frozen: 'publicity' } },
    correct: {
      zh: '更正',
      en: 'correct',
      action: 'assessment.write',
      to: { frozen: 'frozen', publicity: 'publicity', final: 'final' },
    },
    appeal: { zh: '申请复核', en: 'appeal', action: 'appeal.write', to: { frozen: 'frozen', publicity: 'publicity' } },
    finish: { zh: '定案', en: 'make final', action: 'assessment.write', to: { publicity: 'final' } },
    drop: { zh: '作废', en: 'drop', action: 'assessment.write', to: { draft: 'dropped', scored: 'dropped' } },
  },
} as const satisfies Machine<AssessmentState, AssessmentEvent>;
