import type { Commitment } from '../progress/commitment.js';
import { extendCommitment } from '../progress/extend-commitment.js';
import type { RequestProposal } from './request-chain.js';

/** The promise as a change request would make it; null where the request leaves its words alone, or says nothing yet. */
export const promiseAfter = (proposal: RequestProposal | null, base: Commitment | null): Commitment | null => {
  if (proposal?.kind === 'adjustment') return proposal.commitment;
  return proposal?.kind === 'extension' && base !== null ? extendCommitment(base, proposal.ends) : null;
};
