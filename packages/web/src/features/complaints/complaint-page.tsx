import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'antd';
import { ActWithReason } from '../../components/draft/act-with-reason.js';
import { FormError } from '../../components/form-error.js';
import { OpenSheetPanel } from '../../components/sheet/open-sheet-panel.js';
import { ThingPage } from '../../components/thing-page.js';
import { WayList } from '../../components/way-list.js';
import { answer, api } from '../../lib/api.js';
import { useWords } from '../../lib/i18n.js';
import { complaintWords } from './complaint-words.js';
import { ComplaintStateWord } from './complaints-page.js';
import { type ComplaintDetail, complaintQuery, useComplaintDeed } from './complaints-query.js';
import '../../components/draft/draft.css';
import './complaints.css';

const route = getRouteApi('/signed-in/complaints/$complaintId');

/** One complaint: its words, its clock, the answer that the sender reads. */
export const ComplaintPage = () => {
  const words = useWords(complaintWords);
  const { complaintId } = route.useParams();
  return (
    <ThingPage
      query={useQuery(complaintQuery(complaintId))}
      title={words.title}
      titleOf={({ kindName, number }) => words.titleOf(kindName, number)}
      crumbs={[{ label: words.title, link: { to: '/complaints', search: {} } }]}
      leadOf={(one) => (
        <>
          {words.receivedOn} {one.receivedOn} · {words.dueOn} {one.dueOn ?? '—'} <ComplaintStateWord one={one} />
        </>
      )}
    >
      {(one) => <Complaint one={one} />}
    </ThingPage>
  );
};

type PartProps = { readonly one: ComplaintDetail };
type Word = ComplaintDetail['acts'][number];

const Complaint = ({ one }: PartProps) => {
  const words = useWords(complaintWords);
  return (
    <>
      <Acts one={one} />
      <section className="form-part">
        <h2>{words.body}</h2>
        <p className="complaint-body">{one.body}</p>
        <p className="quiet">
          {words.contact}：{one.contact === '' ? words.noContact : one.contact}
        </p>
      </section>
      {one.answer === '' ? null : (
        <section className="form-part">
          <h2>{words.answerSeen}</h2>
          <p className="complaint-body">{one.answer}</p>
        </section>
      )}
      <section className="form-part">
        <h2>{words.way}</h2>
        <WayList steps={one.steps} />
      </section>
      <p className="quiet">
        {words.source}
        {one.rules.source}。{one.rules.toConfirm}
      </p>
    </>
  );
};

const Acts = ({ one: { complaintId, edit, acts, body } }: PartProps) => {
  const words = useWords(complaintWords);
  const { mutate, isPending, error } = useComplaintDeed(({ act, note }: { readonly act: Word; readonly note?: string }) =>
    answer(
      api.POST(`/api/complaints/{complaintId}/${act}`, {
        params: { path: { complaintId } },
        body: { edit, ...(note === undefined ? {} : { note }) },
      }),
    ),
  );
  return (
    <>
      <span className="draft-acts no-print">
        {acts.includes('accept') ? (
          <Button type="primary" loading={isPending} onClick={() => mutate({ act: 'accept' })}>
            {words.accept}
          </Button>
        ) : null}
        {(['answer', 'dismiss', 'resume'] as const)
          .filter((act) => acts.includes(act))
          .map((act) => (
            <ActWithReason
              key={act}
              label={words[act]}
              {...(act === 'answer' ? { field: words.answerSeen } : {})}
              isBusy={isPending}
              onAct={(note) => mutate({ act, note })}
            />
          ))}
        {acts.includes('answer') ? (
          <OpenSheetPanel origin="complaint" originId={complaintId} title={body.slice(0, 60)} label={words.toUnit} />
        ) : null}
        <Button onClick={() => window.print()}>{words.print}</Button>
      </span>
      <FormError error={error} />
    </>
  );
};
