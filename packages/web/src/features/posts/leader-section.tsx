import { useQuery } from '@tanstack/react-query';
import { LoadFailed } from '../../components/load-failed.js';
import { useWords } from '../../lib/i18n.js';
import { useMay } from '../../lib/session.js';
import { Holder, Substitutes } from './holding-words.js';
import { postWords } from './post-words.js';
import { leadersQuery } from './posts-query.js';
import '../../components/plain-table.css';
import './posts.css';

/** Who leads the task today, where the plan names a person: the post, its holder, who stands in. */
export const LeaderSection = ({ taskId }: { readonly taskId: string }) => {
  const words = useWords(postWords);
  const may = useMay();
  const { data, error, refetch } = useQuery({ ...leadersQuery(taskId), enabled: may('post.read') });
  if (!may('post.read')) return null;
  if (error !== null) return <LoadFailed error={error} retry={refetch} />;
  if (data === undefined || data.leaders.every(({ post }) => post === null)) return null;
  return (
    <section className="task-part" aria-labelledby="leaders-title">
      <h2 id="leaders-title">{words.onTask}</h2>
      <div className="plain-scroll">
        <table className="plain-table post-table" aria-labelledby="leaders-title">
          <thead>
            <tr>
              <th scope="col">{words.post}</th>
              <th scope="col">{words.holder}</th>
              <th scope="col">{words.substitutes}</th>
            </tr>
          </thead>
          <tbody>
            {data.leaders.map(({ printed, post }) => (
              <tr key={printed}>
                <th scope="row">
                  {post?.title ?? words.noPost}
                  <small className="quiet post-belongs">{words.named(printed)}</small>
                </th>
                <td>{post === null ? <span className="quiet post-none">—</span> : <Holder post={post} />}</td>
                <td>{post === null ? <span className="quiet post-none">—</span> : <Substitutes post={post} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
