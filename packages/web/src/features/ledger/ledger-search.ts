import { forecastStates, type LightSeverity, lightSeverities, taskClasses } from '@luoshi/domain';
import { flagParam, given, listParam, numbersParam, textParam, wordParam } from '../../lib/search-params.js';

export const sortKeys = ['no', 'leader', 'lead-unit', 'chapter', 'deadline', 'targets', 'severity', 'gap'] as const;
export const orders = ['asc', 'desc'] as const;
export const unitRoles = ['lead', 'co'] as const;
export const ownerCounts = ['none', 'several'] as const;

const isOneOf =
  <W extends string>(words: readonly W[]) =>
  (word: string): word is W =>
    (words as readonly string[]).includes(word);

const severitiesParam = (raw: unknown): LightSeverity[] | undefined => listParam(raw)?.filter(isOneOf(lightSeverities));

/** What the ledger's address says. The server reads the same names (`/api/tasks`). What narrows a unit or city says nothing without one. */
export const ledgerSearch = (raw: Readonly<Record<string, unknown>>) => {
  const [official, unit, city] = [listParam(raw['official']), listParam(raw['unit']), listParam(raw['city'])];
  return given({
    q: textParam(raw['q']),
    chapter: numbersParam(raw['chapter']),
    section: numbersParam(raw['section']),
    official,
    unit,
    role: unit && wordParam(raw['role'], unitRoles),
    first: (official ?? unit) && flagParam(raw['first']),
    city,
    named: city && flagParam(raw['named']),
    quantified: flagParam(raw['quantified']),
    open: flagParam(raw['open']),
    unconfirmed: flagParam(raw['unconfirmed']),
    leaders: wordParam(raw['leaders'], ownerCounts),
    leadUnits: wordParam(raw['leadUnits'], ownerCounts),
    fanOut: flagParam(raw['fanOut']),
    severity: severitiesParam(raw['severity']),
    shareSeverity: (unit ?? city) && severitiesParam(raw['shareSeverity']),
    period: textParam(raw['period']),
    class: listParam(raw['class'])?.filter(isOneOf(taskClasses)),
    forecast: listParam(raw['forecast'])?.filter(isOneOf(forecastStates)),
    disagrees: flagParam(raw['disagrees']),
    sort: wordParam(raw['sort'], sortKeys),
    order: wordParam(raw['order'], orders),
  });
};

/** The filter, sort and order of a ledger. */
export type LedgerSearch = ReturnType<typeof ledgerSearch>;
