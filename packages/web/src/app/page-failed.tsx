import { useQueryClient } from '@tanstack/react-query';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { Button } from 'antd';
import { LoadFailed } from '../components/load-failed.js';
import { Page } from '../components/page.js';
import { problemOf } from '../lib/failure.js';
import { useWords } from '../lib/i18n.js';
import { shellWords } from './shell-words.js';

/** The last resort: a page that threw. A server's problem is shown as such, anything else as the program's own fault. */
export const PageFailed = ({ error, reset }: ErrorComponentProps) => {
  const words = useWords(shellWords);
  const router = useRouter();
  const queryClient = useQueryClient();
  // What was read may be what the page failed on: it is read anew.
  const retry = () => {
    queryClient.removeQueries({ type: 'inactive' });
    reset();
    void router.invalidate();
  };
  const fromServer = problemOf(error).status > 0 || problemOf(error).code === 'unreachable';
  return (
    <Page title={words.pageFailed}>
      {fromServer ? (
        <LoadFailed error={error} retry={retry} />
      ) : (
        <section className="state" role="alert">
          <h2>{words.pageFailed}</h2>
          <p>{words.pageFailedHint}</p>
          <p>
            <code>{problemOf(error).detail}</code>
          </p>
          <div className="state-actions">
            <Button onClick={retry}>{words.retry}</Button>
          </div>
        </section>
      )}
    </Page>
  );
};
