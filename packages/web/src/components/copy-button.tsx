import { Button } from 'antd';
import { copyText } from '../lib/copy-text.js';
import { useWords } from '../lib/i18n.js';
import { componentWords } from './component-words.js';
import { useNotice } from './notice.js';

type CopyButtonProps = {
  readonly text: string;
  readonly label?: string;
  /** What is said when it is done; “copied” where absent. */
  readonly done?: string;
  readonly small?: boolean;
};

/** Copies a text and says so. */
export const CopyButton = ({ text, label, done, small = false }: CopyButtonProps) => {
  const words = useWords(componentWords);
  const copy = useCopy();
  return (
    <Button size={small ? 'small' : 'middle'} title={text} onClick={() => copy(text, done)}>
      {label ?? words.copy}
    </Button>
  );
};

/** The same for keys: copies and says what was copied, or that it could not be. */
export const useCopy = (): ((text: string, done?: string) => void) => {
  const words = useWords(componentWords);
  const say = useNotice();
  return (text, done) => {
    void copyText(text).then((isCopied) => (isCopied ? say(done ?? words.copied) : say(words.copyFailed, 'bad')));
  };
};
