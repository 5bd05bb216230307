import { granted, type Result, refused } from '@luoshi/domain';
import type { Static } from 'typebox';
import type { ImportDecisions as Decisions } from './contract.js';
import type { PlannedImport } from './planned-import.js';

/** What a person decided on the preview. */
export type ImportDecisions = Static<typeof Decisions>;

/** Whether the document and the ledger still are what the decisions were taken on, and there is anything to do. */
export const stillHolds = ({ file, effect, inForce }: PlannedImport, { sha256, baseRevision }: ImportDecisions): Result<null> => {
  if (file.sha256 !== sha256) return refused('file-changed');
  if (effect === 'impossible') return refused('plan-without-tasks');
  if (effect === 'unchanged') return refused('plan-unchanged');
  if ((inForce?.revision ?? null) !== baseRevision) return refused('plan-changed-meanwhile');
  return granted(null);
};
