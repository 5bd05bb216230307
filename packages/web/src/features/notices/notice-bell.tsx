import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../lib/i18n.js';
import { noticeWords } from './notice-words.js';
import { unreadQuery } from './notices-query.js';
import './notice-bell.css';

/** The bell in the bar, with how many reminders lie unread. */
export const NoticeBell = () => {
  const words = useWords(noticeWords);
  const count = useQuery(unreadQuery).data?.unread ?? 0;
  // Who speaks to the page says what stands on it.
  const shown = count > 99 ? '99+' : String(count);
  const label = count === 0 ? words.title : words.bell(shown);
  return (
    <Link to="/notices" className="notice-bell" aria-label={label} title={label}>
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <path d="M10 2.5a5 5 0 0 0-5 5v3.2L3.5 13.5h13L15 10.7V7.5a5 5 0 0 0-5-5Z" fill="none" stroke="currentColor" strokeWidth="1.4" />
        <path d="M8 15.5a2 2 0 0 0 4 0" fill="none" stroke="currentColor" strokeWidth="1.4" />
      </svg>
      {count === 0 ? null : <span className="notice-count">{shown}</span>}
    </Link>
  );
};
