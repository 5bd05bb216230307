import { useLang } from '../lib/i18n.js';
import { instantWords } from '../lib/instant.js';
import './way-list.css';

type Step = {
  readonly event: string;
  readonly eventName: string;
  readonly at: string;
  readonly by: string;
  readonly note: string | null;
};

/** Who did what, when, and with which words: the way of a thing so far. */
export const WayList = ({ steps }: { readonly steps: readonly Step[] }) => {
  const { lang } = useLang();
  return (
    <ol className="way-list">
      {steps.map(({ event, eventName, at, by, note }) => (
        <li key={`${event} ${at}`}>
          <strong>{eventName}</strong> {by} <time dateTime={at}>{instantWords(at, lang)}</time>
          {note === null ? null : <span>：{note}</span>}
        </li>
      ))}
    </ol>
  );
};
