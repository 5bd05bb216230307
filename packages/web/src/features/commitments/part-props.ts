import type { Body } from './commitments-query.js';

/** What every part of the form is given. */
export type PartProps = { readonly body: Body; readonly change: (next: Partial<Body>) => void };
