import { Link } from '@tanstack/react-router';
import { useWords } from '../../lib/i18n.js';
import { Holder, Substitutes } from './holding-words.js';
import { PostActs } from './post-acts.js';
import { postWords } from './post-words.js';
import type { Post } from './posts-query.js';

/** Posts with who holds them on the day, and what somebody should look at. */
export const PostTable = ({ posts }: { readonly posts: readonly Post[] }) => {
  const words = useWords(postWords);
  return (
    <div className="plain-scroll">
      <table className="plain-table post-table" aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col">{words.post}</th>
            <th scope="col">{words.holder}</th>
            <th scope="col">{words.substitutes}</th>
            <th scope="col">{words.notes}</th>
            <th scope="col" className="no-print">
              {words.acts}
            </th>
          </tr>
        </thead>
        <tbody>
          {posts.map((post) => (
            <tr key={post.postId}>
              <th scope="row">
                {post.title}
                <Belongs post={post} />
              </th>
              <td>
                <Holder post={post} isExplained={post.flaws.some(({ kind }) => kind === 'no-account')} />
              </td>
              <td>
                <Substitutes post={post} />
              </td>
              <td className="post-flaws">
                {post.flaws.length === 0 ? (
                  <span className="quiet post-none">—</span>
                ) : (
                  post.flaws.map(({ kind, message }) => <p key={kind}>{message}</p>)
                )}
              </td>
              <td className="no-print">
                <PostActs post={post} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Belongs = ({ post: { kind, unitId, unitName, official } }: { readonly post: Post }) => {
  const words = useWords(postWords);
  return (
    <small className="quiet post-belongs">
      {words[kind]}
      {unitId === null ? null : (
        <>
          {' · '}
          <Link to="/units/$unitId" params={{ unitId }}>
            {unitName}
          </Link>
        </>
      )}
      {official === null ? null : (
        <>
          {' · '}
          <Link to="/officials/$officialId" params={{ officialId: official }}>
            {words.named(official)}
          </Link>
        </>
      )}
    </small>
  );
};
