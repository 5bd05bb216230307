import { type Lang, placeInWords, type SourcePlace, sourcePlaces } from '@luoshi/domain';

/** Says where an offset stands for who holds the document: 第3页, 表2 第3行 第2列. Null for plain text, where the line says it. */
export const wheres = (places: readonly SourcePlace[], lang: Lang): ((offset: number) => string | null) => {
  const find = sourcePlaces(places);
  return (offset) => {
    const place = find(offset);
    return place === null ? null : placeInWords(place, lang);
  };
};
