import type { Lang } from '../diagnostics.js';

/** Every state of an erratum. */
export const erratumStates = ['proposed', 'accepted', 'reverted', 'dismissed'] as const;
/** proposed 待决定 · accepted 已采纳 · reverted 已撤回 (it can be accepted again) · dismissed 已驳回. */
export type ErratumState = (typeof erratumStates)[number];

/** The states that a person's decision leads to. */
export type DecidedState = Exclude<ErratumState, 'proposed'>;

/** What a person can decide about an erratum. */
export type ErratumAct = 'accept' | 'revert' | 'dismiss';

/** The table of transitions (invariant 6): from which states an act leads where. What is not listed is refused. */
export const erratumTransitions = {
  accept: { from: ['proposed', 'reverted'], to: 'accepted' },
  revert: { from: ['accepted'], to: 'reverted' },
  dismiss: { from: ['proposed', 'reverted'], to: 'dismissed' },
} as const satisfies Record<ErratumAct, { readonly from: readonly ErratumState[]; readonly to: DecidedState }>;

/** The state an act leads to, or null where the state does not allow it. */
export const erratumAfter = (state: ErratumState, act: ErratumAct): DecidedState | null => {
  const { from, to }: { readonly from: readonly ErratumState[]; readonly to: DecidedState } = erratumTransitions[act];
  return from.includes(state) ? to : null;
};

const words = {
  proposed: { zh: '待决定', en: 'proposed' },
  accepted: { zh: '已采纳', en: 'accepted' },
  reverted: { zh: '已撤回', en: 'reverted' },
  dismissed: { zh: '已驳回', en: 'dismissed' },
} as const satisfies Record<ErratumState, Record<Lang, string>>;

/** The state's name for a refusal or a screen. */
export const erratumStateName = (state: ErratumState, lang: Lang): string => words[state][lang];
