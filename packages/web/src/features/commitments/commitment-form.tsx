import { useQueryClient } from '@tanstack/react-query';
import { DraftStatus } from '../../components/draft/draft-status.js';
import { FindingSummary } from '../../components/draft/finding-summary.js';
import { Findings } from '../../components/draft/findings-context.js';
import { useDraft } from '../../lib/use-draft.js';
import { CommitmentActs } from './commitment-acts.js';
import { type Body, type CommitmentDetail, commitmentQuery, saveCommitment } from './commitments-query.js';
import { DutyFields } from './duty-fields.js';
import { FrameFields } from './frame-fields.js';
import { GoalList } from './goal-list.js';
import { ProgressFields } from './progress-fields.js';
import { Versions } from './versions.js';
import '../../components/draft/draft.css';
import '../../components/plain-table.css';

/** The form of a commitment. It saves itself; what is wrong stands at its field and at the top. */
export const CommitmentForm = ({ commitment }: { readonly commitment: CommitmentDetail }) => {
  const client = useQueryClient();
  const { commitmentId } = commitment;
  const draft = useDraft<Body, CommitmentDetail>({
    saved: commitment,
    save: (edit, body) => saveCommitment(commitmentId, edit, body),
    load: () => client.fetchQuery({ ...commitmentQuery(commitmentId), staleTime: 0 }),
    onSaved: (saved) => client.setQueryData(commitmentQuery(commitmentId).queryKey, saved),
  });
  const { body, change } = draft;
  return (
    <Findings value={commitment.findings}>
      <div className="commitment-head">
        <CommitmentActs commitment={commitment} prepare={draft.saveNow} />
        <DraftStatus draft={draft} />
      </div>
      <FindingSummary findings={commitment.findings} />
      <FrameFields body={body} change={change} />
      <GoalList commitment={commitment} body={body} change={change} />
      <ProgressFields body={body} change={change} />
      <DutyFields body={body} change={change} />
      <Versions commitment={commitment} />
    </Findings>
  );
};
