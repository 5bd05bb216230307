import { promiseAfter } from '@luoshi/domain';
import { useQueryClient } from '@tanstack/react-query';
import { DraftStatus } from '../../components/draft/draft-status.js';
import { Field } from '../../components/draft/field.js';
import { EvidencePart } from '../../components/evidence/evidence-part.js';
import { useWords } from '../../lib/i18n.js';
import { useDraft } from '../../lib/use-draft.js';
import { PromiseTable } from './promise-table.js';
import { ProposalFields } from './proposal-fields.js';
import { RequestActs } from './request-acts.js';
import { RequestSteps } from './request-steps.js';
import { requestWords } from './request-words.js';
import { type PromiseBody, type RequestDetail, requestQuery, saveRequest, type Words } from './requests-query.js';
import '../../components/draft/draft.css';
import '../../components/plain-table.css';

type Kept = { readonly edit: number; readonly body: Words };

const keptOf = ({ edit, reason, legalBasis, proposal }: RequestDetail): Kept => ({ edit, body: { reason, legalBasis, proposal } });

/** The form of a request. It saves itself; what would change stands beside the promise while it is typed. */
export const RequestForm = ({ request }: { readonly request: RequestDetail }) => {
  const words = useWords(requestWords);
  const client = useQueryClient();
  const { requestId } = request;
  const query = requestQuery(requestId);
  const keep = (saved: RequestDetail): Kept => {
    client.setQueryData(query.queryKey, saved);
    return keptOf(saved);
  };
  const draft = useDraft<Words, Kept>({
    saved: keptOf(request),
    save: async (edit, body) => keep(await saveRequest(requestId, edit, body)),
    load: async () => keptOf(await client.fetchQuery({ ...query, staleTime: 0 })),
    onSaved: () => undefined,
  });
  const { body, change } = draft;
  return (
    <>
      <div className="request-head">
        <RequestActs request={request} prepare={draft.saveNow} />
        <DraftStatus draft={draft} />
      </div>
      <section className="form-part request-dates">
        <h2>{words.proposal}</h2>
        <ProposalFields request={request} proposal={body.proposal} onChange={(proposal) => change({ proposal })} />
        <Field label={words.reason} hint={words.reasonHint} at="reason" isWide>
          <textarea rows={4} maxLength={2000} value={body.reason} onChange={({ target }) => change({ reason: target.value })} />
        </Field>
        <Field label={words.legalBasis} hint={words.legalBasisHint} at="legalBasis" isWide>
          <textarea rows={2} maxLength={1000} value={body.legalBasis} onChange={({ target }) => change({ legalBasis: target.value })} />
        </Field>
      </section>
      <EvidencePart thingKind="request" thingId={requestId} isOpen />
      <PromiseTable request={request} after={promiseAfter(body.proposal, request.before?.body ?? null) as PromiseBody | null} />
      <RequestSteps request={request} />
    </>
  );
};
