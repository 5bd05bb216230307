import type { Diagnostic, DiagnosticCode } from '../diagnostics.js';
import type { SourceOmission, SourceText } from './source-text.js';
import { span } from './span.js';

const codes = {
  deleted: 'deleted-words-left-out',
  hidden: 'hidden-words-left-out',
  notes: 'footnotes-left-out',
  sheets: 'hidden-sheets-left-out',
} as const satisfies Record<SourceOmission['kind'], DiagnosticCode>;

/** Says what stands in the file and was not read; it has no place in the text. */
export const findOmissions = ({ omissions }: Pick<SourceText, 'omissions'>): readonly Diagnostic[] =>
  omissions.map(({ kind, count }) => ({ code: codes[kind], span: span(0, 0), data: { count }, suggestion: null }));
