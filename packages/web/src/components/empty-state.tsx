import type { ReactNode } from 'react';
import './states.css';

type EmptyStateProps = { readonly title: string; readonly children?: ReactNode; readonly actions?: ReactNode };

/** Says that there is nothing, why, and what to do next. */
export const EmptyState = ({ title, children, actions }: EmptyStateProps) => (
  <section className="state">
    <h2>{title}</h2>
    {children === undefined ? null : <p>{children}</p>}
    {actions === undefined ? null : <div className="state-actions">{actions}</div>}
  </section>
);
