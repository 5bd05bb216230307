import { checkCommitment, progressFindingSentence, progressFindings } from '@luoshi/domain';
import { type CommitmentRow, readLedgerEntry } from '@luoshi/store';
import type { Context } from '../../operation.js';
import type { CommitmentDetailView } from './contract.js';

/** What is wrong or unusual in a commitment, in the caller's words, each at its field. */
export const commitmentFindings = async (
  { tx, lang }: Pick<Context, 'tx' | 'lang'>,
  { taskId, role, body }: Pick<CommitmentRow, 'taskId' | 'role' | 'body'>,
): Promise<CommitmentDetailView['findings']> => {
  const entry = await readLedgerEntry(tx, taskId);
  const printed = { deadline: entry?.deadline ?? null, targets: role === 'lead' ? (entry?.targets ?? []) : [] };
  return checkCommitment(body, printed).map((one) => ({
    code: one.code,
    severity: progressFindings[one.code].severity,
    at: one.at,
    message: progressFindingSentence(one, lang),
  }));
};
