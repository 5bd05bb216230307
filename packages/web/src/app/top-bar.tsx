import { NoticeBell } from '../features/notices/notice-bell.js';
import { useWords } from '../lib/i18n.js';
import { useMay } from '../lib/session.js';
import { AccountMenu } from './account-menu.js';
import { LanguageSwitch } from './language-switch.js';
import { NavigationDrawer } from './navigation-drawer.js';
import { PlanSwitch } from './plan-switch.js';
import { ReadingSwitch } from './reading-switch.js';
import { shellWords } from './shell-words.js';
import './top-bar.css';

/** Which plan one looks at, how its words are read, in which language, and who one is. */
export const TopBar = () => {
  const words = useWords(shellWords);
  const may = useMay();
  return (
    <header className="top-bar no-print">
      <NavigationDrawer />
      <strong className="top-bar-brand">{words.product}</strong>
      {may('plan.read') ? <PlanSwitch /> : null}
      <div className="top-bar-end">
        {may('task.read') ? <ReadingSwitch name="reading" /> : null}
        {may('notice.read') ? <NoticeBell /> : null}
        <LanguageSwitch />
        <AccountMenu />
      </div>
    </header>
  );
};
