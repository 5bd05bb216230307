import { type Diagnostic, helpOf, type Lang, linePlaces, messageOf, severityOf } from '@luoshi/domain';
import type { FindingView } from '../http/schemas.js';

/** Shows findings of a text in the reader's language, each with its line. */
export const findingViews = (text: string, lang: Lang): ((diagnostic: Diagnostic) => FindingView) => {
  const placeOf = linePlaces(text);
  return (diagnostic) => ({
    code: diagnostic.code,
    severity: severityOf(diagnostic),
    message: messageOf(diagnostic, lang),
    help: helpOf(diagnostic, lang),
    span: { ...diagnostic.span },
    ...placeOf(diagnostic.span.start),
    suggestion: diagnostic.suggestion,
  });
};
