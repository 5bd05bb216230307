import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Page } from '../../components/page.js';
import { PagedList } from '../../components/paged-list.js';
import { allItems } from '../../lib/all-items.js';
import { useWords } from '../../lib/i18n.js';
import { useMay } from '../../lib/session.js';
import { AssessmentStateWord } from './assessment-state-word.js';
import { assessmentWords } from './assessment-words.js';
import { type AssessmentLine, assessmentsQuery } from './assessments-query.js';
import { NewAssessment } from './new-assessment.js';
import '../../components/plain-table.css';
import '../../components/draft/draft.css';
import './assessments.css';

/** 考核: every assessment, and the ways to schemes and appeals. */
export const AssessmentsPage = () => {
  const words = useWords(assessmentWords);
  const may = useMay();
  const query = useInfiniteQuery(assessmentsQuery);
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        <>
          <Link to="/schemes">{words.schemesLink}</Link> <Link to="/appeals">{words.appealsLink}</Link>
        </>
      }
    >
      {may('assessment.write') ? <NewAssessment /> : null}
      <PagedList
        query={query}
        rows={allItems(query.data)}
        none={words.none}
        noneHint={may('assessment.write') ? words.noneHint : words.noneForUnit}
        more={words.more}
      >
        {(rows) => <AssessmentTable rows={rows} />}
      </PagedList>
    </Page>
  );
};

const AssessmentTable = ({ rows }: { readonly rows: readonly AssessmentLine[] }) => {
  const words = useWords(assessmentWords);
  return (
    <div className="plain-scroll">
      <table className="plain-table" aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col">{words.period}</th>
            <th scope="col">{words.state}</th>
            <th scope="col">{words.scheme}</th>
            <th scope="col">{words.plan}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((one) => (
            <tr key={one.assessmentId}>
              <th scope="row">
                <Link to="/assessments/$assessmentId" params={{ assessmentId: one.assessmentId }}>
                  {words.titleOf(one.period)}
                </Link>
              </th>
              <td>
                <AssessmentStateWord assessment={one} />
              </td>
              <td>{one.schemeName}</td>
              <td>{one.plan.name}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
