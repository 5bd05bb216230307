import { Link } from '@tanstack/react-router';
import { useWords } from '../../lib/i18n.js';
import { commitmentWords } from './commitment-words.js';
import type { CommitmentDetail } from './commitments-query.js';
import { StateWord } from './state-word.js';

/** Every version of the share's commitment, where there is more than this one. */
export const Versions = ({ commitment }: { readonly commitment: CommitmentDetail }) => {
  const words = useWords(commitmentWords);
  if (commitment.versions.length < 2) return null;
  return (
    <section className="form-part no-print">
      <h2>{words.versions}</h2>
      <ul>
        {commitment.versions.map(({ commitmentId, version, state, stateName }) => (
          <li key={commitmentId}>
            <Link to="/commitments/$commitmentId" params={{ commitmentId }}>
              {words.version(version)}
            </Link>{' '}
            <StateWord state={state} name={stateName} />
          </li>
        ))}
      </ul>
    </section>
  );
};
