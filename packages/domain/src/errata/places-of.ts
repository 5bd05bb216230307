import { type Span, span } from '../plan/span.js';

/** Every place where the words stand in the text, none overlapping another. */
export const placesOf = (text: string, words: string): readonly Span[] => {
  const places: Span[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) places.push(span(at, at + words.length));
  return places;
};
