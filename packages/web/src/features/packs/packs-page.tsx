import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { Page } from '../../components/page.js';
import { useLang, useWords } from '../../lib/i18n.js';
import { usePlan } from '../../lib/plans.js';
import { ChosenPacks } from './chosen-packs.js';
import { PackPanel } from './pack-panel.js';
import { packWords } from './pack-words.js';
import { type Pack, packsQuery } from './packs-query.js';
import '../../components/plain-table.css';
import './packs.css';

const route = getRouteApi('/signed-in/packs');

/** 亮灯规则: which rules judge the plan, every pack in words, and the way to one of the office's own. */
export const PacksPage = () => {
  const words = useWords(packWords);
  const plan = usePlan();
  const { pack: asked } = route.useSearch();
  const { data, error, refetch } = useQuery(packsQuery);
  const chosen = data?.packs.find((pack) => keyOf(pack) === asked) ?? data?.packs[0];
  return (
    <Page title={words.title} lead={words.lead}>
      {error === null ? null : <LoadFailed error={error} retry={refetch} />}
      {data === undefined || chosen === undefined ? (
        error === null ? (
          <LoadingLines lines={10} />
        ) : null
      ) : (
        <>
          {plan === null ? null : <ChosenPacks planId={plan.planId} packs={data.packs} />}
          <PackList packs={data.packs} chosen={chosen} />
          <PackPanel key={keyOf(chosen)} pack={chosen} planId={plan?.planId ?? null} />
        </>
      )}
    </Page>
  );
};

const PackList = ({ packs, chosen }: { readonly packs: readonly Pack[]; readonly chosen: Pack }) => {
  const words = useWords(packWords);
  const { lang } = useLang();
  return (
    <nav className="pack-list no-print" aria-label={words.pack}>
      {packs.map((pack) => (
        <Link
          key={keyOf(pack)}
          to="/packs"
          search={(before) => ({ ...before, pack: keyOf(pack) })}
          aria-current={pack === chosen ? 'true' : undefined}
        >
          {pack.name[lang]} <span className="quiet">{`${words.version(pack.version)} · ${words[pack.state]}`}</span>
        </Link>
      ))}
    </nav>
  );
};

const keyOf = ({ packId, version }: Pack): string => `${packId}.${version}`;
