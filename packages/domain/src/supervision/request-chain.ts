import type { CalendarDate } from '../plan/plan.js';
import type { Commitment } from '../progress/commitment.js';
import { granted, type Result, refused } from '../refusals.js';
import type { RequestEvent, RequestKind } from './request-state.js';

/** What a change request would change. The baseline and the promise in force stand beside it; nothing changes before it is approved. */
export type RequestProposal =
  | { readonly kind: 'extension'; readonly ends: CalendarDate }
  | { readonly kind: 'adjustment'; readonly commitment: Commitment }
  | { readonly kind: 'hand-over'; readonly toUnitId: string }
  | { readonly kind: 'stop' };

/** Whose approval a kind of request needs beyond unit head and supervisor, as data with its source. */
export type RequestChain = { readonly needsLeader: Readonly<Record<RequestKind, boolean>>; readonly source: string };

/** The shipped chain: nothing that the government promised is changed or stopped without the official who leads it. */
export const shippedRequestChain: RequestChain = {
  needsLeader: { extension: true, adjustment: true, 'hand-over': true, stop: true },
  source: '重大行政决策程序暂行条例（国务院令第713号）第三十四条至第三十七条：未经法定程序不得随意变更或者停止执行',
};

/** Where the supervisor's step leads for this request: on to the lead official, or to its end where the task has none or the chain needs none. */
export const supervisorStepOf = (kind: RequestKind, hasLeader: boolean, chain: RequestChain): 'forward' | 'settle' =>
  hasLeader && chain.needsLeader[kind] ? 'forward' : 'settle';

/** Whether the event is the one that the chain foresees at this point. Asked before `transition`. */
export const followsChain = (event: RequestEvent, kind: RequestKind, hasLeader: boolean, chain: RequestChain): Result<RequestEvent> => {
  if (event !== 'forward' && event !== 'settle') return granted(event);
  if (supervisorStepOf(kind, hasLeader, chain) === event) return granted(event);
  return event === 'settle' ? refused('request-needs-leader') : refused('request-without-leader');
};

/** What a request is about, as far as its own words can be checked. */
export type RequestDraft = { readonly reason: string; readonly legalBasis: string; readonly proposal: RequestProposal };

/** The share as it is: its unit and the last day in force. */
export type RequestSubject = { readonly unitId: string; readonly ends: CalendarDate | null };

/** A request before it goes up. Refused without reason or legal basis, or where it asks for what is so already. */
export const checkRequest = ({ reason, legalBasis, proposal }: RequestDraft, subject: RequestSubject): Result<RequestProposal> => {
  if (reason.trim() === '') return refused('reason-missing');
  if (legalBasis.trim() === '') return refused('legal-basis-missing');
  if (proposal.kind === 'hand-over' && proposal.toUnitId === subject.unitId) return refused('hand-over-to-itself');
  if (proposal.kind !== 'extension') return granted(proposal);
  if (subject.ends === null) return refused('extension-without-end');
  return proposal.ends > subject.ends ? granted(proposal) : refused('extension-not-later', { ends: subject.ends });
};
