import { Link } from '@tanstack/react-router';
import { useWords } from '../lib/i18n.js';
import { useMe } from '../lib/session.js';
import { openDoors } from './doors.js';
import { shellWords } from './shell-words.js';
import './navigation.css';

/** The rooms that the signed-in person may enter. `onLeave` is called when one is chosen. */
export const Navigation = ({ onLeave }: { readonly onLeave?: () => void }) => {
  const words = useWords(shellWords);
  const me = useMe();
  return (
    <>
      <p className="brand">
        <strong>{words.product}</strong>
        <span>{me?.jurisdiction.name}</span>
      </p>
      <nav className="navigation" aria-label={words.navigation}>
        <ul>
          {openDoors(me).map(({ to, key }) => (
            <li key={key}>
              <Link to={to} activeOptions={{ exact: to === '/', includeSearch: false }} onClick={onLeave}>
                {words[key]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
};
