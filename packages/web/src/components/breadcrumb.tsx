import { Link, type LinkProps } from '@tanstack/react-router';
import { useWords } from '../lib/i18n.js';
import { componentWords } from './component-words.js';
import './breadcrumb.css';

/** A place above the present one. */
export type Crumb = { readonly label: string; readonly link: LinkProps };

/** The way from the top to this page; the page itself is its title. */
export const Breadcrumb = ({ crumbs }: { readonly crumbs: readonly Crumb[] }) => {
  const words = useWords(componentWords);
  return (
    <nav className="breadcrumb no-print" aria-label={words.breadcrumb}>
      <ol>
        {crumbs.map(({ label, link }) => (
          <li key={label}>
            <Link {...link}>{label}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
};
