import { type ComponentProps, useState } from 'react';
import { useWords } from '../lib/i18n.js';
import { componentWords } from './component-words.js';
import './filter-menu.css';
import './password-field.css';

/** A field for a password that can be shown while it is typed. */
export const PasswordField = (props: Omit<ComponentProps<'input'>, 'type' | 'className'>) => {
  const words = useWords(componentWords);
  const [isShown, setShown] = useState(false);
  return (
    <span className="password-field">
      <input {...props} type={isShown ? 'text' : 'password'} className="text-field" maxLength={200} spellCheck={false} />
      <button type="button" aria-pressed={isShown} aria-label={words.showPassword} onClick={() => setShown(!isShown)}>
        <svg width="18" height="12" viewBox="0 0 18 12" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.4">
          <path d="M1 6c3-6.7 13-6.7 16 0-3 6.700-13 6.700-16 0Z" />
          <circle cx="9" cy="6" r="2.300" />
          {isShown ? null : <path d="M3 11.500 15 .5" />}
        </svg>
      </button>
    </span>
  );
};
