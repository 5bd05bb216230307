import { Outlet } from '@tanstack/react-router';
import { useWords } from '../lib/i18n.js';
import { Navigation } from './navigation.js';
import { OfflineNotice } from './offline-notice.js';
import { shellWords } from './shell-words.js';
import { TopBar } from './top-bar.js';
import './frame.css';

/** What stands around every page: the way past it, the navigation, the bar with plan, reading, language and account. */
export const Frame = () => {
  const words = useWords(shellWords);
  return (
    <div className="frame">
      <a className="skip-link" href="#main">
        {words.skip}
      </a>
      <aside className="frame-side no-print">
        <Navigation />
      </aside>
      <TopBar />
      <main id="main" className="frame-main" tabIndex={-1} data-scroll-restoration-id="main">
        <OfflineNotice />
        <Outlet />
      </main>
    </div>
  );
};
