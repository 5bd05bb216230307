import { Button } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { FormError } from '../../components/form-error.js';
import { SidePanel } from '../../components/side-panel.js';
import { answer, api } from '../../lib/api.js';
import { useWords } from '../../lib/i18n.js';
import { type HoldingDraft, HoldingForm } from './holding-form.js';
import { PostHistory } from './post-history.js';
import { postWords } from './post-words.js';
import { type Post, usePostDeed } from './posts-query.js';
import { today } from './today.js';

type Act = 'succeed' | 'substitute' | 'rename' | 'history';

/** What can be done with a post; its history is everyone's to read. */
export const PostActs = ({ post }: { readonly post: Post }) => {
  const words = useWords(postWords);
  const [open, setOpen] = useState<Act | null>(null);
  const close = () => setOpen(null);
  const acts: readonly Act[] = [
    ...(post.mayKeep ? (post.kind === 'office' ? ['rename'] : ['succeed', 'substitute', 'rename']) : []),
    'history',
  ] as Act[];
  return (
    <span className="post-buttons">
      {acts.map((act) => (
        <Button key={act} size="small" aria-label={words.actOn(words[act], post.title)} onClick={() => setOpen(act)}>
          {words[act]}
        </Button>
      ))}
      {open === 'succeed' ? <Succeed post={post} onClose={close} /> : null}
      {open === 'substitute' ? <Substitute post={post} onClose={close} /> : null}
      {open === 'rename' ? <Rename post={post} onClose={close} /> : null}
      {open === 'history' ? <PostHistory post={post} onClose={close} /> : null}
    </span>
  );
};

type ActProps = { readonly post: Post; readonly onClose: () => void };

const nobody: HoldingDraft = { person: '', userId: null, from: '', to: '' };

const Succeed = ({ post, onClose }: ActProps) => {
  const words = useWords(postWords);
  const save = ({ person, userId, from }: HoldingDraft) =>
    answer(api.POST('/api/posts/{postId}/successor', { params: { path: { postId: post.postId } }, body: { person, userId, from } }));
  return (
    <HoldingForm
      title={words.succeedTitle(post.title)}
      hint={post.holder === null ? words.succeedVacantHint : words.succeedHint(post.holder.person)}
      post={post}
      start={{ ...nobody, from: today() }}
      end="none"
      save={save}
      onClose={onClose}
    />
  );
};

const Substitute = ({ post, onClose }: ActProps) => {
  const words = useWords(postWords);
  const save = ({ person, userId, from, to }: HoldingDraft) =>
    answer(api.POST('/api/posts/{postId}/substitutes', { params: { path: { postId: post.postId } }, body: { person, userId, from, to } }));
  return (
    <HoldingForm
      title={words.substituteTitle(post.title)}
      hint={words.substituteHint}
      post={post}
      start={{ ...nobody, from: today() }}
      end="required"
      save={save}
      onClose={onClose}
    />
  );
};

const Rename = ({ post, onClose }: ActProps) => {
  const words = useWords(postWords);
  const [title, setTitle] = useState(post.title);
  const id = useId();
  const saving = usePostDeed(
    () => answer(api.PUT('/api/posts/{postId}', { params: { path: { postId: post.postId } }, body: { title: title.trim() } })),
    onClose,
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate(undefined);
  };
  return (
    <SidePanel title={words.rename} isOpen onClose={onClose}>
      <form className="stacked-form" onSubmit={submit}>
        <h2>{words.rename}</h2>
        <label htmlFor={id}>{words.renameTitle}</label>
        <input id={id} className="text-field" required maxLength={100} value={title} onChange={({ target }) => setTitle(target.value)} />
        <FormError error={saving.error} />
        <Button type="primary" htmlType="submit" loading={saving.isPending} disabled={title.trim() === ''}>
          {words.save}
        </Button>
      </form>
    </SidePanel>
  );
};
