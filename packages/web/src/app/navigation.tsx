import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useWords } from '../lib/i18n.js';
import { useMe } from '../lib/session.js';
import { type Door, doorGroups, openDoors } from './doors.js';
import { shellWords } from './shell-words.js';
import './navigation.css';

/** The rooms that the signed-in person may enter. `onLeave` is called when one is chosen. */
export const Navigation = ({ onLeave }: { readonly onLeave?: () => void }) => {
  const words = useWords(shellWords);
  const me = useMe();
  const open = openDoors(me);
  return (
    <>
      <p className="brand">
        <strong>{words.product}</strong>
        <span>{me?.jurisdiction.name}</span>
      </p>
      <nav className="navigation" aria-label={words.navigation}>
        {doorGroups.map((group) => (
          <DoorList key={group} title={words[group]} doors={open.filter((door) => door.group === group)} onLeave={onLeave} />
        ))}
      </nav>
    </>
  );
};

type DoorListProps = { readonly title: string; readonly doors: readonly Door[]; readonly onLeave: (() => void) | undefined };

const DoorList = ({ title, doors, onLeave }: DoorListProps) => {
  const words = useWords(shellWords);
  const id = useId();
  if (doors.length === 0) return null;
  return (
    <>
      <h2 id={id}>{title}</h2>
      <ul aria-labelledby={id}>
        {doors.map(({ to, key }) => (
          <li key={key}>
            <Link to={to} activeOptions={{ exact: to === '/', includeSearch: false }} onClick={onLeave}>
              {words[key]}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
};
