import { useWords } from '../lib/i18n.js';
import { useIsSample } from '../lib/instance.js';
import { shellWords } from './shell-words.js';
import './sample-notice.css';

/** Says on every screen, printed ones too, that the ledger is made up. There is nothing to close it with. */
export const SampleNotice = () => {
  const words = useWords(shellWords);
  return useIsSample() ? (
    <aside className="sample-notice" aria-label={words.sample}>
      {words.sample}
    </aside>
  ) : null;
};
