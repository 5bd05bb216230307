import { type Diagnostic, helpOf, type Lang, linePlaces, messageOf, type SourceText, severityOf } from '@luoshi/domain';
import type { FindingView } from '../http/schemas.js';
import { wheres } from './where.js';

/** Shows findings of a text in the reader's language, each with its line and with what the reader of the document saw there. */
export const findingViews = (
  { text, places }: Pick<SourceText, 'text' | 'places'>,
  lang: Lang,
): ((diagnostic: Diagnostic) => FindingView) => {
  const placeOf = linePlaces(text);
  const whereOf = wheres(places, lang);
  return (diagnostic) => ({
    code: diagnostic.code,
    severity: severityOf(diagnostic),
    message: messageOf(diagnostic, lang),
    help: helpOf(diagnostic, lang),
    span: { ...diagnostic.span },
    ...placeOf(diagnostic.span.start),
    where: whereOf(diagnostic.span.start),
    suggestion: diagnostic.suggestion,
  });
};
