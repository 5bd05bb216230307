import type { LedgerEntry } from '@luoshi/store';
import type { LedgerRowView } from './contract.js';

/** A ledger row as the API shows it. */
export const ledgerRowView = ({ owners, ...entry }: LedgerEntry): LedgerRowView => ({
  ...entry,
  leaders: [...owners.leaders],
  leadUnits: [...owners.leadUnits],
  coUnits: [...owners.coUnits],
  targets: [...entry.targets],
});
