import { useWords } from '../../lib/i18n.js';
import { postWords } from './post-words.js';
import type { Holding, Post } from './posts-query.js';

type HolderProps = {
  readonly post: Post;
  /** A sentence beside it says already that nobody can act. */
  readonly isExplained?: boolean;
};

/** Who holds a post, since when, and whether somebody can act. */
export const Holder = ({ post: { holder, kind }, isExplained = false }: HolderProps) => {
  const words = useWords(postWords);
  if (holder === null)
    return kind === 'office' ? <span className="quiet post-none">—</span> : <span className="state-word state-bad">{words.vacant}</span>;
  return (
    <>
      {holder.person} <small className="quiet">{words.since(holder.from)}</small> {isExplained ? null : <AccountWord holding={holder} />}
    </>
  );
};

/** Who stands in, until when. */
export const Substitutes = ({ post: { substitutes } }: { readonly post: Post }) => {
  const words = useWords(postWords);
  if (substitutes.length === 0) return <span className="quiet post-none">—</span>;
  return (
    <ul>
      {substitutes.map((one) => (
        <li key={one.holdingId}>
          {one.person} <small className="quiet">{words.until(one.to ?? '')}</small> <AccountWord holding={one} />
        </li>
      ))}
    </ul>
  );
};

const AccountWord = ({ holding: { userId, isActive } }: { readonly holding: Holding }) => {
  const words = useWords(postWords);
  if (userId !== null && isActive) return null;
  return <span className="state-word state-open">{userId === null ? words.noAccount : words.accountOff}</span>;
};
