import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { EmptyState } from '../../components/empty-state.js';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { Page } from '../../components/page.js';
import { SearchBox } from '../../components/search-box.js';
import { allItems } from '../../lib/all-items.js';
import { useWords } from '../../lib/i18n.js';
import { wordParam } from '../../lib/search-params.js';
import { useMay } from '../../lib/session.js';
import { AddUnit } from './add-unit.js';
import { Collectives } from './collectives.js';
import { ExportRegistry } from './export-registry.js';
import { unitsQuery } from './registry-queries.js';
import { registryWords } from './registry-words.js';
import { kinds, useKindName } from './unit-kinds.js';
import { UnitTable } from './unit-table.js';
import { UnknownNames } from './unknown-names.js';
import '../../components/plain-table.css';
import './registry.css';

const route = getRouteApi('/signed-in/units');

/** 单位: the registry, and what each unit has to do with the plans. */
export const UnitsPage = () => {
  const words = useWords(registryWords);
  const may = useMay();
  return (
    <Page title={words.units} lead={words.unitsLead} actions={<RegistryActions mayWrite={may('unit.write')} />}>
      <UnknownNames />
      <Narrowing />
      <Units />
      <Collectives />
    </Page>
  );
};

const RegistryActions = ({ mayWrite }: { readonly mayWrite: boolean }) => {
  const words = useWords(registryWords);
  const navigate = useNavigate();
  return (
    <>
      {mayWrite ? <AddUnit /> : null}
      {mayWrite ? <Button onClick={() => void navigate({ to: '/units/load' })}>{words.load}</Button> : null}
      <ExportRegistry rows="all" label={words.exportAll} />
    </>
  );
};

const useChosen = () => {
  const { kind, q } = route.useSearch();
  return { kind: wordParam(kind, kinds), q };
};

const Narrowing = () => {
  const words = useWords(registryWords);
  const kindName = useKindName();
  const navigate = useNavigate();
  const { kind, q } = useChosen();
  const go = (next: { readonly kind?: string | undefined; readonly q?: string | undefined }) => {
    const { kind: nextKind, q: nextQ } = { kind, q, ...next };
    void navigate({
      to: '/units',
      search: { ...(nextKind === undefined ? {} : { kind: nextKind }), ...(nextQ ? { q: nextQ } : {}) },
      replace: true,
    });
  };
  return (
    <div className="registry-narrowing no-print">
      <SearchBox label={words.search} value={q ?? ''} onSearch={(text) => go({ q: text })} />
      <fieldset className="tab-buttons">
        <legend className="only-read-aloud">{words.kinds}</legend>
        <button type="button" aria-pressed={kind === undefined} onClick={() => go({ kind: undefined })}>
          {words.all}
        </button>
        {kinds.map((one) => (
          <button key={one} type="button" aria-pressed={kind === one} onClick={() => go({ kind: one })}>
            {kindName(one)}
          </button>
        ))}
      </fieldset>
    </div>
  );
};

const Units = () => {
  const words = useWords(registryWords);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(unitsQuery(useChosen()));
  const units = allItems(data);
  if (units === null) return error === null ? <LoadingLines lines={12} /> : <LoadFailed error={error} retry={refetch} />;
  if (units.length === 0) return <EmptyState title={words.none}>{words.noneHint}</EmptyState>;
  return (
    <>
      <UnitTable units={units} />
      {hasNextPage ? (
        <Button className="no-print" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {words.more}
        </Button>
      ) : null}
    </>
  );
};
