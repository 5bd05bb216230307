import { Button } from 'antd';
import { problemOf } from '../lib/failure.js';
import { useWords } from '../lib/i18n.js';
import { componentWords } from './component-words.js';
import './states.css';

type LoadFailedProps = { readonly error: unknown; readonly retry?: () => unknown };

/** What the server said, the number to ask about, and a way to try again. */
export const LoadFailed = ({ error, retry }: LoadFailedProps) => {
  const words = useWords(componentWords);
  const { requestId } = problemOf(error);
  return (
    <section className="state" role="alert">
      <h2>{words.loadFailed}</h2>
      <p>{useFailureSentence()(error)}</p>
      {requestId === '' ? null : (
        <p>
          {words.requestId} <code>{requestId}</code>
        </p>
      )}
      {retry === undefined ? null : (
        <div className="state-actions">
          <Button onClick={() => void retry()}>{words.retry}</Button>
        </div>
      )}
    </section>
  );
};

/** The sentence for a failure: the server's own where it gave one. */
export const useFailureSentence = (): ((error: unknown) => string) => {
  const words = useWords(componentWords);
  return (error) => {
    const { code, detail, title } = problemOf(error);
    if (code === 'unreachable') return words.unreachable;
    return detail || title || words.fault;
  };
};
