import type { LedgerFilter, LedgerOrder } from '@luoshi/store';
import { type Static, Type } from 'typebox';
import { searchWords } from '../../ledger/search-form.js';
import { ledgerFilter } from './contract.js';

const Query = Type.Object(ledgerFilter);

/** What a caller asks of the ledger, as the contract lets it in. */
export type LedgerQuery = Static<typeof Query>;

/** The filter that a query stands for. An empty list narrows nothing. */
export const filterOf = (query: LedgerQuery): LedgerFilter => ({
  planId: query.plan ?? null,
  words: searchWords(query.q),
  chapters: some(query.chapter),
  sections: some(query.section),
  officials: some(query.official),
  units: some(query.unit),
  role: query.role ?? null,
  cities: some(query.city),
  quantified: query.quantified ?? null,
  open: query.open ?? null,
  unconfirmed: query.unconfirmed ?? null,
  leaders: query.leaders ?? null,
  leadUnits: query.leadUnits ?? null,
  fanOut: query.fanOut ?? null,
  first: query.first ?? null,
  named: query.named ?? null,
  severities: some(query.severity),
  shareSeverities: some(query.shareSeverity),
  period: query.period ?? null,
  classes: some(query.class),
  forecasts: some(query.forecast),
  disagrees: query.disagrees ?? null,
});

/** The order that a query asks for; the printed one where it asks for none. */
export const orderOf = (query: LedgerQuery): LedgerOrder => ({ sort: query.sort ?? 'no', descending: query.order === 'desc' });

const some = <T>(values: readonly T[] | undefined): readonly T[] | null => (values === undefined || values.length === 0 ? null : values);
