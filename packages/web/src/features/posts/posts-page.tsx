import { type PostKind, postKinds } from '@luoshi/domain';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useId } from 'react';
import { EmptyState } from '../../components/empty-state.js';
import { FormError } from '../../components/form-error.js';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { Page } from '../../components/page.js';
import { SearchBox } from '../../components/search-box.js';
import { allItems } from '../../lib/all-items.js';
import { answer, api } from '../../lib/api.js';
import { useWords } from '../../lib/i18n.js';
import { given, wordParam } from '../../lib/search-params.js';
import { useMay } from '../../lib/session.js';
import { AddPost } from './add-post.js';
import { PostTable } from './post-table.js';
import { postWords } from './post-words.js';
import { type PostChoice, postsQuery, usePostDeed } from './posts-query.js';
import { today } from './today.js';
import '../../components/plain-table.css';
import './posts.css';

const route = getRouteApi('/signed-in/posts');

const useChoice = (): PostChoice => {
  const { kind, q, day } = route.useSearch();
  return { kind: wordParam(kind, postKinds), q, day: day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day) ? day : undefined };
};

/** 岗位: who holds which post, and who held it on another day. */
export const PostsPage = () => {
  const words = useWords(postWords);
  const may = useMay();
  const choice = useChoice();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(postsQuery(choice));
  const posts = allItems(data);
  const isNarrowed = choice.kind !== undefined || choice.q !== undefined;
  return (
    <Page title={words.title} lead={words.lead} actions={may('post.write') ? <AddPost /> : null}>
      <Postless names={data?.pages[0]?.postless.map(({ official }) => official) ?? []} />
      <Narrowing choice={choice} />
      {posts === null ? (
        error === null ? (
          <LoadingLines lines={8} />
        ) : (
          <LoadFailed error={error} retry={refetch} />
        )
      ) : posts.length === 0 ? (
        <EmptyState title={isNarrowed ? words.emptySearch : words.empty}>{isNarrowed ? null : words.emptyHint}</EmptyState>
      ) : (
        <PostTable posts={posts} />
      )}
      {hasNextPage ? (
        <Button className="no-print" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {words.more}
        </Button>
      ) : null}
    </Page>
  );
};

const Postless = ({ names }: { readonly names: readonly string[] }) => {
  const words = useWords(postWords);
  const found = usePostDeed(() => answer(api.POST('/api/posts/officials', { body: {} })));
  if (names.length === 0) return null;
  return (
    <div className="call-out post-call no-print">
      <span>
        <strong>{words.postless(names.length)}</strong> <span className="quiet">{names.join('、')}</span>
      </span>
      <Button type="primary" loading={found.isPending} onClick={() => found.mutate(undefined)}>
        {words.found}
      </Button>
      <FormError error={found.error} />
    </div>
  );
};

const Narrowing = ({ choice }: { readonly choice: PostChoice }) => {
  const words = useWords(postWords);
  const navigate = useNavigate();
  const id = useId();
  const go = (change: Partial<PostChoice>) => void navigate({ to: '/posts', search: given({ ...choice, ...change }), replace: true });
  const kinds: readonly (PostKind | undefined)[] = [undefined, ...postKinds];
  return (
    <div className="post-narrowing no-print">
      <SearchBox label={words.search} value={choice.q ?? ''} onSearch={(q) => go({ q: q === '' ? undefined : q })} />
      <fieldset className="tab-buttons">
        <legend className="only-read-aloud">{words.which}</legend>
        {kinds.map((kind) => (
          <button key={kind ?? 'all'} type="button" aria-pressed={choice.kind === kind} onClick={() => go({ kind })}>
            {words[kind ?? 'all']}
          </button>
        ))}
      </fieldset>
      <label htmlFor={id} className="post-day">
        {words.day}{' '}
        <input
          id={id}
          type="date"
          className="text-field"
          value={choice.day ?? today()}
          onChange={({ target }) => go({ day: target.value === '' || target.value === today() ? undefined : target.value })}
        />
      </label>
    </div>
  );
};
