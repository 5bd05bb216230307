import { CopyButton } from '../../components/copy-button.js';
import { SidePanel } from '../../components/side-panel.js';
import { useWords } from '../../lib/i18n.js';
import type { WithPassword } from './users-query.js';
import { usersWords } from './users-words.js';
import '../../components/stacked-form.css';

type InitialPasswordProps = { readonly given: WithPassword | null; readonly onClose: () => void };

/** The new password, once. */
export const InitialPassword = ({ given, onClose }: InitialPasswordProps) => {
  const words = useWords(usersWords);
  return (
    <SidePanel title={words.passwordTitle} isOpen={given !== null} onClose={onClose}>
      <div className="stacked-form">
        <h2>{words.passwordTitle}</h2>
        <p>{words.passwordHint(given?.user.displayName ?? '')}</p>
        <p className="initial-password">
          <code>{given?.initialPassword}</code>
        </p>
        <CopyButton text={given?.initialPassword ?? ''} label={words.copyPassword} />
      </div>
    </SidePanel>
  );
};
