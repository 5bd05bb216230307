import { Button } from 'antd';
import { useState } from 'react';
import { ConfirmButton } from '../../components/confirm-button.js';
import { FormError } from '../../components/form-error.js';
import { SidePanel } from '../../components/side-panel.js';
import { answer, api } from '../../lib/api.js';
import { useWords } from '../../lib/i18n.js';
import { type HoldingDraft, HoldingForm } from './holding-form.js';
import { postWords } from './post-words.js';
import { type Holding, type Post, usePostDeed } from './posts-query.js';

type PostHistoryProps = { readonly post: Post; readonly onClose: () => void };

/** Everyone who held a post or stood in, the latest first. */
export const PostHistory = ({ post, onClose }: PostHistoryProps) => {
  const words = useWords(postWords);
  const [corrected, setCorrected] = useState<Holding | null>(null);
  if (corrected !== null) return <Correct post={post} holding={corrected} onClose={() => setCorrected(null)} />;
  const title = words.historyOf(post.title);
  return (
    <SidePanel title={title} isOpen onClose={onClose}>
      <div className="stacked-form">
        <h2>{title}</h2>
        {post.holdings.length === 0 ? <p className="quiet">{words.none}</p> : null}
        <ul className="post-history">
          {post.holdings.map((holding) => (
            <li key={holding.holdingId}>
              <span>
                <strong>{holding.person}</strong> {holding.kind === 'holder' ? words.holderKind : words.substituteKind}
                <span className="quiet">
                  {' '}
                  {holding.from}—{holding.to ?? words.openEnd}
                </span>
              </span>
              {post.mayKeep ? <Mend post={post} holding={holding} onCorrect={() => setCorrected(holding)} /> : null}
            </li>
          ))}
        </ul>
      </div>
    </SidePanel>
  );
};

const pathOf = (post: Post, { holdingId }: Holding) => ({ params: { path: { postId: post.postId, holdingId } } });

type MendProps = { readonly post: Post; readonly holding: Holding; readonly onCorrect: () => void };

const Mend = ({ post, holding, onCorrect }: MendProps) => {
  const words = useWords(postWords);
  const removal = usePostDeed(() => answer(api.DELETE('/api/posts/{postId}/holdings/{holdingId}', pathOf(post, holding))));
  return (
    <span className="post-buttons">
      <Button size="small" onClick={onCorrect} aria-label={words.actOn(words.correct, holding.person)}>
        {words.correct}
      </Button>
      <ConfirmButton
        label={words.remove}
        question={words.removeQuestion(holding.person)}
        isBusy={removal.isPending}
        onConfirm={() => removal.mutate(undefined)}
      />
      <FormError error={removal.error} />
    </span>
  );
};

const Correct = ({ post, holding, onClose }: { readonly post: Post; readonly holding: Holding; readonly onClose: () => void }) => {
  const words = useWords(postWords);
  const { person, userId, from, to } = holding;
  const save = (draft: HoldingDraft) =>
    answer(
      api.PUT('/api/posts/{postId}/holdings/{holdingId}', {
        ...pathOf(post, holding),
        body: { ...draft, to: draft.to || null, seen: { from, to } },
      }),
    );
  return (
    <HoldingForm
      title={words.correct}
      hint={words.historyOf(post.title)}
      post={post}
      start={{ person, userId, from, to: to ?? '' }}
      end={holding.kind === 'substitute' ? 'required' : 'optional'}
      save={save}
      onClose={onClose}
    />
  );
};
