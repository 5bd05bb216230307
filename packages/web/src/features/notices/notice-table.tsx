import { Link } from '@tanstack/react-router';
import { useLang, useWords } from '../../lib/i18n.js';
import { instantWords } from '../../lib/instant.js';
import { noticeWords } from './notice-words.js';
import { type Notice, useRead } from './notices-query.js';
import './notices.css';

/** Reminders in a table: how the duty stands today in a word and a shape, what it is with its link, and when one was reminded. */
export const NoticeTable = ({ notices }: { readonly notices: readonly Notice[] }) => {
  const words = useWords(noticeWords);
  return (
    <div className="plain-scroll">
      <table className="plain-table notice-table" aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col">{words.due}</th>
            <th scope="col">{words.duty}</th>
            <th scope="col">{words.task}</th>
            <th scope="col">{words.made}</th>
          </tr>
        </thead>
        <tbody>
          {notices.map((notice) => (
            <Line key={notice.noticeId} notice={notice} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Line = ({ notice }: { readonly notice: Notice }) => {
  const words = useWords(noticeWords);
  const { lang } = useLang();
  const read = useRead();
  const { noticeId, standing, isOverdue, dueOn, what, period, no, text, unitName, path, madeAt, readAt } = notice;
  const open = () => {
    if (readAt === null) read.mutate([noticeId]);
  };
  return (
    <tr className={readAt === null ? 'notice-unread' : undefined}>
      <td className="notice-due">
        <span className={`state-word ${isOverdue ? 'state-bad' : 'state-open'}`}>{standing}</span>
        <time dateTime={dueOn}>{dueOn}</time>
      </td>
      <th scope="row">
        <Link to={path} onClick={open}>
          {what}
          {period === null ? '' : ` ${period}`}
        </Link>
        {readAt === null ? <span className="notice-new">{words.isNew}</span> : null}
      </th>
      <td>
        {no === null ? '' : `${no}. `}
        {text}
        <span className="quiet"> {unitName}</span>
      </td>
      <td className="notice-made quiet">{instantWords(madeAt, lang)}</td>
    </tr>
  );
};
