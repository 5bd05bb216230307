import { type ForecastState, forecastName, type LightSeverity, lightSeverityName, type TaskClass, taskClassName } from '@luoshi/domain';
import { useQuery } from '@tanstack/react-query';
import { useLang, useWords } from '../../lib/i18n.js';
import { planQuery } from '../../lib/plans.js';
import { facetsQuery } from './ledger-query.js';
import type { LedgerSearch } from './ledger-search.js';
import { ledgerWords } from './ledger-words.js';
import { unitsOf } from './unit-choices.js';

/** A condition in force, in words, and the address without it. */
export type Condition = { readonly key: string; readonly label: string; readonly without: LedgerSearch };

/** What narrows the ledger now, as a person would say it. */
export const useConditions = (plan: string | undefined, search: LedgerSearch): readonly Condition[] => {
  const words = useWords(ledgerWords);
  const names = useNames(plan);
  const { lang } = useLang();
  const role = search.role;
  const unitName = (id: string) => (role === undefined ? names.unit(id) : words.inRole(names.unit(id), words[role]));
  return [
    ...(search.q === undefined ? [] : [{ key: 'q', label: words.contains(search.q), without: drop(search, 'q') }]),
    ...each(search, 'chapter', (ord) => words.chip(words.chapter, names.heading(ord))),
    ...each(search, 'section', (ord) => words.chip(words.section, names.heading(ord))),
    ...each(search, 'official', (id) => words.chip(words.official, names.official(id))),
    ...each(search, 'unit', (id) => words.chip(words.unit, unitName(id))),
    ...each(search, 'city', (id) => words.chip(words.city, names.city(id))),
    ...flag(search, 'first', words.firstYes, words.firstNo),
    ...flag(search, 'named', words.namedYes, words.namedNo),
    ...flag(search, 'quantified', words.quantifiedYes, words.quantifiedNo),
    ...flag(search, 'open', words.openYes, words.openNo),
    ...flag(search, 'unconfirmed', words.unconfirmedYes, words.unconfirmedNo),
    ...number(search, 'leaders', words.noLeader, words.severalLeaders),
    ...number(search, 'leadUnits', words.noLeadUnit, words.severalLeadUnits),
    ...flag(search, 'fanOut', words.fanOutYes, words.fanOutNo),
    ...each(search, 'severity', (severity) => words.chip(words.light, lightSeverityName(severity as LightSeverity, lang))),
    ...each(search, 'shareSeverity', (severity) => words.chip(words.shareLight, lightSeverityName(severity as LightSeverity, lang))),
    ...(search.period === undefined
      ? []
      : [{ key: 'period', label: words.chip(words.period, search.period), without: drop(search, 'period') }]),
    ...each(search, 'class', (taskClass) => taskClassName(taskClass as TaskClass, lang)),
    ...each(search, 'forecast', (state) => words.chip(words.forecast, forecastName(state as ForecastState, lang))),
    ...flag(search, 'disagrees', words.disagreesYes, words.disagreesNo),
  ];
};

/** The address without its conditions; the order stays. */
export const withoutConditions = ({ sort, order }: LedgerSearch): LedgerSearch => ({
  ...(sort === undefined ? {} : { sort }),
  ...(order === undefined ? {} : { order }),
});

type ListKey = 'chapter' | 'section' | 'official' | 'unit' | 'city' | 'severity' | 'shareSeverity' | 'class' | 'forecast';
type FlagKey = 'quantified' | 'open' | 'unconfirmed' | 'first' | 'named' | 'fanOut' | 'disagrees';

const each = <K extends ListKey>(search: LedgerSearch, key: K, label: (value: string) => string): readonly Condition[] => {
  const values: readonly (string | number)[] = search[key] ?? [];
  return values.map((value) => {
    const rest = values.filter((other) => other !== value);
    const without = rest.length === 0 ? drop(search, key) : { ...search, [key]: rest };
    return {
      key: `${key} ${value}`,
      label: label(String(value)),
      without: key === 'unit' && rest.length === 0 ? drop(without, 'role') : without,
    };
  });
};

const flag = (search: LedgerSearch, key: FlagKey, yes: string, no: string): readonly Condition[] =>
  search[key] === undefined ? [] : [{ key, label: search[key] ? yes : no, without: drop(search, key) }];

const number = (search: LedgerSearch, key: 'leaders' | 'leadUnits', none: string, several: string): readonly Condition[] =>
  search[key] === undefined ? [] : [{ key, label: search[key] === 'none' ? none : several, without: drop(search, key) }];

const drop = (search: LedgerSearch, key: keyof LedgerSearch): LedgerSearch => {
  const { [key]: _dropped, ...rest } = search;
  return rest;
};

// Until the names are there, the ids stand for them.
const useNames = (plan: string | undefined) => {
  const { data: facets } = useQuery(facetsQuery(plan));
  const { data: outline } = useQuery(planQuery(plan));
  const nameIn = (list: readonly { readonly id: string; readonly name: string }[] | undefined) => (id: string) =>
    list?.find((one) => one.id === id)?.name ?? id;
  const headings = outline?.chapters.flatMap((chapter) => [chapter, ...chapter.sections]);
  return {
    official: nameIn(facets?.officials),
    unit: nameIn(unitsOf(facets)),
    city: nameIn(facets?.cities),
    heading: nameIn(headings?.map(({ ord, title }) => ({ id: String(ord), name: title }))),
  };
};
