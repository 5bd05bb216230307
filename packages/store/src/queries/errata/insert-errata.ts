import type { Tx } from '../../store.js';
import { insertRows, type NewRow } from '../ledger/insert-rows.js';

/** Adds errata, proposed or accepted at once. */
export const insertErrata = (tx: Tx, errata: readonly NewRow<'erratum'>[]): Promise<void> => insertRows(tx, 'erratum', errata);
