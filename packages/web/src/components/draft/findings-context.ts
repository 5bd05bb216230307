import { createContext, use } from 'react';

/** Something wrong or unusual at a field of a form: `at` is the path of the field, e.g. goals.0.value. */
export type FormFinding = { readonly code: string; readonly severity: 'error' | 'warning'; readonly at: string; readonly message: string };

/** The findings of the form around. */
export const Findings = createContext<readonly FormFinding[]>([]);

/** What was found at one field. */
export const useFindings = (at: string): readonly FormFinding[] => use(Findings).filter((finding) => finding.at === at);
