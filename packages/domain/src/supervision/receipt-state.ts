import type { Machine } from './machine.js';

/** issued 待签收 · signed 已签收 · split 已分解到人 · withdrawn 已撤回. */
export type ReceiptState = 'issued' | 'signed' | 'split' | 'withdrawn';
/** What can happen to a task handed to a unit. */
export type ReceiptEvent = 'sign' | 'split' | 'withdraw' | 'reissue';

/**
 * 签收: a task handed to a unit. A unit that thinks the task is another's signs for it and asks for a hand-over: so no task lies
 * with nobody while the two discuss.
 */
export const receiptMachine = {
  initial: 'issued',
  refusal: 'receipt-not-open',
  states: {
    issued: { zh: '待签收', en: 'to be signed for' },
    signed: { zh: '已签收', en: 'signed for' },
    split: { zh: '已分解到人', en: 'split to persons' },
    withdrawn: { zh: '已撤回', en: 'withdrawn' },
  },
  events: {
    sign: { zh: '签收', en: 'sign', action: 'receipt.sign', to: { issued: 'signed' } },
    // Anew as often as the unit's offices change.
    split: { zh: '分解', en: 'split', action: 'receipt.split', to: { signed: 'split', split: 'split' } },
    withdraw: {
      zh: '撤回交办',
      en: 'withdraw',
      action: 'receipt.issue',
      to: { issued: 'withdrawn', signed: 'withdrawn', split: 'withdrawn' },
    },
    reissue: { zh: '重新交办', en: 'issue again', action: 'receipt.issue', to: { withdrawn: 'issued' } },
  },
} as const satisfies Machine<ReceiptState, ReceiptEvent>;
