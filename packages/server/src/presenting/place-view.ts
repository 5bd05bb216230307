import { type Lang, linePlaces, type SourceText, type Span, slice } from '@luoshi/domain';
import type { Static } from 'typebox';
import type { Place } from '../http/schemas.js';
import { wheres } from './where.js';

export type PlaceView = Static<typeof Place>;

/** How many characters around a place tell a reader where it is. */
const around = 14;

/** Shows places of a text: the printed characters with the words beside them on the same line. */
export const placeViews = ({ text, places }: Pick<SourceText, 'text' | 'places'>, lang: Lang): ((span: Span) => PlaceView) => {
  const placeOf = linePlaces(text);
  const whereOf = wheres(places, lang);
  return (span) => {
    const { line, column, lineText } = placeOf(span.start);
    const lineStart = span.start - column + 1;
    const lineEnd = lineStart + lineText.length;
    return {
      span: { ...span },
      line,
      where: whereOf(span.start),
      before: text.slice(Math.max(lineStart, span.start - around), span.start).trimStart(),
      printed: slice(text, span),
      after: text.slice(span.end, Math.max(span.end, Math.min(lineEnd, span.end + around))).trimEnd(),
    };
  };
};
