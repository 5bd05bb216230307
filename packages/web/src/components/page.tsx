import { type ReactNode, use, useEffect, useRef } from 'react';
import { useWords } from '../lib/i18n.js';
import { PageArrival } from '../lib/page-arrival.js';
import { Breadcrumb, type Crumb } from './breadcrumb.js';
import { componentWords } from './component-words.js';
import './page.css';

type PageProps = {
  readonly title: string;
  /** A short line under the title. */
  readonly lead?: ReactNode;
  readonly crumbs?: readonly Crumb[];
  /** Buttons at the right of the title. */
  readonly actions?: ReactNode;
  /** Fills the window's height, so that a table inside can scroll by itself. */
  readonly fill?: boolean;
  readonly children: ReactNode;
};

/** One screen: names the window, takes the focus when one arrives from another screen, holds title and actions. */
export const Page = ({ title, lead, crumbs, actions, fill = false, children }: PageProps) => {
  const heading = useArrival(title);
  return (
    <article className={fill ? 'page page-fill' : 'page'}>
      <header className="page-head">
        {crumbs === undefined ? null : <Breadcrumb crumbs={crumbs} />}
        <div className="page-title-row">
          <div className="page-title">
            <h1 ref={heading} tabIndex={-1}>
              {title}
            </h1>
            {lead === undefined ? null : <div className="page-lead">{lead}</div>}
          </div>
          {actions === undefined ? null : <div className="page-actions no-print">{actions}</div>}
        </div>
      </header>
      {children}
    </article>
  );
};

// Focus that stands inside the page already (a row one comes back to, a “next” button) is left alone.
const useArrival = (title: string) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const arrival = use(PageArrival);
  const words = useWords(componentWords);
  useEffect(() => {
    document.title = `${title} · ${words.product}`;
  }, [title, words.product]);
  useEffect(() => {
    const isFirst = arrival.isFirst();
    const inside = document.activeElement?.closest('main') ?? null;
    if (!isFirst && inside === null) heading.current?.focus();
  }, [arrival]);
  return heading;
};
