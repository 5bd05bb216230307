import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { Page } from '../../components/page.js';
import { useWords } from '../../lib/i18n.js';
import { useMay } from '../../lib/session.js';
import { DraftForm } from './draft-form.js';
import { paperWords } from './paper-words.js';
import { type Paper, paperQuery } from './papers-query.js';
import { WithdrawPaper } from './withdraw-paper.js';
import '../../components/plain-table.css';
import './papers.css';

const route = getRouteApi('/signed-in/papers/$paperId');

/** One paper: its text, its file, and where each of its numbers comes from. */
export const PaperPage = () => {
  const words = useWords(paperWords);
  const may = useMay();
  const { paperId } = route.useParams();
  const { data, error, refetch } = useQuery(paperQuery(paperId));
  return (
    <Page
      title={data === undefined ? words.title : data.title.replaceAll('\n', '')}
      crumbs={[{ label: words.title, link: { to: '/papers', search: {} } }]}
      lead={data === undefined ? undefined : `${data.kindName} · ${data.stateName}${data.number === null ? '' : ` · ${data.number}`}`}
      actions={
        data === undefined ? null : (
          <a href={`/api/papers/${paperId}/file`} download>
            {data.state === 'draft' ? words.preview : words.download}
          </a>
        )
      }
    >
      {error === null ? null : <LoadFailed error={error} retry={refetch} />}
      {data === undefined && error === null ? <LoadingLines lines={10} /> : null}
      {data === undefined ? null : (
        <>
          {data.reason === null ? null : <p className="call-out">{`${data.stateName}：${data.reason}`}</p>}
          {data.state === 'draft' && may('paper.write') ? <DraftForm key={data.edit} paper={data} /> : <PaperText paper={data} />}
          <Sources paper={data} />
          {may('paper.write') ? <WithdrawPaper paper={data} /> : null}
        </>
      )}
    </Page>
  );
};

const PaperText = ({ paper }: { readonly paper: Paper }) => {
  const words = useWords(paperWords);
  return (
    <section className="paper-text">
      {paper.recipients === null ? null : <p>{`${paper.recipients}：`}</p>}
      {paper.body.split('\n').map((line) => (
        <p key={line}>{line}</p>
      ))}
      {paper.sha256 === null ? null : <p className="quiet">{`${words.hash} ${paper.sha256}`}</p>}
    </section>
  );
};

const Sources = ({ paper: { sources, annexes } }: { readonly paper: Paper }) => {
  const words = useWords(paperWords);
  return (
    <section>
      <h2>{words.annexes}</h2>
      <ol>
        {annexes.map(({ title }) => (
          <li key={title}>{title}</li>
        ))}
      </ol>
      <h2>{words.sources}</h2>
      <div className="plain-scroll">
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{words.figure}</th>
              <th scope="col">{words.origin}</th>
              <th scope="col">{words.sentence}</th>
            </tr>
          </thead>
          <tbody>
            {sources.map(({ number, origin, sentence }) => (
              <tr key={`${number} ${origin} ${sentence}`}>
                <td>{number}</td>
                <td>{origin}</td>
                <td>{sentence}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
