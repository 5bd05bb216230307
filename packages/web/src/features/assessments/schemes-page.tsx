import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Crumb } from '../../components/breadcrumb.js';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { Page } from '../../components/page.js';
import { useLang, useWords } from '../../lib/i18n.js';
import { assessmentWords } from './assessment-words.js';
import { type Scheme, schemesQuery } from './assessments-query.js';
import { SchemePanel } from './scheme-panel.js';
import '../../components/plain-table.css';
import '../../components/draft/draft.css';
import './assessments.css';

const route = getRouteApi('/signed-in/schemes');

/** 考核方案: every scheme with what the linter finds, and the way to one of the office's own. */
export const SchemesPage = () => {
  const words = useWords(assessmentWords);
  const { lang } = useLang();
  const { scheme: asked } = route.useSearch();
  const { data, error, refetch } = useQuery(schemesQuery);
  const chosen = data?.schemes.find((scheme) => keyOf(scheme) === asked) ?? data?.schemes[0];
  const crumbs: readonly Crumb[] = [{ label: words.title, link: { to: '/assessments', search: {} } }];
  return (
    <Page title={words.schemesTitle} lead={words.schemesLead} crumbs={crumbs}>
      {error === null ? null : <LoadFailed error={error} retry={refetch} />}
      {data === undefined || chosen === undefined ? (
        error === null ? (
          <LoadingLines lines={10} />
        ) : null
      ) : (
        <>
          <nav className="scheme-list no-print" aria-label={words.scheme}>
            {data.schemes.map((scheme) => (
              <Link
                key={keyOf(scheme)}
                to="/schemes"
                search={(before) => ({ ...before, scheme: keyOf(scheme) })}
                aria-current={scheme === chosen ? 'true' : undefined}
              >
                {scheme.name[lang]} <span className="quiet">{`${words.version(scheme.version)} · ${words[scheme.state]}`}</span>
              </Link>
            ))}
          </nav>
          <SchemePanel key={keyOf(chosen)} scheme={chosen} kinds={data.kinds} />
        </>
      )}
    </Page>
  );
};

const keyOf = ({ schemeId, version }: Scheme): string => `${schemeId}.${version}`;
