import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { Crumb } from '../../components/breadcrumb.js';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { Page } from '../../components/page.js';
import { useWords } from '../../lib/i18n.js';
import { AssessmentStateWord } from './assessment-state-word.js';
import { assessmentWords } from './assessment-words.js';
import { type UnitSheet, unitSheetQuery } from './assessments-query.js';
import { SheetLineView } from './sheet-line.js';
import '../../components/plain-table.css';
import '../../components/draft/draft.css';
import './assessments.css';

const route = getRouteApi('/signed-in/assessments/$assessmentId/units/$unitId');

/** A unit's score, opened line by line. */
export const UnitSheetPage = () => {
  const words = useWords(assessmentWords);
  const { assessmentId, unitId } = route.useParams();
  const { data, error, refetch } = useQuery(unitSheetQuery(assessmentId, unitId));
  const ranking = { label: words.backTo, link: { to: '/assessments/$assessmentId', params: { assessmentId } } } as const;
  const crumbs: readonly Crumb[] = [{ label: words.title, link: { to: '/assessments', search: {} } }, ranking];
  return (
    <Page
      title={data === undefined ? words.lines : `${data.unit.name} ${words.titleOf(data.period)}`}
      crumbs={crumbs}
      lead={data === undefined ? undefined : <Lead sheet={data} />}
    >
      {data !== undefined ? (
        <Sheet sheet={data} />
      ) : error === null ? (
        <LoadingLines lines={12} />
      ) : (
        <LoadFailed error={error} retry={refetch} />
      )}
    </Page>
  );
};

type SheetProps = { readonly sheet: UnitSheet };

const Lead = ({ sheet }: SheetProps) => (
  <span className="assess-line">
    <AssessmentStateWord assessment={{ ...sheet, publicUntil: null }} />
    <span>{sheet.schemeName}</span>
    <span className="quiet">{sheet.plan.name}</span>
  </span>
);

const Sheet = ({ sheet }: SheetProps) => {
  const words = useWords(assessmentWords);
  const { points, scored, rank, of, group, incomparable, movement, aspects } = sheet;
  return (
    <>
      <div className="sheet-total">
        <span>
          {words.points} <strong>{points}</strong>
        </span>
        {points === scored ? null : <span className="quiet">{words.scoredWas(scored)}</span>}
        {group === null ? null : <span>{group}</span>}
        {rank === null ? null : <span>{words.rankOf(rank, of)}</span>}
        <span className="quiet">{incomparable ?? movement.sentence}</span>
      </div>
      {aspects.map(({ key, name, weight, points: got, lines }) => (
        <section key={key} className="sheet-aspect">
          <h2>
            <span>
              {name} <small className="quiet">{weight === '0' ? words.bonusAspect : words.weight(weight)}</small>
            </span>
            <span>{got}</span>
          </h2>
          {lines.map((line) => (
            <SheetLineView key={line.key} line={line} sheet={sheet} />
          ))}
        </section>
      ))}
    </>
  );
};
