import { Link } from '@tanstack/react-router';
import { Disclosure } from '../components/disclosure.js';
import { useWords } from '../lib/i18n.js';
import { useMe } from '../lib/session.js';
import { shellWords } from './shell-words.js';
import { useSignOut } from './sign-out.js';

/** Who is signed in, with the two things one does about that. */
export const AccountMenu = () => {
  const words = useWords(shellWords);
  const me = useMe();
  const signOut = useSignOut();
  if (me === null) return null;
  return (
    <Disclosure label={<span className="account-label">{me.displayName}</span>} name={`${words.account} ${me.displayName}`} align="end">
      <p className="account-name">{[me.username, me.unit?.name, me.official?.name].filter(Boolean).join(' · ')}</p>
      <Link to="/password" className="menu-item" data-closes>
        {words.changePassword}
      </Link>
      <button type="button" className="menu-item" onClick={signOut} data-closes>
        {words.signOut}
      </button>
    </Disclosure>
  );
};
