import { forecastName, forecastStates, lightSeverities, lightSeverityName, taskClasses, taskClassName } from '@luoshi/domain';
import { useQuery } from '@tanstack/react-query';
import { type Choice, FilterMenu, FilterPick } from '../../components/filter-menu.js';
import { useLang, useWords } from '../../lib/i18n.js';
import { type PlanDetail, planQuery } from '../../lib/plans.js';
import { type Facets, facetsQuery } from './ledger-query.js';
import { type LedgerSearch, unitRoles } from './ledger-search.js';
import { ledgerWords } from './ledger-words.js';
import { unitsOf } from './unit-choices.js';

/** Changes the conditions; undefined takes one away. */
export type Narrow = (change: { readonly [K in keyof LedgerSearch]: LedgerSearch[K] | undefined }) => void;

type LedgerFiltersProps = { readonly plan: string | undefined; readonly search: LedgerSearch; readonly narrow: Narrow };

/** The fields that narrow the ledger. */
export const LedgerFilters = ({ plan, search, narrow }: LedgerFiltersProps) => {
  const words = useWords(ledgerWords);
  const { data: facets } = useQuery(facetsQuery(plan));
  const { data: outline } = useQuery(planQuery(plan));
  return (
    <>
      <HeadingMenu outline={outline} search={search} narrow={narrow} />
      <FilterMenu
        label={words.official}
        choices={choicesOf(facets?.officials)}
        chosen={search.official ?? []}
        change={(ids) => narrow({ official: listed(ids) })}
      />
      <FilterMenu
        label={words.unit}
        choices={choicesOf(unitsOf(facets))}
        chosen={search.unit ?? []}
        change={(ids) => narrow({ unit: listed(ids), role: ids.length === 0 ? undefined : search.role })}
      />
      {search.unit === undefined ? null : (
        <FilterPick
          label={words.role}
          options={unitRoles.map((role) => ({ value: role, label: words[role] }))}
          value={search.role}
          change={(role) => narrow({ role })}
        />
      )}
      <FilterMenu
        label={words.city}
        choices={choicesOf(facets?.cities)}
        chosen={search.city ?? []}
        change={(ids) => narrow({ city: listed(ids) })}
      />
      <LightFilters search={search} narrow={narrow} />
      <Flags search={search} narrow={narrow} />
    </>
  );
};

const listed = <T,>(ids: readonly T[]): T[] | undefined => (ids.length === 0 ? undefined : [...ids]);

const choicesOf = (list: Facets['officials'] | undefined): readonly Choice<string>[] | undefined =>
  list?.map(({ id, name, tasks }) => ({ id, name, count: tasks }));

type NarrowingProps = Pick<LedgerFiltersProps, 'search' | 'narrow'>;

const LightFilters = ({ search, narrow }: NarrowingProps) => {
  const words = useWords(ledgerWords);
  const { lang } = useLang();
  return (
    <>
      <FilterMenu
        label={words.light}
        choices={lightSeverities.map((id) => ({ id, name: lightSeverityName(id, lang) }))}
        chosen={search.severity ?? []}
        change={(severity) => narrow({ severity: listed(severity) })}
      />
      <FilterMenu
        label={words.class}
        choices={taskClasses.map((id) => ({ id, name: taskClassName(id, lang) }))}
        chosen={search.class ?? []}
        change={(chosen) => narrow({ class: listed(chosen) })}
      />
      <FilterMenu
        label={words.forecast}
        choices={forecastStates.map((id) => ({ id, name: forecastName(id, lang) }))}
        chosen={search.forecast ?? []}
        change={(forecast) => narrow({ forecast: listed(forecast) })}
      />
    </>
  );
};

// The three yes-or-no questions.
const Flags = ({ search, narrow }: NarrowingProps) => {
  const words = useWords(ledgerWords);
  const flags = [
    ['quantified', words.quantified, words.quantifiedYes, words.quantifiedNo],
    ['open', words.openFilter, words.openYes, words.openNo],
    ['unconfirmed', words.unconfirmed, words.unconfirmedYes, words.unconfirmedNo],
  ] as const;
  return flags.map(([key, label, yes, no]) => (
    <FilterPick
      key={key}
      label={label}
      options={[
        { value: 'true', label: yes },
        { value: 'false', label: no },
      ]}
      value={search[key] === undefined ? undefined : search[key] ? 'true' : 'false'}
      change={(value) => narrow({ [key]: value === undefined ? undefined : value === 'true' })}
    />
  ));
};

type HeadingMenuProps = NarrowingProps & { readonly outline: PlanDetail | undefined };

// Chapters and sections in one list, as they stand in the plan. Both are numbered together, so that one number says which.
const HeadingMenu = ({ outline, search, narrow }: HeadingMenuProps) => {
  const words = useWords(ledgerWords);
  const chapters = new Set(outline?.chapters.map(({ ord }) => ord));
  const change = (ords: readonly number[]) =>
    narrow({ chapter: listed(ords.filter((ord) => chapters.has(ord))), section: listed(ords.filter((ord) => !chapters.has(ord))) });
  return (
    <FilterMenu
      label={words.chapterFilter}
      choices={headingChoices(outline)}
      chosen={[...(search.chapter ?? []), ...(search.section ?? [])]}
      change={change}
    />
  );
};

const headingChoices = (outline: PlanDetail | undefined): readonly Choice<number>[] | undefined =>
  outline?.chapters.flatMap(({ ord, no, title, taskCount, sections }) => [
    { id: ord, name: no === null ? title : `${no}、${title}`, count: taskCount },
    ...sections.map((section) => ({
      id: section.ord,
      name: `${section.no ?? ''}${section.title}`,
      count: section.taskCount,
      isInner: true,
    })),
  ]);
