import type { Lang } from '../../diagnostics.js';
import type { Machine } from '../machine.js';

/** To whom clues go (§23): duty violations and crimes to the supervisory organ, other crimes to the judicial ones. */
export const clueAuthorities = ['supervisory', 'judicial'] as const;
/** supervisory 监察机关 · judicial 司法机关. */
export type ClueAuthority = (typeof clueAuthorities)[number];

/** due 待移送 · handed-over 已移送 · acknowledged 已接收. */
export type ClueState = 'due' | 'handed-over' | 'acknowledged';
/** What can happen to a clue. */
export type ClueEvent = 'hand-over' | 'acknowledge';

/** 线索移送 (§23): only that, to whom, when and under which number. What it says stays out of this system. */
export const clueMachine = {
  initial: 'due',
  refusal: 'clue-not-open',
  states: {
    due: { zh: '待移送', en: 'to be handed over' },
    'handed-over': { zh: '已移送', en: 'handed over' },
    acknowledged: { zh: '对方已接收', en: 'received there' },
  },
  events: {
    'hand-over': { zh: '移送', en: 'hand over', action: 'inspection.hand-over', to: { due: 'handed-over' } },
    acknowledge: { zh: '登记接收', en: 'note the receipt', action: 'inspection.hand-over', to: { 'handed-over': 'acknowledged' } },
  },
} as const satisfies Machine<ClueState, ClueEvent>;

/** The authority's name. */
export const clueAuthorityWords = {
  supervisory: { zh: '监察机关', en: 'the supervisory organ' },
  judicial: { zh: '司法机关', en: 'the judicial organs' },
} as const satisfies Record<ClueAuthority, Readonly<Record<Lang, string>>>;
