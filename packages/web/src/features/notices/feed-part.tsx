import { Button } from 'antd';
import { ConfirmButton } from '../../components/confirm-button.js';
import { FormError } from '../../components/form-error.js';
import { useLang, useWords } from '../../lib/i18n.js';
import { instantWords } from '../../lib/instant.js';
import { noticeWords } from './notice-words.js';
import { useFeed } from './notices-query.js';

/** The calendar feed: its address is shown once, made anew, or ended. */
export const FeedPart = ({ madeAt }: { readonly madeAt: string | null }) => {
  const words = useWords(noticeWords);
  const { lang } = useLang();
  const feed = useFeed();
  const path = feed.data ?? null;
  return (
    <section className="preference-part">
      <h3>{words.feed}</h3>
      <p className="quiet">{words.feedHint}</p>
      {madeAt === null ? null : <p>{words.feedMade(instantWords(madeAt, lang))}</p>}
      {path === null ? null : (
        <p role="status">
          {words.feedOnce}
          <br />
          <code className="feed-address">{`${globalThis.location.origin}${path}`}</code>
        </p>
      )}
      <FormError error={feed.error} />
      <div>
        {madeAt === null ? (
          <Button loading={feed.isPending} onClick={() => feed.mutate(true)}>
            {words.makeFeed}
          </Button>
        ) : (
          <>
            <ConfirmButton
              label={words.renewFeed}
              question={words.renewQuestion}
              isBusy={feed.isPending}
              onConfirm={() => feed.mutate(true)}
            />{' '}
            <ConfirmButton label={words.dropFeed} question={words.dropQuestion} onConfirm={() => feed.mutate(false)} />
          </>
        )}
      </div>
    </section>
  );
};
