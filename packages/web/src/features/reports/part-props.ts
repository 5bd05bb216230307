import type { Body, ReportDetail } from './reports-query.js';

/** What every part of the form is given. */
export type PartProps = { readonly report: ReportDetail; readonly body: Body; readonly change: (next: Partial<Body>) => void };
