import type { Lang } from '@luoshi/domain';
import type { LedgerEntry } from '@luoshi/store';
import { statusView } from '../../presenting/light-view.js';
import type { LedgerRowView } from './contract.js';

/** A ledger row as the API shows it. */
export const ledgerRowView = ({ owners, status, ...entry }: LedgerEntry, lang: Lang): LedgerRowView => ({
  ...entry,
  status: status === null ? null : statusView(status, lang),
  leaders: [...owners.leaders],
  leadUnits: [...owners.leadUnits],
  coUnits: [...owners.coUnits],
  targets: [...entry.targets],
});
