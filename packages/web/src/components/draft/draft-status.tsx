import { Button } from 'antd';
import { useLang, useWords } from '../../lib/i18n.js';
import type { Draft } from '../../lib/use-draft.js';
import { FormError } from '../form-error.js';
import { draftWords } from './draft-words.js';
import './draft.css';

/** How a draft stands: saved, on its way, or in conflict with what a colleague saved, with the two ways out. */
export const DraftStatus = <B, S>({ draft }: { readonly draft: Draft<B, S> }) => {
  const words = useWords(draftWords);
  const { lang } = useLang();
  const { status, error, loadNewest, keepMine } = draft;
  if (status === 'conflict') {
    return (
      <div className="call-out call-out-bad draft-conflict" role="alert" lang={lang === 'zh' ? 'zh-CN' : 'en'}>
        <strong>{words.conflict}</strong>
        <span>{words.conflictHint}</span>
        <span className="draft-ways">
          <Button onClick={() => void loadNewest()}>{words.loadNewest}</Button>
          <Button onClick={() => void keepMine()}>{words.keepMine}</Button>
        </span>
      </div>
    );
  }
  return (
    <>
      {status === 'failed' ? <FormError error={error} /> : null}
      <span className="quiet draft-status" role="status">
        {words[status === 'failed' ? 'unsaved' : status]}
      </span>
    </>
  );
};
