import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'antd';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { Page } from '../../components/page.js';
import { useWords } from '../../lib/i18n.js';
import { useMay } from '../../lib/session.js';
import { CluesPart } from './clues-part.js';
import { CollisionsPart } from './collisions-part.js';
import { EditDraft } from './draft-panel.js';
import { FindingsPart } from './findings-part.js';
import { InspectionActs } from './inspection-acts.js';
import { inspectionWords } from './inspection-words.js';
import { type InspectionRoom, inspectionQuery } from './inspections-query.js';
import { RecommendationsPart } from './recommendations-part.js';
import { ReviewsPart } from './reviews-part.js';
import { SchemePart } from './scheme-part.js';
import { StageLine } from './stage-line.js';
import { StateWord } from './state-word.js';
import { UnitsPart } from './units-part.js';
import '../../components/plain-table.css';
import './inspections.css';

const route = getRouteApi('/signed-in/inspections/$inspectionId');

/** One inspection: how far it is, what is next, and everything that belongs to it. */
export const InspectionPage = () => {
  const words = useWords(inspectionWords);
  const { inspectionId } = route.useParams();
  const { data, error, refetch } = useQuery(inspectionQuery(inspectionId));
  return (
    <Page
      title={data?.title || words.title}
      crumbs={[{ label: words.title, link: { to: '/inspections', search: {} } }]}
      lead={data === undefined ? undefined : <Lead room={data} />}
      actions={
        data === undefined ? null : (
          <>
            {data.mayEdit ? <EditDraft room={data} /> : null}
            <Button onClick={() => window.print()}>{words.print}</Button>
          </>
        )
      }
    >
      {data !== undefined ? (
        <Room room={data} />
      ) : error === null ? (
        <LoadingLines lines={10} />
      ) : (
        <LoadFailed error={error} retry={refetch} />
      )}
    </Page>
  );
};

const Lead = ({ room }: { readonly room: InspectionRoom }) => {
  const words = useWords(inspectionWords);
  const { kindName, startsOn, endsOn, subject, noticeNumber, conclusionNumber, basis, approver } = room;
  const numbers = [noticeNumber, conclusionNumber].filter((number) => number !== null);
  return (
    <>
      <p>
        <StateWord state={room.state} name={room.stateName} /> {kindName}，{startsOn} {words.to1} {endsOn}
        {numbers.length === 0 ? null : `，${numbers.join('、')}`}
      </p>
      <p>{subject}</p>
      <p>
        {basis.kindName}（{basis.article}）{basis.kind === 'proposal' ? `：${basis.reason}` : ` ${basis.document} ${basis.on ?? ''}`}
        {approver.name === '' ? null : `　${words.approver}：${approver.name}`}
      </p>
    </>
  );
};

const Room = ({ room }: { readonly room: InspectionRoom }) => {
  const may = useMay();
  return (
    <div className="inspection-room">
      <StageLine stages={room.stages} />
      <InspectionActs room={room} />
      {may('inspection.approve') && (room.state === 'draft' || room.state === 'proposed') ? (
        <CollisionsPart collisions={room.collisions} />
      ) : null}
      <SchemePart room={room} />
      <UnitsPart room={room} />
      <FindingsPart room={room} />
      <ReviewsPart room={room} />
      <RecommendationsPart room={room} />
      <CluesPart room={room} />
    </div>
  );
};
