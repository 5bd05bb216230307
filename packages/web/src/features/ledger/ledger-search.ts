import { flagParam, given, listParam, numbersParam, textParam, wordParam } from '../../lib/search-params.js';

export const sortKeys = ['no', 'leader', 'lead-unit', 'chapter', 'deadline', 'targets'] as const;
export const orders = ['asc', 'desc'] as const;
export const unitRoles = ['lead', 'co'] as const;

/** What the ledger's address says. The server reads the same names (`/api/tasks`). */
export const ledgerSearch = (raw: Readonly<Record<string, unknown>>) =>
  given({
    q: textParam(raw['q']),
    chapter: numbersParam(raw['chapter']),
    section: numbersParam(raw['section']),
    official: listParam(raw['official']),
    unit: listParam(raw['unit']),
    role: wordParam(raw['role'], unitRoles),
    city: listParam(raw['city']),
    quantified: flagParam(raw['quantified']),
    open: flagParam(raw['open']),
    unconfirmed: flagParam(raw['unconfirmed']),
    sort: wordParam(raw['sort'], sortKeys),
    order: wordParam(raw['order'], orders),
  });

/** The filter, sort and order of a ledger. */
export type LedgerSearch = ReturnType<typeof ledgerSearch>;
