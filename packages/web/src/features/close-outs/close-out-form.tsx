import { useQueryClient } from '@tanstack/react-query';
import { DraftStatus } from '../../components/draft/draft-status.js';
import { Field } from '../../components/draft/field.js';
import { EvidencePart } from '../../components/evidence/evidence-part.js';
import { useWords } from '../../lib/i18n.js';
import { useDraft } from '../../lib/use-draft.js';
import { ChecklistPart } from './checklist-part.js';
import { CloseOutActs } from './close-out-acts.js';
import { PromisePart, WayPart } from './close-out-facts.js';
import { closeOutWords } from './close-out-words.js';
import { type CloseOutDetail, closeOutQuery, saveCloseOut, type Words } from './close-outs-query.js';

type Kept = { readonly edit: number; readonly body: Words };

const keptOf = ({ edit, statement, checklist }: CloseOutDetail): Kept => ({
  edit,
  body: { statement, answers: checklist.map(({ id, evidenceIds, note }) => ({ id, evidenceIds, note })) },
});

/** The form of an application. It saves itself. */
export const CloseOutForm = ({ closeOut }: { readonly closeOut: CloseOutDetail }) => {
  const words = useWords(closeOutWords);
  const client = useQueryClient();
  const { closeOutId } = closeOut;
  const query = closeOutQuery(closeOutId);
  const draft = useDraft<Words, Kept>({
    saved: keptOf(closeOut),
    save: async (edit, body) => {
      const saved = await saveCloseOut(closeOutId, edit, body);
      client.setQueryData(query.queryKey, saved);
      return keptOf(saved);
    },
    load: async () => keptOf(await client.fetchQuery({ ...query, staleTime: 0 })),
    onSaved: () => undefined,
  });
  const { body, change } = draft;
  return (
    <>
      <div className="close-out-head">
        <CloseOutActs closeOut={closeOut} prepare={draft.saveNow} />
        <DraftStatus draft={draft} />
      </div>
      <section className="form-part">
        <Field label={words.statement} hint={words.statementHint} at="statement" isWide>
          <textarea rows={4} maxLength={2000} value={body.statement} onChange={({ target }) => change({ statement: target.value })} />
        </Field>
      </section>
      <ChecklistPart closeOut={closeOut} answers={body.answers} onChange={(answers) => change({ answers })} />
      <EvidencePart thingKind="close-out" thingId={closeOutId} isOpen />
      <PromisePart closeOut={closeOut} />
      <WayPart closeOut={closeOut} />
    </>
  );
};
