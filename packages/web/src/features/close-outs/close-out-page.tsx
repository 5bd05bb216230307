import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Crumb } from '../../components/breadcrumb.js';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { Page } from '../../components/page.js';
import { useWords } from '../../lib/i18n.js';
import { ChecklistPart } from './checklist-part.js';
import { CloseOutActs } from './close-out-acts.js';
import { PromisePart, WayPart } from './close-out-facts.js';
import { CloseOutForm } from './close-out-form.js';
import { CloseOutStateWord } from './close-out-state-word.js';
import { closeOutWords } from './close-out-words.js';
import { type CloseOutDetail, closeOutQuery } from './close-outs-query.js';
import '../../components/draft/draft.css';
import '../../components/plain-table.css';
import './close-outs.css';

const route = getRouteApi('/signed-in/close-outs/$closeOutId');

/** One close-out: to fill in where it is the reader's draft, else to read, check and decide. */
export const CloseOutPage = () => {
  const words = useWords(closeOutWords);
  const { closeOutId } = route.useParams();
  const { data, error, refetch } = useQuery(closeOutQuery(closeOutId));
  const crumbs: readonly Crumb[] = [{ label: words.title, link: { to: '/close-outs', search: {} } }];
  return (
    <Page
      title={data === undefined ? words.title : words.ofTask(data.no)}
      crumbs={crumbs}
      lead={data === undefined ? undefined : <Lead closeOut={data} />}
    >
      {data !== undefined ? (
        <Body key={data.closeOutId} closeOut={data} />
      ) : error === null ? (
        <LoadingLines lines={8} />
      ) : (
        <LoadFailed error={error} retry={refetch} />
      )}
    </Page>
  );
};

type PartProps = { readonly closeOut: CloseOutDetail };

const Body = ({ closeOut }: PartProps) =>
  closeOut.acts.includes('save') ? <CloseOutForm closeOut={closeOut} /> : <CloseOutRead closeOut={closeOut} />;

const Lead = ({ closeOut: { taskId, text, unitName, state, stateName, isSampled } }: PartProps) => {
  const words = useWords(closeOutWords);
  return (
    <>
      <Link to="/tasks/$taskId" params={{ taskId }}>
        {text}
      </Link>
      <span className="close-out-line">
        <strong>{unitName}</strong> <CloseOutStateWord state={state} name={stateName} />
        {isSampled ? <span className="quiet">{words.sampled}</span> : null}
      </span>
    </>
  );
};

const CloseOutRead = ({ closeOut }: PartProps) => {
  const words = useWords(closeOutWords);
  return (
    <>
      <div className="close-out-head">
        <CloseOutActs closeOut={closeOut} />
      </div>
      <section className="form-part">
        <h2>{words.statement}</h2>
        <p>{closeOut.statement === '' ? '—' : closeOut.statement}</p>
      </section>
      <ChecklistPart closeOut={closeOut} answers={closeOut.checklist} onChange={null} />
      <PromisePart closeOut={closeOut} />
      <WayPart closeOut={closeOut} />
    </>
  );
};
