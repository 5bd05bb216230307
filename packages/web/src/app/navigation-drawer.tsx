import { useState } from 'react';
import { SidePanel } from '../components/side-panel.js';
import { useWords } from '../lib/i18n.js';
import { LanguageSwitch } from './language-switch.js';
import { Navigation } from './navigation.js';
import { shellWords } from './shell-words.js';

/** The navigation on a narrow screen, behind a button. */
export const NavigationDrawer = () => {
  const words = useWords(shellWords);
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <button type="button" className="plain-button drawer-button" aria-label={words.openNavigation} onClick={() => setOpen(true)}>
        <svg width="18" height="14" viewBox="0 0 18 14" aria-hidden="true">
          <path d="M0 1h18M0 7h18M0 13h18" stroke="currentColor" strokeWidth="2" />
        </svg>
      </button>
      <SidePanel title={words.navigation} isOpen={isOpen} onClose={close} side="left">
        <Navigation onLeave={close} />
        <LanguageSwitch />
      </SidePanel>
    </>
  );
};
