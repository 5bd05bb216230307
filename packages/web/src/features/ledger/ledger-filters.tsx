import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useWords } from '../../lib/i18n.js';
import { type PlanDetail, planQuery } from '../../lib/plans.js';
import { type Facets, facetsQuery } from './ledger-query.js';
import { type LedgerSearch, unitRoles } from './ledger-search.js';
import { ledgerWords } from './ledger-words.js';
import { unitsOf } from './unit-choices.js';

export type Narrow = (change: { readonly [K in keyof LedgerSearch]: LedgerSearch[K] | undefined }) => void;

type LedgerFiltersProps = { readonly plan: string | undefined; readonly search: LedgerSearch; readonly narrow: Narrow };

/** The fields that narrow the ledger. */
export const LedgerFilters = ({ plan, search, narrow }: LedgerFiltersProps) => {
  const words = useWords(ledgerWords);
  const { data: facets } = useQuery(facetsQuery(plan));
  const { data: outline } = useQuery(planQuery(plan));
  return (
    <>
      <HeadingSelect outline={outline} search={search} narrow={narrow} />
      <ManySelect label={words.official} chosen={search.official} choices={facets?.officials} change={(official) => narrow({ official })} />
      <ManySelect
        label={words.unit}
        chosen={search.unit}
        choices={unitsOf(facets)}
        change={(unit) => narrow({ unit, ...roleFor(unit, search) })}
      />
      {search.unit === undefined ? null : (
        <Select
          className="ledger-filter"
          aria-label={words.role}
          value={search.role ?? 'any'}
          onChange={(role) => narrow({ role: unitRoles.find((one) => one === role) })}
          options={[{ value: 'any', label: words.anyRole }, ...unitRoles.map((role) => ({ value: role, label: words[role] }))]}
        />
      )}
      <ManySelect label={words.city} chosen={search.city} choices={facets?.cities} change={(city) => narrow({ city })} />
      <FlagSelect
        label={words.quantified}
        yes={words.quantifiedYes}
        no={words.quantifiedNo}
        value={search.quantified}
        change={(quantified) => narrow({ quantified })}
      />
      <FlagSelect label={words.openFilter} yes={words.openYes} no={words.openNo} value={search.open} change={(open) => narrow({ open })} />
      <FlagSelect
        label={words.unconfirmed}
        yes={words.unconfirmedYes}
        no={words.unconfirmedNo}
        value={search.unconfirmed}
        change={(unconfirmed) => narrow({ unconfirmed })}
      />
    </>
  );
};

// A role without a unit says nothing.
const roleFor = (unit: readonly string[] | undefined, search: LedgerSearch) => ({ role: unit === undefined ? undefined : search.role });

type ManySelectProps = {
  readonly label: string;
  readonly chosen: readonly string[] | undefined;
  readonly choices: Facets['officials'] | undefined;
  readonly change: (chosen: string[] | undefined) => void;
};

const ManySelect = ({ label, chosen, choices, change }: ManySelectProps) => (
  <Select
    className="ledger-filter"
    mode="multiple"
    aria-label={label}
    placeholder={label}
    value={[...(chosen ?? [])]}
    loading={choices === undefined}
    options={choices?.map(({ id, name, tasks }) => ({ value: id, label: name, tasks })) ?? []}
    optionFilterProp="label"
    optionRender={({ label: name, data }) => <Choice name={name} tasks={data.tasks} />}
    popupMatchSelectWidth={false}
    maxTagCount={0}
    maxTagPlaceholder={`${label} ${chosen?.length ?? 0}`}
    onChange={(ids) => change(ids.length === 0 ? undefined : ids)}
  />
);

const Choice = ({ name, tasks }: { readonly name: React.ReactNode; readonly tasks: number }) => (
  <span className="ledger-choice">
    {name}
    <span className="quiet">{tasks}</span>
  </span>
);

type FlagSelectProps = {
  readonly label: string;
  readonly yes: string;
  readonly no: string;
  readonly value: boolean | undefined;
  readonly change: (value: boolean | undefined) => void;
};

const FlagSelect = ({ label, yes, no, value, change }: FlagSelectProps) => (
  <Select
    className="ledger-filter ledger-flag"
    aria-label={label}
    placeholder={label}
    allowClear
    value={value === undefined ? null : String(value)}
    options={[
      { value: 'true', label: yes },
      { value: 'false', label: no },
    ]}
    popupMatchSelectWidth={false}
    onChange={(next) => change(typeof next === 'string' ? next === 'true' : undefined)}
  />
);

type HeadingSelectProps = { readonly outline: PlanDetail | undefined; readonly search: LedgerSearch; readonly narrow: Narrow };

// Chapters and sections in one list, as they stand in the plan.
const HeadingSelect = ({ outline, search, narrow }: HeadingSelectProps) => {
  const words = useWords(ledgerWords);
  const chosen = [...(search.chapter ?? []).map((ord) => `chapter ${ord}`), ...(search.section ?? []).map((ord) => `section ${ord}`)];
  const change = (values: readonly string[]) => narrow({ chapter: ordsOf(values, 'chapter'), section: ordsOf(values, 'section') });
  return (
    <Select
      className="ledger-filter"
      mode="multiple"
      aria-label={words.chapterFilter}
      placeholder={words.chapterFilter}
      value={chosen}
      loading={outline === undefined}
      options={headingOptions(outline)}
      optionFilterProp="label"
      optionRender={({ label: name, data }) => (
        <span className={data.isSection ? 'ledger-heading-section' : 'ledger-heading'}>
          <Choice name={name} tasks={data.tasks} />
        </span>
      )}
      popupMatchSelectWidth={false}
      styles={{ popup: { root: { maxWidth: 'min(560px, 94vw)' } } }}
      maxTagCount={0}
      maxTagPlaceholder={`${words.chapterFilter} ${chosen.length}`}
      onChange={change}
    />
  );
};

const ordsOf = (values: readonly string[], level: string): number[] | undefined => {
  const ords = values.filter((value) => value.startsWith(level)).map((value) => Number(value.slice(level.length)));
  return ords.length === 0 ? undefined : ords;
};

const headingOptions = (outline: PlanDetail | undefined) =>
  (outline?.chapters ?? []).flatMap((chapter) => [
    { value: `chapter ${chapter.ord}`, label: `${chapter.no ?? ''}　${chapter.title}`, tasks: chapter.taskCount, isSection: false },
    ...chapter.sections.map((section) => ({
      value: `section ${section.ord}`,
      label: `${section.no ?? ''}${section.title}`,
      tasks: section.taskCount,
      isSection: true,
    })),
  ]);
